// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <array>

namespace pp::engine {

namespace {

/// GB 11643-1999: region, birth date, number, check sign by ISO 7064 MOD 11-2.
bool isChineseResidentId(std::string_view number)
{
    if (!hasForm(number.substr(0, 17), "99999999999999999") || number.size() != 18)
        return false;
    const unsigned province = numberIn(number, 0, 2);
    constexpr std::string_view provinces = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 "
                                           "63 64 65 71 81 82 83 ";
    if (provinces.find(number.substr(0, 2)) % 3 != 0 || province == 0)
        return false;
    if (!isBirthDate(numberIn(number, 6, 4), numberIn(number, 10, 2), numberIn(number, 12, 2)))
        return false;
    constexpr std::string_view checks = "10X98765432";
    return checks[weightedSum(number, {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}) % 11] == number[17];
}

/// Hong Kong Immigration Department: one or two letters, six digits, modulo 11 with 36 for the letter that is missing.
bool isHongKongId(std::string_view number)
{
    if (!hasForm(number, "A999999*") && !hasForm(number, "AA999999*"))
        return false;
    const auto letter = [](char c) { return static_cast<unsigned>(c - 'A') + 10; };
    const std::size_t letters = number.size() - 7;
    const char check = number.back();
    if (!isAsciiDigit(check) && check != 'A')
        return false;
    const unsigned sum = (letters == 2 ? letter(number[0]) : 36) * 9 + letter(number[letters - 1]) * 8
        + weightedSum(number.substr(letters), {7, 6, 5, 4, 3, 2}) + (check == 'A' ? 10 : digit(check));
    return sum % 11 == 0;
}

/// Taiwan's Ministry of the Interior: a letter for the place, 1 or 2 for the sex (8 and 9: foreigners since 2021; A to D
/// before), modulo 10.
bool isTaiwaneseId(std::string_view number)
{
    if (!hasForm(number, "A*99999999"))
        return false;
    constexpr std::string_view places = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
    const unsigned place = static_cast<unsigned>(places.find(number[0])) + 10;
    unsigned second = 0;
    if (isAsciiLetter(number[1])) {
        if (number[1] > 'D')
            return false;
        second = (static_cast<unsigned>(places.find(number[1])) + 10) % 10;
    } else {
        second = digit(number[1]);
        if (second != 1 && second != 2 && second != 8 && second != 9)
            return false;
    }
    const unsigned sum = place / 10 + place % 10 * 9 + second * 8
        + weightedSum(number.substr(2), {7, 6, 5, 4, 3, 2, 1, 1});
    return sum % 10 == 0;
}

/// Korea, Resident Registration Act: birth date, century and sex. Numbers since October 2020 are random behind that.
bool isKoreanRrn(std::string_view number)
{
    if (!hasForm(number, "9999999999999"))
        return false;
    const unsigned kind = digit(number[6]);
    if (kind == 0 || kind == 9)
        return false;
    const bool since2000 = kind == 3 || kind == 4 || kind == 7 || kind == 8;
    return isBirthDate(numberIn(number, 0, 2) + (since2000 ? 2000 : 1900), numberIn(number, 2, 2), numberIn(number, 4, 2));
}

/// Japan, order of the Ministry of Internal Affairs 85 of 2014: My Number, modulo 11.
bool isJapaneseMyNumber(std::string_view number)
{
    if (!hasForm(number, "999999999999") || areAllTheSame(number))
        return false;
    const unsigned rest = weightedSum(number, {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11;
    return digit(number[11]) == (rest <= 1 ? 0 : 11 - rest);
}

/// Singapore, NRIC and FIN: S and T for citizens, F, G and M for foreigners, modulo 11.
bool isSingaporeanNric(std::string_view number)
{
    if (!hasForm(number, "A9999999A"))
        return false;
    const unsigned sum = weightedSum(number.substr(1), {2, 7, 6, 5, 4, 3, 2});
    switch (number[0]) {
    case 'S':
        return std::string_view("JZIHGFEDCBA")[sum % 11] == number[8];
    case 'T':
        return std::string_view("JZIHGFEDCBA")[(sum + 4) % 11] == number[8];
    case 'F':
        return std::string_view("XWUTRQPNMLK")[sum % 11] == number[8];
    case 'G':
        return std::string_view("XWUTRQPNMLK")[(sum + 4) % 11] == number[8];
    case 'M':
        return std::string_view("XWUTRQPNJLK")[(sum + 3) % 11] == number[8];
    default:
        return false;
    }
}

/// Jabatan Pendaftaran Negara, Malaysia: birth date, place, number. There is no check digit.
bool isMalaysianNric(std::string_view number)
{
    if (!hasForm(number, "999999999999"))
        return false;
    const unsigned place = numberIn(number, 6, 2);
    return place != 0 && !(place >= 17 && place <= 20) && place != 69 && place != 70 && place != 73 && place != 80
        && place != 81 && place != 94 && place != 95 && place != 96 && place != 97
        && isBirthDateOfAnyCentury(numberIn(number, 0, 2), numberIn(number, 2, 2), numberIn(number, 4, 2));
}

/// Thailand, Department of Provincial Administration: modulo 11.
bool isThaiId(std::string_view number)
{
    return hasForm(number, "9999999999999") && number[0] >= '1' && number[0] <= '8'
        && (11 - weightedSum(number, {13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 10 == digit(number[12]);
}

/// Indonesia, Undang-Undang 23/2006: province, regency (cities from 71), district, birth date (women's days plus 40),
/// number. Hardly any regency has more than 40 districts.
bool isIndonesianNik(std::string_view number)
{
    if (!hasForm(number, "9999999999999999"))
        return false;
    constexpr std::string_view provinces = "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 "
                                           "75 76 81 82 91 92 93 94 95 96 97 ";
    const std::size_t province = provinces.find(number.substr(0, 2));
    const unsigned regency = numberIn(number, 2, 2);
    const unsigned district = numberIn(number, 4, 2);
    if (province == std::string_view::npos || province % 3 != 0 || regency == 0 || (regency > 29 && regency < 71)
        || regency > 79 || district == 0 || district > 40 || numberIn(number, 12, 4) == 0)
        return false;
    const unsigned day = numberIn(number, 6, 2);
    return isBirthDateOfAnyCentury(numberIn(number, 10, 2), numberIn(number, 8, 2), day > 40 ? day - 40 : day);
}

/// Vietnam, Nghị định 137/2015: province, century and sex, year of birth, number. There is no check digit.
bool isVietnameseCccd(std::string_view number)
{
    if (!hasForm(number, "999999999999") || number[3] > '3')
        return false;
    const unsigned province = numberIn(number, 0, 3);
    const unsigned year = (number[3] >= '2' ? 2000 : 1900) + numberIn(number, 4, 2);
    return province >= 1 && province <= 96 && year <= newestBirthYear;
}

} // namespace

NamedValidators eastAsianIds()
{
    static constexpr std::array validators{
        NamedValidator{"chinese resident id", numberThat<isChineseResidentId>},
        NamedValidator{"hong kong id", numberThat<isHongKongId>},
        NamedValidator{"taiwanese id", numberThat<isTaiwaneseId>},
        NamedValidator{"korean rrn", numberThat<isKoreanRrn>},
        NamedValidator{"japanese my number", numberThat<isJapaneseMyNumber>},
        NamedValidator{"singaporean nric", numberThat<isSingaporeanNric>},
        NamedValidator{"malaysian nric", numberThat<isMalaysianNric>},
        NamedValidator{"thai id", numberThat<isThaiId>},
        NamedValidator{"indonesian nik", numberThat<isIndonesianNik>},
        NamedValidator{"vietnamese cccd", numberThat<isVietnameseCccd>},
    };
    return validators;
}

} // namespace pp::engine
