// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Telephone numbers as they are written within a country, without its code. Any thread.
namespace pp::engine {

/// Whether a number is valid in one of the countries that write numbers in such groups: "020 7946 0958", "0 (212) 555 01 23",
/// "(11) 91234-5678". Digits alone are valid somewhere nearly always; their grouping is what tells. `number` is digits with
/// spaces, dots, dashes, slashes and parentheses between them. The groups are those of the national numbering plans that
/// the ITU publishes (E.164 national numbering plans) and of ITU-T E.123.
[[nodiscard]] bool isNationalPhone(std::string_view number);

/// Whether it is valid in any of the countries, however it is grouped: for numbers that a word says are telephones'.
[[nodiscard]] bool isPhoneOfAnyCountry(std::string_view number);

/// Whether it is valid in the country with this ISO 3166 code; "ZZ" for a number that begins with + and its country's code.
[[nodiscard]] bool isPhoneIn(std::string_view number, const char *country);

} // namespace pp::engine
