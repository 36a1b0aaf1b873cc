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

/// Of one form of a term.
class PairMarks
{
public:
    explicit PairMarks(const PairSet &set);

    /// False: whatever has no other marks than these scores at most 0.7 with it.
    [[nodiscard]] bool mayBeSimilarTo(const std::bitset<256> &marks) const;

private:
    std::vector<PairMark> m_marks; ///< one a pair
    bool m_isEmpty;
};

/// The marks of all pairs that a name of ASCII alone has as it is, word by word, or in its letters alone.
[[nodiscard]] std::bitset<256> marksOfAscii(std::string_view name);

} // namespace pp::engine
