// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// The little Unicode that key matching needs. Simple lower case mapping covers Latin, Greek, Cyrillic, Armenian and
/// full-width Latin; other cased scripts (Cherokee, Georgian capitals, Deseret …) compare as they are written.
namespace pp::engine {

/// Decodes UTF-8; every byte that is not part of a valid sequence becomes U+FFFD.
[[nodiscard]] std::u32string codePoints(std::string_view utf8);
[[nodiscard]] std::size_t codePointCount(std::string_view utf8);
void appendUtf8(std::string &out, char32_t c);
/// How many bytes the character at the front has; 0: there is no valid UTF-8.
[[nodiscard]] std::size_t utf8Length(std::string_view text);

[[nodiscard]] char32_t lowerCase(char32_t c);
[[nodiscard]] bool isUpperCase(char32_t c);
[[nodiscard]] bool isWhiteSpace(char32_t c);
[[nodiscard]] bool isDigit(char32_t c);  ///< 0 to 9
[[nodiscard]] bool isLetter(char32_t c); ///< everything that is no digit, space, control or punctuation

/// How ä, ö, ü, å, ø are written where only the letters from a to z are at hand.
enum class Umlauts : unsigned char { Dropped, Spelled }; ///< "grosse", "groesse"
/// Lower case text without the marks of Latin letters: "téléphone" -> "telephone", "straße" -> "strasse", "imię" -> "imie".
[[nodiscard]] std::string withoutMarks(std::string_view lowerCase, Umlauts umlauts);

} // namespace pp::engine
