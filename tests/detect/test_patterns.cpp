// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/matchers.h"
#include "models/engine/pattern.h"
#include "tests/detect/check.h"

#include <simdjson.h>

#include <set>
#include <string>

// Patterns are Go's: the vectors of tests/data/re2_vectors.json, and where errors are found.

using namespace pp::engine;

namespace {

/// The vectors write bytes as the code points U+0000 to U+00FF.
std::string bytes(std::string_view latin1)
{
    std::string out;
    for (std::size_t i = 0; i < latin1.size(); ++i) {
        const auto c = static_cast<unsigned char>(latin1[i]);
        if (c >= 0xC0 && i + 1 < latin1.size())
            out.push_back(static_cast<char>(c << 6 | (static_cast<unsigned char>(latin1[++i]) & 0x3F)));
        else
            out.push_back(latin1[i]);
    }
    return out;
}

/// Compiles and asks as a custom value matcher does; "" as the error where it compiles.
std::string compileError(const std::string &pattern, const std::string &text, bool &match)
{
    MatcherDefinition definition;
    definition.name = "own";
    definition.on = MatcherDefinition::On::Value;
    definition.how = MatcherDefinition::How::Pattern;
    definition.patterns = {pattern};
    const auto result = Matchers::compile({definition});
    if (const auto *error = std::get_if<MatcherError>(&result)) {
        CHECK(error->matcher == "own", "the error does not name its matcher: " + pattern);
        return error->message;
    }
    match = ValueTester(std::get<0>(result)).test(text).hits[0] != 0;
    return {};
}

void vectors()
{
    // RE2 differs from Go in these; product and Go: (?<n>) compiles, \C does not; an empty pattern is refused.
    const std::set<std::string> differ{"(?<n>a)", "\\C", ""};
    simdjson::dom::parser parser;
    const auto list = parser.load(PP_TEST_DATA "/re2_vectors.json").get_array().value();
    int count = 0;
    for (const simdjson::dom::element vector : list) {
        const std::string pattern = bytes(vector["pattern"].get_string().value());
        const std::string text = bytes(vector["text"].get_string().value());
        const bool valid = vector["valid"].get_bool().value() != differ.contains(pattern);
        bool match = false;
        const std::string error = compileError(pattern, text, match);
        CHECK(error.empty() == valid, "valid? " + pattern + " " + error);
        if (valid && !differ.contains(pattern))
            CHECK(match == vector["match"].get_bool().value(), "match? " + pattern + " in " + text);
        if (!valid && !differ.contains(pattern))
            CHECK(error == vector["error"].get_string().value(), pattern + " says: " + error);
        ++count;
    }
    CHECK(count == 38, "not all vectors were read");
    bool match = false;
    CHECK(compileError("(?<n>a)", "a", match).empty() && match, "a named group of Go 1.22");
}

void places()
{
    struct Example {
        const char *pattern;
        std::size_t offset;
    };
    for (const Example &example : std::initializer_list<Example>{
             {"a*+", 1},
             {"äöü(?=a)", 3},
             {"(?<n>a)\\1", 7},
             {"(?<n>a)(?<m>b)ä\\Z", 15},
             {"ab[cd", 2},
             {"[[]x(a", 4},
             {"(a)(b", 3},
             {"ab)c", 2},
             {"\\Q(\\E)", 5},
             {"[(?<]\\C", 5},
             {"\\\\C\\C", 3},
             {"x{1001}", 1},
             {"\\d\\d\\h", 4},
             {"(?<!a)b", 0},
             {"", 0},
             {"[z-a]", 1},
             {"\\p{Nope}", 0},
         }) {
        const auto result = compilePattern(example.pattern);
        const auto *error = std::get_if<PatternError>(&result);
        CHECK(error != nullptr, std::string("is accepted: ") + example.pattern);
        if (error != nullptr)
            CHECK(error->offset == example.offset && !error->message.empty(),
                  std::string(example.pattern) + " at " + std::to_string(error->offset) + ": " + error->message);
    }
    for (const char *good : {"\\\\C", "[\\]C]", "\\Q\\C\\E", "(?P<a>x)(?<b>y)", "[]a]", "[^]a]", "[[:alpha:](?<]"})
        CHECK(compilePattern(good).index() == 0, std::string("is refused: ") + good);
    CHECK(compilePattern("((((\\pL{100}){10}){10}){10})").index() == 1, "a pattern that needs too much memory");
    CHECK(compilePattern(std::string(maxPatternBytes + 1, 'a')).index() == 1, "a pattern that is too long");
    CHECK(compilePattern("\xFF").index() == 1, "a pattern that is no UTF-8");
}

} // namespace

int main()
{
    vectors();
    places();
    return check::result("detect_patterns");
}
