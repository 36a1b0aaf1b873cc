// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/random.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

/// Made-up values that look like the real thing to a validator and belong to nobody: test card numbers, documentation
/// address ranges, numbers reserved for fiction where a country has such, check digits that fit.
namespace pp::sample {

/// Joins its parts. Use it where several parts draw a random number: a braced list is evaluated from left to right, the
/// operands of + in any order, and then two compilers would make two different archives.
[[nodiscard]] std::string text(std::initializer_list<std::string_view> parts);
[[nodiscard]] std::string twoDigits(int number);

/// "2026-10-01T08:30:00.000Z" of milliseconds since 1970 UTC.
[[nodiscard]] std::string isoTime(std::int64_t milliseconds);

[[nodiscard]] std::string cardNumber(Random &random); ///< a payment provider's test number; passes Luhn
[[nodiscard]] std::string iban(Random &random, std::string_view country); ///< DE, FR, ES, GB or BR; passes mod 97
[[nodiscard]] std::string socialSecurityNumber(Random &random);
[[nodiscard]] std::string ipV4(Random &random); ///< 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24
[[nodiscard]] std::string ipV6(Random &random); ///< 2001:db8::/32
[[nodiscard]] std::string macAddress(Random &random); ///< locally administered
/// An well formed JSON Web Token whose signature is noise.
[[nodiscard]] std::string webToken(Random &random, std::string_view subject, std::int64_t milliseconds);
[[nodiscard]] std::string percentEncoded(std::string_view text); ///< for a URL's query

} // namespace pp::sample
