// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/plainvalues.h"

#include "models/engine/ascii.h"
#include "models/engine/isotime.h"

#include <algorithm>
#include <array>

namespace pp::engine {

namespace {

constexpr std::array days{
    std::string_view("monday"),   std::string_view("tuesday"),  std::string_view("wednesday"), std::string_view("thursday"),
    std::string_view("friday"),   std::string_view("saturday"), std::string_view("sunday"),    std::string_view("january"),
    std::string_view("february"), std::string_view("march"),    std::string_view("july"),      std::string_view("september"),
    std::string_view("october"),  std::string_view("november"), std::string_view("december"),  std::string_view("mon"),
    std::string_view("tue"),      std::string_view("wed"),      std::string_view("thu"),       std::string_view("fri"),
    std::string_view("sat"),      std::string_view("sun"),
};
constexpr std::array flags{std::string_view("true"), std::string_view("false"), std::string_view("yes"), std::string_view("no")};

bool isSame(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size() && std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? a + ('a' - 'A') : a) == b;
           });
}

template<std::size_t count>
bool isOneOf(std::string_view text, const std::array<std::string_view, count> &words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return isSame(text, word); });
}

std::size_t letter(char c)
{
    return (static_cast<unsigned char>(c) | 0x20U) - 'a';
}

/// By first letter, which lengths the words have: most values are none of them.
constexpr std::array<std::uint32_t, 26> lengths = [] {
    std::array<std::uint32_t, 26> made{};
    for (const std::string_view word : days)
        made[static_cast<std::size_t>(word.front() - 'a')] |= 1U << word.size();
    for (const std::string_view word : flags)
        made[static_cast<std::size_t>(word.front() - 'a')] |= 1U << word.size();
    return made;
}();

/// The first is a letter.
PlainKind kindOfWord(std::string_view text)
{
    constexpr std::size_t longest = 9; // "wednesday"
    if (text.size() > longest)
        return text.starts_with("http://") || text.starts_with("https://") ? PlainKind::Url : PlainKind::None;
    if ((lengths[letter(text.front())] >> text.size() & 1U) == 0)
        return PlainKind::None;
    if (isOneOf(text, days))
        return PlainKind::Day;
    return isOneOf(text, flags) ? PlainKind::Flag : PlainKind::None;
}

bool isUuid(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

/// Ten or thirteen digits: 1262304000 is the beginning of 2010, 1893456000 of 2030.
bool isEpoch(std::string_view text)
{
    return text.front() == '1' && text.substr(0, 10) >= "1262304000" && text.substr(0, 10) < "1893456000"
        && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

/// Two to three numbers of at most three digits between dots, with a "v" four; then perhaps a word.
bool isVersion(std::string_view text)
{
    constexpr std::size_t longestNumber = 3;
    const bool marked = text.front() == 'v' || text.front() == 'V';
    if (marked)
        text.remove_prefix(1);
    std::size_t numbers = 0;
    for (;;) {
        std::size_t digits = 0;
        while (digits < text.size() && isAsciiDigit(text[digits]))
            ++digits;
        if (digits == 0 || digits > longestNumber)
            return false;
        ++numbers;
        text.remove_prefix(digits);
        if (!text.starts_with('.'))
            break;
        text.remove_prefix(1);
    }
    if (numbers < 2 || numbers > (marked ? 4U : 3U))
        return false;
    if (text.empty())
        return true;
    return (text.front() == '-' || text.front() == '+') && text.size() > 1 && isAsciiLetter(text[1])
        && std::all_of(text.begin(), text.end(), [](char c) {
               return isAsciiDigit(c) || isAsciiLetter(c) || c == '.' || c == '-' || c == '+';
           });
}

} // namespace

PlainKind plainKind(std::string_view text)
{
    constexpr std::size_t longest = 40;
    constexpr std::size_t date = 10; // 2026-01-31
    if (text.empty())
        return PlainKind::None;
    const bool digit = isAsciiDigit(text.front());
    const std::size_t size = text.size();
    if (size == 36 && text[8] == '-' && isUuid(text))
        return PlainKind::Uuid;
    if (!digit) {
        if ((text.front() | 0x20) == 'v' && size > 1 && size <= longest && isAsciiDigit(text[1]))
            return isVersion(text) ? PlainKind::Version : PlainKind::None;
        return isAsciiLetter(text.front()) ? kindOfWord(text) : PlainKind::None;
    }
    if (size > longest || size < 3)
        return PlainKind::None;
    if (size >= date && text[4] == '-')
        return text[7] == '-' && parseIsoTime(text) ? PlainKind::DateTime : PlainKind::None;
    if ((size == 10 || size == 13) && isEpoch(text))
        return PlainKind::DateTime;
    // A dot is among the first four, and before anything but digits.
    const std::size_t dot = text.substr(0, 4).find('.');
    return dot != std::string_view::npos && isVersion(text) ? PlainKind::Version : PlainKind::None;
}

} // namespace pp::engine
