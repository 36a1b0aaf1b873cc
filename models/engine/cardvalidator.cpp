// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/validators.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace pp::engine {

namespace {

/// Issuers by the first six digits and the lengths they use (ISO/IEC 7812, and what the schemes publish). Ranges of one
/// issuer may touch those of another where both really own a part; the checks are for "somebody issues such cards", not for
/// who.
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
    IssuerRange{400000, 499999, {16, 16}}, // Visa
    IssuerRange{400000, 499999, {19, 19}}, // Visa
    IssuerRange{501800, 501899, {16, 19}}, // Maestro
    IssuerRange{502000, 502099, {16, 19}}, // Maestro
    IssuerRange{503800, 503899, {16, 19}}, // Maestro
    IssuerRange{504175, 504175, {16, 16}}, // Elo
    IssuerRange{506000, 506999, {16, 19}}, // Verve, Elo
    IssuerRange{507800, 507999, {16, 19}}, // Verve
    IssuerRange{508500, 509999, {16, 19}}, // RuPay, Elo
    IssuerRange{510000, 559999, {16, 16}}, // Mastercard
    IssuerRange{589300, 589399, {16, 19}}, // Maestro
    IssuerRange{601100, 601199, {16, 19}}, // Discover
    IssuerRange{606200, 606299, {16, 19}}, // Hipercard
    IssuerRange{606900, 608599, {16, 19}}, // RuPay
    IssuerRange{620000, 629999, {16, 19}}, // UnionPay
    IssuerRange{630400, 630499, {16, 19}}, // Maestro
    IssuerRange{636200, 636399, {16, 16}}, // Elo
    IssuerRange{637000, 639999, {16, 16}}, // InstaPayment, Hipercard
    IssuerRange{640000, 659999, {16, 19}}, // Discover, RuPay, Troy, Elo
    IssuerRange{675900, 675999, {16, 19}}, // Maestro
    IssuerRange{676100, 676399, {16, 19}}, // Maestro
    IssuerRange{810000, 829999, {16, 19}}, // UnionPay, RuPay
    IssuerRange{979200, 979299, {16, 16}}, // Troy
};

/// What is issued as well, but so wide or short that identity numbers and orders are among it: counts where the digits are
/// grouped as on a card, or the field is called one.
constexpr std::array wideIssuers{
    IssuerRange{400000, 499999, {13, 13}}, // Visa, old
    IssuerRange{500000, 509999, {12, 19}}, // Maestro
    IssuerRange{560000, 589999, {12, 19}}, // Maestro
    IssuerRange{600000, 609999, {13, 19}}, // Maestro and others
    IssuerRange{630000, 639999, {12, 19}}, // Maestro
    IssuerRange{670000, 679999, {12, 19}}, // Maestro
};

bool isIn(std::span<const IssuerRange> ranges, std::string_view digits)
{
    const unsigned prefix = numberIn(digits, 0, 6);
    return std::any_of(ranges.begin(), ranges.end(), [&](const IssuerRange &range) {
        return prefix >= range.first && prefix <= range.last && digits.size() >= range.lengths[0]
            && digits.size() <= range.lengths[1];
    });
}

enum class Wide : std::uint8_t { No, Yes };

bool isCardNumber(std::string_view digits, Wide wide)
{
    return !areAllTheSame(digits) // 4444 4444 4444 4444 is a placeholder
        && (isIn(issuers, digits) || (wide == Wide::Yes && isIn(wideIssuers, digits))) && luhn(digits);
}

/// "PK83 DYTK 4178 3821 …", "GR30 5205 7377 …": the groups before the hit begin with the two letters and two digits of an
/// IBAN, right or not.
bool isInsideIban(std::string_view text, std::size_t begin)
{
    constexpr std::size_t group = 4;
    const auto isAlnum = [](char c) { return isAsciiDigit(c) || isAsciiLetter(c); };
    for (std::size_t groups = 0; groups < 8 && begin > group && text[begin - 1] == ' '; ++groups) {
        begin -= group + 1;
        const std::string_view before = text.substr(begin, group);
        if (!std::all_of(before.begin(), before.end(), isAlnum) || isAlnum(charBefore(text, begin)))
            return false;
        if (isAsciiLetter(before[0]) && isAsciiLetter(before[1]) && areDigits(before.substr(2)))
            return true;
    }
    return false;
}

/// 4-4-4 and 4-3-3-3: how short numbers of Maestro and Visa are grouped. They say so little that all of the hit must be that.
bool printedLikeShortCard(const std::vector<std::string_view> &groups)
{
    const auto is = [&](std::size_t i, std::size_t size) { return groups[i].size() == size; };
    return (groups.size() == 3 && is(0, 4) && is(1, 4) && is(2, 4))
        || (groups.size() == 4 && is(0, 4) && is(1, 3) && is(2, 3) && is(3, 3));
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
        constexpr std::size_t longestNamed = 13; // the pattern without a name begins with 14
        return isCardNumber(hit, hit.size() <= longestNamed ? Wide::Yes : Wide::No);
    }
    if (isInsideIban(text, begin))
        return false;
    if (printedLikeShortCard(groups))
        return standsAlone(text, begin, end) && isCardNumber(Compact(hit).view(), Wide::Yes);
    for (std::size_t first = 0; first < groups.size(); ++first) {
        std::string digits;
        for (std::size_t count = 1; count <= 5 && first + count <= groups.size(); ++count) {
            digits += groups[first + count - 1];
            if (printedLikeCard(groups, first, count) && isCardNumber(digits, Wide::Yes))
                return true;
        }
    }
    return false;
}

} // namespace pp::engine
