// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/dice.h"

#include <bitset>
#include <cstdint>
#include <string_view>
#include <vector>

namespace pp::engine {

/// A quick look before the score: nearly all names have too few pairs in common with a term, and then their own pairs need
/// not be sorted. Every pair has one of 256 marks; names that share a pair share its mark.
using PairMark = std::uint8_t;

[[nodiscard]] constexpr PairMark markOf(char32_t first, char32_t second)
{
    return static_cast<PairMark>((static_cast<std::uint32_t>(first) * 37 + static_cast<std::uint32_t>(second)) * 0x9E3779B1u >> 24);
}

/// Of a name of ASCII alone, whether it is read as it is, word by word, or in its letters alone.
struct NameMarks {
    std::bitset<256> marks;     ///< of all pairs that it has in any reading
    std::size_t fewest = 0;     ///< in every reading it has at least so many pairs
    bool hasLetterPair = false; ///< its letters alone have one

    explicit NameMarks(std::string_view name);
};

/// Of one form of a term.
class PairMarks
{
public:
    explicit PairMarks(const PairSet &set);

    /// False: the name scores at most 0.7 with it, in each of its readings.
    [[nodiscard]] bool mayBeSimilarTo(const NameMarks &name) const;

private:
    std::vector<PairMark> m_marks; ///< one a pair
    bool m_isEmpty;
};

} // namespace pp::engine
