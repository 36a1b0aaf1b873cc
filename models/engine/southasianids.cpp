// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <array>

namespace pp::engine {

namespace {

/// UIDAI: eleven digits and one of Verhoeff's; none begins with 0 or 1.
bool isIndianAadhaar(std::string_view number)
{
    return hasForm(number, "999999999999") && number[0] >= '2' && !areAllTheSame(number) && verhoeff(number);
}

/// Income Tax Department of India, PAN: the fourth letter says what kind of holder.
bool isIndianPan(std::string_view code)
{
    constexpr std::string_view kinds = "ABCFGHJLPT";
    return hasForm(code, "AAAAA9999A") && kinds.find(code[3]) != std::string_view::npos && numberIn(code, 5, 4) != 0;
}

/// NADRA, Pakistan: region 1 to 7, family, and a digit for the sex. There is no check digit.
bool isPakistaniCnic(std::string_view number)
{
    return hasForm(number, "9999999999999") && number[0] >= '1' && number[0] <= '7' && number[12] != '0';
}

/// Sri Lanka, Department for Registration of Persons: year and day of the year of birth (women's plus 500), number, and V
/// or X; since 2016 with four digits of the year and no letter.
bool isSriLankanNic(std::string_view number)
{
    const bool isNew = hasForm(number, "999999999999");
    if (!isNew && (!hasForm(number, "999999999A") || (number[9] != 'V' && number[9] != 'X')))
        return false;
    const unsigned year = isNew ? numberIn(number, 0, 4) : 1900 + numberIn(number, 0, 2);
    const unsigned written = numberIn(number, isNew ? 4 : 2, 3);
    const unsigned day = written > 500 ? written - 500 : written;
    return year >= oldestBirthYear && year <= newestBirthYear && day >= 1 && day <= 366;
}

} // namespace

NamedValidators southAsianIds()
{
    static constexpr std::array validators{
        NamedValidator{"indian aadhaar", numberThat<isIndianAadhaar>},
        NamedValidator{"indian pan", numberThat<isIndianPan>},
        NamedValidator{"pakistani cnic", numberThat<isPakistaniCnic>},
        NamedValidator{"sri lankan nic", numberThat<isSriLankanNic>},
    };
    return validators;
}

} // namespace pp::engine
