// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/decoding.h"

#include "models/engine/ascii.h"
#include "models/engine/jsontokens.h"
#include "models/engine/unicode.h"

#include <algorithm>
#include <array>

namespace pp::engine {

namespace {

unsigned hexValue(char c)
{
    return static_cast<unsigned>(isAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
}

bool isEscapeAt(std::string_view text, std::size_t at)
{
    return text[at] == '%' && text.size() - at > 2 && isHexDigit(text[at + 1]) && isHexDigit(text[at + 2]);
}

/// Writes U+FFFD for each byte that is not UTF-8.
void replaceInvalid(std::string &text, Origins *origins)
{
    std::string valid;
    Origins places;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8Length(std::string_view(text).substr(at));
        const std::size_t before = valid.size();
        if (length > 0)
            valid.append(text, at, length);
        else
            valid += "\uFFFD";
        for (std::size_t i = before; origins != nullptr && i < valid.size(); ++i)
            places.push_back((*origins)[length > 0 ? at + i - before : at]);
        at += std::max<std::size_t>(length, 1);
    }
    text = std::move(valid);
    if (origins != nullptr)
        *origins = std::move(places);
}

constexpr std::uint8_t noDigit = 0xff;
/// Both alphabets: '-' is '+', '_' is '/'. A text that mixes them is refused (mixesAlphabets()).
constexpr std::array<std::uint8_t, 256> base64Digits = [] {
    std::array<std::uint8_t, 256> digits{};
    digits.fill(noDigit);
    for (std::uint8_t i = 0; i < 26; ++i) {
        digits['A' + i] = i;
        digits['a' + i] = static_cast<std::uint8_t>(26 + i);
    }
    for (std::uint8_t i = 0; i < 10; ++i)
        digits['0' + i] = static_cast<std::uint8_t>(52 + i);
    digits['+'] = digits['-'] = 62;
    digits['/'] = digits['_'] = 63;
    return digits;
}();

std::uint8_t digitOf(char c)
{
    return base64Digits[static_cast<unsigned char>(c)];
}

bool mixesAlphabets(std::string_view text)
{
    return text.find_first_of("+/") != std::string_view::npos && text.find_first_of("-_") != std::string_view::npos;
}

/// The characters that carry data; empty: the padding is wrong.
std::string_view withoutPadding(std::string_view text)
{
    auto data = text;
    while (!data.empty() && data.back() == '=' && text.size() - data.size() < 2)
        data.remove_suffix(1);
    const bool padded = data.size() != text.size();
    if ((padded && text.size() % 4 != 0) || data.size() % 4 == 1)
        return {};
    return data;
}

/// What no text has: control characters, save tabs and line ends, and bytes that UTF-8 never uses.
bool isTextByte(unsigned char c)
{
    return c >= 0x20 ? c != 0x7f && c != 0xc0 && c != 0xc1 && c < 0xf5 : c == '\t' || c == '\n' || c == '\r';
}

/// C1 control characters, U+0080 to U+009F.
bool hasWideControl(std::string_view text)
{
    for (std::size_t at = text.find('\xc2'); at != std::string_view::npos; at = text.find('\xc2', at + 1)) {
        if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xa0)
            return true;
    }
    return false;
}

} // namespace

bool hasPercentEscape(std::string_view text)
{
    for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1)) {
        if (isEscapeAt(text, at))
            return true;
    }
    return false;
}

void decodePercent(std::string_view text, Plus plus, std::string &out, Origins *origins)
{
    if (origins == nullptr && text.find('%') == std::string_view::npos
        && (plus == Plus::Stays || text.find('+') == std::string_view::npos)) { // most
        out = text;
        return;
    }
    out.clear();
    for (std::size_t at = 0; at < text.size();) {
        const bool escape = isEscapeAt(text, at);
        const std::size_t length = escape ? 3 : 1;
        if (escape)
            out += static_cast<char>(hexValue(text[at + 1]) << 4 | hexValue(text[at + 2]));
        else
            out += plus == Plus::IsSpace && text[at] == '+' ? ' ' : text[at];
        if (origins != nullptr)
            origins->push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + length)});
        at += length;
    }
    if (!JsonTokens::isUtf8(out.data(), out.size()))
        replaceInvalid(out, origins);
}

bool mayBeBase64(std::string_view text)
{
    if (text.size() < shortestBase64 || text.size() % 4 == 1)
        return false;
    std::array<char, 6> bytes{};
    for (std::size_t group = 0; group < 2; ++group) {
        std::uint32_t bits = 0;
        std::uint8_t bad = 0;
        for (std::size_t i = 4 * group; i < 4 * group + 4; ++i) {
            const std::uint8_t digit = digitOf(text[i]);
            bad |= digit;
            bits = bits << 6 | (digit & 0x3fU);
        }
        if ((bad & 0x80) != 0)
            return false;
        for (std::size_t i = 0; i < 3; ++i) {
            const auto byte = static_cast<unsigned char>(bits >> (16 - 8 * i) & 0xff);
            if (!isTextByte(byte))
                return false;
            bytes[3 * group + i] = static_cast<char>(byte);
        }
    }
    const std::string_view begin(bytes.data(), bytes.size());
    const std::size_t first = utf8Length(begin);
    constexpr std::size_t longestCharacter = 4;
    return first > 0 && (first + longestCharacter > begin.size() || utf8Length(begin.substr(first)) > 0);
}

bool decodeBase64(std::string_view text, std::string &out, Origins *origins)
{
    out.clear();
    const auto data = withoutPadding(text);
    if (data.size() < shortestBase64 || mixesAlphabets(data))
        return false;
    out.reserve(data.size() / 4 * 3 + 2);
    std::uint32_t bits = 0;
    unsigned held = 0;
    for (std::size_t at = 0; at < data.size(); ++at) {
        const std::uint8_t digit = digitOf(data[at]);
        if (digit == noDigit)
            return false;
        bits = (bits << 6 | digit) & 0xffffff;
        held += 6;
        if (held < 8)
            continue;
        held -= 8;
        const auto byte = static_cast<unsigned char>(bits >> held & 0xff);
        if (!isTextByte(byte))
            return false;
        out += static_cast<char>(byte);
        if (origins != nullptr) // a byte always ends with this character, and begins in the one before
            origins->push_back({static_cast<std::uint32_t>(at - 1), static_cast<std::uint32_t>(at + 1)});
    }
    const bool restIsZero = (bits & ((1U << held) - 1)) == 0;
    return restIsZero && JsonTokens::isUtf8(out.data(), out.size()) && !hasWideControl(out);
}

Origins originsOfJsonString(std::string_view raw, std::size_t unescapedSize)
{
    Origins origins;
    origins.reserve(unescapedSize);
    const auto put = [&](std::size_t begin, std::size_t end, std::size_t bytes) {
        origins.insert(origins.end(), bytes, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    };
    const auto unitAt = [&](std::size_t at) { // behind \u
        unsigned unit = 0;
        for (std::size_t i = at; i < at + 4; ++i)
            unit = unit << 4 | hexValue(raw[i]);
        return unit;
    };
    for (std::size_t at = 0; at < raw.size();) {
        if (raw[at] != '\\') {
            put(at, at + 1, 1);
            ++at;
        } else if (raw[at + 1] != 'u') {
            put(at, at + 2, 1);
            at += 2;
        } else {
            const unsigned unit = unitAt(at + 2);
            const bool pair = unit >= 0xd800 && unit < 0xdc00 && raw.substr(at + 6, 2) == "\\u" && unitAt(at + 8) >= 0xdc00
                && unitAt(at + 8) < 0xe000;
            const std::size_t end = at + (pair ? 12 : 6);
            put(at, end, pair ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3);
            at = end;
        }
    }
    origins.resize(unescapedSize);
    return origins;
}

} // namespace pp::engine
