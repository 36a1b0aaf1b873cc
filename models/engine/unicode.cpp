// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/unicode.h"

namespace pp::engine {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// Length of the valid UTF-8 sequence at the start of `text`, 0 where there is none.
std::size_t sequence(std::string_view text, char32_t &c)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) {
        c = first;
        return 1;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length)
        return 0;
    c = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return 0;
        c = (c << 6) | (byte(i) & 0x3FU);
    }
    const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    return overlong || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF) ? 0 : length;
}

/// Blocks in which capital and small letter take turns.
bool isAlternating(char32_t c)
{
    return (c >= 0x0100 && c <= 0x012F) || (c >= 0x0132 && c <= 0x0137) || (c >= 0x014A && c <= 0x0177)
        || (c >= 0x0200 && c <= 0x021F) || (c >= 0x0222 && c <= 0x0233) || (c >= 0x0460 && c <= 0x0481)
        || (c >= 0x048A && c <= 0x04BF) || (c >= 0x04D0 && c <= 0x052F) || (c >= 0x1E00 && c <= 0x1E95)
        || (c >= 0x1EA0 && c <= 0x1EFF);
}

/// The letter from a to z of each small Latin letter from U+00E0 to U+017F; "?" where it takes two or is none.
constexpr std::u32string_view baseLetters = U"aaaaaa?ceeeeiiiidnooooo?ouuuuy?y"
                                            U"aaaaaaccccccccddddeeeeeeeeeegggg"
                                            U"gggghhhhiiiiiiiiii??jjkkklllllll"
                                            U"lllnnnnnnnnnoooooo??rrrrrrssssss"
                                            U"ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr char32_t firstBase = 0xE0;

std::string_view twoLetters(char32_t c)
{
    switch (c) {
    case U'ß': return "ss";
    case U'æ': return "ae";
    case U'œ': return "oe";
    case U'þ': return "th";
    case U'ĳ': return "ij";
    default: return {};
    }
}

std::string_view spelledUmlaut(char32_t c)
{
    switch (c) {
    case U'ä': return "ae";
    case U'ö': return "oe";
    case U'ü': return "ue";
    case U'å': return "aa";
    case U'ø': return "oe";
    default: return {};
    }
}

} // namespace

std::size_t utf8Length(std::string_view text)
{
    char32_t c = 0;
    return text.empty() ? 0 : sequence(text, c);
}

std::u32string codePoints(std::string_view utf8)
{
    std::u32string out;
    out.reserve(utf8.size());
    while (!utf8.empty()) {
        char32_t c = replacement;
        const std::size_t length = sequence(utf8, c);
        out.push_back(length == 0 ? replacement : c);
        utf8.remove_prefix(length == 0 ? 1 : length);
    }
    return out;
}

std::size_t codePointCount(std::string_view utf8)
{
    return codePoints(utf8).size();
}

void appendUtf8(std::string &out, char32_t c)
{
    const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

char32_t lowerCase(char32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    if (c == 0x0130)
        return 'i'; // capital I with dot
    if (c == 0x0178)
        return 0x00FF;
    if (c == 0x1E9E)
        return 0x00DF; // capital sharp s
    if (isAlternating(c))
        return c | 1;
    if ((c >= 0x0139 && c <= 0x0148) || (c >= 0x0179 && c <= 0x017E) || (c >= 0x01CD && c <= 0x01DC)
        || (c >= 0x04C1 && c <= 0x04CE))
        return c + (c & 1); // alternating, capitals are odd
    if ((c >= 0x00C0 && c <= 0x00DE && c != 0x00D7) || (c >= 0x0391 && c <= 0x03AB && c != 0x03A2)
        || (c >= 0x0410 && c <= 0x042F) || (c >= 0xFF21 && c <= 0xFF3A))
        return c + 32;
    if (c >= 0x0400 && c <= 0x040F)
        return c + 80;
    if (c == 0x04C0)
        return 0x04CF;
    if (c >= 0x0531 && c <= 0x0556)
        return c + 48;
    if (c == 0x0386)
        return 0x03AC;
    if (c >= 0x0388 && c <= 0x038A)
        return c + 37;
    if (c == 0x038C)
        return 0x03CC;
    if (c == 0x038E || c == 0x038F)
        return c + 63;
    return c;
}

bool isUpperCase(char32_t c)
{
    return lowerCase(c) != c;
}

bool isWhiteSpace(char32_t c)
{
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (c < 0xC0)
        return c == 0xAA || c == 0xB5 || c == 0xBA;
    return c != 0xD7 && c != 0xF7 && !(c >= 0x2000 && c <= 0x206F) && !(c >= 0x3000 && c <= 0x3004)
        && !(c >= 0x3008 && c <= 0x3020) && !(c >= 0xFF00 && c <= 0xFF0F) && !(c >= 0xFF1A && c <= 0xFF20)
        && c != replacement;
}

std::string withoutMarks(std::string_view lowerCase, Umlauts umlauts)
{
    std::string out;
    for (const char32_t c : codePoints(lowerCase)) {
        if (c >= 0x0300 && c <= 0x036F)
            continue; // marks on their own, behind their letter
        const std::string_view spelled = umlauts == Umlauts::Spelled ? spelledUmlaut(c) : std::string_view();
        if (!spelled.empty())
            out += spelled;
        else if (!twoLetters(c).empty())
            out += twoLetters(c);
        else if (c >= firstBase && c < firstBase + baseLetters.size() && baseLetters[c - firstBase] != U'?')
            appendUtf8(out, baseLetters[c - firstBase]);
        else if (c == 0x0219 || c == 0x021B) // Romanian s and t with a comma below
            out.push_back(c == 0x0219 ? 's' : 't');
        else
            appendUtf8(out, c);
    }
    return out;
}

} // namespace pp::engine
