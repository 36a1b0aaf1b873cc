// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/validators.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace pp::engine {

namespace {

/// Issuers by the first six digits and the lengths they use. Ranges of one issuer may touch those of another where
/// both really own a part; the checks are for "somebody issues such cards", not for who.
struct IssuerRange {
    unsigned first;
    unsigned last;
    std::array<unsigned char, 2> lengths; ///< from, to
};
constexpr std::array issuers{
    IssuerRange{220000, 220499, {16, 19}}, // Mir
    IssuerRange{222100, 272099, {16, 16}}, // Mastercard
    IssuerRange{300000, 305999, {14, 14}}, // Diners Club
    IssuerRange{309500, 309599, {14, 14}}, // Diners Club
    IssuerRange{340000, 349999, {15, 15}}, // American Express
    IssuerRange{352800, 358999, {16, 19}}, // JCB
    IssuerRange{360000, 369999, {14, 14}}, // Diners Club
    IssuerRange{370000, 379999, {15, 15}}, // American Express
    IssuerRange{380000, 399999, {14, 16}}, // Diners Club, Discover
    IssuerRange{400000, 499999, {13, 13}}, // Visa, old
    IssuerRange{400000, 499999, {16, 16}}, // Visa
    IssuerRange{400000, 499999, {19, 19}}, // Visa
    IssuerRange{500000, 509999, {12, 19}}, // Maestro, Elo, Verve, RuPay
    IssuerRange{510000, 559999, {16, 16}}, // Mastercard
    IssuerRange{560000, 589999, {12, 19}}, // Maestro
    IssuerRange{600000, 609999, {13, 19}}, // Discover, RuPay, Hipercard, Elo
    IssuerRange{620000, 629999, {16, 19}}, // UnionPay
    IssuerRange{630000, 639999, {12, 19}}, // Maestro, InstaPayment
    IssuerRange{640000, 659999, {16, 19}}, // Discover, RuPay, Troy, Elo
    IssuerRange{670000, 679999, {12, 19}}, // Maestro
    IssuerRange{810000, 829999, {16, 19}}, // UnionPay, RuPay
    IssuerRange{979200, 979299, {16, 16}}, // Troy
};

bool issued(std::string_view digits)
{
    unsigned prefix = 0;
    for (const char c : digits.substr(0, 6))
        prefix = prefix * 10 + static_cast<unsigned>(c - '0');
    return std::any_of(issuers.begin(), issuers.end(), [&](const IssuerRange &range) {
        return prefix >= range.first && prefix <= range.last && digits.size() >= range.lengths[0]
            && digits.size() <= range.lengths[1];
    });
}


bool isCardNumber(std::string_view digits)
{
    const bool placeholder = digits.find_first_not_of(digits[0]) == std::string_view::npos; // 4444 4444 4444 4444
    return !placeholder && issued(digits) && luhn(digits);
}

/// How digits are grouped on cards: 4-4-4-4 (and up to three more), 4-6-5, 4-6-4.
bool printedLikeCard(const std::vector<std::string_view> &groups, std::size_t first, std::size_t count)
{
    const auto is = [&](std::size_t i, std::size_t size) { return groups[first + i].size() == size; };
    if (count == 3)
        return is(0, 4) && is(1, 6) && (is(2, 5) || is(2, 4));
    if (count != 4 && count != 5)
        return false;
    return is(0, 4) && is(1, 4) && is(2, 4) && is(3, 4) && (count == 4 || groups[first + 4].size() < 4);
}

} // namespace

bool isCard(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string_view hit = text.substr(begin, end - begin);
    std::vector<std::string_view> groups;
    for (std::size_t from = 0; from < hit.size();) {
        const std::size_t to = std::min(hit.find_first_not_of("0123456789", from), hit.size());
        groups.push_back(hit.substr(from, to - from));
        from = to + 1;
    }
    if (groups.size() == 1) {
        // A fraction, an international phone number, a part of a UUID or of a code with dashes
        const char before = charBefore(text, begin);
        const char beforeThat = charBefore(text, begin, 2);
        const char after = charAt(text, end);
        const char afterThat = charAt(text, end + 1);
        const auto isAlnum = [](char c) { return isAsciiDigit(c) || isAsciiLetter(c); };
        if ((before == '.' && isAsciiDigit(beforeThat)) || before == '+' || (before == '-' && isAlnum(beforeThat))
            || (after == '.' && isAsciiDigit(afterThat)) || (after == '-' && isAlnum(afterThat)))
            return false;
        return isCardNumber(hit);
    }
    for (std::size_t first = 0; first < groups.size(); ++first) {
        std::string digits;
        for (std::size_t count = 1; count <= 5 && first + count <= groups.size(); ++count) {
            digits += groups[first + count - 1];
            if (printedLikeCard(groups, first, count) && isCardNumber(digits))
                return true;
        }
    }
    return false;
}

} // namespace pp::engine
