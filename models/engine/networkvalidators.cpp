// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/validators.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace pp::engine {

namespace {

/// "Chrome/120.0.0.0", "package-1.2.3.4": a version, not an address. "http://192.0.2.1" is one.
bool followsProductName(std::string_view text, std::size_t begin)
{
    const char before = charBefore(text, begin);
    return (before == '/' || before == '-' || before == '@') && isAsciiLetter(charBefore(text, begin, 2));
}

/// "§ 12.3.4.1", "section 4.2.1.3", "version: 1.2.3.4": a place in a text or a version.
bool followsSectionOrVersion(std::string_view text, std::size_t begin)
{
    std::string_view head = text.substr(0, begin);
    while (!head.empty() && (head.back() == ' ' || head.back() == ':' || head.back() == '=' || head.back() == '.'))
        head.remove_suffix(1);
    if (head.ends_with("\u00A7"))
        return true;
    const auto wordBegin = std::find_if_not(head.rbegin(), head.rend(), isAsciiLetter).base();
    std::string word(wordBegin, head.end());
    std::transform(word.begin(), word.end(), word.begin(), [](char c) { return static_cast<char>(c | 0x20); });
    constexpr std::array<std::string_view, 16> words{
        "section", "sections", "sec",     "chapter",   "clause", "paragraph", "article", "appendix",
        "version", "ver",      "release", "abschnitt", "kapitel", "firmware", "build",   "v",
    };
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The number of 16-bit groups in "a:b:c", where the last may be written as an IPv4 address; -1: not well-formed.
int groupsIn(std::string_view part, bool mayEndInIpv4)
{
    if (part.empty())
        return 0;
    int groups = 0;
    for (std::size_t from = 0; from <= part.size();) {
        const std::size_t to = std::min(part.find(':', from), part.size());
        const std::string_view group = part.substr(from, to - from);
        if (group.find('.') != std::string_view::npos) {
            if (!mayEndInIpv4 || to != part.size() || std::count(group.begin(), group.end(), '.') != 3)
                return -1;
            unsigned octet = 0;
            std::size_t digits = 0;
            for (const char c : group) {
                if (c == '.' && digits == 0)
                    return -1;
                if (c != '.' && !isAsciiDigit(c))
                    return -1;
                digits = c == '.' ? 0 : digits + 1;
                octet = c == '.' ? 0 : octet * 10 + static_cast<unsigned>(c - '0');
                if (digits > 3 || octet > 255)
                    return -1;
            }
            return digits == 0 ? -1 : groups + 2;
        }
        if (group.empty() || group.size() > 4 || !std::all_of(group.begin(), group.end(), isHexDigit))
            return -1;
        ++groups;
        from = to + 1;
    }
    return groups;
}

} // namespace

bool isIpv4(std::string_view text, std::size_t begin, std::size_t end)
{
    if ((charBefore(text, begin) == '.') || (charAt(text, end) == '.' && isAsciiDigit(charAt(text, end + 1)))
        || followsProductName(text, begin) || followsSectionOrVersion(text, begin))
        return false;
    std::array<unsigned, 4> octets{};
    std::size_t octet = 0;
    std::size_t digits = 0;
    for (std::size_t i = begin; i < end; ++i) {
        if (text[i] == '.') {
            ++octet;
            digits = 0;
            continue;
        }
        if (digits == 1 && octets[octet] == 0)
            return false; // "01": nobody writes addresses like that, but version and serial numbers
        octets[octet] = octets[octet] * 10 + static_cast<unsigned>(text[i] - '0');
        ++digits;
    }
    const bool everyPartFits = std::all_of(octets.begin(), octets.end(), [](unsigned part) { return part < 256; });
    // Nobody's address: "this network", loopback, multicast and above, and n.0.0.0, which is mostly a version
    const bool somebodys = octets[0] != 0 && octets[0] != 127 && octets[0] < 224
        && (octets[1] != 0 || octets[2] != 0 || octets[3] != 0);
    return everyPartFits && somebodys;
}

bool isIpv6(std::string_view text, std::size_t begin, std::size_t end)
{
    constexpr std::size_t longest = 45;
    const char before = charBefore(text, begin);
    const char after = charAt(text, end);
    if (end - begin > longest || isAsciiLetter(before) || isAsciiDigit(before) || before == ':' || before == '.'
        || before == '_' || isAsciiLetter(after) || isAsciiDigit(after) || after == ':' || after == '_')
        return false;
    std::string_view address = text.substr(begin, end - begin);
    while (address.ends_with('.'))
        address.remove_suffix(1); // the end of a sentence
    const std::size_t gap = address.find("::");
    if (gap == std::string_view::npos)
        return groupsIn(address, true) == 8;
    const std::string_view head = address.substr(0, gap);
    const std::string_view tail = address.substr(gap + 2);
    const int headGroups = groupsIn(head, false);
    const int tailGroups = groupsIn(tail, true);
    const auto hexDigits = std::count_if(address.begin(), address.end(), isHexDigit);
    const auto digits = std::count_if(address.begin(), address.end(), isAsciiDigit);
    // "::" and "::1" are nobody's; what is as short as "a::b" is seldom an address
    return headGroups >= 0 && tailGroups >= 0 && headGroups + tailGroups < 8 && hexDigits >= 4 && digits > 0;
}

bool isMac(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string_view mac = text.substr(begin, end - begin);
    const char separator = mac[2] == ':' || mac[2] == '-' ? mac[2] : '.';
    // A part of something longer: a fingerprint, a UUID, an IPv6 address
    if ((charBefore(text, begin) == separator && isHexDigit(charBefore(text, begin, 2)))
        || (charAt(text, end) == separator && isHexDigit(charAt(text, end + 1))))
        return false;
    std::string digits;
    std::copy_if(mac.begin(), mac.end(), std::back_inserter(digits), isHexDigit);
    // All the same, or what telephones give instead of theirs
    if (digits.find_first_not_of(digits[0]) == std::string::npos || digits == "020000000000")
        return false;
    return separator == ':' || std::any_of(digits.begin(), digits.end(), isAsciiLetter);
}

} // namespace pp::engine
