// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <array>

namespace pp::engine {

namespace {

/// Ustawa o ewidencji ludności art. 15-20: birth date whose month tells the century, number, check digit.
bool isPolishPesel(std::string_view number)
{
    if (!hasForm(number, "99999999999"))
        return false;
    const unsigned month = numberIn(number, 2, 2);
    const unsigned century = month > 80 ? 1800 : 1900 + month / 20 * 100;
    if (!isBirthDate(century + numberIn(number, 0, 2), month % 20, numberIn(number, 4, 2)))
        return false;
    return weightedSum(number, {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1}) % 10 == 0;
}

/// Ustawa o zasadach ewidencji i identyfikacji podatników: tax office, number, check digit modulo 11; one with ten is not
/// given out.
bool isPolishNip(std::string_view number)
{
    number = withoutCountry(number, "PL");
    return hasForm(number, "9999999999") && number[0] != '0'
        && weightedSum(number, {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == digit(number[9]);
}

/// Czech zákon 133/2000 § 13, Slovak zákon 301/1995: birth date (women's months plus 50; plus 20 where a day's numbers
/// ran out), number, divisible by eleven. Before 1954 there were three digits and no check.
bool isCzechBirthNumber(std::string_view number)
{
    const bool old = hasForm(number, "999999999");
    if (!old && !hasForm(number, "9999999999"))
        return false;
    const unsigned yearOfCentury = numberIn(number, 0, 2);
    const unsigned year = yearOfCentury + (old || yearOfCentury >= 54 ? 1900 : 2000);
    unsigned month = numberIn(number, 2, 2) % 50;
    if (month > 20 && year >= 2004)
        month -= 20;
    if (!isBirthDate(year, month, numberIn(number, 4, 2)))
        return false;
    if (old)
        return yearOfCentury < 54 && number.substr(6) != "000";
    const unsigned rest = remainder(number.substr(0, 9), 11);
    return rest % 10 == digit(number[9]); // until 1985 some with a rest of ten were given out, with 0
}

/// Hungary, 1996. évi XX. törvény, melléklet: sex and century, birth date, number, check digit modulo 11. For births
/// until 1996 the weights run up, afterwards down.
bool isHungarianPersonalId(std::string_view number)
{
    if (!hasForm(number, "99999999999") || number[0] == '0' || number[0] > '8')
        return false;
    const unsigned yearOfCentury = numberIn(number, 1, 2);
    const unsigned month = numberIn(number, 3, 2);
    const unsigned day = numberIn(number, 5, 2);
    const unsigned date = numberIn(number, 1, 6);
    const bool since2000 = number[0] == '3' || number[0] == '4';
    if (!isBirthDate(yearOfCentury + (since2000 ? 2000 : 1900), month, day))
        return false;
    const unsigned sum = since2000 || date > 961231 ? weightedSum(number, {10, 9, 8, 7, 6, 5, 4, 3, 2, 1})
                                                    : weightedSum(number, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    return sum % 11 == digit(number[10]);
}

/// The same law: the tax mark is 8, days since 1867, number, check digit modulo 11.
bool isHungarianTaxMark(std::string_view number)
{
    return hasForm(number, "9999999999") && number[0] == '8'
        && weightedSum(number, {1, 2, 3, 4, 5, 6, 7, 8, 9}) % 11 == digit(number[9]);
}

/// The same law: TAJ, health insurance; 3 and 7 by turns, modulo 10.
bool isHungarianTaj(std::string_view number)
{
    return hasForm(number, "999999999") && !areAllTheSame(number)
        && weightedSum(number, {3, 7, 3, 7, 3, 7, 3, 7}) % 10 == digit(number[8]);
}

/// Romania, Legea 105/1996 and OUG 97/2005: sex and century, birth date, county, number, check digit modulo 11.
bool isRomanianCnp(std::string_view number)
{
    if (!hasForm(number, "9999999999999") || number[0] == '0')
        return false;
    const unsigned sex = digit(number[0]);
    const unsigned yearOfCentury = numberIn(number, 1, 2);
    const unsigned month = numberIn(number, 3, 2);
    const unsigned day = numberIn(number, 5, 2);
    const bool born = sex <= 2   ? isBirthDate(1900 + yearOfCentury, month, day)
        : sex == 5 || sex == 6 ? isBirthDate(2000 + yearOfCentury, month, day)
                               : sex >= 7 && isBirthDateOfAnyCentury(yearOfCentury, month, day);
    const unsigned county = numberIn(number, 7, 2);
    if (!born || county == 0 || (county > 52 && county != 70 && (county < 80 || county > 83)))
        return false;
    const unsigned check = weightedSum(number, {2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9}) % 11;
    return digit(number[12]) == (check == 10 ? 1 : check);
}

/// Bulgaria, Zakon za grazhdanskata registratsiya art. 11: birth date whose month tells the century, number, modulo 11.
bool isBulgarianEgn(std::string_view number)
{
    if (!hasForm(number, "9999999999"))
        return false;
    const unsigned month = numberIn(number, 2, 2);
    const unsigned year = numberIn(number, 0, 2) + (month > 40 ? 2000 : 1900);
    return isBirthDate(year, month > 40 ? month - 40 : month, numberIn(number, 4, 2))
        && weightedSum(number, {2, 4, 8, 5, 10, 9, 7, 3, 6}) % 11 % 10 == digit(number[9]);
}

/// Ukraine, Tax Code art. 70: days since the end of 1899, number, check digit modulo 11.
bool isUkrainianTaxNumber(std::string_view number)
{
    if (!hasForm(number, "9999999999"))
        return false;
    constexpr unsigned daysIn130Years = 47482;
    const unsigned days = numberIn(number, 0, 5);
    // The first weight is -1, which is 10 modulo 11.
    return days > 0 && days <= daysIn130Years
        && weightedSum(number, {10, 5, 7, 9, 4, 6, 10, 5, 7}) % 11 % 10 == digit(number[9]);
}

/// Russia, Pension Fund, SNILS: number and its control modulo 101; below 001-001-998 there is none.
bool isRussianSnils(std::string_view number)
{
    return hasForm(number, "99999999999") && numberIn(number, 0, 9) > 1'001'998
        && weightedSum(number, {9, 8, 7, 6, 5, 4, 3, 2, 1}) % 101 % 100 == numberIn(number, 9, 2);
}

/// Russia, Federal Tax Service: a person's INN has a region and two check digits modulo 11.
bool isRussianInn(std::string_view number)
{
    return hasForm(number, "999999999999") && numberIn(number, 0, 2) > 0 && numberIn(number, 0, 2) < 100
        && weightedSum(number, {7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == digit(number[10])
        && weightedSum(number, {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8}) % 11 % 10 == digit(number[11]);
}

/// Kazakhstan, Law 223-III on national registers: birth date, century and sex, number, check digit modulo 11 with a
/// second row of weights.
bool isKazakhIin(std::string_view number)
{
    if (!hasForm(number, "999999999999") || number[6] < '1' || number[6] > '6')
        return false;
    const unsigned century = 1800 + (digit(number[6]) - 1) / 2 * 100;
    if (!isBirthDate(century + numberIn(number, 0, 2), numberIn(number, 2, 2), numberIn(number, 4, 2)))
        return false;
    unsigned check = weightedSum(number, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}) % 11;
    if (check == 10)
        check = weightedSum(number, {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2}) % 11;
    return check == digit(number[11]);
}

} // namespace

NamedValidators easternEuropeanIds()
{
    static constexpr std::array validators{
        NamedValidator{"polish pesel", numberThat<isPolishPesel>},
        NamedValidator{"polish nip", numberThat<isPolishNip>},
        NamedValidator{"czech rodne cislo", numberThat<isCzechBirthNumber>},
        NamedValidator{"hungarian personal id", numberThat<isHungarianPersonalId>},
        NamedValidator{"hungarian tax mark", numberThat<isHungarianTaxMark>},
        NamedValidator{"hungarian taj", numberThat<isHungarianTaj>},
        NamedValidator{"romanian cnp", numberThat<isRomanianCnp>},
        NamedValidator{"bulgarian egn", numberThat<isBulgarianEgn>},
        NamedValidator{"ukrainian rnokpp", numberThat<isUkrainianTaxNumber>},
        NamedValidator{"russian snils", numberThat<isRussianSnils>},
        NamedValidator{"russian inn", numberThat<isRussianInn>},
        NamedValidator{"kazakh iin", numberThat<isKazakhIin>},
    };
    return validators;
}

} // namespace pp::engine
