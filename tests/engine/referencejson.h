// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pp::test {

struct JsonMember;

struct JsonValue {
    enum Kind { Null, Boolean, Number, String, Array, Object } kind = Null;
    std::string text;
    std::vector<JsonMember> members; ///< of an object, or the items
};

struct JsonMember {
    std::string first;
    JsonValue second;
};

/// A recursive parser that looks at one character after the other.
struct JsonParser {
    std::string_view in;
    std::size_t at = 0;
    unsigned deepest = 0;

    void blanks()
    {
        while (at < in.size() && std::string_view(" \t\r\n").find(in[at]) != std::string_view::npos)
            ++at;
    }
    bool take(char c)
    {
        if (at >= in.size() || in[at] != c)
            return false;
        ++at;
        return true;
    }
    bool word(std::string_view w)
    {
        if (in.substr(at, w.size()) != w)
            return false;
        at += w.size();
        return true;
    }
    std::optional<unsigned> hex4()
    {
        unsigned code = 0;
        for (int i = 0; i < 4; ++i, ++at) {
            if (at >= in.size() || !std::isxdigit(static_cast<unsigned char>(in[at])))
                return std::nullopt;
            code = code * 16 + static_cast<unsigned>(std::stoi(std::string(1, in[at]), nullptr, 16));
        }
        return code;
    }
    static void utf8(std::string &out, unsigned code)
    {
        const auto byte = [&](unsigned value) { out += static_cast<char>(value); };
        if (code < 0x80) {
            byte(code);
        } else if (code < 0x800) {
            byte(0xc0 | code >> 6);
            byte(0x80 | (code & 63));
        } else if (code < 0x10000) {
            byte(0xe0 | code >> 12);
            byte(0x80 | (code >> 6 & 63));
            byte(0x80 | (code & 63));
        } else {
            byte(0xf0 | code >> 18);
            byte(0x80 | (code >> 12 & 63));
            byte(0x80 | (code >> 6 & 63));
            byte(0x80 | (code & 63));
        }
    }
    bool string(std::string &out)
    {
        if (!take('"'))
            return false;
        while (at < in.size()) {
            const char c = in[at++];
            if (c == '"')
                return true;
            if (static_cast<unsigned char>(c) < 0x20)
                return false;
            if (c != '\\') {
                out += c;
                continue;
            }
            if (at >= in.size())
                return false;
            const char e = in[at++];
            if (const auto i = std::string_view("\"\\/bfnrt").find(e); i != std::string_view::npos) {
                out += "\"\\/\b\f\n\r\t"[i];
                continue;
            }
            if (e != 'u')
                return false;
            auto code = hex4();
            if (!code)
                return false;
            if (*code >= 0xd800 && *code < 0xdc00 && in.substr(at, 2) == "\\u") {
                const auto back = at;
                at += 2;
                const auto low = hex4();
                if (!low)
                    return false;
                if (*low >= 0xdc00 && *low < 0xe000)
                    code = 0x10000 + ((*code - 0xd800) << 10) + (*low - 0xdc00);
                else
                    at = back;
            }
            utf8(out, *code >= 0xd800 && *code < 0xe000 ? 0xfffd : *code);
        }
        return false;
    }
    bool number(std::string &out)
    {
        const auto begin = at;
        const auto digits = [&] {
            const auto first = at;
            while (at < in.size() && in[at] >= '0' && in[at] <= '9')
                ++at;
            return at > first;
        };
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!digits())
                return false;
        }
        out = in.substr(begin, at - begin);
        return true;
    }
    bool value(JsonValue &out, unsigned depth)
    {
        blanks();
        if (at >= in.size())
            return false;
        const char c = in[at];
        if (c == '"') {
            out.kind = JsonValue::String;
            return string(out.text);
        }
        if (c == '{' || c == '[') {
            deepest = std::max(deepest, depth + 1);
            ++at;
            out.kind = c == '{' ? JsonValue::Object : JsonValue::Array;
            const char close = c == '{' ? '}' : ']';
            blanks();
            if (take(close))
                return true;
            do {
                auto &[key, child] = out.members.emplace_back();
                blanks();
                if (c == '{') {
                    if (!string(key))
                        return false;
                    blanks();
                    if (!take(':'))
                        return false;
                }
                if (!value(child, depth + 1))
                    return false;
                blanks();
            } while (take(','));
            return take(close);
        }
        if (word("true") || word("false")) {
            out.kind = JsonValue::Boolean;
            out.text = c == 't' ? "true" : "false";
            return true;
        }
        if (word("null"))
            return true;
        out.kind = JsonValue::Number;
        return number(out.text);
    }
};

} // namespace pp::test
