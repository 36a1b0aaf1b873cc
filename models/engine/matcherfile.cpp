// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/keyindex.h"
#include "models/engine/matchers.h"
#include "models/engine/patternspeed.h"
#include "models/engine/scan.h"
#include "models/engine/validators.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace pp::engine {

namespace {

constexpr std::size_t maxFileBytes = 16 << 20;
constexpr std::size_t maxMatchersInFile = 1000;
constexpr std::size_t maxNameBytes = 200;
constexpr std::size_t maxReasonBytes = 500;
constexpr std::size_t maxTerms = 500;
constexpr std::size_t maxPatterns = 50;

constexpr std::string_view shippedJson =
#include "defaultmatchers.inc"
    ;

template<typename Value, std::size_t count>
std::optional<Value> fromWord(const std::array<std::pair<std::string_view, Value>, count> &words, std::string_view word)
{
    for (const auto &[known, value] : words) {
        if (known == word)
            return value;
    }
    return std::nullopt;
}

/// Reads one member of {"matchers":[…]}. Empty text: it went well.
class DefinitionReader
{
public:
    explicit DefinitionReader(simdjson::dom::object object) : m_object(object) {}

    std::string read(MatcherDefinition &out)
    {
        std::string error = readName(out);
        if (error.empty())
            error = readKind(out);
        if (error.empty())
            error = readTexts("terms", maxTerms, maxNameBytes, out.terms);
        if (error.empty())
            error = readTexts("patterns", maxPatterns, maxPatternBytes, out.patterns);
        if (error.empty())
            error = readTexts("weakPatterns", maxPatterns, maxPatternBytes, out.weakPatterns);
        if (error.empty())
            error = readTexts("namedPatterns", maxPatterns, maxPatternBytes, out.namedPatterns);
        if (error.empty())
            error = readRest(out);
        if (error.empty() && out.on == MatcherDefinition::On::Value && out.patterns.empty() && out.weakPatterns.empty() && out.namedPatterns.empty())
            error = "a matcher on values needs at least one pattern";
        return error;
    }

private:
    std::optional<simdjson::dom::element> member(std::string_view key) const
    {
        simdjson::dom::element element;
        if (m_object[key].get(element) != simdjson::SUCCESS || element.is_null())
            return std::nullopt;
        return element;
    }

    /// False where the member is there and no string.
    bool text(std::string_view key, std::optional<std::string_view> &out) const
    {
        const auto element = member(key);
        if (!element)
            return true;
        std::string_view text;
        if (element->get(text) != simdjson::SUCCESS)
            return false;
        out = text;
        return true;
    }

    std::string readName(MatcherDefinition &out) const
    {
        std::optional<std::string_view> name;
        if (!text("name", name) || !name || name->find_first_not_of(' ') == std::string_view::npos)
            return "a matcher needs a \"name\"";
        if (name->size() > maxNameBytes)
            return "the name is longer than " + std::to_string(maxNameBytes) + " bytes";
        if (name->starts_with(':'))
            return "the name must not begin with a colon"; // such names are kept for what values plainly are
        out.name = *name;
        return {};
    }

    std::string readKind(MatcherDefinition &out) const
    {
        using On = MatcherDefinition::On;
        using How = MatcherDefinition::How;
        static constexpr std::array ons{std::pair{std::string_view("key"), On::Key},
                                        std::pair{std::string_view("value"), On::Value}};
        static constexpr std::array hows{std::pair{std::string_view("exact"), How::Exact},
                                         std::pair{std::string_view("similar"), How::Similar},
                                         std::pair{std::string_view("pattern"), How::Pattern}};
        std::optional<std::string_view> on;
        std::optional<std::string_view> how;
        if (!text("matchesOn", on) || !on || !fromWord(ons, *on))
            return "\"matchesOn\" must be \"key\" or \"value\"";
        out.on = *fromWord(ons, *on);
        if (!text("how", how) || (how && !fromWord(hows, *how)))
            return "\"how\" must be \"exact\", \"similar\" or \"pattern\"";
        out.how = how ? *fromWord(hows, *how) : out.on == On::Key ? How::Exact : How::Pattern;
        if ((out.on == On::Value) != (out.how == How::Pattern))
            return "a matcher on keys is \"exact\" or \"similar\", one on values is \"pattern\"";
        return {};
    }

    std::string readTexts(std::string_view key, std::size_t most, std::size_t longest, std::vector<std::string> &out) const
    {
        const std::string name = '"' + std::string(key) + '"';
        const auto element = member(key);
        if (!element)
            return {};
        simdjson::dom::array array;
        if (element->get(array) != simdjson::SUCCESS)
            return name + " must be an array of strings";
        for (const simdjson::dom::element item : array) {
            std::string_view text;
            if (item.get(text) != simdjson::SUCCESS)
                return name + " must be an array of strings";
            if (text.empty())
                return name + " must not hold an empty string";
            if (text.size() > longest)
                return name + " must not hold more than " + std::to_string(longest) + " bytes in one string";
            if (out.size() == most)
                return name + " must not hold more than " + std::to_string(most) + " strings";
            out.emplace_back(text);
        }
        return {};
    }

    std::string readExpectation(MatcherDefinition &out) const
    {
        static constexpr std::array types{std::pair{std::string_view("string"), stringSeen}, std::pair{std::string_view("number"), numberSeen},
                                          std::pair{std::string_view("boolean"), booleanSeen}};
        std::vector<std::string> names;
        if (std::string error = readTexts("valueTypes", types.size(), maxNameBytes, names); !error.empty())
            return error;
        for (const std::string &name : names) {
            const auto type = fromWord(types, std::string_view(name));
            if (!type)
                return "\"valueTypes\" must be of \"string\", \"number\" and \"boolean\"";
            out.expectedTypes |= *type;
        }
        if (const auto share = member("leastShare");
            share && (share->get(out.leastShare) != simdjson::SUCCESS || !(out.leastShare >= 0 && out.leastShare <= 1)))
            return "\"leastShare\" must be a number from 0 to 1";
        return {};
    }

    std::string readRest(MatcherDefinition &out) const
    {
        static constexpr std::array colours{std::pair{std::string_view("green"), Colour::Green},
                                            std::pair{std::string_view("yellow"), Colour::Yellow},
                                            std::pair{std::string_view("red"), Colour::Red}};
        std::optional<std::string_view> colour;
        if (!text("classification", colour) || (colour && !fromWord(colours, *colour)))
            return "\"classification\" must be \"red\", \"yellow\" or \"green\"";
        if (colour)
            out.classification = *fromWord(colours, *colour);
        std::optional<std::string_view> category;
        if (!text("category", category) || (category && category->size() > maxNameBytes))
            return "\"category\" must be a short string";
        out.category = category.value_or("");
        if (const auto enabled = member("enabled"); enabled && enabled->get(out.enabled) != simdjson::SUCCESS)
            return "\"enabled\" must be true or false";
        std::optional<std::string_view> validator;
        if (!text("validator", validator)
            || (validator && !validator->empty()
                && (out.on == MatcherDefinition::On::Key || findValidator(*validator) == nullptr)))
            return "there is no such \"validator\"";
        out.validator = validator.value_or("");
        if (std::string error = readExpectation(out); !error.empty())
            return error;
        std::optional<std::string_view> reason;
        if (!text("reason", reason) || (reason && reason->size() > maxReasonBytes))
            return "\"reason\" must be a short string";
        out.reason = reason.value_or("");
        return {};
    }

    simdjson::dom::object m_object;
};

std::optional<MatcherError> patternError(const MatcherDefinition &definition)
{
    for (const auto *patterns : {&definition.patterns, &definition.weakPatterns, &definition.namedPatterns}) {
        for (const std::string &pattern : *patterns) {
            auto compiled = compileNewPattern(pattern);
            if (auto *error = std::get_if<PatternError>(&compiled))
                return MatcherError{definition.name, std::move(error->message), error->offset};
        }
    }
    return std::nullopt;
}

/// `check`: whether all patterns compile, too.
std::variant<std::vector<MatcherDefinition>, MatcherError> readMatchers(std::string_view json, bool check)
{
    if (json.size() > maxFileBytes)
        return MatcherError{{}, "the file is larger than " + std::to_string(maxFileBytes >> 20) + " MiB", {}};
    if (json.starts_with("\xEF\xBB\xBF"))
        json.remove_prefix(3);
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    const simdjson::padded_string padded(json);
    if (const auto code = parser.parse(padded).get(root); code != simdjson::SUCCESS)
        return MatcherError{{}, std::string("this is not valid JSON: ") + simdjson::error_message(code), {}};
    simdjson::dom::array array;
    if (root["matchers"].get(array) != simdjson::SUCCESS)
        return MatcherError{{}, "the file must hold {\"matchers\":[…]}", {}};
    std::vector<MatcherDefinition> out;
    std::set<std::pair<std::string, MatcherDefinition::On>> seen;
    for (const simdjson::dom::element item : array) {
        const std::string number = "number " + std::to_string(out.size() + 1);
        simdjson::dom::object object;
        if (out.size() == maxMatchersInFile)
            return MatcherError{{}, "the file holds more than " + std::to_string(maxMatchersInFile) + " matchers", {}};
        if (item.get(object) != simdjson::SUCCESS)
            return MatcherError{number, "a matcher must be an object", {}};
        MatcherDefinition definition;
        if (std::string error = DefinitionReader(object).read(definition); !error.empty())
            return MatcherError{definition.name.empty() ? number : definition.name, std::move(error), {}};
        if (check) {
            if (auto error = patternError(definition))
                return *std::move(error);
        }
        if (!seen.emplace(normaliseKey(definition.name), definition.on).second)
            return MatcherError{definition.name, "there are two matchers of this name", {}};
        out.push_back(std::move(definition));
    }
    return out;
}

} // namespace

std::variant<std::vector<MatcherDefinition>, MatcherError> parseMatchers(std::string_view json)
{
    return readMatchers(json, true);
}

const std::vector<MatcherDefinition> &defaultMatchers()
{
    static const std::vector<MatcherDefinition> shipped = [] {
        auto parsed = readMatchers(shippedJson, false); // the tests compile them
        auto *definitions = std::get_if<0>(&parsed);
        return definitions == nullptr ? std::vector<MatcherDefinition>() : std::move(*definitions);
    }();
    return shipped;
}

bool isBuiltIn(const MatcherDefinition &definition)
{
    const std::vector<MatcherDefinition> &shipped = defaultMatchers();
    return std::find(shipped.begin(), shipped.end(), definition) != shipped.end();
}

std::vector<MatcherDefinition> withDefaults(std::vector<MatcherDefinition> custom)
{
    std::set<std::string> replaced;
    for (const MatcherDefinition &definition : custom)
        replaced.insert(normaliseKey(definition.name));
    std::vector<MatcherDefinition> out;
    for (const MatcherDefinition &definition : defaultMatchers()) {
        if (!replaced.contains(normaliseKey(definition.name)))
            out.push_back(definition);
    }
    std::move(custom.begin(), custom.end(), std::back_inserter(out));
    return out;
}

} // namespace pp::engine
