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

/// With c of its b pairs in common, a name has at least c pairs, so that the score is at most 2c / (c + b).
bool PairMarks::mayBeSimilarTo(const std::bitset<256> &marks) const
{
    if (m_marks.empty()) // one letter is only similar to itself
        return !m_isEmpty;
    const auto common = static_cast<std::size_t>(std::ranges::count_if(m_marks, [&](PairMark mark) { return marks[mark]; }));
    return 13 * common > 7 * m_marks.size();
}

std::bitset<256> marksOfAscii(std::string_view name)
{
    std::bitset<256> marks;
    char before = ' ';
    char letterBefore = ' ';
    for (const char c : name) {
        const char lower = asciiLower(c);
        marks.set(markOf(static_cast<unsigned char>(before), static_cast<unsigned char>(lower)));
        before = lower;
        if (lower >= 'a' && lower <= 'z') {
            marks.set(markOf(static_cast<unsigned char>(letterBefore), static_cast<unsigned char>(lower)));
            letterBefore = lower;
        }
    }
    return marks;
}

} // namespace pp::engine
