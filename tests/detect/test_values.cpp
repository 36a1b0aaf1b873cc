// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/matchers.h"
#include "tests/detect/check.h"
#include "tests/detect/reference.h"

#include <map>
#include <string>

// Every built-in value matcher on good and bad examples (tests/data/detect/values.tsv): official test numbers of the schemes
// where there are such, else made up. "hit": by itself; "named": only in a field whose name supports it; "no": not even there.

using namespace pp::engine;

int main()
{
    const auto matchers = std::get<0>(Matchers::compile(withDefaults({})));
    ValueTester tester(matchers);
    const ReferenceTester reference(matchers);
    std::map<std::string, std::size_t> bits;
    for (std::size_t bit = 0; bit < matchers->valueMatcherCount(); ++bit)
        bits[matchers->definition(matchers->valueMatcher(bit)).name] = bit;

    std::map<std::string, int> good;
    std::map<std::string, int> bad;
    ValueSet everything{};
    for (std::size_t bit = 0; bit < matchers->valueMatcherCount(); ++bit)
        everything[bit / 64] |= std::uint64_t{1} << (bit % 64);
    const auto hits = [](const ValueVerdict &verdict, std::size_t bit) { return (verdict.hits[bit / 64] >> (bit % 64) & 1) != 0; };
    for (const auto &row : check::readTable(PP_TEST_DATA "/detect/values.tsv")) {
        CHECK(row.size() == 3, "a line of values.tsv has not three cells: " + row.front());
        const std::string &text = row.at(2);
        const ValueVerdict verdict = tester.test(text);
        const ValueVerdict named = tester.test(text, everything);
        CHECK(verdict == reference.test(text), "differs from the reference: " + text);
        CHECK(named == reference.test(text, everything), "differs from the reference, under its name: " + text);
        if (row[0] == "none") {
            std::string names;
            for (const auto &[name, bit] : bits) {
                if (hits(verdict, bit))
                    names += ' ' + name;
            }
            CHECK(names.empty(), "is nothing, but hit by" + names + ": " + text);
            continue;
        }
        CHECK(bits.contains(row[0]), "no such matcher: " + row[0]);
        const bool expected = row[1] == "hit";
        const bool expectedNamed = expected || row[1] == "named";
        CHECK(hits(verdict, bits[row[0]]) == expected, row[0] + (expected ? " does not hit: " : " hits: ") + text);
        CHECK(!expectedNamed || hits(named, bits[row[0]]), row[0] + " does not hit under its name: " + text);
        ++(expectedNamed ? good : bad)[row[0]];
    }
    for (const auto &[name, bit] : bits)
        CHECK(good[name] >= 4 && bad[name] >= 4, "too few examples of " + name);

    CHECK(tester.test({}) == ValueVerdict{}, "an empty value");
    const std::string longText(4 << 20, 'a');
    CHECK(tester.test(longText).none(), "a long value");
    CHECK(!tester.test(longText + " jane@example.com").none(), "the end of a long value");
    return check::result("detect_values");
}
