// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/nationalphones.h"
#include "models/engine/validators.h"

#include <algorithm>
#include <string>

namespace pp::engine {

namespace {

constexpr std::string_view decimalDigits = "0123456789";

/// "01-02-2026 10", "31/01/2026", "2026-01-31": a date and what follows it; "091248 12337": a number that begins with one
bool looksLikeDate(std::string_view number)
{
    const auto digits = [&](std::size_t from, std::size_t count) {
        return number.size() >= from + count && areDigits(number.substr(from, count));
    };
    const auto centuryAt = [&](std::size_t at) { return number.substr(at, 2) == "19" || number.substr(at, 2) == "20"; };
    const auto signAt = [&](std::size_t at) { return at < number.size() && !isAsciiDigit(number[at]); };
    if (digits(0, 2) && signAt(2) && digits(3, 2) && signAt(5) && digits(6, 4) && centuryAt(6))
        return true;
    if (digits(0, 4) && signAt(4) && digits(5, 2) && signAt(7) && digits(8, 2) && centuryAt(0))
        return true;
    if (!digits(0, 6) || !signAt(6))
        return false;
    return isBirthDateOfAnyCentury(numberIn(number, 4, 2), numberIn(number, 2, 2), numberIn(number, 0, 2))
        || isBirthDateOfAnyCentury(numberIn(number, 0, 2), numberIn(number, 2, 2), numberIn(number, 4, 2));
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
    // "DE89 3704 0044 0532": groups of a longer number; "… 1582 74" goes on
    if (before == ' ' && isAsciiDigit(charBefore(text, begin, 2)) && text[begin] == '0')
        return false;
    if (after == ' ' && isAsciiDigit(charAt(text, end + 1)) && text[begin] == '0')
        return false;
    return !((after == '.' || after == '-' || after == '/' || after == ':')
             && (isAsciiDigit(charAt(text, end + 1)) || isHexDigit(charAt(text, end + 1))));
}

/// "GB49 PRVV 0750 7208 1582 74": the groups before it lead to a country and two check digits, in an unbroken row.
bool standsInIban(std::string_view text, std::size_t begin)
{
    constexpr std::size_t groupSize = 4;
    const auto isCode = [](char c) { return isAsciiDigit(c) || (c >= 'A' && c <= 'Z'); };
    while (begin > groupSize && text[begin - 1] == ' ') {
        const std::string_view group = text.substr(begin - 1 - groupSize, groupSize);
        if (!std::all_of(group.begin(), group.end(), isCode))
            return false;
        begin -= groupSize + 1;
        if (isAsciiLetter(group[0]) && isAsciiLetter(group[1]) && areDigits(group.substr(2)))
            return true;
    }
    return false;
}

/// "0093419120049": so many digits without a sign are an article's number or one that was filled up with zeros.
bool isBareNumber(std::string_view number)
{
    constexpr std::size_t fewest = 12;
    return number.size() >= fewest && areDigits(number);
}

/// "943 476 5919": an American number in spaces looks like a British patient's, and only one in eleven passes as both.
bool isPatientNumber(std::string_view number)
{
    const Validator isNhsNumber = findValidator("uk nhs");
    return number.find_first_not_of("0123456789 ") == std::string_view::npos && isNhsNumber != nullptr
        && isNhsNumber(number, 0, number.size());
}

std::string international(std::string_view number)
{
    return std::string(1, '+').append(number);
}

bool isPhoneNumber(std::string_view number)
{
    if (looksLikeDate(number) || looksLikeDecimal(number))
        return false;
    if (number.starts_with("%2B") || number.starts_with("%2b"))
        return isPhoneIn(international(number.substr(3)), "ZZ");
    if (number.starts_with('+'))
        return isPhoneIn(number, "ZZ");
    if (number.starts_with("00"))
        return !isBareNumber(number) && isPhoneIn(international(number.substr(2)), "ZZ");
    constexpr std::size_t shortestAmerican = 12; // 415-555-2671
    const std::size_t firstDigit = number.find_first_of(decimalDigits);
    const std::size_t lastSign = number.find_last_not_of(decimalDigits);
    const bool isAmerican = number.size() >= shortestAmerican && number[firstDigit] != '0' && lastSign + 5 == number.size()
        && areDigits(number.substr(lastSign - 3, 3)) && !isAsciiDigit(number[lastSign - 4]);
    if (!isAmerican)
        return isNationalPhone(number);
    return !isPatientNumber(number) && (isPhoneIn(number, "US") || (number.starts_with('(') && isPhoneIn(number, "MX")));
}

/// What a word says is a telephone's number, in whatever way it is written: "Tel. 600 123 456", "call me at +34 …".
bool isWordedPhone(std::string_view hit)
{
    const std::string_view number = hit.substr(hit.find_first_of("+(0123456789"));
    const std::string_view digits = number.substr(number.find_first_of(decimalDigits));
    if (looksLikeDate(digits) || looksLikeDecimal(number))
        return false;
    if (number.starts_with("00"))
        return isPhoneIn(international(number.substr(2)), "ZZ");
    return isPhoneOfAnyCountry(number);
}

} // namespace

bool isPhone(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string_view hit = text.substr(begin, end - begin);
    const char first = hit.front();
    if (isAsciiLetter(first) || static_cast<unsigned char>(first) >= 0x80) {
        const char after = charAt(text, end);
        return !isAsciiDigit(after) && !isAsciiLetter(after) && after != '_' && after != '@' && isWordedPhone(hit);
    }
    return standsLikePhone(text, begin, end) && !standsInIban(text, begin) && isPhoneNumber(hit);
}

} // namespace pp::engine
