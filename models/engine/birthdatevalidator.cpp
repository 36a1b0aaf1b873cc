// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <algorithm>
#include <array>

namespace pp::engine {

namespace {

struct Numbers {
    std::array<unsigned, 3> value{};
    std::array<std::size_t, 3> digits{};
    std::size_t count = 0;
};

/// The first three numbers of at most eight digits.
Numbers numbersIn(std::string_view hit)
{
    Numbers found;
    for (std::size_t at = 0; at < hit.size() && found.count < found.value.size();) {
        if (!isAsciiDigit(hit[at])) {
            ++at;
            continue;
        }
        const std::size_t to = std::min(hit.find_first_not_of("0123456789", at), hit.size());
        if (to - at > 8)
            return {};
        found.value[found.count] = numberIn(hit, at, to - at);
        found.digits[found.count++] = to - at;
        at = to;
    }
    return found;
}

bool isBirthDateIn(unsigned year, std::size_t yearDigits, unsigned month, unsigned day)
{
    return yearDigits == 2 ? isBirthDateOfAnyCentury(year, month, day) : yearDigits == 4 && isBirthDate(year, month, day);
}

/// A day somebody can be born on, as the patterns write it: 1985-03-12, 12.03.1985, 3/12/1985, 19850312, 12 March 1985.
/// Which years are told from those of other dates, and which words must stand before, is said by the patterns.
bool isBirthDateText(std::string_view text, std::size_t begin, std::size_t end)
{
    if (isAsciiDigit(charBefore(text, begin)) || isAsciiDigit(charAt(text, end)))
        return false;
    const Numbers numbers = numbersIn(text.substr(begin, end - begin));
    const auto &value = numbers.value;
    if (numbers.count == 1)
        return numbers.digits[0] == 8 && isBirthDate(value[0] / 10000, value[0] / 100 % 100, value[0] % 100);
    if (numbers.count == 2) // the month is a word; any has 31 days here
        return numbers.digits[0] <= 2 ? isBirthDateIn(value[1], numbers.digits[1], 1, value[0])
                                      : isBirthDateIn(value[0], numbers.digits[0], 1, value[1]);
    if (numbers.count != 3)
        return false;
    if (numbers.digits[0] == 4)
        return isBirthDateIn(value[0], 4, value[1], value[2]);
    return isBirthDateIn(value[2], numbers.digits[2], value[1], value[0])
        || isBirthDateIn(value[2], numbers.digits[2], value[0], value[1]);
}

} // namespace

NamedValidators birthDates()
{
    static constexpr std::array validators{NamedValidator{"birth date", isBirthDateText}};
    return validators;
}

} // namespace pp::engine
