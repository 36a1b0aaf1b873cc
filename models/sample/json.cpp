// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/json.h"

#include <algorithm>

namespace pp::sample {

namespace {

void writeString(std::string &out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        default: out += c;
        }
    }
    out += '"';
}

} // namespace

Json Json::object()
{
    Json value;
    value.m_kind = Kind::Object;
    return value;
}

Json Json::array()
{
    Json value;
    value.m_kind = Kind::Array;
    return value;
}

Json Json::hundredths(std::int64_t number)
{
    Json value(number / 100);
    if (const auto rest = number % 100; rest != 0) {
        value.m_text += '.';
        value.m_text += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0)
            value.m_text += static_cast<char>('0' + rest % 10);
    }
    return value;
}

Json &Json::set(std::string key, Json value)
{
    m_members.emplace_back(std::move(key), std::move(value));
    return *this;
}

Json &Json::add(Json value)
{
    m_members.emplace_back(std::string(), std::move(value));
    return *this;
}

void Json::sortKeys()
{
    if (m_kind == Kind::Object)
        std::sort(m_members.begin(), m_members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &[key, value] : m_members)
        value.sortKeys();
}

void Json::write(std::string &out) const
{
    switch (m_kind) {
    case Kind::Literal: out += m_text.empty() ? std::string_view("null") : std::string_view(m_text); return;
    case Kind::String: writeString(out, m_text); return;
    case Kind::Object:
    case Kind::Array: break;
    }
    const bool isObject = m_kind == Kind::Object;
    out += isObject ? '{' : '[';
    bool first = true;
    for (const auto &[key, value] : m_members) {
        if (!first)
            out += ',';
        first = false;
        if (isObject) {
            writeString(out, key);
            out += ':';
        }
        value.write(out);
    }
    out += isObject ? '}' : ']';
}

} // namespace pp::sample
