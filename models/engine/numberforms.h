// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/builtins.h"

#include <cstddef>
#include <span>
#include <string_view>

/// Which runs of digits a value must have for the patterns of a built-in number to hit, as a table that is looked up once a
/// run, however many numbers there are. Any thread.
namespace pp::engine {

struct NumberForms {
    std::string_view matcher;
    /// Any of these, separated by spaces: "=11" the whole value is that many digits, and "^[0-9]{11}$" is the first pattern; "9" a run of them; "A6" one behind a
    /// capital letter, "8A" before one, "A7A" both (a dash or space may stand between), "~8" one behind a sign that ends a word;
    /// "3-2" two runs with a dash between them, "3.2" a dot, "3_2" a space, "3/2" any other byte; "4-4-4" three of one
    /// length. All hits of a pattern have one of these.
    std::string_view forms;
};
[[nodiscard]] std::span<const NumberForms> numberForms();

/// Whether a run of digits between these two bytes may be in any form: none has small letters beside its digits, but for
/// Chile's k.
[[nodiscard]] constexpr bool mayBeNumber(char left, char right)
{
    const auto isPartOfWord = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    return !isPartOfWord(left) && (!isPartOfWord(right) || right == 'k');
}

/// A run of digits, as long as it can be: text[begin, end).
struct DigitRun {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t before = 0;     ///< how long the run is that ends right before the byte before it; 0: none
    std::size_t beforeThat = 0; ///< and the one before that
};
[[nodiscard]] BuiltInSet numbersOfRun(std::string_view text, const DigitRun &run);

/// All of a value is `digits` digits.
[[nodiscard]] BuiltInSet numbersOfWhole(std::size_t digits);

} // namespace pp::engine
