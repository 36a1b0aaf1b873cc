// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <array>

namespace pp::engine {

namespace {

/// 3GPP TS 23.003: reporting body and model, serial number, a Luhn digit. Which bodies a number has that stands for itself
/// alone is said by the pattern.
bool isImei(std::string_view number)
{
    return hasForm(number, "999999999999999") && !areAllTheSame(number.substr(2)) && luhn(number);
}

/// "gaid:…", "idfa=…": a UUID behind the name of an advertising id; all zeros is what those get who opted out.
bool isAdvertisingId(std::string_view text, std::size_t begin, std::size_t end)
{
    constexpr std::size_t uuidBytes = 36;
    const std::string_view uuid = text.substr(end - begin < uuidBytes ? begin : end - uuidBytes, uuidBytes);
    return uuid.find_first_not_of("0-") != std::string_view::npos && !isHexDigit(charAt(text, end))
        && charAt(text, end) != '-';
}

/// ISO 3779; the check sign at the ninth place is 49 CFR 565.15. Those of European makers have none, so a known maker's
/// region must stand in front, and digits at the end.
bool isVin(std::string_view code)
{
    if (!hasForm(code, "*****************") || code.find_first_of("IOQ") != std::string_view::npos
        || !areDigits(code.substr(13)))
        return false;
    constexpr std::array<unsigned, 26> values{1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9};
    constexpr std::array<unsigned, 17> weights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    unsigned sum = 0;
    unsigned letters = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        sum += weights[i] * (isAsciiDigit(code[i]) ? digit(code[i]) : values[static_cast<std::size_t>(code[i] - 'A')]);
        letters += isAsciiLetter(code[i]) ? 1 : 0;
    }
    const char check = sum % 11 == 10 ? 'X' : static_cast<char>('0' + sum % 11);
    // Of the tenth sign, the model year, U, Z and 0 are not used.
    if (letters >= 1 && check == code[8] && code[9] != 'U' && code[9] != 'Z' && code[9] != '0')
        return true;
    constexpr std::string_view europeanMakers = "WBA WBS WBY WDB WDC WDD W1K W1N W1V WAU WUA WVW WVG WV1 WV2 WP0 WP1 W0L W0V WF0 "
                                                "WMW WME VF1 VF3 VF6 VF7 VF8 VR1 VR3 VR7 VNK VSS VSK VS6 ZFA ZAR ZFF ZHW ZLA TMB TMA "
                                                "TRU YV1 YV4 YS2 YS3 SAL SAJ SCC SCF SCB SB1 SHH SJN UU1 NM0 NMT NLH XTA XW8 U5Y VSA ";
    const std::size_t maker = europeanMakers.find(code.substr(0, 3));
    return maker != std::string_view::npos && maker % 4 == 0;
}

} // namespace

NamedValidators devices()
{
    static constexpr std::array validators{
        NamedValidator{"imei", numberThat<isImei>},
        NamedValidator{"advertising id", isAdvertisingId},
        NamedValidator{"vin", numberThat<isVin>},
    };
    return validators;
}

} // namespace pp::engine
