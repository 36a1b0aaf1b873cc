// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/detect/check.h"
#include "tests/detect/generator.h"
#include "tests/detect/reference.h"

#include <cstdlib>
#include <string>

// The quick answer is the slow, obvious one, bit by bit.
// usage: detect_property [COUNT [SEED]]

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

void compare(const std::string &what, const std::shared_ptr<const Matchers> &matchers, std::size_t count, std::uint64_t seed)
{
    std::vector<std::string> seeds;
    for (const auto &row : check::readTable(PP_TEST_DATA "/detect/values.tsv"))
        seeds.push_back(row.at(2));
    ValueGenerator generator(seed, seeds);
    const ReferenceTester reference(matchers);
    ValueTester quick(matchers);
    ValueSet everything{};
    for (std::size_t bit = 0; bit < matchers->valueMatcherCount(); ++bit)
        everything[bit / 64] |= std::uint64_t{1} << (bit % 64);
    std::size_t hits = 0;
    std::size_t doubts = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string text = generator.next();
        const ValueVerdict expected = reference.test(text);
        const ValueVerdict actual = quick.test(text);
        hits += !isEmpty(expected.hits);
        doubts += !expected.none();
        if (actual != expected)
            CHECK(false, what + ": differs from the reference: " + text);
        if (i % 4 == 0 && quick.test(text, everything) != reference.test(text, everything))
            CHECK(false, what + ": differs from the reference, under its name: " + text);
    }
    std::printf("%s: %zu values, %zu with doubts, %zu with hits\n", what.c_str(), count, doubts, hits);
    CHECK(hits * 20 > count && hits < count, what + ": the generator makes too few or too many hits");
}

} // namespace

int main(int argc, char **argv)
{
    const std::size_t count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 20'000;
    const std::uint64_t seed = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 1;
    compare("built-in", compiled({}), count, seed);
    const auto custom = customMatchers();
    compare("with two custom", compiled({custom[0], custom[2]}), count / 2, seed + 1);
    // "a*" hits everything and would hide the quick "none of them"
    std::vector<MatcherDefinition> many = custom;
    many.erase(many.begin() + 6);
    compare("with eight custom", compiled(many), count / 2, seed + 2);
    return check::result("detect_property");
}
