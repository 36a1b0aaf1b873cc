// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"

#include <simdjson.h>

#include <cstdint>
#include <string>

namespace pp::engine {

/// Social Security Administration, Number Randomization FAQ: which areas, groups and serial numbers are never issued.
/// With dashes or spaces, or nine digits in a field that is named so.
bool isSocialSecurityNumber(std::string_view text, std::size_t begin, std::size_t end)
{
    const Compact digits(text.substr(begin, end - begin));
    const std::string_view number = digits.view();
    return standsAlone(text, begin, end) && hasForm(number, "999999999") && number[0] != '9'
        && numberIn(number, 0, 3) != 0 && numberIn(number, 0, 3) != 666 && numberIn(number, 3, 2) != 0
        && numberIn(number, 5, 4) != 0 && !areAllTheSame(number);
}

namespace {

/// Base64url without padding; empty where it is none.
std::string decodeBase64Url(std::string_view in)
{
    std::string out;
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (const char c : in) {
        std::uint32_t value = 0;
        if (c >= 'A' && c <= 'Z')
            value = static_cast<std::uint32_t>(c - 'A');
        else if (c >= 'a' && c <= 'z')
            value = static_cast<std::uint32_t>(c - 'a') + 26;
        else if (isAsciiDigit(c))
            value = static_cast<std::uint32_t>(c - '0') + 52;
        else if (c == '-')
            value = 62;
        else if (c == '_')
            value = 63;
        else
            return {};
        bits = bits << 6 | value;
        held += 6;
        if (held >= 8) {
            held -= 8;
            out.push_back(static_cast<char>(bits >> held & 0xFF));
        }
    }
    return out;
}

} // namespace

bool isJwt(std::string_view text, std::size_t begin, std::size_t end)
{
    constexpr std::size_t longestHeader = 8192;
    const std::size_t dot = text.find('.', begin);
    if (dot >= end || dot - begin > longestHeader)
        return false;
    const std::string header = decodeBase64Url(text.substr(begin, dot - begin));
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    std::string_view algorithm;
    return parser.parse(header).get(object) == simdjson::SUCCESS
        && object["alg"].get(algorithm) == simdjson::SUCCESS;
}

} // namespace pp::engine
