// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/validators.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <string>

namespace pp::engine {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// National numbers say nothing of their country; these are tried. More would make every number valid somewhere.
constexpr std::array trunkRegions{"GB", "DE", "FR", "NL", "AU", "JP"};

bool isValidIn(const std::string &number, const char *region)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber parsed;
    return util.Parse(number, region, &parsed) == PhoneNumberUtil::NO_PARSING_ERROR && util.IsValidNumber(parsed);
}

/// "01-02-2026 10", "31/01/2026": a date and what follows it
bool looksLikeDate(std::string_view number)
{
    if (number.size() < 10)
        return false;
    const auto digits = [&](std::size_t from, std::size_t count) {
        const std::string_view part = number.substr(from, count);
        return std::all_of(part.begin(), part.end(), isAsciiDigit);
    };
    return digits(0, 2) && digits(3, 2) && !isAsciiDigit(number[2]) && !isAsciiDigit(number[5]) && digits(6, 4)
        && (number.substr(6, 2) == "19" || number.substr(6, 2) == "20");
}

/// "+12.3456789": a number with a sign, not a telephone's
bool looksLikeDecimal(std::string_view number)
{
    const std::size_t dot = number.find('.');
    return number.front() == '+' && dot != std::string_view::npos
        && std::all_of(number.begin() + 1, number.end(), [](char c) { return isAsciiDigit(c) || c == '.'; })
        && number.find('.', dot + 1) == std::string_view::npos && number.size() - dot > 5;
}

/// The cheap look around the hit, before the number itself is asked about.
bool standsLikePhone(std::string_view text, std::size_t begin, std::size_t end)
{
    const char before = charBefore(text, begin);
    const char after = charAt(text, end);
    // Inside a longer number or word; "q=to+4155552671" and "jane+4155552671@…" have a plus that is none
    if (isAsciiDigit(before) || isAsciiLetter(before) || before == '_' || before == '%' || isAsciiDigit(after)
        || isAsciiLetter(after) || after == '_' || after == '@')
        return false;
    if ((before == '.' || before == '-' || before == '/' || before == ':' || before == ',')
        && (isAsciiDigit(charBefore(text, begin, 2)) || isHexDigit(charBefore(text, begin, 2))))
        return false;
    // "DE89 3704 0044 0532": groups of a longer number
    if (before == ' ' && isAsciiDigit(charBefore(text, begin, 2)) && text[begin] == '0')
        return false;
    return !((after == '.' || after == '-' || after == '/' || after == ':')
             && (isAsciiDigit(charAt(text, end + 1)) || isHexDigit(charAt(text, end + 1))));
}

bool isPhoneNumber(std::string_view number)
{
    if (looksLikeDate(number) || looksLikeDecimal(number))
        return false;
    const std::size_t prefix = number.starts_with("%2B") || number.starts_with("%2b") ? 3
        : number.starts_with("00")                                                     ? 2
        : number.starts_with('+')                                                      ? 1
                                                                                       : 0;
    if (prefix > 0) {
        std::string international(1, '+');
        international.append(number.substr(prefix));
        return isValidIn(international, "ZZ");
    }
    const std::size_t firstDigit = number.find_first_of("0123456789");
    if (number[firstDigit] != '0')
        return isValidIn(std::string(number), "US");
    return std::any_of(trunkRegions.begin(), trunkRegions.end(),
                       [&](const char *region) { return isValidIn(std::string(number), region); });
}

} // namespace

bool isPhone(std::string_view text, std::size_t begin, std::size_t end)
{
    return standsLikePhone(text, begin, end) && isPhoneNumber(text.substr(begin, end - begin));
}

} // namespace pp::engine
