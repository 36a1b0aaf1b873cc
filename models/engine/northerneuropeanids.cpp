// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <array>

namespace pp::engine {

namespace {

/// Folkbokföringslagen (1991:481) § 18: birth date, number, a Luhn digit over the ten digits without the century.
/// Coordination numbers have 60 added to the day.
bool isSwedishPersonalNumber(std::string_view number)
{
    const bool withCentury = hasForm(number, "999999999999");
    if (!withCentury && !hasForm(number, "9999999999"))
        return false;
    const std::string_view ten = withCentury ? number.substr(2) : number;
    const unsigned month = numberIn(ten, 2, 2);
    const unsigned day = numberIn(ten, 4, 2) > 60 ? numberIn(ten, 4, 2) - 60 : numberIn(ten, 4, 2);
    if (withCentury ? !isBirthDate(numberIn(number, 0, 4), month, day)
                    : !isBirthDateOfAnyCentury(numberIn(ten, 0, 2), month, day))
        return false;
    return luhn(ten);
}

/// Folkeregisterforskriften § 2-2-1: birth date (D numbers: 40 added to the day; Tenor's test persons: 80 to the month),
/// number, two check digits modulo 11.
bool isNorwegianBirthNumber(std::string_view number)
{
    if (!hasForm(number, "99999999999"))
        return false;
    const unsigned day = numberIn(number, 0, 2) > 40 ? numberIn(number, 0, 2) - 40 : numberIn(number, 0, 2);
    const unsigned written = numberIn(number, 2, 2);
    const unsigned month = written > 80 ? written - 80 : written > 40 ? written - 40 : written;
    return isBirthDateOfAnyCentury(numberIn(number, 4, 2), month, day)
        && weightedSum(number, {3, 7, 6, 1, 8, 9, 4, 5, 2, 1}) % 11 == 0
        && weightedSum(number, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

/// CPR-kontoret, Personnummeret i CPR: birth date and number. Since October 2007 the modulus 11 check holds no more.
/// The seventh digit and the year say the century.
bool isDanishCpr(std::string_view number)
{
    if (!hasForm(number, "9999999999"))
        return false;
    const unsigned year = numberIn(number, 4, 2);
    const unsigned seventh = digit(number[6]);
    unsigned century = 1900;
    if (seventh == 4 || seventh == 9)
        century = year <= 36 ? 2000 : 1900;
    else if (seventh >= 5)
        century = year <= 57 ? 2000 : 1800;
    return isBirthDate(century + year, numberIn(number, 2, 2), numberIn(number, 0, 2));
}

/// Valtioneuvoston asetus väestötietojärjestelmästä 128/2010: birth date, a sign for the century (in Compact a dash is
/// gone), number, check sign modulo 31.
bool isFinnishHetu(std::string_view code)
{
    const bool withLetter = hasForm(code, "999999A999*");
    if (!withLetter && !hasForm(code, "999999999*"))
        return false;
    constexpr std::string_view centuries = "YXWVUABCDEF";
    constexpr std::string_view checks = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    if (withLetter && centuries.find(code[6]) == std::string_view::npos)
        return false;
    const unsigned order = numberIn(code, withLetter ? 7 : 6, 3);
    if (order < 2 || !isBirthDateOfAnyCentury(numberIn(code, 4, 2), numberIn(code, 2, 2), numberIn(code, 0, 2)))
        return false;
    return checks[(numberIn(code, 0, 6) % 31 * (1000 % 31) + order) % 31] == code.back();
}

/// Þjóðskrá, Kennitala: birth date, two random digits, check digit modulo 11, a digit for the century.
bool isIcelandicKennitala(std::string_view number)
{
    if (!hasForm(number, "9999999999") || (number[9] != '9' && number[9] != '0'))
        return false;
    const unsigned year = numberIn(number, 4, 2) + (number[9] == '9' ? 1900 : 2000);
    return isBirthDate(year, numberIn(number, 2, 2), numberIn(number, 0, 2))
        && weightedSum(number, {3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

/// Estonia's standard EVS 585:2007; Lithuania's personal code is the same: sex and century, birth date, number, modulo 11
/// and, where that is 10, once more with other weights.
bool isBalticPersonalCode(std::string_view number)
{
    if (!hasForm(number, "99999999999") || number[0] < '1' || number[0] > '6')
        return false;
    const unsigned century = 1800 + (digit(number[0]) - 1) / 2 * 100;
    if (!isBirthDate(century + numberIn(number, 1, 2), numberIn(number, 3, 2), numberIn(number, 5, 2)))
        return false;
    unsigned check = weightedSum(number, {1, 2, 3, 4, 5, 6, 7, 8, 9, 1}) % 11;
    if (check == 10)
        check = weightedSum(number, {3, 4, 5, 6, 7, 8, 9, 1, 2, 3}) % 11 % 10;
    return check == digit(number[10]);
}

/// Latvia's Fizisko personu reģistra likums: birth date and a digit for the century, or 32 and no date since July 2017;
/// check digit modulo 11.
bool isLatvianPersonalCode(std::string_view number)
{
    if (!hasForm(number, "99999999999"))
        return false;
    if (!number.starts_with("32")) {
        const unsigned year = 1800 + digit(number[6]) * 100 + numberIn(number, 4, 2);
        if (!isBirthDate(year, numberIn(number, 2, 2), numberIn(number, 0, 2)))
            return false;
    }
    return (1 + weightedSum(number, {10, 5, 8, 4, 2, 1, 6, 3, 7, 9})) % 11 % 10 == digit(number[10]);
}

} // namespace

NamedValidators northernEuropeanIds()
{
    static constexpr std::array validators{
        NamedValidator{"swedish personnummer", numberThat<isSwedishPersonalNumber>},
        NamedValidator{"norwegian fodselsnummer", numberThat<isNorwegianBirthNumber>},
        NamedValidator{"danish cpr", numberThat<isDanishCpr>},
        NamedValidator{"finnish hetu", numberThat<isFinnishHetu>},
        NamedValidator{"icelandic kennitala", numberThat<isIcelandicKennitala>},
        NamedValidator{"baltic isikukood", numberThat<isBalticPersonalCode>},
        NamedValidator{"latvian personas kods", numberThat<isLatvianPersonalCode>},
    };
    return validators;
}

} // namespace pp::engine
