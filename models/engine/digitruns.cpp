// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/digitruns.h"

#include "models/engine/ascii.h"
#include "models/engine/leadingwords.h"
#include "models/engine/numberforms.h"
#include "models/engine/validators.h"

#include <algorithm>

namespace pp::engine {

namespace {

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
        constexpr std::size_t longestArea = 7;
        const char before = charBefore(m_text, begin);
        if (before == '(' && digitsOfPhone(m_text, begin) >= fewestWithArea)
            return true;
        if (m_text[begin] == '0' && !isWord(before)) {
            const bool international = charAt(m_text, begin + 1) == '0';
            const bool parted = length <= longestArea && isPhoneSign(charAt(m_text, begin + length));
            return charAt(m_text, begin + (international ? 2 : 1)) != '0' && (international || parted)
                && digitsOfPhone(m_text, begin) >= (international ? fewestBehindCountry : fewestPhoneDigits);
        }
        return m_text[begin] == '8' && !isWord(before) && (length == 1 || length == 4 || length == 7)
            && digitsOfPhone(m_text, begin) >= fewestBehindCountry;
    }

    /// A year or the last of three numbers, behind a word that tells what it is; in Eastern Asia that stands behind it.
    void lookAtDate(std::size_t begin, std::size_t length)
    {
        if (length < 2)
            return;
        const std::string_view year = m_text.substr(begin, 4);
        if ((length == 4 && year >= "1900" && year <= "2029" && (m_words.mayTellBirth(begin) || hasNonAscii(m_text.substr(begin))))
            || (m_rowBegin != begin && m_words.mayTellBirth(m_rowBegin)))
            m_possible.set.add(BuiltIn::BirthDate);
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

} // namespace

PossibleBuiltIns possibleByDigits(std::string_view text)
{
    return DigitRuns(text).possible();
}

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

} // namespace pp::engine
