// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <array>

namespace pp::engine {

namespace {

/// South Africa, Identification Act 68 of 1997: birth date, number, citizen or resident, 8 or 9, a Luhn digit.
bool isSouthAfricanId(std::string_view number)
{
    return hasForm(number, "9999999999999") && number[10] <= '2' && number[11] >= '8'
        && isBirthDateOfAnyCentury(numberIn(number, 0, 2), numberIn(number, 2, 2), numberIn(number, 4, 2))
        && luhn(number);
}

/// Mauritius, Civil Status Division: initial, day, month and year of birth, number, check sign modulo 17.
bool isMauritianId(std::string_view number)
{
    if (!hasForm(number, "A999999999999*")
        || !isBirthDateOfAnyCentury(numberIn(number, 5, 2), numberIn(number, 3, 2), numberIn(number, 1, 2)))
        return false;
    const auto value = [](char c) { return isAsciiDigit(c) ? digit(c) : static_cast<unsigned>(c - 'A') + 10; };
    unsigned sum = 0;
    for (unsigned i = 0; i < 13; ++i)
        sum += (14 - i) * value(number[i]);
    return (17 - sum % 17) % 17 == value(number[13]);
}

/// Australian Taxation Office: modulo 11.
bool isAustralianTfn(std::string_view number)
{
    return hasForm(number, "999999999") && !areAllTheSame(number)
        && weightedSum(number, {1, 4, 3, 7, 5, 8, 6, 9, 10}) % 11 == 0;
}

/// Services Australia, Medicare card: a first digit of 2 to 6, a check digit, the issue, and who of the family.
bool isAustralianMedicare(std::string_view number)
{
    return (hasForm(number, "9999999999") || hasForm(number, "99999999999")) && number[0] >= '2' && number[0] <= '6'
        && number[9] != '0' && weightedSum(number, {1, 3, 7, 9, 1, 3, 7, 9}) % 10 == digit(number[8]);
}

/// Inland Revenue of New Zealand, IRD number validation: modulo 11, a second row of weights where that is ten.
bool isNewZealandIrd(std::string_view number)
{
    if (!hasForm(number, "999999999") && !hasForm(number, "99999999"))
        return false;
    std::array<char, 9> padded{'0'};
    number.copy(padded.data() + (9 - number.size()), number.size());
    const std::string_view nine(padded.data(), padded.size());
    const unsigned value = numberIn(nine, 0, 9);
    if (value < 10'000'000 || value > 150'000'000)
        return false;
    unsigned check = (11 - weightedSum(nine, {3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    if (check == 10)
        check = (11 - weightedSum(nine, {7, 4, 3, 2, 5, 2, 7, 6}) % 11) % 11;
    return check == digit(nine[8]);
}

/// Ministry of Health of New Zealand, HISO 10046: NHI number; I and O are not used. Modulo 11 with a digit at the end, or
/// modulo 24 with a letter in the form since 2022.
bool isNewZealandNhi(std::string_view number)
{
    const bool isOld = hasForm(number, "AAA9999");
    if (!isOld && !hasForm(number, "AAA99AA"))
        return false;
    constexpr std::string_view letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    unsigned sum = 0;
    for (unsigned i = 0; i < 6; ++i) {
        const std::size_t letter = letters.find(number[i]);
        if (isAsciiLetter(number[i]) && letter == std::string_view::npos)
            return false;
        sum += (7 - i) * (isAsciiDigit(number[i]) ? digit(number[i]) : static_cast<unsigned>(letter) + 1);
    }
    if (isOld)
        return sum % 11 != 0 && (11 - sum % 11) % 10 == digit(number[6]);
    return letters[23 - sum % 24] == number[6];
}

} // namespace

NamedValidators africanAndOceanianIds()
{
    static constexpr std::array validators{
        NamedValidator{"south african id", numberThat<isSouthAfricanId>},
        NamedValidator{"mauritian id", numberThat<isMauritianId>},
        NamedValidator{"australian tfn", numberThat<isAustralianTfn>},
        NamedValidator{"australian medicare", numberThat<isAustralianMedicare>},
        NamedValidator{"new zealand ird", numberThat<isNewZealandIrd>},
        NamedValidator{"new zealand nhi", numberThat<isNewZealandNhi>},
    };
    return validators;
}

} // namespace pp::engine
