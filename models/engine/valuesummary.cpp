// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/valuesummary.h"

#include "models/engine/addresswords.h"
#include "models/engine/ascii.h"
#include "models/engine/digitruns.h"
#include "models/engine/matchers.h"
#include "models/engine/numberforms.h"
#include "models/engine/secretforms.h"
#include "models/engine/validators.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace pp::engine {

namespace {

// What is counted of every byte: eight counters of eight bits side by side, so that one addition counts them all.
// They are emptied into wide ones every 255 bytes, before they can run over.
enum Counter : unsigned { Digits, Colons, Dots, Ats, Percents, Pluses, Dashes, Capitals, CounterCount };
constexpr std::size_t blockBytes = 255;

constexpr std::array<std::uint64_t, 256> countingTable = [] {
    std::array<std::uint64_t, 256> table{};
    const auto one = [](Counter counter) { return std::uint64_t{1} << (8 * counter); };
    for (unsigned char c = '0'; c <= '9'; ++c)
        table[c] = one(Digits);
    for (unsigned char c = 'A'; c <= 'Z'; ++c)
        table[c] = one(Capitals);
    table[':'] = one(Colons);
    table['.'] = one(Dots);
    table['@'] = one(Ats);
    table['%'] = one(Percents);
    table['+'] = one(Pluses);
    table['-'] = one(Dashes);
    return table;
}();

using Counts = std::array<std::size_t, CounterCount>;

/// At most 255 bytes.
std::uint64_t countBlock(std::string_view block)
{
    std::uint64_t even = 0;
    std::uint64_t odd = 0;
    const auto *byte = reinterpret_cast<const unsigned char *>(block.data());
    const auto *end = byte + block.size();
    for (; end - byte >= 2; byte += 2) {
        even += countingTable[byte[0]];
        odd += countingTable[byte[1]];
    }
    return even + odd + (byte != end ? countingTable[*byte] : 0);
}

Counts count(std::string_view text)
{
    Counts counts{};
    for (; !text.empty(); text.remove_prefix(std::min(text.size(), blockBytes))) {
        const std::uint64_t sum = countBlock(text.substr(0, blockBytes));
        for (unsigned counter = 0; counter < CounterCount; ++counter)
            counts[counter] += sum >> (8 * counter) & 0xFF;
    }
    return counts;
}

/// An address needs a digit, and a space or letters that write none. For less than 16 bytes, eight at a time.
bool mayBeShortAddress(std::string_view text)
{
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t highBits = ones << 7;
    const auto hasAny = [](std::string_view part) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, part.data(), part.size());
        const std::uint64_t spaces = bytes ^ (ones * ' ');
        return ((((spaces - ones) & ~spaces) | bytes) & highBits) != 0;
    };
    constexpr std::size_t eight = sizeof(std::uint64_t);
    return text.size() <= eight ? hasAny(text) : hasAny(text.substr(0, eight)) || hasAny(text.substr(text.size() - eight));
}

/// Most values: nothing in them but letters, a few digits, a dot or dash. Then only a gender is possible.
bool isPlain(std::string_view text)
{
    constexpr std::size_t shortest = 15; // no IBAN is shorter
    if (text.size() >= shortest)
        return false;
    const std::uint64_t sum = countBlock(text);
    constexpr std::uint64_t telling = std::uint64_t{0xFF} << (8 * Ats) | std::uint64_t{0xFF} << (8 * Percents)
        | std::uint64_t{0xFE} << (8 * Colons) | std::uint64_t{0xFE} << (8 * Dots);
    if ((sum & telling) != 0)
        return false;
    constexpr std::uint64_t fewestDigits = 7;       // of a telephone number
    constexpr std::uint64_t fewestWithLetters = 4;  // of a code such as ABCPE1234F
    constexpr std::size_t shortestWithLetters = 7;  // of a card's number such as A123456
    const std::uint64_t digits = sum & 0xFF;
    if (digits >= fewestDigits || (digits >= fewestWithLetters && text.size() >= shortestWithLetters))
        return false;
    return digits == 0 || (!mayBeShortAddress(text) && text.find("home") == std::string_view::npos); // 2-chome
}

/// hhhh.hhhh.hhhh
bool hasDottedFours(std::string_view text)
{
    for (std::size_t dot = text.find('.'); dot != std::string_view::npos; dot = text.find('.', dot + 1)) {
        if (dot >= 4 && dot + 9 < text.size() && text[dot + 5] == '.' && isHexDigit(text[dot + 1])
            && isHexDigit(text[dot - 1]) && isHexDigit(text[dot + 9]))
            return true;
    }
    return false;
}

/// The words of the shipped pattern "…(?:female|male|…)…" by first letter, length and last letter.
class GenderWords
{
public:
    explicit GenderWords(std::string_view pattern)
    {
        if (const std::size_t open = pattern.find("(?:"); open != std::string_view::npos)
            pattern.remove_prefix(open + 3);
        pattern = pattern.substr(0, pattern.find(')'));
        while (!pattern.empty()) {
            const std::size_t bar = std::min(pattern.find('|'), pattern.size());
            add(pattern.substr(0, bar));
            pattern.remove_prefix(std::min(bar + 1, pattern.size()));
        }
    }

    [[nodiscard]] bool mayBe(std::string_view text) const
    {
        constexpr std::size_t longestFolded = 64; // signs such as the Kelvin sign fold to a letter, but are longer
        if (text.size() > longestFolded)
            return false;
        while (text.starts_with(' '))
            text.remove_prefix(1);
        while (text.ends_with(' '))
            text.remove_suffix(1);
        if (text.empty())
            return false;
        if (text.size() < m_lasts[0].size() && isAsciiLetter(text.front()) && isAsciiLetter(text.back())
            && (m_lasts[letter(text.front())][text.size()] >> letter(text.back()) & 1) != 0)
            return true;
        return hasNonAscii(text);
    }

private:
    static std::size_t letter(char c) { return (static_cast<unsigned char>(c) | 0x20U) - 'a'; }

    void add(std::string_view word)
    {
        if (!word.empty() && word.size() < m_lasts[0].size() && isAsciiLetter(word.front()) && isAsciiLetter(word.back()))
            m_lasts[letter(word.front())][word.size()] |= 1U << letter(word.back());
    }

    std::array<std::array<std::uint32_t, 16>, 26> m_lasts{};
};

const MatcherDefinition *shippedGender()
{
    for (const MatcherDefinition &definition : defaultMatchers()) {
        if (definition.on == MatcherDefinition::On::Value && definition.name == "gender")
            return &definition;
    }
    return nullptr;
}

bool mayBeGender(std::string_view text)
{
    static const GenderWords words(shippedGender() != nullptr ? shippedGender()->patterns.front() : std::string());
    return words.mayBe(text);
}

bool mayBeEmail(const Counts &counts, std::string_view text)
{
    if (counts[Dots] == 0)
        return false;
    return counts[Ats] > 0
        || (counts[Percents] > 0
            && (text.find("%40") != std::string_view::npos || text.find("%2540") != std::string_view::npos));
}

} // namespace

PossibleBuiltIns possibleBuiltIns(std::string_view text)
{
    PossibleBuiltIns possible;
    if (isPlain(text)) {
        if (mayBeGender(text))
            possible.set.add(BuiltIn::Gender);
        return possible;
    }
    const Counts counts = count(text);
    if (counts[Digits] >= 4 || (counts[Digits] >= 2 && text.size() >= 15))
        possible = possibleByDigits(text);
    possible.set |= possibleCodes(text);
    if ((counts[Colons] > 0 || text.front() == 'B' || text.front() == 'b') && mayBeLogin(text, counts[Ats] > 0))
        possible.set.add(BuiltIn::LoginData);
    if (counts[Digits] == text.size())
        possible.whole = numbersOfWhole(text.size());
    if (counts[Digits] > 0) {
        const bool nonAscii = hasNonAscii(text);
        if (nonAscii && text.find("\u00B0") != std::string_view::npos)
            possible.set.add(BuiltIn::Coordinates); // 52°31'12"N 13°24'18"E
        if (mayBeAddress(text, counts[Digits]))
            possible.set.add(BuiltIn::PostalAddress);
    }
    if (counts[Dashes] >= 10 && text.find("PRIVATE KEY") != std::string_view::npos)
        possible.set.add(BuiltIn::PrivateKey);
    if (mayBeEmail(counts, text))
        possible.set.add(BuiltIn::Email);
    if (counts[Digits] == 0 && mayBeGender(text))
        possible.set.add(BuiltIn::Gender);
    if (counts[Digits] >= 7 && (counts[Pluses] > 0 || counts[Percents] > 0) && hasInternationalPrefix(text))
        possible.set.add(BuiltIn::Phone);
    if (counts[Colons] >= 2 && (counts[Colons] >= 6 || text.find("::") != std::string_view::npos))
        possible.set.add(BuiltIn::Ipv6);
    if (counts[Colons] >= 5 || counts[Dashes] >= 5 || (counts[Dots] >= 2 && hasDottedFours(text)))
        possible.set.add(BuiltIn::Mac);
    if (counts[Dots] >= 2 && counts[Capitals] >= 1 && text.find("eyJ") != std::string_view::npos)
        possible.set.add(BuiltIn::Jwt);
    return possible;
}

} // namespace pp::engine
