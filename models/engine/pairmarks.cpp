// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/pairmarks.h"

#include "models/engine/ascii.h"

#include <algorithm>

namespace pp::engine {

PairMarks::PairMarks(const PairSet &set)
    : m_isEmpty(set.text.empty())
{
    m_marks.reserve(set.pairs.size());
    for (const std::uint64_t pair : set.pairs)
        m_marks.push_back(markOf(static_cast<char32_t>(pair >> 32), static_cast<char32_t>(pair)));
}

/// With c of its b pairs in common, a name has at least c pairs, so that the score is at most 2c / (max(c, fewest) + b). A form
/// without pairs scores only with what is the same, and then the letters of both are the same as well.
bool PairMarks::mayBeSimilarTo(const NameMarks &name) const
{
    if (m_marks.empty())
        return !m_isEmpty && !name.hasLetterPair;
    const auto common = static_cast<std::size_t>(std::ranges::count_if(m_marks, [&](PairMark mark) { return name.marks[mark]; }));
    return 20 * common > 7 * (std::max(common, name.fewest) + m_marks.size());
}

NameMarks::NameMarks(std::string_view name)
{
    std::bitset<256> small; // between small letters no word ends, and all readings have them
    const auto mark = [](char first, char second) { return markOf(static_cast<unsigned char>(first), static_cast<unsigned char>(second)); };
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    char before = ' ';
    char letterBefore = ' ';
    for (const char c : name) {
        const char lower = asciiLower(c);
        marks.set(mark(asciiLower(before), lower));
        if (isSmall(before) && isSmall(c))
            small.set(mark(before, c));
        if (isAsciiLetter(c)) {
            marks.set(mark(letterBefore, lower));
            hasLetterPair = hasLetterPair || letterBefore != ' ';
            letterBefore = lower;
        }
        before = c;
    }
    fewest = small.count();
}

} // namespace pp::engine
