// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether and where patterns hit, by RE2's own search tests (tests/data/re2-search.txt, as Go publishes them): an owner's
// pattern means in the scan and in the preview what it means to RE2 and to Go.
#include "models/engine/matchers.h"
#include "models/engine/patternhits.h"
#include "models/engine/unicode.h"
#include "tests/detect/check.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

using namespace pp::engine;

namespace {

/// A string literal of Go.
std::string unquoted(std::string_view line)
{
    constexpr std::string_view letters = "abfnrtv\\\"";
    constexpr std::string_view meant = "\a\b\f\n\r\t\v\\\"";
    std::string out;
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        if (line[i] != '\\') {
            out += line[i];
            continue;
        }
        const char kind = line[++i];
        if (const auto at = letters.find(kind); at != std::string_view::npos) {
            out += meant[at];
            continue;
        }
        const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        unsigned code = 0;
        CHECK(digits > 0 && std::from_chars(line.data() + i + 1, line.data() + i + 1 + digits, code, 16).ec == std::errc(),
              "an escape that is not known: " + std::string(line));
        if (kind == 'x')
            out += static_cast<char>(code);
        else
            appendUtf8(out, code);
        i += digits;
    }
    return out;
}

/// The second of "full;partial;full longest;partial longest": "3-5 4-5", "-" for no match. Answers begin and end.
std::vector<std::size_t> leftmostFirst(const std::string &line)
{
    const std::size_t from = line.find(';') + 1;
    const std::string part = line.substr(from, line.find(';', from) - from);
    if (part == "-")
        return {};
    return {std::stoul(part), std::stoul(part.substr(part.find('-') + 1))};
}

std::size_t codePointsBefore(std::string_view text, std::size_t byte)
{
    return codePoints(text.substr(0, byte)).size();
}

class Searches
{
public:
    void read(std::istream &file)
    {
        for (std::string line; std::getline(file, line);) {
            if (line.empty() || line.front() == '#' || line.front() == 'R' || line.front() == 'P')
                continue;
            if (line == "strings" || line == "regexps") {
                m_inStrings = line == "strings";
                if (m_inStrings)
                    m_strings.clear();
            } else if (line.front() != '"') {
                look(line);
            } else if (m_inStrings) {
                m_strings.push_back(unquoted(line));
            } else {
                compile(unquoted(line));
            }
        }
        CHECK(m_count == 1808, "not all searches were read: " + std::to_string(m_count));
    }

private:
    void compile(const std::string &pattern)
    {
        m_pattern = pattern;
        m_next = 0;
        MatcherDefinition definition;
        definition.name = "own";
        definition.on = MatcherDefinition::On::Value;
        definition.how = MatcherDefinition::How::Pattern;
        definition.patterns = {pattern};
        auto compiled = Matchers::compile({definition});
        m_tester.reset();
        // Go has no \C, and a matcher that matches nothing but everything is refused.
        const bool refused = pattern.empty() || pattern.find("\\C") != std::string::npos;
        CHECK((compiled.index() == 0) != refused, "compiles? " + pattern);
        if (compiled.index() == 0)
            m_tester = std::make_unique<ValueTester>(std::get<0>(compiled));
    }

    void look(const std::string &line)
    {
        CHECK(m_next < m_strings.size(), "more answers than strings: " + m_pattern);
        const std::string &text = m_strings[m_next++];
        if (m_tester == nullptr)
            return;
        ++m_count;
        const auto expected = leftmostFirst(line);
        CHECK((m_tester->test(text).hits[0] != 0) == !expected.empty(), "hits? " + m_pattern + " in " + text);
        std::vector<std::unique_ptr<const RE2>> patterns;
        patterns.push_back(std::move(std::get<0>(compilePattern(m_pattern))));
        const auto hits = patternHits(patterns, text, 1);
        if (expected.empty() || expected[0] == expected[1])
            return; // an empty hit is none to show
        CHECK(hits.size() == 1 && hits[0].begin == codePointsBefore(text, expected[0]) && hits[0].end == codePointsBefore(text, expected[1]),
              "where? " + m_pattern + " in " + text);
    }

    bool m_inStrings = true;
    std::vector<std::string> m_strings;
    std::string m_pattern;
    std::unique_ptr<ValueTester> m_tester;
    std::size_t m_next = 0;
    std::size_t m_count = 0;
};

} // namespace

int main()
{
    std::ifstream file(PP_TEST_DATA "/re2-search.txt");
    CHECK(file.good(), "there is no re2-search.txt");
    Searches().read(file);
    return check::result("detect_searches");
}
