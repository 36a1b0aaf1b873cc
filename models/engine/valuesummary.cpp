// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/valuesummary.h"

#include "models/engine/leadingwords.h"
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

bool hasNonAscii(std::string_view text)
{
    constexpr std::uint64_t highBits = 0x8080808080808080;
    std::uint64_t seen = 0;
    for (; text.size() >= sizeof seen; text.remove_prefix(sizeof seen)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data(), sizeof eight);
        seen |= eight;
    }
    for (const char c : text)
        seen |= static_cast<unsigned char>(c);
    return (seen & highBits) != 0;
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
    return digits == 0 || !mayBeShortAddress(text);
}

bool isWord(char c)
{
    return isAsciiDigit(c) || isAsciiLetter(c) || c == '_';
}

bool isPhoneSign(char c)
{
    return c == ' ' || (c >= '-' && c <= '/') || c == '(' || c == ')';
}

constexpr std::size_t fewestPhoneDigits = 7;

/// Digits from `at` on, with at most one of the signs between them with which telephone numbers are written.
std::size_t digitsOfPhone(std::string_view text, std::size_t at)
{
    constexpr std::size_t enough = 9;
    std::size_t digits = 0;
    for (; at < text.size() && digits < enough; ++at) {
        if (isAsciiDigit(text[at]))
            ++digits;
        else if (!isPhoneSign(text[at]))
            break;
    }
    return digits;
}

/// A plus, as it is or as in URLs, and enough digits behind it.
bool hasInternationalPrefix(std::string_view text)
{
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        std::size_t number = 0;
        if (text[i] == '+')
            number = i + 1;
        else if (text[i] == '%' && text[i + 1] == '2' && (charAt(text, i + 2) | 0x20) == 'b')
            number = i + 3;
        else
            continue;
        if (charAt(text, number) != '0' && digitsOfPhone(text, number) >= fewestPhoneDigits)
            return true;
    }
    return false;
}

/// Two letters and `digits` begin an IBAN, in capitals or small; is there enough behind for the shortest one?
bool isIbanShaped(std::string_view text, std::size_t digits)
{
    constexpr std::size_t afterCheckDigits = 11;
    const char last = charBefore(text, digits);
    const char first = charBefore(text, digits, 2);
    const char caseBit = last & 0x20;
    if (!isAsciiLetter(last) || !isAsciiLetter(first) || (first & 0x20) != caseBit || isWord(charBefore(text, digits, 3)))
        return false;
    std::size_t count = 0;
    for (std::size_t i = digits + 2; i < text.size() && count < afterCheckDigits; ++i) {
        if (isAsciiDigit(text[i]) || (isAsciiLetter(text[i]) && (text[i] & 0x20) == caseBit))
            ++count;
        else if (text[i] != ' ' || text[i - 1] == ' ')
            break;
    }
    return count == afterCheckDigits;
}

/// Looks at runs of digits and how they are joined: by one sign, as in 4111-1111-…, 192.0.2.1, 415-555-2671.
class DigitRuns
{
public:
    explicit DigitRuns(std::string_view text) : m_text(text), m_words(text) {}

    PossibleBuiltIns possible()
    {
        for (std::size_t i = 0; i < m_text.size();) {
            if (!isAsciiDigit(m_text[i])) {
                ++i;
                continue;
            }
            const std::size_t begin = i;
            while (i < m_text.size() && isAsciiDigit(m_text[i]))
                ++i;
            look(begin, i);
        }
        return m_possible;
    }

private:
    void look(std::size_t begin, std::size_t end)
    {
        const std::size_t length = end - begin;
        const bool joined = m_end != 0 && begin == m_end + 1;
        const char sign = joined ? m_text[m_end] : '\0';
        if (const char left = charBefore(m_text, begin); (left >= 'a' && left <= 'z') || left == '_') {
            lookBehindSmallLetter(begin, end);
            keep(end, length, 0, '\0');
            return;
        }

        lookAtGroups(begin, length, sign);

        if (mayBeNumber(charBefore(m_text, begin), charAt(m_text, end))) {
            const DigitRun run{begin, end, joined ? m_length : 0, joined ? m_lengthBefore : 0};
            if (const BuiltInSet numbers = numbersOfRun(m_text, run); numbers.any())
                m_possible.set |= numbers;
        }

        if (length >= 4 && sign == '.' && ++m_decimals >= 2)
            m_possible.set.add(BuiltIn::Coordinates);

        m_octets = length > 3 ? 0 : sign == '.' ? m_octets + 1 : 1;
        if (m_octets <= 1)
            m_chain = begin;
        if (m_octets >= 4) {
            m_possible.set.add(BuiltIn::Ipv4);
            m_possible.dottedBegin = std::min(m_possible.dottedBegin, m_chain);
            m_possible.dottedEnd = end;
        }

        if (length == 4 && m_length == 2 && m_lengthBefore == 3 && sign != '\0' && sign == m_sign)
            m_possible.set.add(BuiltIn::SocialSecurityNumber);

        lookAtPhone(begin, end, sign);
        lookAtDate(begin, length);

        if (length >= 2 && isAsciiLetter(charBefore(m_text, begin)) && isIbanShaped(m_text, begin))
            m_possible.set.add(BuiltIn::Iban);

        keep(end, length, joined ? m_length : 0, sign);
    }

    /// Most runs in hexadecimal ids. No pattern begins its number in the middle of a word but these.
    void lookBehindSmallLetter(std::size_t begin, std::size_t end)
    {
        const std::size_t length = end - begin;
        lookAtDate(begin, length);
        lookAtPhone(begin, end, '\0');
        if (length >= 2 && isIbanShaped(m_text, begin))
            m_possible.set.add(BuiltIn::Iban);
        m_fours = 0;
        m_threes = 0;
        m_octets = 0;
    }

    /// Of a run that was looked at, what the next one needs.
    void keep(std::size_t end, std::size_t length, std::size_t lengthBefore, char sign)
    {
        m_lengthBefore = lengthBefore;
        m_sign = sign;
        m_length = length;
        m_end = end;
    }

    /// Cards: 14 digits and more in one run, 4-4-4-4…, 4-6-5, and the short ones, 4-4-4 and 4-3-3-3.
    void lookAtGroups(std::size_t begin, std::size_t length, char sign)
    {
        if (length < 3) { // most are
            m_fours = 0;
            m_threes = 0;
            return;
        }
        const bool grouped = sign == ' ' || sign == '-';
        m_fours = length != 4 ? 0 : grouped ? m_fours + 1 : 1;
        m_threes = length == 4 ? 1 : length == 3 && grouped && m_threes > 0 ? m_threes + 1 : 0; // a four and threes behind it
        constexpr std::size_t twoFours = 10;
        constexpr std::size_t fourAndTwoThrees = 13;
        const auto beginsShortCard = [](char first) { return first >= '4' && first <= '6'; };
        if ((length >= 14 && length <= 19 && m_text[begin] >= '2') || m_fours >= 4
            || (length == 6 && m_length == 4 && sign != '\0') || (m_fours == 3 && beginsShortCard(m_text[begin - twoFours]))
            || (m_threes == 4 && beginsShortCard(m_text[begin - fourAndTwoThrees])))
            m_possible.set.add(BuiltIn::Card);
    }

    /// The end of a telephone number in groups that are told from others, or the beginning of one.
    void lookAtPhone(std::size_t begin, std::size_t end, char sign)
    {
        const std::size_t length = end - begin;
        const bool goesOn = isPhoneSign(sign)
            || (begin == m_end + 2 && isPhoneSign(m_text[m_end]) && isPhoneSign(m_text[m_end + 1]));
        m_rowBegin = goesOn ? m_rowBegin : begin;
        m_rowDigits = goesOn ? m_rowDigits + length : length;
        if ((length == 4 && endsPhone(sign)) || beginsPhone(begin, length)
            || (m_rowDigits >= fewestPhoneDigits && m_words.mayTellPhone(m_rowBegin)))
            m_possible.set.add(BuiltIn::Phone);
    }

    /// The last four digits of 415-555-2671, 138 0013 8000 or 11 91234-5678.
    [[nodiscard]] bool endsPhone(char sign) const
    {
        if (m_length == 3)
            return sign == ' ' || sign == '.' || sign == '-';
        return (m_length == 4 && m_lengthBefore == 3 && (sign == ' ' || sign == '-'))
            || (m_length == 5 && m_lengthBefore == 2 && sign == '-');
    }

    /// An area in parentheses, 00 and a country, a single 0 or Russia's 8 and a place: and as many digits as that takes.
    [[nodiscard]] bool beginsPhone(std::size_t begin, std::size_t length) const
    {
        constexpr std::size_t fewestBehindCountry = 9;
        constexpr std::size_t fewestWithArea = 6;
        const char before = charBefore(m_text, begin);
        if (before == '(' && digitsOfPhone(m_text, begin) >= fewestWithArea)
            return true;
        if (m_text[begin] == '0' && !isWord(before)) {
            const bool international = charAt(m_text, begin + 1) == '0';
            return charAt(m_text, begin + (international ? 2 : 1)) != '0'
                && digitsOfPhone(m_text, begin) >= (international ? fewestBehindCountry : fewestPhoneDigits);
        }
        return m_text[begin] == '8' && !isWord(before) && (length == 1 || length == 4 || length == 7)
            && digitsOfPhone(m_text, begin) >= fewestBehindCountry;
    }

    /// A year or the last of three numbers, behind a word that tells what it is; in Eastern Asia that stands behind it.
    void lookAtDate(std::size_t begin, std::size_t length)
    {
        if (length == 4) {
            const std::string_view year = m_text.substr(begin, 4);
            if (year >= "1900" && year <= "2029" && (m_words.mayTellBirth(begin) || hasNonAscii(m_text.substr(begin))))
                m_possible.set.add(BuiltIn::BirthDate);
        } else if (length == 2 && m_rowBegin != begin && m_words.mayTellBirth(m_rowBegin)) {
            m_possible.set.add(BuiltIn::BirthDate);
        }
    }

    std::string_view m_text;
    LeadingWords m_words;
    PossibleBuiltIns m_possible;
    std::size_t m_end = 0; ///< of the run before
    std::size_t m_length = 0;
    std::size_t m_lengthBefore = 0; ///< of the one before that, where joined to it
    char m_sign = '\0';             ///< between those two
    std::size_t m_rowBegin = 0; ///< where the runs begin that only signs of telephone numbers part
    std::size_t m_rowDigits = 0;
    std::size_t m_fours = 0;
    std::size_t m_threes = 0;
    std::size_t m_octets = 0;
    std::size_t m_decimals = 0; ///< fractions with four places or more
    std::size_t m_chain = 0; ///< where the runs joined by dots begin
};

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
        possible = DigitRuns(text).possible();
    possible.set |= possibleCodes(text);
    if ((counts[Colons] > 0 || text.front() == 'B' || text.front() == 'b') && mayBeLogin(text, counts[Ats] > 0))
        possible.set.add(BuiltIn::LoginData);
    if (counts[Digits] == text.size())
        possible.whole = numbersOfWhole(text.size());
    if (counts[Digits] > 0) {
        const bool nonAscii = hasNonAscii(text);
        if (nonAscii && text.find("\u00B0") != std::string_view::npos)
            possible.set.add(BuiltIn::Coordinates); // 52°31'12"N 13°24'18"E
        if (nonAscii || text.find(' ') != std::string_view::npos)
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
