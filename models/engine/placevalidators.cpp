// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <algorithm>
#include <array>

namespace pp::engine {

namespace {

constexpr std::size_t personalDecimals = 4; ///< from four on it is 11 m, which names a house and not a town

/// "-74.006015", with enough behind the point.
bool isAngle(std::string_view number, unsigned most)
{
    constexpr std::size_t mostDecimals = 20;
    if (!number.empty() && (number[0] == '-' || number[0] == '+'))
        number.remove_prefix(1);
    const std::size_t dot = number.find('.');
    if (dot == 0 || dot == std::string_view::npos || dot > 3 || !areDigits(number.substr(0, dot)))
        return false;
    const std::string_view decimals = number.substr(dot + 1);
    return areDigits(decimals) && decimals.size() >= personalDecimals && decimals.size() <= mostDecimals
        && numberIn(number, 0, dot) < most;
}

/// 52.520000 says no more than 52.52.
bool isRounded(std::string_view number)
{
    std::string_view decimals = number.substr(number.find('.') + 1);
    while (decimals.ends_with("00"))
        decimals.remove_suffix(1);
    return decimals.size() < personalDecimals;
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
        && ((isAngle(numbers[0], 90) && isAngle(numbers[1], 180)) || (isAngle(numbers[0], 180) && isAngle(numbers[1], 90)))
        && !(isRounded(numbers[0]) && isRounded(numbers[1])) && numbers[0] != numbers[1];
}

/// ISO 6709, annex D: 52°31'12.5"N 13°24'18"E, or with minutes alone, 52°31.208'N; the patterns want seconds or as much
/// behind the minutes, so it is within 31 m.
bool areSexagesimal(std::string_view hit)
{
    constexpr std::size_t mostParts = 6;
    constexpr unsigned sixty = 60;
    std::array<unsigned, mostParts> parts{};
    std::size_t count = 0;
    for (std::size_t at = 0; at < hit.size();) {
        if (!isAsciiDigit(hit[at])) {
            ++at;
            continue;
        }
        const std::size_t to = std::min(hit.find_first_not_of("0123456789", at), hit.size());
        if (count == parts.size())
            return false;
        parts[count++] = numberIn(hit, at, to - at);
        at = to;
        const char point = charAt(hit, at);
        if ((point == '.' || point == ',') && isAsciiDigit(charAt(hit, at + 1)))
            at = std::min(hit.find_first_not_of("0123456789", at + 1), hit.size());
    }
    if (count != 4 && count != mostParts)
        return false;
    const std::size_t perAngle = count / 2;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % perAngle != 0 && parts[i] >= sixty)
            return false;
    }
    return parts[0] < 90 && parts[perAngle] < 180;
}

/// Or one number, in a field that is called latitude or longitude.
bool isCoordinate(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string_view hit = text.substr(begin, end - begin);
    return (isAngle(hit, 180) && !isRounded(hit)) || areCoordinates(text, begin, end) || areSexagesimal(hit);
}

} // namespace

NamedValidators whereabouts()
{
    static constexpr std::array validators{NamedValidator{"coordinates", isCoordinate}};
    return validators;
}

} // namespace pp::engine
