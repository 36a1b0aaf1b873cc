// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/matchers.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pp::engine {

/// One step into a value. Its name holds no data of the event: what stands for data is {…}, as in a field's path.
struct InsideStep {
    enum class Kind : std::uint8_t { Parameter, Json, Base64, Percent };
    Kind kind = Kind::Percent;
    std::string name; ///< shownParameter(); in JSON the path, written as that of a field: user.email, [].email

    friend bool operator==(const InsideStep &, const InsideStep &) = default;
};

/// A parameter's name as a step has it: {…} where it is data, else the name, with the escapes of a JSON string.
[[nodiscard]] std::string shownParameter(std::string_view name);

/// Where a value matcher hit.
struct ValueHit {
    std::size_t matcher = 0; ///< for Matchers::definition()
    std::size_t begin = 0;   ///< in Unicode code points of the value as it came; inside Base64 and the like what stands for it
    std::size_t end = 0;
    std::vector<InsideStep> where; ///< from outside in; empty: it stands in the value as it is

    friend bool operator==(const ValueHit &, const ValueHit &) = default;
};

/// All hits of a value, also those in what it holds inside, from left to right: a matcher hits here exactly where the
/// scan counts a hit. What stands there as it is and also inside of something is named once, as precisely as can be. Of
/// one text the first 100 hits of a matcher are named. For showing one value; slow. `text`: an unescaped string; `named`:
/// Matchers::named() of the field's key (parameters of a URL go by their own names).
[[nodiscard]] std::vector<ValueHit> explainValue(const Matchers &matchers, std::string_view text,
                                                 const ValueSet &named = noValueMatchers);

} // namespace pp::engine
