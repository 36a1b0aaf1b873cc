// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pp::engine {

/// What the Sørensen–Dice score needs of a string: computed once per term and once per key.
struct PairSet {
    std::string text;                 ///< as given: equal bytes score 1
    std::vector<std::uint64_t> pairs; ///< adjacent code points within words, lower case, sorted, each once

    explicit PairSet(std::string_view utf8);
};

/// NaN where neither has a pair and they differ.
[[nodiscard]] double diceScore(const PairSet &a, const PairSet &b);

} // namespace pp::engine
