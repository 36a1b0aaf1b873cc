// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <array>

#include <string>

namespace pp::engine {

namespace {

/// ICAO Doc 9303-3, 4.9: weights 7, 3, 1; letters count from 10, the filler nothing.
bool hasCheckDigit(std::string_view part, char check)
{
    constexpr std::array<unsigned, 3> weights{7, 3, 1};
    unsigned sum = 0;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const char c = part[i];
        const unsigned value = isAsciiDigit(c) ? digit(c) : c == '<' ? 0 : static_cast<unsigned>(c - 'A') + 10;
        sum += weights[i % 3] * value;
    }
    return check == static_cast<char>('0' + sum % 10) || (check == '<' && sum % 10 == 0);
}

/// ICAO Doc 9303-4 to -6: the line of a machine readable zone that has the document's number, dates and check digits. The
/// hit is such a line: of a passport (44 signs) or a smaller travel document (36).
bool isMachineReadableZone(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string_view line = text.substr(begin, end - begin);
    if (line.size() != 44 && line.size() != 36)
        return false;
    for (const char c : line) {
        if (!isAsciiDigit(c) && c != '<' && (c < 'A' || c > 'Z'))
            return false;
    }
    return hasCheckDigit(line.substr(0, 9), line[9]) && hasCheckDigit(line.substr(13, 6), line[19])
        && hasCheckDigit(line.substr(21, 6), line[27]);
}

/// The same of a card (30 signs): number in the first line, dates in the second. The hit is both.
bool isCardZone(std::string_view line)
{
    return line.size() == 60 && hasCheckDigit(line.substr(5, 9), line[14]) && hasCheckDigit(line.substr(30, 6), line[36])
        && hasCheckDigit(line.substr(38, 6), line[44]);
}

bool isZone(std::string_view text, std::size_t begin, std::size_t end)
{
    const char before = charBefore(text, begin);
    const char after = charAt(text, end);
    const auto isPart = [](char c) { return isAsciiDigit(c) || isAsciiLetter(c) || c == '<'; };
    if (isPart(before) || isPart(after))
        return false;
    if (isMachineReadableZone(text, begin, end))
        return true;
    std::string lines;
    for (const char c : text.substr(begin, end - begin)) {
        if (isAsciiDigit(c) || c == '<' || (c >= 'A' && c <= 'Z'))
            lines.push_back(c);
    }
    return isCardZone(lines);
}

} // namespace

NamedValidators documents()
{
    static constexpr std::array validators{NamedValidator{"mrz", isZone}};
    return validators;
}

} // namespace pp::engine
