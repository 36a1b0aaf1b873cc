// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <array>

namespace pp::engine {

namespace {

/// Israel's population registry: a Luhn digit.
bool isIsraeliId(std::string_view number)
{
    return hasForm(number, "999999999") && !areAllTheSame(number) && numberIn(number, 0, 4) != 0 && luhn(number);
}

/// Federal Authority for Identity of the Emirates: 784, year of birth, number, a Luhn digit.
bool isEmiratesId(std::string_view number)
{
    return hasForm(number, "999999999999999") && number.starts_with("784") && numberIn(number, 3, 4) >= oldestBirthYear
        && numberIn(number, 3, 4) <= newestBirthYear && luhn(number);
}

/// Saudi Ministry of Interior: 1 for citizens, 2 for residents, a Luhn digit.
bool isSaudiId(std::string_view number)
{
    return hasForm(number, "9999999999") && (number[0] == '1' || number[0] == '2') && luhn(number);
}

/// Kuwait's Public Authority for Civil Information: century, birth date, number, modulo 11.
bool isKuwaitiCivilId(std::string_view number)
{
    if (!hasForm(number, "999999999999") || (number[0] != '2' && number[0] != '3'))
        return false;
    const unsigned year = 1700 + digit(number[0]) * 100 + numberIn(number, 1, 2);
    return isBirthDate(year, numberIn(number, 3, 2), numberIn(number, 5, 2))
        && 11 - weightedSum(number, {2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}) % 11 == digit(number[11]);
}

/// Iran's National Organization for Civil Registration: modulo 11.
bool isIranianId(std::string_view number)
{
    if (!hasForm(number, "9999999999") || areAllTheSame(number))
        return false;
    const unsigned rest = weightedSum(number, {10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    return digit(number[9]) == (rest < 2 ? rest : 11 - rest);
}

/// Egypt's Civil Status law 143/1994: century, birth date, governorate (88: born abroad), number.
bool isEgyptianId(std::string_view number)
{
    if (!hasForm(number, "99999999999999") || (number[0] != '2' && number[0] != '3'))
        return false;
    const unsigned governorate = numberIn(number, 7, 2);
    constexpr std::string_view governorates = "01 02 03 04 11 12 13 14 15 16 17 18 19 21 22 23 24 25 26 27 28 29 31 32 33 34 35 "
                                              "88 ";
    const unsigned year = 1700 + digit(number[0]) * 100 + numberIn(number, 1, 2);
    return governorate > 0 && governorates.find(number.substr(7, 2)) % 3 == 0
        && isBirthDate(year, numberIn(number, 3, 2), numberIn(number, 5, 2));
}

} // namespace

NamedValidators middleEasternIds()
{
    static constexpr std::array validators{
        NamedValidator{"israeli id", numberThat<isIsraeliId>},
        NamedValidator{"emirates id", numberThat<isEmiratesId>},
        NamedValidator{"saudi id", numberThat<isSaudiId>},
        NamedValidator{"kuwaiti civil id", numberThat<isKuwaitiCivilId>},
        NamedValidator{"iranian id", numberThat<isIranianId>},
        NamedValidator{"egyptian id", numberThat<isEgyptianId>},
    };
    return validators;
}

} // namespace pp::engine
