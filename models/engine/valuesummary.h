// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pp::engine {

struct MatcherDefinition;

/// The value matchers this program ships. The order is the order of the bits in a BuiltInSet.
enum class BuiltIn : std::uint8_t { Email, Gender, Phone, Card, SocialSecurityNumber, Iban, Ipv4, Ipv6, Mac, Jwt };
inline constexpr std::size_t builtInCount = 10;
using BuiltInSet = std::uint32_t;
[[nodiscard]] constexpr std::size_t indexOf(BuiltIn matcher)
{
    return static_cast<std::size_t>(matcher);
}
[[nodiscard]] constexpr BuiltInSet bit(BuiltIn matcher)
{
    return BuiltInSet{1} << indexOf(matcher);
}

/// Which built-in value matcher this is; none for one that differs from what is shipped in its patterns or validator.
[[nodiscard]] std::optional<BuiltIn> builtInOf(const MatcherDefinition &definition);

struct PossibleBuiltIns {
    BuiltInSet set = 0;
    /// Where all that the pattern of IPv4 can hit is: browsers' names are long and end in "Chrome/120.0.0.0".
    std::size_t dottedBegin = SIZE_MAX;
    std::size_t dottedEnd = 0;
};

/// The built-in value matchers whose patterns may hit: one pass over the bytes, no pattern is run. What is not in the
/// set has no hit and no candidate; tests/detect compares with RE2.
[[nodiscard]] PossibleBuiltIns possibleBuiltIns(std::string_view text);

} // namespace pp::engine
