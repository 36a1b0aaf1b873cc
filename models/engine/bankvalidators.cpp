// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace pp::engine {

namespace {

/// American Bankers Association, Routing Number Policy: Federal Reserve district, weights 3, 7, 1.
bool isRoutingNumber(std::string_view number)
{
    if (!hasForm(number, "999999999") || areAllTheSame(number))
        return false;
    const unsigned district = numberIn(number, 0, 2);
    return ((district >= 1 && district <= 12) || (district >= 21 && district <= 32) || (district >= 61 && district <= 72))
        && weightedSum(number, {3, 7, 1, 3, 7, 1, 3, 7, 1}) % 10 == 0;
}

/// "021000021 / 000123456789", "routing 021000021 account 000123456789": the nine digits somewhere in the hit.
bool holdsRoutingNumber(std::string_view text, std::size_t begin, std::size_t end)
{
    for (std::size_t at = begin; at < end;) {
        std::size_t to = at;
        while (to < end && isAsciiDigit(text[to]))
            ++to;
        if (to - at == 9 && isRoutingNumber(text.substr(at, 9)))
            return true;
        at = to + 1;
    }
    return false;
}

/// Nine digits of a US bank, nothing else: for fields that are named so.
bool isUsAccount(std::string_view text, std::size_t begin, std::size_t end)
{
    return standsAlone(text, begin, end) && holdsRoutingNumber(text, begin, end);
}

/// The digits of a hit alone: "BSB 062-000, account 12345678". At most `capacity` of Compact.
std::string digitsOf(std::string_view hit)
{
    std::string digits;
    std::copy_if(hit.begin(), hit.end(), std::back_inserter(digits), isAsciiDigit);
    return digits.size() > Compact::capacity ? std::string() : digits;
}

/// Pay.UK: a sort code is three pairs; those that begin with 00 or 99 are no bank's. Eight digits of the account follow.
bool isUkAccount(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string number = digitsOf(text.substr(begin, end - begin));
    return standsAlone(text, begin, end) && hasForm(number, "99999999999999") && numberIn(number, 0, 2) != 0 && numberIn(number, 0, 2) != 99
        && !areAllTheSame(number);
}

/// Banco de México, CLABE: bank, place, account; weights 3, 7, 1, modulo 10.
bool isMexicanClabe(std::string_view number)
{
    if (!hasForm(number, "999999999999999999") || numberIn(number, 0, 3) < 2 || numberIn(number, 3, 3) == 0)
        return false;
    constexpr std::array<unsigned, 3> weights{3, 7, 1};
    unsigned sum = 0;
    for (std::size_t i = 0; i < 17; ++i)
        sum += weights[i % 3] * digit(number[i]) % 10;
    return (10 - sum % 10) % 10 == digit(number[17]);
}

/// Banco Central de la República Argentina, CBU: bank and branch with a check digit, account with another.
bool isArgentineCbu(std::string_view number)
{
    if (!hasForm(number, "9999999999999999999999") || areAllTheSame(number))
        return false;
    return (weightedSum(number, {7, 1, 3, 9, 7, 1, 3}) + digit(number[7])) % 10 == 0
        && (weightedSum(number.substr(8), {3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3}) + digit(number[21])) % 10 == 0;
}

/// Consejo Superior Bancario, código cuenta cliente: bank and branch, two check digits, account.
bool isSpanishCcc(std::string_view number)
{
    if (!hasForm(number, "99999999999999999999") || numberIn(number, 0, 4) == 0)
        return false;
    const auto check = [](unsigned sum) {
        const unsigned value = 11 - sum % 11;
        return value == 11 ? 0 : value == 10 ? 1 : value;
    };
    return check(weightedSum(number, {4, 8, 5, 10, 9, 7, 3, 6})) == digit(number[8])
        && check(weightedSum(number.substr(10), {1, 2, 4, 8, 5, 10, 9, 7, 3, 6})) == digit(number[9]);
}

/// Narodowy Bank Polski, NRB: an IBAN without PL in front.
bool isPolishNrb(std::string_view number)
{
    if (!hasForm(number, "99999999999999999999999999") || areAllTheSame(number))
        return false;
    std::array<char, 30> moved{};
    number.copy(moved.data(), 24, 2);
    constexpr std::string_view country = "2521"; // PL
    country.copy(moved.data() + 24, 4);
    number.copy(moved.data() + 28, 2);
    return remainder({moved.data(), moved.size()}, 97) == 1;
}

/// Australian Payments Network: bank, state and branch as 3-3, then six to nine digits of the account.
bool isAustralianAccount(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string number = digitsOf(text.substr(begin, end - begin));
    return standsAlone(text, begin, end) && number.size() >= 12 && number.size() <= 15 && areDigits(number) && numberIn(number, 0, 2) != 0
        && number[2] >= '1' && number[2] <= '8';
}

} // namespace

NamedValidators bankAccounts()
{
    static constexpr std::array validators{
        NamedValidator{"us bank account", isUsAccount},
        NamedValidator{"uk bank account", isUkAccount},
        NamedValidator{"mexican clabe", numberThat<isMexicanClabe>},
        NamedValidator{"argentine cbu", numberThat<isArgentineCbu>},
        NamedValidator{"spanish ccc", numberThat<isSpanishCcc>},
        NamedValidator{"polish nrb", numberThat<isPolishNrb>},
        NamedValidator{"australian bank account", isAustralianAccount},
    };
    return validators;
}

} // namespace pp::engine
