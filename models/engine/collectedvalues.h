// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/matchers.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pp::engine {

/// Values, each with the texts that belong to it (itself and what it holds inside), as lines of one text for LinePatterns.
/// A text of a part, such as a URL's parameter that is a field of its own, belongs to the URL as well. One thread.
class CollectedValues
{
public:
    static constexpr std::size_t none = SIZE_MAX;
    struct Value {
        std::uint32_t owner = 0;   ///< whatever the caller knows it by
        std::size_t within = none; ///< the value it is a part of, by its number
    };
    struct Line {
        std::size_t begin = 0; ///< within lines()
        std::size_t end = 0;
        std::size_t value = 0; ///< its number
    };

    /// What is added from now on belongs to this value.
    void beginValue(std::uint32_t owner)
    {
        m_owner = owner;
        m_value = m_part = none;
        m_inPart = false;
    }
    /// Until endPart() to this one, which is a part of the value. Parts have no parts.
    void beginPart(std::uint32_t owner)
    {
        m_partOwner = owner;
        m_part = none;
        m_inPart = true;
    }
    void endPart() { m_inPart = false; }

    void add(std::string_view text)
    {
        m_lines.push_back({m_text.size(), m_text.size() + text.size(), current()});
        m_text.append(text);
        m_text.push_back('\n');
    }
    /// What is known already of the value's texts.
    void add(const ValueVerdict &verdict)
    {
        if (!verdict.none())
            m_verdicts.emplace_back(current(), verdict);
    }
    void clear()
    {
        m_text.clear();
        m_verdicts.clear();
        m_lines.clear();
        m_values.clear();
        m_value = m_part = none;
    }

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }
    [[nodiscard]] const std::vector<std::pair<std::size_t, ValueVerdict>> &verdicts() const { return m_verdicts; }

private:
    std::size_t append(const Value &value)
    {
        m_values.push_back(value);
        return m_values.size() - 1;
    }
    /// The number of the value, or the part, that has begun; most have nothing to add and get none.
    std::size_t current()
    {
        if (m_value == none)
            m_value = append({m_owner, none});
        if (m_inPart && m_part == none)
            m_part = append({m_partOwner, m_value});
        return m_inPart ? m_part : m_value;
    }

    std::string m_text;
    std::vector<Line> m_lines;
    std::vector<Value> m_values;
    std::vector<std::pair<std::size_t, ValueVerdict>> m_verdicts; ///< of which value
    std::uint32_t m_owner = 0;
    std::uint32_t m_partOwner = 0;
    bool m_inPart = false;
    std::size_t m_value = none; ///< its number
    std::size_t m_part = none;
};

} // namespace pp::engine
