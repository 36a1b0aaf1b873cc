// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace pp::engine {

/// What a value plainly is, whatever its field is called: a key `phone` whose values are times holds no numbers. Such
/// values are counted beside the hits of matchers (scan.h, MatcherHits) and only ever weaken what a name says.
enum class PlainKind : std::uint8_t {
    None,
    DateTime, ///< ISO 8601 with a date, or seconds or milliseconds since 1970 that lie in the years 2010 to 2029
    Version, ///< 2.1, v3.0.4, 12.1-beta; not what may as well be an IPv4 address
    Day,     ///< a weekday, or a month that is nobody's name, in English
    Uuid,
    Url,     ///< http or https
    Flag     ///< true, false, yes, no
};
inline constexpr std::uint32_t plainKindCount = 7;

/// Looks at a few bytes of most values.
[[nodiscard]] PlainKind plainKind(std::string_view text);

} // namespace pp::engine
