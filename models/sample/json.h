// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pp::sample {

/// A JSON value being made up: just enough to build an event, order its keys and write it. Not a parser.
class Json
{
public:
    Json() = default; ///< null
    Json(std::string text) : m_kind(Kind::String), m_text(std::move(text)) {}
    Json(std::string_view text) : m_kind(Kind::String), m_text(text) {}
    Json(const char *text) : m_kind(Kind::String), m_text(text) {}
    template<std::integral T>
    Json(T value) : m_kind(Kind::Literal)
    {
        if constexpr (std::same_as<T, bool>)
            m_text = value ? "true" : "false";
        else
            m_text = std::to_string(value);
    }

    [[nodiscard]] static Json object();
    [[nodiscard]] static Json array();
    /// A number with up to two decimals: 1250 is 12.5. Never below zero.
    [[nodiscard]] static Json hundredths(std::int64_t number);

    Json &set(std::string key, Json value); ///< of an object; the caller does not repeat keys
    Json &add(Json value);                  ///< to an array
    /// Orders the keys of this object and of everything below it by their bytes, as the stored raw logs have them.
    void sortKeys();
    void write(std::string &out) const;

private:
    enum class Kind : std::uint8_t { Literal, String, Object, Array };
    Kind m_kind = Kind::Literal;
    std::string m_text = {};
    std::vector<std::pair<std::string, Json>> m_members = {};
};

} // namespace pp::sample
