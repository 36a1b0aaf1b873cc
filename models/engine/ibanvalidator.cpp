// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/validators.h"

#include <array>
#include <cstdint>
#include <string>

namespace pp::engine {

namespace {

struct Country {
    std::string_view code;
    unsigned length;
};
/// The IBAN registry's lengths.
constexpr std::array countries{
    Country{"AD", 24}, Country{"AE", 23}, Country{"AL", 28}, Country{"AT", 20}, Country{"AZ", 28}, Country{"BA", 20},
    Country{"BE", 16}, Country{"BG", 22}, Country{"BH", 22}, Country{"BI", 27}, Country{"BR", 29}, Country{"BY", 28},
    Country{"CH", 21}, Country{"CR", 22}, Country{"CY", 28}, Country{"CZ", 24}, Country{"DE", 22}, Country{"DJ", 27},
    Country{"DK", 18}, Country{"DO", 28}, Country{"EE", 20}, Country{"EG", 29}, Country{"ES", 24}, Country{"FI", 18},
    Country{"FK", 18}, Country{"FO", 18}, Country{"FR", 27}, Country{"GB", 22}, Country{"GE", 22}, Country{"GI", 23},
    Country{"GL", 18}, Country{"GR", 27}, Country{"GT", 28}, Country{"HN", 28}, Country{"HR", 21}, Country{"HU", 28},
    Country{"IE", 22}, Country{"IL", 23}, Country{"IQ", 23}, Country{"IS", 26}, Country{"IT", 27}, Country{"JO", 30},
    Country{"KW", 30}, Country{"KZ", 20}, Country{"LB", 28}, Country{"LC", 32}, Country{"LI", 21}, Country{"LT", 20},
    Country{"LU", 20}, Country{"LV", 21}, Country{"LY", 25}, Country{"MC", 27}, Country{"MD", 24}, Country{"ME", 22},
    Country{"MK", 19}, Country{"MN", 20}, Country{"MR", 27}, Country{"MT", 31}, Country{"MU", 30}, Country{"NI", 28},
    Country{"NL", 18}, Country{"NO", 15}, Country{"OM", 23}, Country{"PK", 24}, Country{"PL", 28}, Country{"PS", 29},
    Country{"PT", 25}, Country{"QA", 29}, Country{"RO", 24}, Country{"RS", 22}, Country{"RU", 33}, Country{"SA", 24},
    Country{"SC", 31}, Country{"SD", 18}, Country{"SE", 24}, Country{"SI", 19}, Country{"SK", 24}, Country{"SM", 27},
    Country{"SO", 23}, Country{"ST", 25}, Country{"SV", 28}, Country{"TL", 23}, Country{"TN", 24}, Country{"TR", 26},
    Country{"UA", 29}, Country{"VA", 22}, Country{"VG", 24}, Country{"XK", 20}, Country{"YE", 30},
};

/// IBANs are written in capitals; programs that tidy up their input make all letters small.
enum class Letters : std::uint8_t { Capital, Small };

bool isOf(char c, Letters letters)
{
    return isAsciiDigit(c) || (letters == Letters::Capital ? c >= 'A' && c <= 'Z' : c >= 'a' && c <= 'z');
}

char capital(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

std::size_t ibanLength(std::string_view text, std::size_t at)
{
    if (at + 4 > text.size() || !isAsciiDigit(text[at + 2]) || !isAsciiDigit(text[at + 3]))
        return 0;
    for (const Country &country : countries) {
        if (capital(text[at]) == country.code[0] && capital(text[at + 1]) == country.code[1])
            return country.length;
    }
    return 0;
}

/// The remainder of the number that letters as 10 to 35 and digits spell, with the first four moved to the end.
bool mod97(std::string_view iban)
{
    unsigned rest = 0;
    for (std::size_t i = 0; i < iban.size(); ++i) {
        const char c = iban[(i + 4) % iban.size()];
        rest = (isAsciiDigit(c) ? rest * 10 + static_cast<unsigned>(c - '0')
                                : rest * 100 + static_cast<unsigned>(c - 'A') + 10)
            % 97;
    }
    return rest == 1;
}

bool ibanAt(std::string_view text, std::size_t at)
{
    const std::size_t length = ibanLength(text, at);
    if (length == 0)
        return false;
    const Letters letters = text[at] >= 'a' ? Letters::Small : Letters::Capital;
    std::string iban;
    bool everyFour = true;
    bool hasSpaces = false;
    for (; at < text.size() && iban.size() < length; ++at) {
        if (isOf(text[at], letters)) {
            iban.push_back(capital(text[at]));
        } else if (text[at] == ' ' && text[at - 1] != ' ') {
            hasSpaces = true;
            continue;
        } else {
            return false;
        }
        if (iban.size() > 1)
            everyFour = everyFour && (text[at - 1] == ' ') == (iban.size() % 4 == 1);
    }
    if (letters == Letters::Small && hasSpaces && !everyFour)
        return false; // small words and numbers are a sentence
    const char after = charAt(text, at);
    return iban.size() == length && !isAsciiDigit(after) && !isAsciiLetter(after) && after != '_' && mod97(iban);
}

} // namespace

bool isIban(std::string_view text, std::size_t begin, std::size_t end)
{
    // The country says how long it is, so a hit that runs on into capitals behind it, or begins before it, is no harm.
    for (std::size_t at = begin; at < end; ++at) {
        if ((at == begin || text[at - 1] == ' ') && ibanAt(text, at))
            return true;
    }
    return false;
}

} // namespace pp::engine
