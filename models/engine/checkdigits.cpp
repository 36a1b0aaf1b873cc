// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"

#include <algorithm>

namespace pp::engine {

Compact::Compact(std::string_view hit)
{
    for (const char c : hit) {
        if (!isAsciiDigit(c) && !isAsciiLetter(c))
            continue;
        if (m_size == capacity) {
            m_size = 0;
            return;
        }
        m_text[m_size++] = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
}

bool hasForm(std::string_view compact, std::string_view form)
{
    return std::equal(compact.begin(), compact.end(), form.begin(), form.end(), [](char c, char wanted) {
        return wanted == '9' ? isAsciiDigit(c) : wanted == 'A' ? isAsciiLetter(c) : isAsciiDigit(c) || isAsciiLetter(c);
    });
}

bool areDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

bool areAllTheSame(std::string_view text)
{
    return text.empty() || text.find_first_not_of(text.front()) == std::string_view::npos;
}

unsigned numberIn(std::string_view digits, std::size_t from, std::size_t count)
{
    unsigned number = 0;
    for (const char c : digits.substr(from, count))
        number = number * 10 + digit(c);
    return number;
}

bool luhn(std::string_view digits)
{
    unsigned sum = 0;
    bool twice = false;
    for (auto c = digits.rbegin(); c != digits.rend(); ++c, twice = !twice) {
        const unsigned value = digit(*c) * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

unsigned weightedSum(std::string_view digits, std::initializer_list<unsigned> weights)
{
    unsigned sum = 0;
    std::size_t at = 0;
    for (const unsigned weight : weights)
        sum += weight * digit(digits[at++]);
    return sum;
}

unsigned remainder(std::string_view digits, unsigned divisor)
{
    unsigned rest = 0;
    for (const char c : digits)
        rest = (rest * 10 + digit(c)) % divisor;
    return rest;
}

bool iso7064Mod11And10(std::string_view digits)
{
    unsigned product = 10;
    for (const char c : digits.substr(0, digits.size() - 1)) {
        const unsigned sum = (product + digit(c)) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (product + digit(digits.back())) % 10 == 1;
}

bool verhoeff(std::string_view digits)
{
    // Products in the dihedral group of ten elements; 0 to 4 are turns, 5 to 9 are turns of the mirrored pentagon.
    const auto product = [](unsigned a, unsigned b) {
        if (a < 5)
            return b < 5 ? (a + b) % 5 : (a + b) % 5 + 5;
        return b < 5 ? (a - b) % 5 + 5 : (a - b + 5) % 5;
    };
    constexpr std::array<unsigned, 10> permutation{1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    unsigned sum = 0;
    std::size_t place = 0;
    for (auto c = digits.rbegin(); c != digits.rend(); ++c, ++place) {
        unsigned value = digit(*c);
        for (std::size_t times = place % 8; times > 0; --times)
            value = permutation[value];
        sum = product(sum, value);
    }
    return sum == 0;
}

bool isDate(unsigned year, unsigned month, unsigned day)
{
    constexpr std::array<unsigned, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1)
        return false;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= days[month - 1] + (leap && month == 2 ? 1 : 0);
}

bool isBirthDate(unsigned year, unsigned month, unsigned day)
{
    return year >= oldestBirthYear && year <= newestBirthYear && isDate(year, month, day);
}

bool isBirthDateOfAnyCentury(unsigned yearOfCentury, unsigned month, unsigned day)
{
    return isBirthDate(1900 + yearOfCentury, month, day) || isBirthDate(2000 + yearOfCentury, month, day);
}

bool standsAlone(std::string_view text, std::size_t begin, std::size_t end)
{
    const auto isWord = [](char c) { return isAsciiDigit(c) || isAsciiLetter(c) || c == '_'; };
    const char before = charBefore(text, begin);
    const char beforeThat = charBefore(text, begin, 2);
    const char after = charAt(text, end);
    const char afterThat = charAt(text, end + 1);
    if (isWord(before) || isWord(after) || before == '+' || after == '@')
        return false;
    if (((before == '.' || before == '-') && isWord(beforeThat)) || ((after == '.' || after == '-') && isWord(afterThat)))
        return false;
    return !((before == ' ' || before == '/' || before == ',') && isAsciiDigit(beforeThat))
        && !((after == ' ' || after == '/') && isAsciiDigit(afterThat));
}

} // namespace pp::engine
