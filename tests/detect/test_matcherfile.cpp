// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/matchers.h"
#include "models/engine/pattern.h"
#include "models/engine/validators.h"
#include "tests/detect/check.h"

#include <algorithm>
#include <map>
#include <string>

// The file of matchers: what is shipped, what is read, what is refused, and how custom ones replace built-in ones.

using namespace pp::engine;

namespace {

void shipped()
{
    // Every published row is there with its colour: the second rows of email and gender are their value matchers.
    std::map<std::string, std::vector<const MatcherDefinition *>> known;
    for (const MatcherDefinition &definition : defaultMatchers())
        known[definition.name].push_back(&definition);
    std::map<std::string, std::size_t> rows;
    for (const auto &row : check::readTable(PP_TEST_DATA "/detect/published.tsv")) {
        const std::size_t index = rows[row.at(1)]++;
        const auto &found = known[row[1]];
        CHECK(found.size() > index, "is not shipped: " + row[1]);
        if (found.size() <= index)
            continue;
        const auto on = index == 0 ? MatcherDefinition::On::Key : MatcherDefinition::On::Value;
        CHECK(found[index]->on == on, "matches on something else: " + row[1]);
        CHECK(found[index]->classification == (row.at(2) == "red" ? Colour::Red : Colour::Yellow), "colour: " + row[1]);
    }
    for (const MatcherDefinition &definition : defaultMatchers()) {
        CHECK(definition.category.starts_with("user."), "category: " + definition.name);
        CHECK(definition.enabled, "is not enabled: " + definition.name);
        CHECK((definition.on == MatcherDefinition::On::Value) == !definition.reason.empty(), "reason: " + definition.name);
        for (const auto *patterns : {&definition.patterns, &definition.weakPatterns, &definition.namedPatterns}) {
            for (const std::string &pattern : *patterns) // the program takes it for granted
                CHECK(compilePattern(pattern).index() == 0, "does not compile: " + pattern);
        }
        CHECK(definition.validator.empty() || findValidator(definition.validator) != nullptr, "validator: " + definition.name);
    }
    CHECK(defaultMatchers().size() == 144, "the number of shipped matchers");
    CHECK(Matchers::compile(withDefaults({})).index() == 0, "the shipped matchers do not compile");
}

void reading()
{
    const auto result = parseMatchers(R"json({"version":3,"matchers":[
        {"name":"badge","matchesOn":"key","how":"similar","terms":["badge number"],"patterns":[],"classification":"red",
         "category":"user.workplace","enabled":false,"colour":"blue"},
        {"name":"order","matchesOn":"value","patterns":["ORD-[0-9]+","(?<n>x)"],"classification":"green"}]})json");
    CHECK(result.index() == 0, "a good file");
    if (result.index() != 0)
        return;
    const auto &list = std::get<0>(result);
    CHECK(list.size() == 2 && list[0].name == "badge" && list[0].how == MatcherDefinition::How::Similar
              && list[0].terms == std::vector<std::string>{"badge number"} && list[0].classification == Colour::Red
              && list[0].category == "user.workplace" && !list[0].enabled,
          "the key matcher of a good file");
    CHECK(list[1].how == MatcherDefinition::How::Pattern && list[1].patterns.size() == 2 && list[1].enabled
              && list[1].classification == Colour::Green,
          "the value matcher of a good file");
    CHECK(parseMatchers("\xEF\xBB\xBF{\"matchers\":[]}").index() == 0, "a file with a byte order mark");
}

void refusing()
{
    struct Example {
        const char *json;
        const char *matcher;
        const char *says;
    };
    for (const Example &example : std::initializer_list<Example>{
             {"", "", "JSON"},
             {"{\"matchers\":[", "", "JSON"},
             {"[]", "", "matchers"},
             {"{\"matchers\":{}}", "", "matchers"},
             {"{\"matchers\":[7]}", "number 1", "object"},
             {R"({"matchers":[{"matchesOn":"key"}]})", "number 1", "name"},
             {R"({"matchers":[{"name":" ","matchesOn":"key"}]})", "number 1", "name"},
             {R"({"matchers":[{"name":"a"}]})", "a", "matchesOn"},
             {R"({"matchers":[{"name":"a","matchesOn":"path"}]})", "a", "matchesOn"},
             {R"({"matchers":[{"name":"a","matchesOn":"key","how":"pattern"}]})", "a", "similar"},
             {R"({"matchers":[{"name":"a","matchesOn":"value","how":"exact","patterns":["x"]}]})", "a", "similar"},
             {R"({"matchers":[{"name":"a","matchesOn":"value","patterns":[]}]})", "a", "at least one"},
             {R"({"matchers":[{"name":"a","matchesOn":"value","patterns":"x"}]})", "a", "patterns"},
             {R"({"matchers":[{"name":"a","matchesOn":"value","patterns":["x","(y"]}]})", "a", "missing"},
             {R"({"matchers":[{"name":"a","matchesOn":"value","patterns":[""]}]})", "a", "empty"},
             {R"({"matchers":[{"name":"a","matchesOn":"key","terms":[1]}]})", "a", "terms"},
             {R"({"matchers":[{"name":"a","matchesOn":"key","classification":"blue"}]})", "a", "classification"},
             {R"({"matchers":[{"name":"a","matchesOn":"key","enabled":1}]})", "a", "enabled"},
             {R"({"matchers":[{"name":"a","matchesOn":"key","validator":"card"}]})", "a", "validator"},
             {R"({"matchers":[{"name":"a","matchesOn":"value","patterns":["x"],"validator":"none"}]})", "a", "validator"},
             {R"({"matchers":[{"name":"a b","matchesOn":"key"},{"name":"A_B","matchesOn":"key"}]})", "A_B", "two"},
         }) {
        const auto result = parseMatchers(example.json);
        const auto *error = std::get_if<MatcherError>(&result);
        CHECK(error != nullptr, std::string("is accepted: ") + example.json);
        if (error != nullptr)
            CHECK(error->matcher == example.matcher && error->message.find(example.says) != std::string::npos,
                  std::string(example.json) + " says: " + error->matcher + ": " + error->message);
    }
}

MatcherDefinition own(const std::string &name, bool enabled = true)
{
    MatcherDefinition definition;
    definition.name = name;
    definition.enabled = enabled;
    return definition;
}

void replacing()
{
    const auto count = [](const std::vector<MatcherDefinition> &list, const std::string &name) {
        return std::count_if(list.begin(), list.end(), [&](const MatcherDefinition &definition) { return definition.name == name; });
    };
    CHECK(count(withDefaults({}), "email") == 2, "email is on keys and on values");
    CHECK(count(withDefaults({own("email")}), "email") == 1, "a custom one replaces both");
    CHECK(count(withDefaults({own("Credit_Card")}), "credit card") == 0, "names are compared like keys");
    const auto compiled = std::get<0>(Matchers::compile(withDefaults({own("email", false)})));
    CHECK(compiled->keyVerdicts("email").empty(), "a disabled custom one still replaces, and is not asked");
    CHECK(ValueTester(compiled).test("jane@example.com").none(), "nor on values");
    CHECK(compiled->size() == defaultMatchers().size() - 2, "what is left");
}

void named()
{
    const auto matchers = std::get<0>(Matchers::compile(withDefaults({})));
    ValueTester tester(matchers);
    const auto hits = [&](const std::string &key, const std::string &value, const std::string &name) {
        const ValueVerdict verdict = tester.test(value, matchers->named(key));
        for (std::size_t bit = 0; bit < matchers->valueMatcherCount(); ++bit) {
            if (matchers->definition(matchers->valueMatcher(bit)).name == name)
                return (verdict.hits[bit / 64] >> (bit % 64) & 1) != 0;
        }
        return false;
    };
    const std::string bsn = "dutch citizen service number";
    CHECK(!hits("orderNumber", "111222333", bsn), "a number that says nothing");
    CHECK(hits("bsn", "111222333", bsn), "under its name");
    CHECK(hits("customer_bsn_2", "111222333", bsn), "a word of the key");
    CHECK(!hits("bsnx", "111222333", bsn), "a part of a word is none");
    CHECK(hits("national_id", "111222333", bsn), "a key matcher of the same category");
    CHECK(!hits("bsn", "111222334", bsn), "the check digit holds under the name, too");
    CHECK(hits("codicefiscale", "rssmra85t10a562s", "italian tax code"), "two words without a seam");
    CHECK(hits("dateOfBirth", "2015-03-04", "birth date"), "a recent date under its name");
    CHECK(!hits("createdOn", "2015-03-04", "birth date"), "a recent date");
    CHECK(isEmpty(matchers->named("properties")) && isEmpty(matchers->named("")), "keys that name nothing");
    const auto own = parseMatchers(R"json({"matchers":[{"name":"badge","matchesOn":"value","terms":["badge"],
        "namedPatterns":["^[0-9]{4}$"]}]})json");
    CHECK(own.index() == 0 && std::get<0>(own)[0].namedPatterns.size() == 1, "one's own");
}

void limits()
{
    std::vector<MatcherDefinition> custom;
    for (int i = 0; i < 100; ++i) {
        custom.push_back(own("own " + std::to_string(i)));
        custom.back().on = MatcherDefinition::On::Value;
        custom.back().how = MatcherDefinition::How::Pattern;
        custom.back().patterns = {"value " + std::to_string(i) + "\\b"};
    }
    const auto compiled = Matchers::compile(withDefaults(custom));
    CHECK(compiled.index() == 0, "100 custom matchers");
    if (compiled.index() == 0) {
        ValueTester tester(std::get<0>(compiled));
        const auto verdict = tester.test("value 73");
        const std::size_t bit = std::get<0>(compiled)->valueMatcherCount() - 100 + 73;
        ValueSet expected{};
        expected[bit / 64] = std::uint64_t{1} << (bit % 64);
        CHECK(verdict.hits == expected, "the one of many that hits");
    }
    custom.push_back(own("one more"));
    CHECK(Matchers::compile(withDefaults(custom)).index() == 1, "101 custom matchers");
}

} // namespace

int main()
{
    shipped();
    reading();
    refusing();
    replacing();
    named();
    limits();
    return check::result("detect_matcherfile");
}
