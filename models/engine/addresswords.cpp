// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/addresswords.h"

#include "models/engine/ascii.h"
#include "models/engine/validators.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace pp::engine {

namespace {

/// A few letters as a number, whatever their case.
constexpr std::size_t packed(std::string_view letters)
{
    std::size_t number = 0;
    for (const char c : letters)
        number = number << 5U | (static_cast<unsigned char>(c) & 31U);
    return number;
}

template<std::size_t letters>
class Words
{
public:
    constexpr explicit Words(std::string_view list)
    {
        for (std::size_t at = 0; at + letters <= list.size(); at += letters + 1) {
            const std::size_t word = packed(list.substr(at, letters));
            m_bits[word / 64] |= std::uint64_t{1} << (word % 64);
        }
    }
    [[nodiscard]] bool has(std::string_view word) const
    {
        const std::size_t number = packed(word);
        return (m_bits[number / 64] >> (number % 64) & 1) != 0;
    }

private:
    std::array<std::uint64_t, (std::size_t{1} << (5 * letters)) / 64> m_bits{};
};

// Of the words in ASCII letters, wherever they stand in the patterns.
constexpr Words<3> beginnings(
    "str ave roa lan dri bou pob obo blv cou crt pla squ ter tce par pde pkw hig hwy tur cir cct cre clo gro gar row mew tra tri bro qua "
    "all loo wal esp pro wha mar nag sal cho vih enc way box pos apa fla hou plo doo vil bun blk blo nsw vic qld tas act cep "
    "gat vei veg rue che imp fau sen rou pas cal avd cam car ram ron glo pri cer rua lar ala est rod via pia cor lun con cra "
    "dia bdu dul bul ale spl int dru trg uli osi ces utc fas rak krt cad sok mah dae gil shi gun mac mur ken jln jal lor gan "
    "per");
constexpr Words<2> wholes("st rd ln dr ct pl sq wa sa nt av bd jr cl kr ul al os cd sk mh jl gg");
constexpr Words<2> behindDash("ro ku fu to");
constexpr Words<3> endings("sse weg atz lee amm fer eig see aat aan ein cht ade ijk gel tan ten gen get ata ien jen ken vej gur aut "
                           "atu uja lku ing tie");

/// A word of letters, text[begin, end).
bool tells(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string_view word = text.substr(begin, end - begin);
    const char behind = charAt(text, end);
    switch (word.size()) {
    case 1: // C/ R. u. P. Q.
        return behind == '.' || behind == '/';
    case 2:
        return wholes.has(word) || (charBefore(text, begin) == '-' && behindDash.has(word));
    default:
        return beginnings.has(word.substr(0, 3)) || endings.has(word.substr(word.size() - 3))
            || (behind == '.' && (word.ends_with("str") || word.ends_with("STR")));
    }
}

/// "4AP" and "1B2" behind a space end British and Canadian post codes.
bool endsPostcode(std::string_view behindSpace)
{
    return behindSpace.size() >= 3 && isAsciiDigit(behindSpace[0]) && behindSpace[1] >= 'A' && behindSpace[1] <= 'Z';
}

/// "01310-100"
bool isBrazilianCode(std::string_view text, std::size_t dash)
{
    constexpr std::size_t before = 5;
    constexpr std::size_t behind = 3;
    if (dash < before || dash + behind >= text.size())
        return false;
    const std::string_view first = text.substr(dash - before, before);
    const std::string_view second = text.substr(dash + 1, behind);
    return std::all_of(first.begin(), first.end(), isAsciiDigit) && std::all_of(second.begin(), second.end(), isAsciiDigit);
}

} // namespace

bool mayBeAddress(std::string_view text, std::size_t digits)
{
    constexpr std::size_t fewestOfPostcode = 4;
    if (hasNonAscii(text))
        return true;
    if (text.find_first_of(" ,\n") == std::string_view::npos)
        return text.find("CEP") != std::string_view::npos || text.find("home") != std::string_view::npos; // CEP01310-100, 2-chome
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (isAsciiLetter(c)) {
            const std::size_t begin = at;
            while (at < text.size() && isAsciiLetter(text[at]))
                ++at;
            if (tells(text, begin, at))
                return true;
            continue;
        }
        if (((c == ',' || c == '\n') && digits >= fewestOfPostcode) || (c == ' ' && endsPostcode(text.substr(at + 1)))
            || (c == '-' && isBrazilianCode(text, at)))
            return true;
        ++at;
    }
    return false;
}

} // namespace pp::engine
