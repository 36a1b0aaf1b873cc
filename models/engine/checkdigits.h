// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/validators.h"

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string_view>

/// What the validators of numbers share: check digits, dates within numbers, and where a number ends. Pure functions of
/// their arguments, any thread. "Digits" means ASCII digits alone; callers make sure of that.
namespace pp::engine {

/// The ASCII letters and digits of a hit without what stands between them, in capitals. At most `capacity` of them; one
/// that is longer is empty.
class Compact
{
public:
    static constexpr std::size_t capacity = 48;
    explicit Compact(std::string_view hit);
    [[nodiscard]] std::string_view view() const { return {m_text.data(), m_size}; }

private:
    std::array<char, capacity> m_text{};
    std::size_t m_size = 0;
};

/// As long as the form, with a digit for each 9, a letter for each A and either for each *.
[[nodiscard]] bool hasForm(std::string_view compact, std::string_view form);
/// Without the letters of the country in front, if they are there.
[[nodiscard]] constexpr std::string_view withoutCountry(std::string_view compact, std::string_view country)
{
    return compact.starts_with(country) ? compact.substr(country.size()) : compact;
}
[[nodiscard]] bool areDigits(std::string_view text); ///< false for an empty one
[[nodiscard]] bool areAllTheSame(std::string_view text);
/// The number that `count` digits from `from` on spell; they must be there. At most nine.
[[nodiscard]] unsigned numberIn(std::string_view digits, std::size_t from, std::size_t count);
[[nodiscard]] constexpr unsigned digit(char c)
{
    return static_cast<unsigned>(c - '0');
}

/// ISO/IEC 7812-1, annex B. The last digit is the check digit.
[[nodiscard]] bool luhn(std::string_view digits);
/// The first digits times the weights, added up.
[[nodiscard]] unsigned weightedSum(std::string_view digits, std::initializer_list<unsigned> weights);
/// What is left of the number that the digits spell, however many, after dividing it.
[[nodiscard]] unsigned remainder(std::string_view digits, unsigned divisor);
/// ISO/IEC 7064, MOD 11,10: the last digit is the check digit.
[[nodiscard]] bool iso7064Mod11And10(std::string_view digits);
/// J. Verhoeff, Error Detecting Decimal Codes, 1969. The last digit is the check digit.
[[nodiscard]] bool verhoeff(std::string_view digits);

/// Nobody alive was born before, and no number is issued for a birth after. The engine knows no clock, so a release
/// moves the second on from time to time.
inline constexpr unsigned oldestBirthYear = 1900;
inline constexpr unsigned newestBirthYear = 2030;
[[nodiscard]] bool isDate(unsigned year, unsigned month, unsigned day);
[[nodiscard]] bool isBirthDate(unsigned year, unsigned month, unsigned day);
/// Where a number has only two digits of the year, and nothing says of which century.
[[nodiscard]] bool isBirthDateOfAnyCentury(unsigned yearOfCentury, unsigned month, unsigned day);

/// No part of a longer word, number, version, path of numbers or telephone number: "12.529.982.247-25" holds no CPF.
[[nodiscard]] bool standsAlone(std::string_view text, std::size_t begin, std::size_t end);

/// A validator of a check that needs nothing but the hit's letters and digits.
template<bool (*fits)(std::string_view compact)>
bool numberThat(std::string_view text, std::size_t begin, std::size_t end)
{
    return standsAlone(text, begin, end) && fits(Compact(text.substr(begin, end - begin)).view());
}

} // namespace pp::engine
