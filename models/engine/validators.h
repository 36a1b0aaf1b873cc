// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/ascii.h"

#include <cstddef>
#include <string_view>

/// What a built-in value matcher asks of a pattern's hit, beyond its looks. A validator may look at the text around
/// the hit (a longer number, a URL) and at what directly follows it, because RE2 has no look-around. Its cost is linear
/// in the hit's length; its answer depends on the arguments alone. Any thread.
namespace pp::engine {

/// text[begin, end) is the pattern's hit.
using Validator = bool (*)(std::string_view text, std::size_t begin, std::size_t end);

/// By the name in default-matchers.json; nullptr: there is none of that name.
[[nodiscard]] Validator findValidator(std::string_view name);

[[nodiscard]] bool isCard(std::string_view text, std::size_t begin, std::size_t end);
[[nodiscard]] bool isSocialSecurityNumber(std::string_view text, std::size_t begin, std::size_t end);
[[nodiscard]] bool isIban(std::string_view text, std::size_t begin, std::size_t end);
[[nodiscard]] bool isEmail(std::string_view text, std::size_t begin, std::size_t end);
[[nodiscard]] bool isPhone(std::string_view text, std::size_t begin, std::size_t end);
[[nodiscard]] bool isIpv4(std::string_view text, std::size_t begin, std::size_t end);
[[nodiscard]] bool isIpv6(std::string_view text, std::size_t begin, std::size_t end);
[[nodiscard]] bool isMac(std::string_view text, std::size_t begin, std::size_t end);
[[nodiscard]] bool isJwt(std::string_view text, std::size_t begin, std::size_t end);

/// ASCII, whatever the locale.
/// What stands `distance` bytes before or behind; '\0' outside of the text.
[[nodiscard]] constexpr char charBefore(std::string_view text, std::size_t at, std::size_t distance = 1)
{
    return at >= distance ? text[at - distance] : '\0';
}
[[nodiscard]] constexpr char charAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? text[at] : '\0';
}

} // namespace pp::engine
