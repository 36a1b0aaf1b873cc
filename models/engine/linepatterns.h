// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <re2/re2.h>
#include <re2/set.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pp::engine {

/// Patterns that are asked about many values at once. The values stand as lines of one text, because RE2 looks through one
/// long text several times as fast as through many short ones, and all patterns look at once. It only tells which values
/// may have a hit: a value that holds line breaks itself, and a pattern that runs over its line's end, say too much, never
/// too little. Immutable after compile(); any thread.
class LinePatterns
{
public:
    /// Whether a pattern finds in a line what it finds in a value: it does not name the beginning or the end of the text
    /// (\A, \z) nor take flags back ((?-m)).
    [[nodiscard]] static bool mayAsk(const RE2 &pattern);

    /// In the order in which they are added they get their numbers. The pattern must live as long as this.
    void add(const RE2 &pattern);
    void compile();

    /// The patterns with a hit anywhere in these lines; perhaps more than those.
    void findHits(std::string_view lines, std::vector<int> &patterns) const;
    /// Where the first hit of a pattern begins that begins at `from` or behind it.
    [[nodiscard]] std::optional<std::size_t> nextHit(std::size_t pattern, std::string_view lines, std::size_t from) const;

private:
    std::vector<const RE2 *> m_inLines;
    std::vector<std::unique_ptr<const RE2>> m_own; ///< those of them that differ from what was added
    std::unique_ptr<RE2::Set> m_together; ///< absent where there are few, or where they need too much memory
};

} // namespace pp::engine
