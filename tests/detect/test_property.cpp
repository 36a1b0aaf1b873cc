// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/collectedvalues.h"
#include "tests/detect/check.h"
#include "tests/detect/generator.h"
#include "tests/detect/reference.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

// The quick answer is the slow, obvious one, bit by bit, for one value and for many together.
// usage: detect_property [COUNT [SEED]], or detect_property --values FILE, with a value a line

using namespace pp::engine;

namespace {

std::shared_ptr<const Matchers> compiled(std::vector<MatcherDefinition> custom)
{
    auto result = Matchers::compile(withDefaults(std::move(custom)));
    return std::get<std::shared_ptr<const Matchers>>(std::move(result));
}

std::vector<MatcherDefinition> customMatchers()
{
    const std::vector<std::vector<std::string>> patterns{
        {"(?i)order[-_ ]?[0-9]{4}"}, {"^[a-z]+$"}, {"\\bmale\\b", "female$"}, {"(?m)^x"}, {"[^\\x00-\\x7F]"},
        {"(?<user>[a-z]+)@example"}, {"a*"},       {"\\d{3}-\\d{2}-\\d{4}"},  {"\\.com\\b"},
        {"\\A[A-Z]"},               {"\\s"},      {"(?-m:^.{3}$)"},            {"[^@]+[0-9]$"},
        {"$"},                      {"\\b\\d"},
    };
    std::vector<MatcherDefinition> out;
    for (const auto &list : patterns) {
        MatcherDefinition definition;
        definition.name = "custom " + std::to_string(out.size());
        definition.on = MatcherDefinition::On::Value;
        definition.how = MatcherDefinition::How::Pattern;
        definition.patterns = list;
        out.push_back(definition);
    }
    return out;
}

std::vector<std::string> generated(std::size_t count, std::uint64_t seed)
{
    std::vector<std::string> seeds;
    for (const auto &row : check::readTable(PP_TEST_DATA "/detect/values.tsv"))
        seeds.push_back(row.at(2));
    ValueGenerator generator(seed, seeds);
    std::vector<std::string> values(count);
    std::generate(values.begin(), values.end(), [&] { return generator.next(); });
    return values;
}

std::vector<std::string> linesOf(const char *path)
{
    std::vector<std::string> values;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
        values.push_back(line);
    return values;
}

/// Many at once, some of them parts of others, in batches as long as an event.
void compareCollected(const std::string &what, const std::shared_ptr<const Matchers> &matchers, const std::vector<std::string> &values)
{
    constexpr std::size_t batch = 20;
    const ReferenceTester reference(matchers);
    ValueTester quick(matchers);
    CHECK(quick.collect(), what + ": collects nothing");
    std::vector<ValueVerdict> expected(2 * batch);
    std::vector<ValueVerdict> actual(2 * batch);
    for (std::size_t i = 0; i + 1 < values.size(); i += 2) {
        const auto at = static_cast<std::uint32_t>(i % (2 * batch));
        const ValueSet named{(i & 4) != 0 ? ~std::uint64_t{0} : 0, 0, 0, 0};
        CollectedValues &collected = quick.collected();
        collected.beginValue(at);
        actual[at] = quick.test(values[i], named);
        expected[at] = reference.test(values[i], named);
        collected.beginPart(at + 1);
        actual[at + 1] = quick.test(values[i + 1], named);
        collected.endPart();
        expected[at + 1] = reference.test(values[i + 1], named);
        actual[at] |= actual[at + 1];
        expected[at] |= expected[at + 1];
        if (at + 2 < 2 * batch)
            continue;
        std::vector<int> answers(2 * batch);
        quick.answerCollected([&](std::uint32_t owner, const ValueVerdict &verdict) {
            actual[owner] |= verdict;
            ++answers[owner];
        });
        for (std::size_t k = 0; k < 2 * batch; ++k) {
            if (actual[k] != expected[k] || answers[k] > 1)
                CHECK(false, what + ": differs from the reference, together with others: " + values[i + 2 - 2 * batch + k]);
        }
    }
}

void compare(const std::string &what, const std::shared_ptr<const Matchers> &matchers, const std::vector<std::string> &values)
{
    const ReferenceTester reference(matchers);
    ValueTester quick(matchers);
    ValueSet everything{};
    for (std::size_t bit = 0; bit < matchers->valueMatcherCount(); ++bit)
        everything[bit / 64] |= std::uint64_t{1} << (bit % 64);
    std::size_t hits = 0;
    std::size_t doubts = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string &text = values[i];
        const ValueVerdict expected = reference.test(text);
        const ValueVerdict actual = quick.test(text);
        hits += !isEmpty(expected.hits);
        doubts += !expected.none();
        if (actual != expected)
            CHECK(false, what + ": differs from the reference: " + text);
        if (i % 4 == 0 && quick.test(text, everything) != reference.test(text, everything))
            CHECK(false, what + ": differs from the reference, under its name: " + text);
    }
    std::printf("%s: %zu values, %zu with doubts, %zu with hits\n", what.c_str(), values.size(), doubts, hits);
    CHECK(hits * 20 > values.size() && hits < values.size(), what + ": the values have too few or too many hits");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "--values") {
        compare("built-in", compiled({}), linesOf(argv[2]));
        return check::result("detect_property");
    }
    const std::size_t count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 20'000;
    const std::uint64_t seed = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1;
    compare("built-in", compiled({}), generated(count, seed));
    const auto custom = customMatchers();
    compare("with two custom", compiled({custom[0], custom[2]}), generated(count / 2, seed + 1));
    compareCollected("with two custom", compiled({custom[0], custom[2]}), generated(count / 4, seed + 3));
    compareCollected("with all custom", compiled(custom), generated(count / 2, seed + 4));
    // These hit everything and would hide the quick "none of them".
    std::vector<MatcherDefinition> many = custom;
    std::erase_if(many, [](const MatcherDefinition &one) { return one.patterns.front() == "a*" || one.patterns.front() == "$"; });
    compare("with many custom", compiled(many), generated(count / 2, seed + 2));
    compareCollected("with many custom", compiled(many), generated(count / 2, seed + 5));
    return check::result("detect_property");
}
