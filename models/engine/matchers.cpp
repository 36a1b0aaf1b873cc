// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/matchers.h"

#include "models/engine/matchersdata.h"
#include "models/engine/paths.h"
#include "models/engine/pattern.h"

#include <algorithm>
#include <utility>

namespace pp::engine {

namespace {

constexpr std::size_t maxCustomMatchers = 100;

/// The n of "^[0-9]{n}$"; 0 where the pattern is another.
std::size_t digitsAlone(std::string_view pattern)
{
    constexpr std::string_view before = "^[0-9]{";
    constexpr std::string_view behind = "}$";
    if (!pattern.starts_with(before) || !pattern.ends_with(behind))
        return 0;
    pattern = pattern.substr(before.size(), pattern.size() - before.size() - behind.size());
    std::size_t number = 0;
    for (const char c : pattern) {
        if (c < '0' || c > '9' || pattern.size() > 2)
            return 0;
        number = number * 10 + static_cast<std::size_t>(c - '0');
    }
    return number;
}

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
        if (builtIn && !data.shipped.has(*builtIn)) {
            data.shipped.add(*builtIn);
            data.shippedAt[indexOf(*builtIn)] = data.values.size();
        } else {
            data.others.push_back(data.values.size());
            data.othersSet[data.values.size() / 64] |= std::uint64_t{1} << (data.values.size() % 64);
        }
        data.values.push_back(std::move(value));
    }
    data.sortOthers();
    data.indexNames();
    return matchers;
}

std::variant<Matchers::Data::ValueMatcher, MatcherError>
Matchers::Data::compileValueMatcher(const MatcherDefinition &definition)
{
    ValueMatcher value;
    if (definition.patterns.empty() && definition.weakPatterns.empty() && definition.namedPatterns.empty())
        return MatcherError{definition.name, "a matcher on values needs at least one pattern", {}};
    if (!definition.validator.empty()) {
        value.validator = findValidator(definition.validator);
        if (value.validator == nullptr)
            return MatcherError{definition.name, "there is no such validator", {}};
    }
    if (auto error = addPatterns(definition.weakPatterns, true, definition, value.patterns))
        return *std::move(error);
    if (auto error = addPatterns(definition.patterns, false, definition, value.patterns))
        return *std::move(error);
    if (auto error = addPatterns(definition.namedPatterns, false, definition, value.namedPatterns))
        return *std::move(error);
    return value;
}

std::optional<MatcherError> Matchers::Data::addPatterns(const std::vector<std::string> &texts, bool weak,
                                                        const MatcherDefinition &definition, Patterns &patterns)
{
    const bool isKnown = isBuiltIn(definition);
    for (const std::string &text : texts) {
        if (patterns.all.empty())
            patterns.digits = digitsAlone(text);
        if (isKnown) {
            patterns.all.push_back({std::make_unique<const LatePattern>(text), weak});
            continue;
        }
        auto compiled = compilePattern(text);
        if (auto *error = std::get_if<PatternError>(&compiled))
            return MatcherError{definition.name, std::move(error->message), error->offset};
        patterns.all.push_back({std::make_unique<const LatePattern>(std::move(std::get<0>(compiled))), weak});
    }
    return std::nullopt;
}

void Matchers::Data::sortOthers()
{
    for (const std::size_t other : others) {
        for (const Pattern &pattern : values[other].patterns.all) {
            const RE2 &regex = pattern.regex->compiled();
            const bool inLine = LinePatterns::mayAsk(regex);
            (inLine ? askedInLines : askedAlone).push_back({other, &pattern});
            if (inLine)
                inLines.add(regex);
        }
    }
    inLines.compile();
}

void Matchers::Data::indexNames()
{
    for (std::size_t at = 0; at < values.size(); ++at) {
        if (values[at].namedPatterns.all.empty())
            continue;
        const std::uint64_t mask = std::uint64_t{1} << (at % 64);
        const MatcherDefinition &definition = definitions[values[at].definition];
        if (!definition.category.empty())
            namedByCategory[definition.category][at / 64] |= mask;
        for (const std::string &term : definition.terms) {
            std::string words = normaliseKey(term);
            namedByTerm[words][at / 64] |= mask;
            std::erase(words, ' '); // "taxid" has no seam
            namedByTerm[words][at / 64] |= mask;
        }
    }
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

std::vector<Matchers::PatternHit> Matchers::valueHits(std::string_view text, std::size_t most, const ValueSet &named) const
{
    std::vector<PatternHit> found;
    if (text.data() == nullptr)
        text = "";
    for (std::size_t bit = 0; bit < m_data->values.size(); ++bit) {
        const auto &matcher = m_data->values[bit];
        const std::size_t enough = found.size() + most;
        const auto add = [&](const Data::Patterns &patterns) {
            for (const Data::Pattern &pattern : patterns.all) {
                re2::StringPiece hit;
                std::size_t from = 0;
                while (found.size() < enough && from <= text.size()
                       && pattern.regex->compiled().Match(text, from, text.size(), RE2::UNANCHORED, &hit, 1)) {
                    const auto begin = static_cast<std::size_t>(hit.data() - text.data());
                    const std::size_t end = begin + hit.size();
                    if (matcher.validator == nullptr || matcher.validator(text, begin, end))
                        found.push_back({bit, begin, end});
                    from = hit.empty() ? end + 1 : end;
                }
            }
        };
        add(matcher.patterns);
        if ((named[bit / 64] >> (bit % 64) & 1) != 0)
            add(matcher.namedPatterns);
    }
    return found;
}

std::vector<Matchers::KeyVerdict> Matchers::keyVerdicts(std::string_view key) const
{
    return m_data->keys.verdicts(key);
}

ValueSet Matchers::named(std::string_view key) const
{
    ValueSet named{};
    const auto add = [&](const std::unordered_map<std::string, ValueSet> &sets, const std::string &name) {
        if (const auto found = sets.find(name); found != sets.end())
            addTo(named, found->second);
    };
    if ((m_data->namedByTerm.empty() && m_data->namedByCategory.empty()) || isDataKey(key))
        return named;
    constexpr std::size_t mostWords = 8; // of a key; long ones are no names
    const std::string words = normaliseKey(key);
    std::vector<std::size_t> starts{0};
    for (std::size_t at = words.find(' '); at != std::string::npos && starts.size() < mostWords; at = words.find(' ', at + 1))
        starts.push_back(at + 1);
    for (std::size_t first = 0; first < starts.size(); ++first) {
        for (std::size_t behind = first + 1; behind <= starts.size(); ++behind) {
            const std::size_t end = behind < starts.size() ? starts[behind] - 1 : words.size();
            add(m_data->namedByTerm, words.substr(starts[first], end - starts[first]));
        }
    }
    for (const KeyVerdict &verdict : keyVerdicts(key))
        add(m_data->namedByCategory, m_data->definitions[verdict.matcher].category);
    return named;
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
