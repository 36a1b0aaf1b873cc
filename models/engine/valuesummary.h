// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/builtins.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pp::engine {

struct PossibleBuiltIns {
    BuiltInSet set;
    /// Whose first pattern, "^[0-9]{n}$", hits; other patterns of theirs may only where they are in `set` as well.
    BuiltInSet whole;
    /// Where all that the pattern of IPv4 can hit is: browsers' names are long and end in "Chrome/120.0.0.0".
    std::size_t dottedBegin = SIZE_MAX;
    std::size_t dottedEnd = 0;

    [[nodiscard]] bool any() const { return set.any() || whole.any(); }
};

/// The built-in value matchers whose patterns may hit: one pass over the bytes, no pattern is run. What is not in the
/// set has no hit and no candidate; tests/detect compares with RE2.
[[nodiscard]] PossibleBuiltIns possibleBuiltIns(std::string_view text);

} // namespace pp::engine
