// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <array>

namespace pp::engine {

namespace {

/// HM Revenue & Customs, National Insurance Manual NIM39110: prefixes that are given to nobody.
bool isUkNationalInsuranceNumber(std::string_view number)
{
    if (!hasForm(number, "AA999999A") || number[8] > 'D')
        return false;
    constexpr std::string_view never = "DFIQUV";
    if (never.find(number[0]) != std::string_view::npos || never.find(number[1]) != std::string_view::npos
        || number[1] == 'O')
        return false;
    constexpr std::array<std::string_view, 7> unused{"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"};
    for (const std::string_view prefix : unused) {
        if (number.starts_with(prefix))
            return false;
    }
    return true;
}

/// NHS Data Dictionary, NHS Number: modulus 11. Scotland's CHI and Northern Ireland's numbers are formed alike.
bool isUkNhsNumber(std::string_view number)
{
    if (!hasForm(number, "9999999999") || areAllTheSame(number))
        return false;
    const unsigned check = (11 - weightedSum(number, {10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    return check == digit(number[9]);
}

/// Social Welfare Consolidation Act 2005, s. 262; the check letter is a sum modulo 23. Numbers since 2013 have a second
/// letter that counts; W, T and X of old ones do not.
bool isIrishPps(std::string_view number)
{
    if (!hasForm(number.substr(0, 8), "9999999A") || number.size() > 9)
        return false;
    unsigned sum = weightedSum(number, {8, 7, 6, 5, 4, 3, 2});
    if (number.size() == 9) {
        const char second = number[8];
        if (second >= 'A' && second <= 'I')
            sum += 9 * (static_cast<unsigned>(second - 'A') + 1);
        else if (second != 'W' && second != 'T' && second != 'X')
            return false;
    }
    return number[7] == (sum % 23 == 0 ? 'W' : static_cast<char>('A' + sum % 23 - 1));
}

/// INSEE, Numéro d'inscription au répertoire: sex, year, month, département, commune, number, key 97 - n mod 97.
bool isFrenchNir(std::string_view number)
{
    if (!hasForm(number.substr(0, 6), "999999") || number.size() != 15 || !areDigits(number.substr(7)))
        return false;
    constexpr std::string_view sexes = "123478";
    const unsigned month = numberIn(number, 3, 2);
    if (sexes.find(number[0]) == std::string_view::npos
        || !((month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50))
        return false;
    std::array<char, 13> body{};
    number.copy(body.data(), body.size());
    if (number[6] == 'A' || number[6] == 'B') { // Corsica
        if (number[5] != '2')
            return false;
        body[5] = '1';
        body[6] = number[6] == 'A' ? '9' : '8';
    } else if (!isAsciiDigit(number[6]) || numberIn(number, 5, 2) == 0) {
        return false;
    }
    return numberIn(number, 13, 2) == 97 - remainder({body.data(), body.size()}, 97);
}

/// Wet algemene bepalingen burgerservicenummer; the "elfproef".
bool isDutchBsn(std::string_view number)
{
    if (!hasForm(number, "999999999") || areAllTheSame(number))
        return false;
    return (weightedSum(number, {9, 8, 7, 6, 5, 4, 3, 2}) + 10 * digit(number[8])) % 11 == 0; // -1 is 10
}

/// Koninklijk besluit of 3 April 1984: birth date, number, 97 - n mod 97; a 2 before n for births since 2000. BIS
/// numbers have 20 or 40 added to the month, and parts of a date that nobody knows are 0.
bool isBelgianNationalNumber(std::string_view number)
{
    if (!hasForm(number, "99999999999"))
        return false;
    const unsigned month = numberIn(number, 2, 2);
    const unsigned day = numberIn(number, 4, 2);
    const unsigned order = numberIn(number, 6, 3);
    if (month % 20 > 12 || month > 52 || day > 31 || order == 0 || order == 999)
        return false;
    const unsigned check = numberIn(number, 9, 2);
    const unsigned first = remainder(number.substr(0, 9), 97);
    const unsigned since2000 = (2 * (1'000'000'000U % 97) + first) % 97;
    return check == 97 - first || (numberIn(number, 0, 2) <= newestBirthYear - 2000 && check == 97 - since2000);
}

/// Loi du 19 juin 2013 relative à l'identification des personnes physiques: birth date, number, a Luhn digit over the
/// first eleven, and a Verhoeff digit over the same.
bool isLuxembourgIdentification(std::string_view number)
{
    if (!hasForm(number, "9999999999999")
        || !isBirthDate(numberIn(number, 0, 4), numberIn(number, 4, 2), numberIn(number, 6, 2)))
        return false;
    std::array<char, 12> other{};
    number.copy(other.data(), 11);
    other[11] = number[12];
    return luhn(number.substr(0, 12)) && verhoeff({other.data(), other.size()});
}

/// Abgabenordnung § 139b; Bundeszentralamt für Steuern, Aufbau der Identifikationsnummer: among the first ten digits
/// exactly one comes two or three times.
bool isGermanTaxId(std::string_view number)
{
    if (!hasForm(number, "99999999999") || number[0] == '0')
        return false;
    std::array<unsigned, 10> times{};
    for (const char c : number.substr(0, 10))
        ++times[digit(c)];
    unsigned repeated = 0;
    for (const unsigned count : times) {
        if (count > 3)
            return false;
        repeated += count > 1 ? 1 : 0;
    }
    return repeated == 1 && iso7064Mod11And10(number);
}

/// Versicherungsnummern-, Kontoführungs- und Versicherungsverlaufsverordnung § 2: area, birth date, initial, number.
bool isGermanInsuranceNumber(std::string_view number)
{
    if (!hasForm(number, "99999999A999") || numberIn(number, 0, 2) < 2)
        return false;
    const unsigned day = numberIn(number, 2, 2);
    if (!isBirthDateOfAnyCentury(numberIn(number, 6, 2), numberIn(number, 4, 2), day > 50 ? day - 50 : day))
        return false;
    std::array<char, 12> digits{};
    number.copy(digits.data(), 8);
    const unsigned letter = static_cast<unsigned>(number[8] - 'A') + 1;
    digits[8] = static_cast<char>('0' + letter / 10);
    digits[9] = static_cast<char>('0' + letter % 10);
    digits[10] = number[9];
    digits[11] = number[10];
    constexpr std::array<unsigned, 12> weights{2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
    unsigned sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const unsigned product = weights[i] * digit(digits[i]);
        sum += product / 10 + product % 10;
    }
    return sum % 10 == digit(number[11]);
}

/// Sozialgesetzbuch V § 290: the ten signs of the health card that stay for life. The letter counts as two digits.
bool isGermanHealthInsuranceNumber(std::string_view number)
{
    if (!hasForm(number, "A999999999") || areAllTheSame(number.substr(1)))
        return false;
    const unsigned letter = static_cast<unsigned>(number[0] - 'A') + 1;
    unsigned sum = letter / 10 + (letter % 10 * 2) / 10 + (letter % 10 * 2) % 10;
    for (std::size_t i = 1; i < 9; ++i) {
        const unsigned product = digit(number[i]) * (i % 2 == 0 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    return sum % 10 == digit(number[9]);
}

/// Dachverband der Sozialversicherungsträger, Aufbau der Versicherungsnummer: number, check digit, birth date, whose
/// month is 13 to 16 where all numbers of a day are given away.
bool isAustrianInsuranceNumber(std::string_view number)
{
    if (!hasForm(number, "9999999999") || number[0] == '0')
        return false;
    const unsigned month = numberIn(number, 6, 2);
    if (!isBirthDateOfAnyCentury(numberIn(number, 8, 2), month > 12 && month < 17 ? 12 : month, numberIn(number, 4, 2)))
        return false;
    return weightedSum(number, {3, 7, 9, 0, 5, 8, 4, 2, 1, 6}) % 11 == digit(number[3]);
}

/// Bundesgesetz über die Alters- und Hinterlassenenversicherung Art. 50c: 756 and an EAN-13 check digit.
bool isSwissAhv(std::string_view number)
{
    return hasForm(number, "9999999999999") && number.starts_with("756")
        && (weightedSum(number, {1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3}) + digit(number[12])) % 10 == 0;
}

} // namespace

NamedValidators westernEuropeanIds()
{
    static constexpr std::array validators{
        NamedValidator{"uk nino", numberThat<isUkNationalInsuranceNumber>},
        NamedValidator{"uk nhs", numberThat<isUkNhsNumber>},
        NamedValidator{"irish pps", numberThat<isIrishPps>},
        NamedValidator{"french nir", numberThat<isFrenchNir>},
        NamedValidator{"dutch bsn", numberThat<isDutchBsn>},
        NamedValidator{"belgian niss", numberThat<isBelgianNationalNumber>},
        NamedValidator{"luxembourg id", numberThat<isLuxembourgIdentification>},
        NamedValidator{"german idnr", numberThat<isGermanTaxId>},
        NamedValidator{"german rvnr", numberThat<isGermanInsuranceNumber>},
        NamedValidator{"german kvnr", numberThat<isGermanHealthInsuranceNumber>},
        NamedValidator{"austrian svnr", numberThat<isAustrianInsuranceNumber>},
        NamedValidator{"swiss ahv", numberThat<isSwissAhv>},
    };
    return validators;
}

} // namespace pp::engine
