// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What values hold inside (resources/manual/92-formats.md, "Values inside values"): by rows, and on generated texts against
// a slow reference. insides_test [ROUNDS]
#include "models/engine/insides.h"
#include "models/engine/unicode.h"
#include "tests/engine/check.h"
#include "tests/engine/referenceinsides.h"
#include "tests/engine/valuematcher.h"

#include <cstdio>
#include <random>

using namespace pp::engine;
using namespace pp::test;

namespace {

std::shared_ptr<const Matchers> compiled(std::vector<MatcherDefinition> definitions)
{
    auto matchers = Matchers::compile(std::move(definitions));
    REQUIRE(std::holds_alternative<std::shared_ptr<const Matchers>>(matchers));
    return std::get<0>(matchers);
}

std::shared_ptr<const Matchers> someMatchers()
{
    MatcherDefinition number = valueMatcher("number", "");
    number.patterns.clear();
    number.namedPatterns = {"[0-9]{5}"};
    number.terms = {"tax id"};
    return compiled({valueMatcher("address", "[a-z]+@[a-z.]+[a-z]"), valueMatcher("word", "^[a-z]+$"), valueMatcher("umlaut", "\u00fc"), valueMatcher("nothing", "x*"), number});
}

std::vector<std::string> texts(std::string_view text)
{
    std::vector<std::string> found;
    for (const Inside &inside : InsideReader().read(text, insideKind(text), InsideReader::Detail::Texts))
        found.push_back(inside.text);
    return found;
}

std::string trail(const std::vector<InsideStep> &where)
{
    std::string out;
    for (const InsideStep &step : where) {
        static const char *const kinds[] = {"?", "json ", "base64", "percent"};
        out += (out.empty() ? "" : ", ") + std::string(kinds[static_cast<std::size_t>(step.kind)]) + step.name;
    }
    return out;
}

void testWhatIsInside()
{
    using Texts = std::vector<std::string>;
    const std::pair<std::string, Texts> rows[] = {
        {"https://shop.example/?email=anna%40b.example&q=red+shoes", {"anna@b.example", "red shoes"}},
        {" HTTP://shop.example?a=1#b=2 ", {"1"}}, {"\x01http://b.de?a=1\t", {"1"}}, {" http://b?a", {""}},
        {"https://shop.example/?a&&b=&=c&d=e=f", {"", "", "e=f"}},
        {"https://shop.example/%41?x=1#%42", {"1", "https://shop.example/A", "B"}},
        {"https://shop.example/?a=%FF%zz", {"\uFFFD%zz"}},
        {"ftp://shop.example/?a=1", {}}, {"https:///?a=1", {}}, {"https://?a=1", {}}, {"see https://shop.example/?a=1", {}},
        {"https://shop.example/ is it?a=1", {}}, {"https://shop.example/#?a=1", {}}, {"//shop.example/?a=1", {"1"}},
        {"?email=a&b=c", {"a", "c"}}, {"/path?q", {}}, {"/path?q=1", {"1"}}, {"/who knows?q=1", {}},
        {R"({"a":"b\"c","d":[1,null,{"e":true}]})", {"b\"c", "1", "true"}}, {"[1, \"\"]", {"1", ""}}, {" {\"a\":1}\n", {"1"}},
        {R"({"a":1)", {}}, {R"({"a":01})", {}}, {R"("text")", {}}, {"[1] and [2]", {}}, {R"([1]])", {}}, {"[%41]", {"[A]"}},
        {"YW5uYUBiLmV4YW1wbGU=", {"anna@b.example"}}, {"YW5uYUBiLmV4YW1wbGU", {"anna@b.example"}},
        {"w7zDvMO8w7zDvMO8", {"\u00fc\u00fc\u00fc\u00fc\u00fc\u00fc"}}, {"Pj4-Pj4-Pj4-Pz8_", {">>>>>>>>>???"}}, {"Pj4+Pj4+Pj4+Pz8/", {">>>>>>>>>???"}},
        {"Pj4+Pj4-Pj4+Pz8/", {}},                         // both alphabets
        {"YW5uYUBiLmV4YW1wbGU==", {}}, {"YW5uYUBiLmV4YW1wbG=", {}}, {"YW5uYUBiLmV4YW1wbGV=", {}}, // padding, rest bits
        {"YW5uYUBi", {}},                                 // too short
        {"AAAAAAAAAAAAAAAA", {}}, {"gICAgICAgICAgICA", {}}, {"YWFhYWFhYWFhwoBh", {}}, // controls, no UTF-8
        {"550e8400-e29b-41d4-a716-446655440000", {}}, {"507f1f77bcf86cd799439011", {}}, {"Order Completed", {}},
        {"anna%40b.example", {"anna@b.example"}}, {"100% of 5%", {}}, {"100%41", {"100A"}}, {"%C3%BC", {"\u00fc"}}, {"%2540", {"%40"}},
    };
    for (const auto &[text, inside] : rows) {
        if (!CHECK(texts(text) == inside))
            std::fprintf(stderr, "  %s\n", text.c_str());
        if (!CHECK(referenceInsides(text) == inside))
            std::fprintf(stderr, "  reference: %s\n", text.c_str());
    }
    const std::string large = "https://shop.example/?a=" + std::string(largestInside, 'x');
    CHECK(texts(large).empty());
}

void testExplained()
{
    struct Row {
        std::string value;
        std::size_t begin, end;
        std::string where;
    };
    const Row rows[] = {
        {"write to anna@b.example please", 9, 23, ""},
        {"\u00fc\u00fc https://shop.example/ anna@b.example", 25, 39, ""},
        {"https://shop.example/?x=1&email=anna%40b.example#top", 32, 48, "?email"},
        {"https://shop.example/?anna@b.example=anna@b.example", 37, 51, "?{\u2026}"},
        {"https://shop.example/?e%20mail=anna@b.example", 31, 45, "?e mail"},
        {R"({"user":{"email":"anna@b.example"}})", 18, 32, "json user.email"},
        {R"([{"\u00fc":"\u00fc","12345":["anna\u0040b.example"]}])", 30, 49, "json [].{\u2026}[]"},
        {"YW5uYUBiLmV4YW1wbGU=", 0, 19, "base64"},
        {"eyJlbWFpbCI6ImFubmFAYi5leGFtcGxlIn0", 13, 32, "base64, json email"},
        {R"({"a":"eyJlbWFpbCI6ImFubmFAYi5leGFtcGxlIn0"})", 19, 38, "json a, base64, json email"},
        {"?u=https%3A%2F%2Fb.example%2F%3Fm%3Danna%2540b.example", 36, 54, "?u, ?m"},
        {"anna%40b.example", 0, 16, "percent"},
    };
    const auto matchers = someMatchers();
    for (const Row &row : rows) {
        std::vector<ValueHit> addresses;
        for (const ValueHit &hit : explainValue(*matchers, row.value)) {
            if (hit.matcher == 0)
                addresses.push_back(hit);
        }
        const bool expected = (row.value.find("?anna@b") == std::string::npos ? addresses.size() == 1 : addresses.size() == 2)
            && addresses.back().begin == row.begin && addresses.back().end == row.end && trail(addresses.back().where) == row.where;
        if (CHECK(expected))
            continue;
        std::fprintf(stderr, "  %s\n", row.value.c_str());
        for (const ValueHit &hit : addresses)
            std::fprintf(stderr, "  [%zu, %zu) %s\n", hit.begin, hit.end, trail(hit.where).c_str());
    }
    CHECK(explainValue(*matchers, "").size() == 1); // "nothing" hits it
    CHECK(explainValue(*matchers, std::string(5000, 'Y')).size() == 100);
}

void testNames()
{
    struct Row {
        std::string key, value, where;
    };
    const Row rows[] = {
        {"taxId", "12345", ""}, {"page", "12345", "-"}, {"taxId", R"({"a":"12345"})", "json a"},
        {"page", R"({"taxId":"12345"})", "-"}, // names inside of JSON are no fields'
        {"page", "https://shop.example/?tax_id=12345", "?tax_id"}, {"page", "https://shop.example/?id=12345", "-"},
        {"taxId", "?a=12345", "?a"}, {"page", "?taxId=12345", "-"},
        {"page", "https://shop.example/?tax_id=%7B%22a%22%3A12345%7D", "?tax_id, json a"},
    };
    const auto matchers = someMatchers();
    for (const Row &row : rows) {
        std::string where = "-";
        for (const ValueHit &hit : explainValue(*matchers, row.value, matchers->named(row.key))) {
            if (matchers->definition(hit.matcher).name == "number")
                where = trail(hit.where);
        }
        if (!CHECK(where == row.where))
            std::fprintf(stderr, "  %s: %s: %s\n", row.key.c_str(), row.value.c_str(), where.c_str());
    }
}

struct Generator {
    std::mt19937_64 random;

    std::size_t below(std::size_t count) { return random() % count; }

    static std::string base64(const std::string &text, bool url, bool padded)
    {
        const std::string alphabet = std::string("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789") + (url ? "-_" : "+/");
        std::string out;
        for (std::size_t at = 0; at < text.size(); at += 3) {
            const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
            const unsigned bits = byte(0) << 16 | byte(1) << 8 | byte(2);
            const std::size_t digits = std::min<std::size_t>(text.size() - at, 3) + 1;
            for (std::size_t i = 0; i < digits; ++i)
                out += alphabet[bits >> (18 - 6 * i) & 63];
            out.append(padded ? 4 - digits : 0, '=');
        }
        return out;
    }
    std::string percent(const std::string &text)
    {
        std::string out;
        for (const char c : text) {
            char escape[4];
            std::snprintf(escape, sizeof escape, "%%%02x", static_cast<unsigned>(static_cast<unsigned char>(c)));
            out += below(3) == 0 || c == '&' || c == '#' ? escape : std::string(1, c);
        }
        return out;
    }
    std::string json(const std::string &text)
    {
        std::string out = below(2) ? "{\"a\":\"" : "[\"x\", \"";
        for (const char c : text) {
            if (c == '"' || c == '\\')
                out += std::string("\\") + c;
            else if (c == '@' && below(2))
                out += "\\u0040";
            else
                out += c;
        }
        return out + (out.front() == '{' ? "\" , \"12345\":12}" : "\",[{},7]]");
    }
    std::string text(unsigned wraps)
    {
        static const char *const plain[] = {"anna@b.example", "abc", "", "Order Completed", "\u00fcber den Wolken", "12345", "x?y=z", "50% off", "\U0001F600 ok",
            "%ff%fe", "\\\"", "a&b=c", "https://shop.example/?a=abc", "Thank you for ordering"};
        std::string out = plain[below(std::size(plain))];
        for (; wraps > 0; --wraps) {
            switch (below(7)) {
            case 0: out = base64(out, below(2), below(2)); break;
            case 1: out = percent(out); break;
            case 2: out = json(out); break;
            case 3: out = std::string("https://shop.example/p?x=1&") + (below(2) ? "e%6dail=" : "tax+id=") + percent(out) + "&y=abc#z"; break;
            case 4: out = "?q=" + out; break;
            case 5: out = " " + out; break;
            default: out += plain[below(std::size(plain))]; break;
            }
        }
        if (below(10) == 0 && !out.empty()) // nearly one of them
            out.erase(below(out.size()), 1);
        return out;
    }
};

void testGenerated(std::uint64_t rounds)
{
    const auto matchers = someMatchers();
    ValueTester tester(matchers);
    ValueTester slow(matchers);
    InsideReader reader;
    std::size_t inside = 0;
    for (std::uint64_t seed = 1; seed <= rounds && failures() < 5; ++seed) {
        Generator generator{std::mt19937_64(seed)};
        const std::string text = generator.text(static_cast<unsigned>(generator.below(7)));
        if (!JsonTokens::isUtf8(text.data(), text.size())) // values are
            continue;
        if (!CHECK(texts(text) == referenceInsides(text)))
            std::fprintf(stderr, "  seed %llu: %s\n", static_cast<unsigned long long>(seed), text.c_str());
        const ValueSet byName = generator.below(2) != 0 ? matchers->named("tax id") : noValueMatchers;
        const ValueVerdict expected = referenceVerdict(*matchers, slow, text, byName);
        // What the scan counts of a field that is no URL.
        if (const InsideKind kind = insideKind(text); kind != InsideKind::Url) {
            ValueVerdict counted = tester.test(text, byName);
            counted |= reader.verdict(tester, text, kind, byName);
            CHECK(counted == expected);
        }
        // The hits that are named are those that are counted, and stand where they are said to be.
        ValueVerdict named;
        for (const ValueHit &hit : explainValue(*matchers, text, byName)) {
            named.hits[0] |= std::uint64_t{1} << hit.matcher; // all of them are value matchers
            CHECK(hit.begin <= hit.end && hit.end <= codePointCount(text));
            inside += hit.where.empty() ? 0 : 1;
        }
        named.doubts = expected.doubts;
        if (!CHECK(named == expected))
            std::fprintf(stderr, "  named: seed %llu: %s\n", static_cast<unsigned long long>(seed), text.c_str());
    }
    CHECK(rounds < 1000 || inside > rounds);
}

} // namespace

int main(int argc, char **argv)
{
    testWhatIsInside();
    testExplained();
    testNames();
    testGenerated(argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 20'000);
    return failures() ? 1 : 0;
}
