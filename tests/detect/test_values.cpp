// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/matchers.h"
#include "tests/detect/check.h"
#include "tests/detect/reference.h"

#include <map>
#include <string>

// Every built-in value matcher on good and bad examples (tests/data/detect/values.tsv).

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
    for (const auto &row : check::readTable(PP_TEST_DATA "/detect/values.tsv")) {
        CHECK(row.size() == 3, "a line of values.tsv has not three cells: " + row.front());
        const std::string &text = row.at(2);
        const ValueVerdict verdict = tester.test(text);
        CHECK(verdict == reference.test(text), "differs from the reference: " + text);
        if (row[0] == "none") {
            std::string names;
            for (const auto &[name, bit] : bits) {
                if ((verdict.hits[0] >> bit & 1) != 0)
                    names += ' ' + name;
            }
            CHECK(names.empty(), "is nothing, but hit by" + names + ": " + text);
            continue;
        }
        CHECK(bits.contains(row[0]), "no such matcher: " + row[0]);
        const bool hit = (verdict.hits[0] >> bits[row[0]] & 1) != 0;
        const bool expected = row[1] == "hit";
        CHECK(hit == expected, row[0] + (expected ? " does not hit: " : " hits: ") + text);
        ++(expected ? good : bad)[row[0]];
    }
    for (const auto &[name, bit] : bits)
        CHECK(good[name] >= 3 && bad[name] >= 3, "too few examples of " + name);

    CHECK(tester.test({}) == ValueVerdict{}, "an empty value");
    const std::string longText(4 << 20, 'a');
    CHECK(tester.test(longText).none(), "a long value");
    CHECK(!tester.test(longText + " jane@example.com").none(), "the end of a long value");
    return check::result("detect_values");
}
