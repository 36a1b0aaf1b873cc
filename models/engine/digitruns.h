// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/valuesummary.h"

#include <string_view>

/// What the digits of a value say of what it may be. Any thread.
namespace pp::engine {

/// Which of the built-in matchers of numbers may hit, by the runs of digits and how they are joined. What needs no digits,
/// and numbersOfWhole(), is not among it.
[[nodiscard]] PossibleBuiltIns possibleByDigits(std::string_view text);

/// A plus, as it is or as in URLs, and enough digits behind it for a telephone number.
[[nodiscard]] bool hasInternationalPrefix(std::string_view text);

} // namespace pp::engine
