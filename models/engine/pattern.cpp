// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/pattern.h"

#include "models/engine/unicode.h"

#include <algorithm>
#include <optional>

namespace pp::engine {

namespace {

/// Walks a pattern syntax element by syntax element: a group's opening or closing, a class, a quoted run, an escape or
/// a character. Knows as much of the syntax as it takes not to mistake `[(?<]` or `\Q(\E` for a group.
class Walker
{
public:
    explicit Walker(std::string_view pattern) : m_pattern(pattern) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_pattern.size(); }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] bool follows(std::string_view text) const { return m_pattern.substr(m_at).starts_with(text); }

    void step()
    {
        if (follows("\\Q")) {
            const std::size_t end = m_pattern.find("\\E", m_at + 2);
            m_at = end == std::string_view::npos ? m_pattern.size() : end + 2;
        } else if (follows("\\")) {
            m_at += 2;
        } else if (follows("[")) {
            skipClass();
        } else {
            ++m_at;
        }
    }

private:
    void skipClass()
    {
        ++m_at;
        if (follows("^"))
            ++m_at;
        if (follows("]"))
            ++m_at; // a first ] is a member
        while (!atEnd() && !follows("]")) {
            if (follows("[:")) {
                const std::size_t end = m_pattern.find(":]", m_at + 2);
                m_at = end == std::string_view::npos ? m_at + 1 : end + 2;
            } else {
                m_at += follows("\\") ? 2 : 1;
            }
        }
        ++m_at;
    }

    std::string_view m_pattern;
    std::size_t m_at = 0;
};

std::size_t codePointsBefore(std::string_view pattern, std::size_t byte)
{
    return codePointCount(pattern.substr(0, byte));
}

std::size_t asWritten(const TranslatedPattern &pattern, std::size_t byte)
{
    return byte - static_cast<std::size_t>(std::count_if(pattern.inserted.begin(), pattern.inserted.end(),
                                                         [&](std::size_t inserted) { return inserted < byte; }));
}

/// RE2 names the whole pattern where a bracket has no partner; people want the bracket.
std::optional<std::size_t> lonelyBracket(std::string_view pattern, bool closing)
{
    std::vector<std::size_t> open;
    for (Walker walker(pattern); !walker.atEnd(); walker.step()) {
        if (walker.follows("(")) {
            open.push_back(walker.at());
        } else if (walker.follows(")")) {
            if (open.empty())
                return closing ? std::optional(walker.at()) : std::nullopt;
            open.pop_back();
        }
    }
    return closing || open.empty() ? std::nullopt : std::optional(open.back());
}

/// RE2 says what is wrong, not where. The parser goes from left to right, so the place is the first one at which the
/// pattern, cut off behind it, fails in the same way.
std::size_t errorByte(const std::string &pattern, const RE2 &failed)
{
    constexpr int placesToTry = 32;
    if (failed.error_code() == RE2::ErrorMissingParen || failed.error_code() == RE2::ErrorUnexpectedParen) {
        if (const auto byte = lonelyBracket(pattern, failed.error_code() == RE2::ErrorUnexpectedParen))
            return *byte;
    }
    const std::string &wrong = failed.error_arg();
    if (wrong.empty() || wrong == pattern)
        return 0;
    const std::size_t first = pattern.find(wrong);
    std::size_t at = first;
    for (int tries = 0; at != std::string::npos && tries < placesToTry; ++tries, at = pattern.find(wrong, at + 1)) {
        const RE2 cut(pattern.substr(0, at + wrong.size()), patternOptions());
        if (cut.error_code() == failed.error_code() && cut.error_arg() == wrong)
            return at;
    }
    return first == std::string::npos ? 0 : first;
}

std::string sentence(const RE2 &failed)
{
    if (failed.error_code() == RE2::ErrorPatternTooLarge)
        return "the pattern needs too much memory; make its repetitions smaller";
    return failed.error();
}

} // namespace

RE2::Options patternOptions()
{
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(patternMemoryBytes);
    return options;
}

std::variant<TranslatedPattern, PatternError> translatePattern(std::string_view pattern)
{
    TranslatedPattern out;
    Walker walker(pattern);
    while (!walker.atEnd()) {
        if (walker.follows("\\C"))
            return PatternError{codePointsBefore(pattern, walker.at()), "invalid escape sequence: \\C"};
        const bool namedGroup = walker.follows("(?<") && !walker.follows("(?<=") && !walker.follows("(?<!");
        const std::size_t from = walker.at();
        walker.step();
        const std::string_view piece = pattern.substr(from, walker.at() - from);
        out.text += piece;
        if (namedGroup) {
            walker.step();
            out.inserted.push_back(out.text.size() + 1);
            out.text += "?P";
        }
    }
    return out;
}

std::variant<std::unique_ptr<const RE2>, PatternError> compilePattern(std::string_view pattern)
{
    if (pattern.empty())
        return PatternError{0, "an empty pattern matches everything"};
    if (pattern.size() > maxPatternBytes)
        return PatternError{0, "the pattern is longer than " + std::to_string(maxPatternBytes) + " bytes"};
    std::variant<TranslatedPattern, PatternError> translation = translatePattern(pattern);
    if (auto *error = std::get_if<PatternError>(&translation))
        return std::move(*error);
    const auto &translated = std::get<TranslatedPattern>(translation);
    auto compiled = std::make_unique<const RE2>(translated.text, patternOptions());
    if (!compiled->ok()) {
        const std::size_t byte = asWritten(translated, errorByte(translated.text, *compiled));
        return PatternError{codePointsBefore(pattern, byte), sentence(*compiled)};
    }
    return compiled;
}

const RE2 &LatePattern::compiled() const
{
    std::call_once(m_once, [this] {
        if (m_compiled == nullptr)
            m_compiled = std::get<0>(compilePattern(m_text));
    });
    return *m_compiled;
}

} // namespace pp::engine
