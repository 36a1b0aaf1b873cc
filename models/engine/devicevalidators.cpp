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

/// Starts of numbers (ISO 3780) that makers of many cars use: in Europe first, whose numbers mostly have no check sign.
constexpr std::string_view europeanMakers = "WBA WBS WBY WDB WDC WDD W1K W1N W1V WAU WUA WVW WVG WV1 WV2 WP0 WP1 W0L W0V WF0 "
                                            "WMW WME VF1 VF3 VF6 VF7 VF8 VR1 VR3 VR7 VNK VSS VSK VS6 ZFA ZAR ZFF ZHW ZLA TMB TMA "
                                            "TRU YV1 YV4 YS2 YS3 SAL SAJ SCC SCF SCB SB1 SHH SJN UU1 NM0 NMT NLH XTA XW8 U5Y VSA ";
constexpr std::string_view otherMakers = "1C3 1C4 1C6 1D7 1FA 1FD 1FM 1FT 1G1 1G2 1G4 1G6 1GC 1GK 1GN 1GT 1GY 1HD 1HG 1J4 1J8 1LN "
                                         "1M8 1N4 1N6 1VW 1XP 1ZV 2C3 2C4 2D4 2FA 2FM 2G1 2G2 2GK 2HG 2HK 2HJ 2HM 2LM 2T1 2T2 2T3 "
                                         "3C4 3C6 3CZ 3D7 3FA 3G1 3GC 3GN 3GT 3HG 3KP 3MZ 3N1 3N6 3VV 3VW 4JG 4S3 4S4 4T1 4T3 4T4 "
                                         "4US 5FN 5J6 5J8 5LM 5N1 5NM 5NP 5TD 5TF 5UX 5XX 5XY 5YF 5YJ 5YM 7FA 7SA 8AF 8AP 93H 93Y "
                                         "9BD 9BF 9BG 9BW JA3 JA4 JAC JAL JF1 JF2 JH4 JHL JHM JKA JM1 JM3 JM7 JMB JMZ JN1 JN8 JNK "
                                         "JS2 JS3 JSA JT2 JT3 JTD JTE JTH JTJ JTK JTL JTM JTN JYA KL1 KL7 KM8 KMH KMT KNA KND KNM "
                                         "KPT LFV LRB LRW LSG LSJ LSV LVS LVV MA1 MA3 MAL MBJ MHF MMB MNT MPA MR0 NMA 6F5 6FP 6G1 "
                                         "6T1 AAV AFA AHT ";

bool isMakerOf(std::string_view makers, std::string_view code)
{
    const std::size_t maker = makers.find(code.substr(0, 3));
    return maker != std::string_view::npos && maker % 4 == 0;
}

/// ISO 3779; the check sign at the ninth place is 49 CFR 565.15. Those of European makers need not have one, so a known
/// maker must stand in front, and digits at the end. Letters at the end are as right, but then both must fit.
bool isVin(std::string_view code)
{
    if (!hasForm(code, "*****************") || code.find_first_of("IOQ") != std::string_view::npos)
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
    const bool isEuropean = isMakerOf(europeanMakers, code);
    if (check == code[8] && letters >= 1 && letters < code.size() && (isEuropean || isMakerOf(otherMakers, code)))
        return true;
    if (!areDigits(code.substr(13)))
        return false;
    // Of the tenth sign, the model year, U, Z and 0 are not used.
    return isEuropean || (letters >= 1 && check == code[8] && code[9] != 'U' && code[9] != 'Z' && code[9] != '0');
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
