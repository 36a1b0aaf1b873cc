// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/referenceinsides.h"

#include "models/engine/unicode.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace pp::test {

using namespace engine;

namespace {

constexpr unsigned levelsBelowAField = 4;
constexpr std::size_t largest = 256u << 10;

std::string valid(const std::string &text)
{
    std::string out;
    for (const char32_t c : codePoints(text))
        appendUtf8(out, c);
    return out;
}

std::string percent(const std::string &text, bool form)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto hex = text.substr(i + 1, 2);
        if (text[i] == '%' && hex.size() == 2 && std::isxdigit(static_cast<unsigned char>(hex[0]))
            && std::isxdigit(static_cast<unsigned char>(hex[1]))) {
            out += static_cast<char>(std::stoi(hex, nullptr, 16));
            i += 2;
        } else {
            out += form && text[i] == '+' ? ' ' : text[i];
        }
    }
    return valid(out);
}

bool hasEscape(const std::string &text)
{
    return percent(text, false) != valid(text);
}

struct Split {
    std::string before, query, fragment;
};
std::optional<Split> split(const std::string &text)
{
    Split parts;
    const auto hash = text.find('#');
    parts.fragment = hash == std::string::npos ? "" : text.substr(hash + 1);
    const auto rest = text.substr(0, hash);
    const auto mark = rest.find('?');
    if (mark == std::string::npos)
        return std::nullopt;
    parts.before = rest.substr(0, mark);
    parts.query = rest.substr(mark + 1);
    for (const char c : parts.before) {
        if (static_cast<unsigned char>(c) <= ' ')
            return std::nullopt;
    }
    return parts;
}

std::optional<Split> splitUrl(std::string text)
{
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
        text.erase(0, 1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.pop_back();
    std::string lower = text;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const std::size_t host = lower.starts_with("http://") ? 7 : lower.starts_with("https://") ? 8 : 0;
    if (host == 0 || host == text.size() || std::string("/?#\\").find(text[host]) != std::string::npos)
        return std::nullopt;
    return split(text);
}

std::vector<std::pair<std::string, std::string>> parameters(const std::string &query)
{
    std::vector<std::pair<std::string, std::string>> found;
    std::string part;
    for (const char c : query + '&') {
        if (c != '&') {
            part += c;
            continue;
        }
        const auto equals = part.find('=');
        const auto name = percent(part.substr(0, equals), true);
        if (!name.empty())
            found.emplace_back(name, equals == std::string::npos ? "" : percent(part.substr(equals + 1), true));
        part.clear();
    }
    return found;
}

std::optional<std::string> base64(std::string text)
{
    const auto size = text.size();
    for (int i = 0; i < 2 && text.ends_with('='); ++i)
        text.pop_back();
    if (text.size() < 12 || text.size() % 4 == 1 || (text.size() != size && size % 4 != 0))
        return std::nullopt;
    const std::string common = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    for (const char *signs : {"+/", "-_"}) {
        const std::string alphabet = common + signs;
        std::string bits;
        for (const char c : text) {
            const auto digit = alphabet.find(c);
            for (int bit = 5; bit >= 0 && digit != std::string::npos; --bit)
                bits += (digit >> bit & 1) != 0 ? '1' : '0';
        }
        if (bits.size() != 6 * text.size())
            continue;
        std::string out;
        std::size_t at = 0;
        for (; at + 8 <= bits.size(); at += 8)
            out += static_cast<char>(std::stoi(bits.substr(at, 8), nullptr, 2));
        if (bits.find('1', at) != std::string::npos || valid(out) != out)
            return std::nullopt;
        for (const char32_t c : codePoints(out)) {
            if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7f && c < 0xa0))
                return std::nullopt;
        }
        return out;
    }
    return std::nullopt;
}

void scalars(const JsonValue &value, std::vector<std::string> &found)
{
    if (value.kind == JsonValue::Array || value.kind == JsonValue::Object) {
        for (const auto &[key, child] : value.members)
            scalars(child, found);
    } else if (value.kind != JsonValue::Null) {
        found.push_back(value.text);
    }
}

std::vector<std::string> json(const std::string &text)
{
    JsonParser parser{text};
    JsonValue value;
    std::vector<std::string> found;
    if (!parser.value(value, 0) || (value.kind != JsonValue::Array && value.kind != JsonValue::Object))
        return found;
    parser.blanks();
    if (parser.at == text.size() && parser.deepest <= 128)
        scalars(value, found);
    return found;
}

ValueVerdict below(ValueTester &tester, const std::string &text, const ValueSet &named, unsigned levels)
{
    ValueVerdict verdict = tester.test(text, named);
    if (levels == 0)
        return verdict;
    for (const auto &inside : referenceInsides(text))
        verdict |= below(tester, inside, named, levels - 1);
    return verdict;
}

/// Of a URL, what is inside besides its parameters.
std::vector<std::string> besideParameters(const Split &parts)
{
    std::vector<std::string> found;
    for (const auto &part : {parts.before, parts.fragment}) {
        if (hasEscape(part))
            found.push_back(percent(part, false));
    }
    return found;
}

} // namespace

std::vector<std::pair<std::string, std::string>> referenceParameters(const std::string &text)
{
    const auto parts = splitUrl(text);
    return parts ? parameters(parts->query) : std::vector<std::pair<std::string, std::string>>();
}

std::vector<std::string> referenceInsides(const std::string &text)
{
    if (text.size() > largest || text.size() < 4)
        return {};
    if (auto found = json(text); !found.empty())
        return found;
    auto parts = splitUrl(text);
    if (!parts && (text.front() == '?' || text.front() == '/')) {
        parts = split(text);
        if (parts && parts->query.find('=') == std::string::npos)
            parts.reset();
    }
    std::vector<std::string> found;
    if (parts) {
        for (const auto &[name, value] : parameters(parts->query))
            found.push_back(value);
        for (const auto &inside : besideParameters(*parts))
            found.push_back(inside);
    } else if (const auto decoded = base64(text)) {
        found.push_back(*decoded);
    } else if (hasEscape(text)) {
        found.push_back(percent(text, false));
    }
    return found;
}

ValueVerdict referenceVerdict(const Matchers &matchers, ValueTester &tester, const std::string &text, const ValueSet &named)
{
    const auto url = splitUrl(text);
    if (!url || text.size() > largest)
        return below(tester, text, named, levelsBelowAField);
    ValueVerdict verdict = tester.test(text, named);
    for (const auto &inside : besideParameters(*url))
        verdict |= below(tester, inside, named, levelsBelowAField - 1);
    for (const auto &[name, value] : parameters(url->query)) // fields themselves, with names of their own, looked into as deeply
        verdict |= below(tester, value, matchers.named(name), levelsBelowAField);
    return verdict;
}

} // namespace pp::test
