// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <array>

namespace pp::engine {

namespace {

constexpr std::string_view spanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

/// Real Decreto 1553/2005: the letter is the number modulo 23.
bool isSpanishDni(std::string_view number)
{
    return hasForm(number, "99999999A") && numberIn(number, 0, 8) > 0
        && spanishLetters[numberIn(number, 0, 8) % 23] == number[8];
}

/// Real Decreto 557/2011: X, Y and Z stand for 0, 1 and 2.
bool isSpanishNie(std::string_view number)
{
    if (!hasForm(number, "A9999999A") || number[0] < 'X')
        return false;
    const unsigned value = static_cast<unsigned>(number[0] - 'X') * 10'000'000 + numberIn(number, 1, 7);
    return spanishLetters[value % 23] == number[8];
}

/// Portaria 271/2000 and Decreto-Lei 14/2013: 1, 2, 3 and 45 are people's.
bool isPortugueseNif(std::string_view compact)
{
    const std::string_view number = withoutCountry(compact, "PT");
    if (!hasForm(number, "999999999") || (numberIn(number, 0, 1) - 1 > 2 && !number.starts_with("45")))
        return false;
    const unsigned rest = weightedSum(number, {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    return digit(number[8]) == (rest < 2 ? 0 : 11 - rest);
}

/// Decreto ministeriale 345 of 23 December 1976: what a sign at an odd place counts.
unsigned italianOddValue(char c)
{
    constexpr std::array<unsigned, 26> values{1, 0, 5,  7,  9, 13, 15, 17, 19, 21, 2,  4,  18,
                                              20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
    return values[isAsciiDigit(c) ? digit(c) : static_cast<unsigned>(c - 'A')];
}

/// The same decree: name, year, month as a letter, day (women's plus 40), municipality, check letter. Where two people
/// would have the same, digits become letters, L for 0 and so on.
bool isItalianFiscalCode(std::string_view code)
{
    if (!hasForm(code, "AAAAAA**A**A***A"))
        return false;
    constexpr std::string_view months = "ABCDEHLMPRST";
    constexpr std::string_view substitutes = "LMNPQRSTUV";
    const auto value = [&](std::size_t at) {
        return isAsciiDigit(code[at]) ? digit(code[at]) : static_cast<unsigned>(substitutes.find(code[at]));
    };
    for (const std::size_t at : {6, 7, 9, 10, 12, 13, 14}) {
        if (!isAsciiDigit(code[at]) && substitutes.find(code[at]) == std::string_view::npos)
            return false;
    }
    const std::size_t month = months.find(code[8]);
    const unsigned day = value(9) * 10 + value(10);
    if (month == std::string_view::npos
        || !isBirthDateOfAnyCentury(value(6) * 10 + value(7), static_cast<unsigned>(month) + 1, day > 40 ? day - 40 : day))
        return false;
    unsigned sum = 0;
    for (std::size_t i = 0; i < 15; ++i)
        sum += i % 2 == 0                ? italianOddValue(code[i])
            : isAsciiDigit(code[i]) ? digit(code[i])
                                         : static_cast<unsigned>(code[i] - 'A');
    return code[15] == static_cast<char>('A' + sum % 26);
}

/// IDIKA, AMKA: birth date, number, a Luhn digit.
bool isGreekAmka(std::string_view number)
{
    return hasForm(number, "99999999999")
        && isBirthDateOfAnyCentury(numberIn(number, 4, 2), numberIn(number, 2, 2), numberIn(number, 0, 2))
        && luhn(number);
}

/// Greek Independent Authority for Public Revenue, AFM: powers of two, modulo 11.
bool isGreekAfm(std::string_view compact)
{
    const std::string_view number = withoutCountry(compact, "EL");
    return hasForm(number, "999999999") && !areAllTheSame(number)
        && weightedSum(number, {256, 128, 64, 32, 16, 8, 4, 2}) % 11 % 10 == digit(number[8]);
}

/// Nüfus Hizmetleri Kanunu 5490: two check digits.
bool isTurkishId(std::string_view number)
{
    if (!hasForm(number, "99999999999") || number[0] == '0')
        return false;
    const unsigned first = weightedSum(number, {7, 9, 7, 9, 7, 9, 7, 9, 7}) % 10; // 9 is -1 modulo 10
    const unsigned second = weightedSum(number, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}) % 10;
    return first == digit(number[9]) && second == digit(number[10]);
}

/// Zakon o osobnom identifikacijskom broju: ISO 7064.
bool isCroatianOib(std::string_view compact)
{
    const std::string_view number = withoutCountry(compact, "HR");
    return hasForm(number, "99999999999") && !areAllTheSame(number) && iso7064Mod11And10(number);
}

/// Unique master citizen number of the countries that were Yugoslavia (Slovenia's EMŠO among them): birth date with
/// three digits of the year, region, number, modulo 11.
bool isMasterCitizenNumber(std::string_view number)
{
    if (!hasForm(number, "9999999999999"))
        return false;
    const unsigned year = numberIn(number, 4, 3);
    if (!isBirthDate(year + (year >= 900 ? 1000 : 2000), numberIn(number, 2, 2), numberIn(number, 0, 2)))
        return false;
    const unsigned rest = weightedSum(number, {7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11;
    return digit(number[12]) == (11 - rest) % 11 % 10;
}

} // namespace

NamedValidators southernEuropeanIds()
{
    static constexpr std::array validators{
        NamedValidator{"spanish dni", numberThat<isSpanishDni>},
        NamedValidator{"spanish nie", numberThat<isSpanishNie>},
        NamedValidator{"portuguese nif", numberThat<isPortugueseNif>},
        NamedValidator{"italian codice fiscale", numberThat<isItalianFiscalCode>},
        NamedValidator{"greek amka", numberThat<isGreekAmka>},
        NamedValidator{"greek afm", numberThat<isGreekAfm>},
        NamedValidator{"turkish tckn", numberThat<isTurkishId>},
        NamedValidator{"croatian oib", numberThat<isCroatianOib>},
        NamedValidator{"balkan jmbg", numberThat<isMasterCitizenNumber>},
    };
    return validators;
}

} // namespace pp::engine
