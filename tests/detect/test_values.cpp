// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/matchers.h"
#include "models/engine/plainvalues.h"
#include "tests/detect/check.h"
#include "tests/detect/reference.h"

#include <map>
#include <string>

// Every built-in value matcher on good and bad examples (tests/data/detect/values.tsv): official test numbers of the schemes
// where there are such, else made up. "hit": by itself; "named": only in a field whose name supports it; "no": not even there.

using namespace pp::engine;

void plainKinds()
{
    using enum PlainKind;
    const std::vector<std::pair<std::string, PlainKind>> examples{
        {"2026-01-31", DateTime}, {"2026-01-31T12:00:00.123Z", DateTime}, {"2026-01-31 12:00", DateTime},
        {"1735689600", DateTime}, {"1735689600123", DateTime}, {"2026-02-30", None}, {"2025550123", None},
        {"1262303999", None}, {"17356896001", None}, {"2026", None}, {"202-555-0123", None},
        {"1.2", Version}, {"12.36.19", Version}, {"v8.39-SNAPSHOT", Version}, {"v1.2.3.4", Version}, {"1.2.3+b.4", Version},
        {"192.0.2.1", None}, {"415.555.2671", None}, {"123.456.789-09", None}, {"1.", None}, {"v", None}, {"1.2-", None},
        {"Monday", Day}, {"THURSDAY", Day}, {"fri", Day}, {"October", Day}, {"April", None}, {"August", None}, {"Monda", None},
        {"123e4567-e89b-12d3-a456-426614174000", Uuid}, {"123e4567-e89b-12d3-a456-42661417400g", None},
        {"https://www.example.com", Url}, {"HTTP", None}, {"httpsnothing", None},
        {"true", Flag}, {"No", Flag}, {"yes", Flag}, {"yesterday", None}, {"", None}, {"-1", None}, {"é", None},
    };
    for (const auto &[text, kind] : examples)
        CHECK(plainKind(text) == kind, text + " is of kind " + std::to_string(static_cast<int>(plainKind(text))));
}

int main()
{
    plainKinds();
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
