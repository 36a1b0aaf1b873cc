// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/linepatterns.h"

#include "models/engine/ascii.h"
#include "models/engine/pattern.h"

#include <numeric>

namespace pp::engine {

namespace {

constexpr std::size_t fewPatterns = 3; ///< up to here one by one is as quick as all together
constexpr std::int64_t togetherMemoryBytes = 32 << 20;

/// ^ and $ are the edges of a value, which is a line here.
constexpr std::string_view linewise = "(?m)";

bool takesFlagsBack(std::string_view pattern)
{
    for (std::size_t at = pattern.find("(?"); at != std::string_view::npos; at = pattern.find("(?", at + 1)) {
        std::size_t flag = at + 2;
        while (flag < pattern.size() && isAsciiLetter(pattern[flag]))
            ++flag;
        if (flag < pattern.size() && pattern[flag] == '-')
            return true;
    }
    return false;
}

} // namespace

bool LinePatterns::mayAsk(const RE2 &pattern)
{
    const std::string_view text = pattern.pattern();
    return text.find("\\A") == std::string_view::npos && text.find("\\z") == std::string_view::npos && !takesFlagsBack(text);
}

void LinePatterns::add(const RE2 &pattern)
{
    const std::string &text = pattern.pattern();
    if (text.find_first_of("^$") == std::string::npos) {
        m_inLines.push_back(&pattern);
        return;
    }
    m_own.push_back(std::make_unique<const RE2>(std::string(linewise) + text, patternOptions()));
    m_inLines.push_back(m_own.back().get());
}

void LinePatterns::compile()
{
    if (m_inLines.size() <= fewPatterns)
        return;
    RE2::Options options = patternOptions();
    options.set_max_mem(togetherMemoryBytes);
    auto together = std::make_unique<RE2::Set>(options, RE2::UNANCHORED);
    for (const RE2 *pattern : m_inLines) {
        if (together->Add(pattern->pattern(), nullptr) < 0)
            return;
    }
    if (together->Compile())
        m_together = std::move(together);
}

void LinePatterns::findHits(std::string_view lines, std::vector<int> &patterns) const
{
    patterns.clear();
    if (m_together != nullptr) {
        RE2::Set::ErrorInfo error{};
        const bool any = m_together->Match(lines, nullptr, &error); // most often none; that is told sooner than which
        if (error.kind == RE2::Set::kNoError && (!any || m_together->Match(lines, &patterns, &error)))
            return;
        if (error.kind == RE2::Set::kNoError)
            return;
    }
    patterns.resize(m_inLines.size());
    std::iota(patterns.begin(), patterns.end(), 0);
}

std::optional<std::size_t> LinePatterns::nextHit(std::size_t pattern, std::string_view lines, std::size_t from) const
{
    re2::StringPiece hit;
    if (!m_inLines[pattern]->Match(lines, from, lines.size(), RE2::UNANCHORED, &hit, 1))
        return std::nullopt;
    return static_cast<std::size_t>(hit.data() - lines.data());
}

} // namespace pp::engine
