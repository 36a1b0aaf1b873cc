// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <algorithm>
#include <array>

namespace pp::engine {

namespace {

/// "-74.006015" with so many digits behind the point that it names a house and not a town: from four on it is 11 m.
bool isPrecise(std::string_view number, unsigned most)
{
    constexpr std::size_t personalDecimals = 4;
    constexpr std::size_t mostDecimals = 20;
    if (!number.empty() && (number[0] == '-' || number[0] == '+'))
        number.remove_prefix(1);
    const std::size_t dot = number.find('.');
    if (dot == 0 || dot == std::string_view::npos || dot > 3 || !areDigits(number.substr(0, dot)))
        return false;
    std::string_view decimals = number.substr(dot + 1);
    if (!areDigits(decimals) || decimals.size() > mostDecimals)
        return false;
    const unsigned degrees = numberIn(number, 0, dot);
    while (decimals.ends_with("00"))
        decimals.remove_suffix(1); // 52.520000 says no more than 52.52
    return decimals.size() >= personalDecimals && degrees < most;
}

/// ISO 6709 and what programs write: latitude and longitude side by side.
bool areCoordinates(std::string_view text, std::size_t begin, std::size_t end)
{
    const char after = charAt(text, end);
    const char before = charBefore(text, begin);
    if (isAsciiDigit(before) || before == '.' || before == '-' || isAsciiLetter(before) || isAsciiDigit(after)
        || isAsciiLetter(after) || (after == '.' && isAsciiDigit(charAt(text, end + 1))))
        return false;
    const std::string_view hit = text.substr(begin, end - begin);
    std::array<std::string_view, 2> numbers;
    std::size_t count = 0;
    for (std::size_t at = 0; at < hit.size();) {
        if (!isAsciiDigit(hit[at]) && hit[at] != '-' && hit[at] != '+') {
            ++at;
            continue;
        }
        const std::size_t to = std::min(hit.find_first_not_of("0123456789.", at + 1), hit.size());
        if (count == numbers.size())
            return false;
        numbers[count++] = hit.substr(at, to - at);
        at = to;
    }
    // GeoJSON (RFC 7946) has the longitude first
    return count == 2
        && ((isPrecise(numbers[0], 90) && isPrecise(numbers[1], 180))
            || (isPrecise(numbers[0], 180) && isPrecise(numbers[1], 90)))
        && numbers[0] != numbers[1];
}

/// Or one number, in a field that is called latitude or longitude.
bool isCoordinate(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string_view hit = text.substr(begin, end - begin);
    return isPrecise(hit, 180) || areCoordinates(text, begin, end);
}

} // namespace

NamedValidators whereabouts()
{
    static constexpr std::array validators{NamedValidator{"coordinates", isCoordinate}};
    return validators;
}

} // namespace pp::engine
