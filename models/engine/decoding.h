// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Takes away what a text was wrapped in. Pure functions over UTF-8; what they answer is UTF-8.
namespace pp::engine {

/// Where a byte came from: [begin, end) of the text that was decoded.
struct Origin {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};
/// One a byte of what was decoded.
using Origins = std::vector<Origin>;

enum class Plus : std::uint8_t { Stays, IsSpace };

/// Whether there is a %xx anywhere.
[[nodiscard]] bool hasPercentEscape(std::string_view text);
/// Every %xx becomes a byte, any other '%' stays. Bytes that are then no UTF-8 become U+FFFD. `origins` may be null.
void decodePercent(std::string_view text, Plus plus, std::string &out, Origins *origins);

/// Too many words look like shorter ones.
inline constexpr std::size_t shortestBase64 = 12;
/// A look at the length and the first eight characters: rules out nearly everything that is not Base64.
[[nodiscard]] bool mayBeBase64(std::string_view text);
/// Base64 or Base64url (RFC 4648, sections 4 and 5), padded or not, of a text: printable UTF-8. False for anything else,
/// and for what has fewer than shortestBase64 characters without its padding. `origins` may be null.
[[nodiscard]] bool decodeBase64(std::string_view text, std::string &out, Origins *origins);

/// Where the bytes of an unescaped JSON string came from. `raw`: between its quotes, and valid.
[[nodiscard]] Origins originsOfJsonString(std::string_view raw, std::size_t unescapedSize);

} // namespace pp::engine
