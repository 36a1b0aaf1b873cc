// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <array>

#include <algorithm>
#include <string>

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

/// Royal Mail's Postcode Address File: the areas there are, and no C, I, K, M, O or V in the inward part.
bool isUkPostcode(std::string_view code)
{
    constexpr std::string_view areas
        = "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G "
          "GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW "
          "OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD "
          "WF WN WR WS WV YO ZE ";
    const std::size_t space = code.find(' ');
    if (space == std::string_view::npos || space + 4 != code.size()
        || code.substr(space + 2).find_first_of("CIKMOV") != std::string_view::npos)
        return false;
    const std::size_t letters = isAsciiLetter(code[1]) ? 2 : 1;
    const std::string area = std::string(code.substr(0, letters)) + ' ';
    const std::size_t at = areas.find(area);
    return at != std::string_view::npos && (at == 0 || areas[at - 1] == ' ');
}

/// Of a product: "2 TB Hard Drive", "4 Piece Place Setting". A street's name has none of these.
bool namesProduct(std::string_view hit)
{
    constexpr std::array<std::string_view, 47> words{
        "GB",    "TB",   "MB",    "USB",   "SSD",   "HDD",  "Hard",  "Flash", "Disk",  "Pro",  "Max",   "Mini",
        "Pack",  "Packs", "Piece", "Pieces", "Pcs",  "PC",   "Inch",  "CM",    "MM",    "KG",   "ML",    "OZ",
        "Hour",  "Hours", "Min",   "Day",   "Days",  "Week", "Weeks", "Month", "Months", "Year", "Years", "Star",
        "Top",   "Set",  "Speed", "Wheel", "Person", "Player", "Ply", "Watt",  "Volt",  "Port",  "Best",
    };
    const auto equal = [](std::string_view a, std::string_view b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return (x | 0x20) == (y | 0x20); });
    };
    for (std::size_t from = 0; from < hit.size();) {
        const std::size_t to = std::min(hit.find(' ', from), hit.size());
        const std::string_view word = hit.substr(from, to - from);
        if (std::any_of(words.begin(), words.end(), [&](std::string_view known) { return equal(word, known); }))
            return true;
        from = to + 1;
    }
    return false;
}

/// The patterns know streets by their words; what is left to refuse are postcodes that no post delivers to, and products.
bool isPostalAddress(std::string_view text, std::size_t begin, std::size_t end)
{
    constexpr std::size_t longestPostcode = 8;
    const std::string_view hit = text.substr(begin, end - begin);
    const bool isPostcode = hit.size() >= 6 && hit.size() <= longestPostcode && isAsciiDigit(hit[hit.size() - 3])
        && std::all_of(hit.begin(), hit.end(), [](char c) { return isAsciiDigit(c) || c == ' ' || (c >= 'A' && c <= 'Z'); })
        && isAsciiLetter(hit.back());
    return isPostcode ? isUkPostcode(hit) : !namesProduct(hit);
}

} // namespace

NamedValidators whereabouts()
{
    static constexpr std::array validators{
        NamedValidator{"coordinates", isCoordinate},
        NamedValidator{"postal address", isPostalAddress},
    };
    return validators;
}

} // namespace pp::engine
