// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/matchers.h"

#include "models/engine/matchersdata.h"
#include "models/engine/paths.h"
#include "models/engine/pattern.h"

#include <algorithm>

namespace pp::engine {

namespace {

constexpr std::size_t maxCustomMatchers = 100;
constexpr std::size_t fewPatterns = 3; ///< up to here one by one is as quick as all together
constexpr std::int64_t togetherMemoryBytes = 32 << 20;

std::optional<MatcherError> limitError(const std::vector<MatcherDefinition> &definitions)
{
    const auto own = std::count_if(definitions.begin(), definitions.end(),
                                   [](const MatcherDefinition &definition) { return !isBuiltIn(definition); });
    if (static_cast<std::size_t>(own) > maxCustomMatchers)
        return MatcherError{{}, "there are more than " + std::to_string(maxCustomMatchers) + " custom matchers", {}};
    const auto values = std::count_if(definitions.begin(), definitions.end(), [](const MatcherDefinition &definition) {
        return definition.on == MatcherDefinition::On::Value;
    });
    if (static_cast<std::size_t>(values) > maxValueMatchers)
        return MatcherError{{}, "there are more than " + std::to_string(maxValueMatchers) + " value matchers", {}};
    return std::nullopt;
}

} // namespace

Matchers::Matchers() : m_data(std::make_unique<Data>()) { }

Matchers::~Matchers() = default;

std::variant<std::shared_ptr<const Matchers>, MatcherError> Matchers::compile(std::vector<MatcherDefinition> definitions)
{
    std::erase_if(definitions, [](const MatcherDefinition &definition) { return !definition.enabled; });
    if (const auto error = limitError(definitions))
        return *error;

    const std::shared_ptr<Matchers> matchers(new Matchers);
    Data &data = *matchers->m_data;
    data.definitions = std::move(definitions);
    data.keys = KeyIndex(data.definitions);

    for (std::size_t i = 0; i < data.definitions.size(); ++i) {
        if (data.definitions[i].on != MatcherDefinition::On::Value)
            continue;
        auto compiled = Data::compileValueMatcher(data.definitions[i]);
        if (auto *error = std::get_if<MatcherError>(&compiled))
            return std::move(*error);
        auto &value = std::get<0>(compiled);
        value.definition = i;
        const auto builtIn = builtInOf(data.definitions[i]);
        if (builtIn && (data.shipped & bit(*builtIn)) == 0) {
            data.shipped |= bit(*builtIn);
            data.shippedAt[indexOf(*builtIn)] = data.values.size();
        } else {
            data.others.push_back(data.values.size());
        }
        data.values.push_back(std::move(value));
    }
    data.putOthersTogether();
    return matchers;
}

std::variant<Matchers::Data::ValueMatcher, MatcherError>
Matchers::Data::compileValueMatcher(const MatcherDefinition &definition)
{
    ValueMatcher value;
    if (definition.patterns.empty())
        return MatcherError{definition.name, "a matcher on values needs at least one pattern", {}};
    if (!definition.validator.empty()) {
        value.validator = findValidator(definition.validator);
        if (value.validator == nullptr)
            return MatcherError{definition.name, "there is no such validator", {}};
    }
    for (const std::string &pattern : definition.patterns) {
        auto compiled = compilePattern(pattern);
        if (auto *error = std::get_if<PatternError>(&compiled))
            return MatcherError{definition.name, std::move(error->message), error->offset};
        value.patterns.push_back(std::move(std::get<0>(compiled)));
    }
    return value;
}

void Matchers::Data::putOthersTogether()
{
    RE2::Options options = patternOptions();
    options.set_max_mem(togetherMemoryBytes);
    auto together = std::make_unique<RE2::Set>(options, RE2::UNANCHORED);
    for (const std::size_t other : others) {
        for (const auto &pattern : values[other].patterns) {
            if (together->Add(pattern->pattern(), nullptr) < 0)
                return;
            togetherOwner.push_back(other);
        }
    }
    // Where all together need too much memory they are asked one by one.
    if (togetherOwner.size() > fewPatterns && together->Compile())
        othersTogether = std::move(together);
}

std::size_t Matchers::size() const
{
    return m_data->definitions.size();
}

const MatcherDefinition &Matchers::definition(std::size_t index) const
{
    return m_data->definitions[index];
}

std::size_t Matchers::valueMatcherCount() const
{
    return m_data->values.size();
}

std::size_t Matchers::valueMatcher(std::size_t bit) const
{
    return m_data->values[bit].definition;
}

std::vector<Matchers::KeyVerdict> Matchers::keyVerdicts(std::string_view key) const
{
    return m_data->keys.verdicts(key);
}

std::vector<Matchers::KeyVerdict> Matchers::fieldVerdicts(std::string_view path) const
{
    const auto segments = parsePath(path);
    if (!segments)
        return {};
    std::vector<std::string> keys; // the nearest first
    for (auto segment = segments->rbegin(); segment != segments->rend(); ++segment) {
        if (segment->kind == PathSegment::Kind::Key || segment->kind == PathSegment::Kind::Parameter)
            keys.push_back(segment->key);
        if (segment->kind == PathSegment::Kind::Parameter)
            break; // what it is a parameter of is a URL
    }
    if (keys.empty())
        return {};
    const std::string key = std::move(keys.front());
    keys.erase(keys.begin());
    return m_data->keys.verdicts(key, keys);
}

} // namespace pp::engine
