// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/paths.h"

#include "models/engine/ascii.h"
#include "models/engine/scan.h"
#include "models/engine/unicode.h"

#include <algorithm>
#include <array>

namespace pp::engine {

namespace {

/// Signs of a path that is more than names with dots between.
bool isSignOfMore(char c)
{
    static constexpr auto signs = [] {
        std::array<bool, 256> table{};
        for (const char sign : std::string_view("[]{}?\"\\"))
            table[static_cast<unsigned char>(sign)] = true;
        return table;
    }();
    return signs[static_cast<unsigned char>(c)];
}

constexpr std::size_t nameCodePoints = 200;

bool isAlnum(char c) { return isAsciiDigit(c) || isAsciiLetter(c); }
bool isNonAscii(char c) { return static_cast<unsigned char>(c) >= 0x80; }
bool isLocalPart(char c) { return isAlnum(c) || isNonAscii(c) || std::string_view(".!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos; }
/// Within running text: without what rather belongs to the sentence around the address.
bool isLocalPartInText(char c) { return isAlnum(c) || std::string_view("._%+-'").find(c) != std::string_view::npos; }
bool isDomain(char c) { return isAlnum(c) || isNonAscii(c) || c == '-' || c == '.'; }

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

bool isDigitsOrHexRun(std::string_view text)
{
    const auto digits = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isAsciiDigit));
    if (digits == text.size())
        return text.size() >= 5;
    return text.size() >= 16 && digits > 0 && std::all_of(text.begin(), text.end(), isHexDigit);
}

/// Labels of letters, digits and dashes, at least two, the last one without digits and of two characters or more.
bool isDomainName(std::string_view domain)
{
    const auto dot = domain.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || domain.front() == '.' || domain.find("..") != std::string_view::npos)
        return false;
    const auto top = domain.substr(dot + 1);
    return top.size() >= 2 && std::all_of(top.begin(), top.end(), [](char c) { return isAsciiLetter(c) || isNonAscii(c); });
}

bool isEmail(std::string_view text)
{
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0)
        return false;
    const auto local = text.substr(0, at);
    const auto domain = text.substr(at + 1);
    return std::all_of(local.begin(), local.end(), isLocalPart) && std::all_of(domain.begin(), domain.end(), isDomain)
        && isDomainName(domain);
}

/// Where an address around the '@' at `at` begins and ends, not before `from`; begin == end if there is none.
std::pair<std::size_t, std::size_t> addressAround(std::string_view text, std::size_t at, std::size_t from)
{
    std::size_t begin = at;
    while (begin > from && isLocalPartInText(text[begin - 1]))
        --begin;
    std::size_t end = at + 1;
    while (end < text.size() && isDomain(text[end]))
        ++end;
    while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-')) // the sentence's full stop
        --end;
    if (begin == at || !isDomainName(text.substr(at + 1, end - at - 1)))
        return {at, at};
    return {begin, end};
}

bool isControl(std::string_view key, std::size_t i)
{
    const auto c = static_cast<unsigned char>(key[i]);
    if (c < 0x20 || c == 0x7f)
        return true;
    const auto next = i + 1 < key.size() ? static_cast<unsigned char>(key[i + 1]) : 0;
    return c == 0xc2 && next >= 0x80 && next < 0xa0; // U+0080 to U+009F
}

bool isPlain(std::string_view key)
{
    if (key.empty() || key.front() == ' ' || key.back() == ' ')
        return false;
    for (std::size_t i = 0; i < key.size(); ++i) {
        switch (key[i]) {
        case '.': case '[': case ']': case '{': case '}': case '?': case '"': case '\\':
            return false;
        default:
            if (isControl(key, i))
                return false;
        }
    }
    return true;
}

void appendEscapedControl(std::string &out, unsigned code)
{
    constexpr char hex[] = "0123456789abcdef";
    out += "\\u00";
    out += hex[code >> 4];
    out += hex[code & 15];
}

void appendEscaped(std::string &out, std::string_view key)
{
    for (std::size_t i = 0; i < key.size(); ++i) {
        const char c = key[i];
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (!isControl(key, i)) {
                out += c;
            } else if (c == '\xc2') {
                appendEscapedControl(out, static_cast<unsigned char>(key[++i]));
            } else {
                appendEscapedControl(out, static_cast<unsigned char>(c));
            }
        }
    }
}

void appendQuoted(std::string &out, std::string_view key)
{
    out += "[\"";
    appendEscaped(out, key);
    out += "\"]";
}

/// Reads the JSON string at the front, as appendEscaped() writes it (and the other short escapes).
std::optional<std::string> takeJsonString(std::string_view &text)
{
    std::string out;
    std::size_t i = 1;
    for (; i < text.size() && text[i] != '"'; ++i) {
        if (text[i] != '\\') {
            out += text[i];
            continue;
        }
        if (++i == text.size())
            return std::nullopt;
        switch (text[i]) {
        case '"': case '\\': case '/': out += text[i]; break;
        case 'b': out += '\b'; break;
        case 'f': out += '\f'; break;
        case 'n': out += '\n'; break;
        case 'r': out += '\r'; break;
        case 't': out += '\t'; break;
        case 'u': {
            unsigned code = 0;
            for (int digit = 0; digit < 4; ++digit) {
                if (++i == text.size() || !isHexDigit(text[i]))
                    return std::nullopt;
                const char c = text[i];
                code = code * 16 + static_cast<unsigned>(isAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
            }
            if (code >= 0xd800 && code < 0xe000) // never written: such characters stand for themselves
                return std::nullopt;
            appendUtf8(out, code);
            break;
        }
        default:
            return std::nullopt;
        }
    }
    if (i >= text.size())
        return std::nullopt;
    text.remove_prefix(i + 1);
    return out;
}

bool takePrefix(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

} // namespace

bool isDataKey(std::string_view key)
{
    if (key.size() < 5)
        return false;
    if (isDigitsOrHexRun(key))
        return true;
    return isUuid(key) || isEmail(key);
}

void appendKey(std::string &path, std::string_view key)
{
    if (isPlain(key)) {
        if (!path.empty())
            path += '.';
        path += key;
        return;
    }
    appendQuoted(path, key);
}

void appendData(std::string &path)
{
    if (!path.empty())
        path += '.';
    path += dataMark;
}

void appendItems(std::string &path)
{
    path += "[]";
}

void appendParameter(std::string &path, std::string_view name)
{
    path += '?';
    if (isPlain(name))
        path += name;
    else
        appendQuoted(path, name);
}

void appendDataParameter(std::string &path)
{
    path += '?';
    path += dataMark;
}

std::string escapedKey(std::string_view key)
{
    std::string out;
    appendEscaped(out, key);
    return out;
}

std::optional<std::vector<PathSegment>> parsePath(std::string_view path)
{
    std::vector<PathSegment> segments;
    while (!path.empty()) {
        if (takePrefix(path, "[]")) {
            if (segments.empty())
                return std::nullopt;
            segments.push_back({PathSegment::Kind::Items, {}});
            continue;
        }
        const bool parameter = !segments.empty() && takePrefix(path, "?");
        const auto kind = parameter ? PathSegment::Kind::Parameter : PathSegment::Kind::Key;
        if (path.starts_with("[\"")) {
            path.remove_prefix(1);
            auto key = takeJsonString(path);
            if (!key || !takePrefix(path, "]"))
                return std::nullopt;
            segments.push_back({kind, *std::move(key)});
            continue;
        }
        if (!parameter && !segments.empty() && !takePrefix(path, "."))
            return std::nullopt;
        if (takePrefix(path, dataMark)) {
            segments.push_back({parameter ? PathSegment::Kind::DataParameter : PathSegment::Kind::Data, {}});
            continue;
        }
        const auto key = path.substr(0, path.find_first_of(".[?"));
        if (!isPlain(key))
            return std::nullopt;
        path.remove_prefix(key.size());
        segments.push_back({kind, std::string(key)});
    }
    if (segments.empty())
        return std::nullopt;
    return segments;
}

std::string writePath(const std::vector<PathSegment> &segments)
{
    std::string path;
    for (const auto &segment : segments) {
        switch (segment.kind) {
        case PathSegment::Kind::Key: appendKey(path, segment.key); break;
        case PathSegment::Kind::Data: appendData(path); break;
        case PathSegment::Kind::Items: appendItems(path); break;
        case PathSegment::Kind::Parameter: appendParameter(path, segment.key); break;
        case PathSegment::Kind::DataParameter: appendDataParameter(path); break;
        }
    }
    return path;
}

std::string pathKey(std::string_view path)
{
    // Most paths are names with dots between, and a preview asks for the keys of all of them.
    if (std::ranges::none_of(path, isSignOfMore))
        return std::string(path.substr(path.rfind('.') + 1));
    const auto segments = parsePath(path);
    if (segments) {
        for (auto it = segments->rbegin(); it != segments->rend(); ++it) {
            if (it->kind == PathSegment::Kind::Key || it->kind == PathSegment::Kind::Parameter)
                return it->key;
        }
    }
    return {};
}

std::string writtenEventName(std::string_view name)
{
    // What is behind the first 200 code points can matter only where an address, UUID or run goes on there.
    name = name.substr(0, std::min<std::size_t>(name.size(), 64 * nameCodePoints));
    std::string out;
    std::size_t i = 0;
    const auto copyTo = [&](std::size_t end) { // everything but addresses
        while (i < end) {
            if (!isAlnum(name[i])) {
                out += name[i++];
                continue;
            }
            if (i + 36 <= end && isUuid(name.substr(i, 36)) && (i + 36 == name.size() || !isAlnum(name[i + 36]))) {
                out += dataMark;
                i += 36;
                continue;
            }
            std::size_t runEnd = i;
            while (runEnd < end && isAlnum(name[runEnd]))
                ++runEnd;
            const auto run = name.substr(i, runEnd - i);
            out += isDigitsOrHexRun(run) ? dataMark : run;
            i = runEnd;
        }
    };
    for (auto at = name.find('@'); at != std::string_view::npos; at = name.find('@', at + 1)) {
        const auto [begin, end] = at < i ? std::pair(at, at) : addressAround(name, at, i);
        if (begin == end)
            continue;
        copyTo(begin);
        out += dataMark;
        i = end;
    }
    copyTo(name.size());
    out.resize(cutName(out).size());
    return out;
}

std::string_view cutName(std::string_view name)
{
    std::size_t points = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if ((static_cast<unsigned char>(name[i]) & 0xc0) != 0x80 && points++ == nameCodePoints)
            return name.substr(0, i);
    }
    return name;
}

} // namespace pp::engine
