// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/arrayscanner.h"

#include "models/engine/ascii.h"

#include <array>

namespace pp::engine {

namespace {

enum Class : std::uint8_t { Other, Quote, Open, Close, Newline, Backslash };

constexpr auto classes = [] {
    std::array<std::uint8_t, 256> table{};
    table['"'] = Quote;
    table['{'] = table['['] = Open;
    table['}'] = table[']'] = Close;
    table['\n'] = Newline;
    table['\\'] = Backslash;
    return table;
}();

std::uint8_t classOf(char c) { return classes[static_cast<unsigned char>(c)]; }

} // namespace

void ArrayScanner::start(bool lineBound, Phase phase, bool multiLine)
{
    *this = {};
    m_lineBound = lineBound;
    m_phase = phase;
    m_multiLine = multiLine;
}

void ArrayScanner::rewindItem()
{
    m_phase = m_phaseBefore;
    m_multiLine = m_multiLineBefore;
    m_inString = m_escaped = false;
    m_depth = 0;
}

ArrayScanner::Found ArrayScanner::fail(const char *expected)
{
    m_expected = expected;
    m_inString = m_escaped = false;
    return Found::Syntax;
}

ArrayScanner::Found ArrayScanner::scan(const char *data, std::size_t &position, std::size_t size, std::uint64_t base,
                                       std::uint64_t &line)
{
    while (position < size) {
        const char c = data[position];
        if (m_phase == Phase::InItem) {
            if (m_kind != Kind::Scalar) {
                const auto found = inContainer(data, position, size, line);
                if (found == Found::Item) {
                    m_phase = Phase::AfterItem;
                    m_depth = 0;
                }
                return found;
            }
            if (c == ',' || c == ']' || isBlank(c)) {
                m_phase = Phase::AfterItem;
                return Found::Item;
            }
            ++position;
            continue;
        }
        if (isBlank(c)) {
            if (c == '\n') {
                if (m_lineBound)
                    return fail("the array to end on its line");
                ++line;
                m_multiLine = true;
            }
            ++position;
            continue;
        }
        if (m_phase == Phase::AfterItem) {
            if (c == ']') {
                ++position;
                return Found::End;
            }
            if (c != ',')
                return fail("a comma or the array's end");
            m_phase = Phase::AfterComma;
            ++position;
            continue;
        }
        if (c == ']' && m_phase == Phase::First) {
            ++position;
            return Found::End;
        }
        if (c == ']' || c == ',')
            return fail("an item");
        m_phaseBefore = m_phase;
        m_multiLineBefore = m_multiLine;
        m_itemBegin = base + position;
        m_itemLine = line;
        m_phase = Phase::InItem;
        m_kind = c == '{' || c == '[' ? Kind::Container : c == '"' ? Kind::String : Kind::Scalar;
        if (m_kind == Kind::Scalar)
            ++position;
    }
    return Found::Nothing;
}

ArrayScanner::Found ArrayScanner::inContainer(const char *data, std::size_t &position, std::size_t size,
                                              std::uint64_t &line)
{
    std::size_t i = position;
    while (i < size) {
        if (m_escaped) {
            m_escaped = false;
            if (data[i] != '\n')
                ++i;
            continue;
        }
        if (m_inString) {
            std::uint8_t c = Other;
            while (i < size && (c = classOf(data[i])) != Quote && c != Backslash && c != Newline)
                ++i;
            if (i == size)
                break;
            if (c == Newline) { // no string goes over a line end
                position = i;
                return fail("a string to end on its line");
            }
            ++i;
            if (c == Backslash) {
                m_escaped = true;
                continue;
            }
            m_inString = false;
            if (m_depth == 0) {
                position = i;
                return Found::Item;
            }
            continue;
        }
        std::uint8_t c = Other;
        while (i < size && ((c = classOf(data[i])) == Other || c == Backslash))
            ++i;
        if (i == size)
            break;
        switch (c) {
        case Quote:
            m_inString = true;
            ++i;
            break;
        case Open:
            if (m_depth < checkedDepth)
                m_isArray[m_depth] = data[i] == '[';
            ++m_depth;
            ++i;
            break;
        case Close:
            if (m_depth <= checkedDepth && m_isArray[m_depth - 1] != (data[i] == ']')) {
                position = i;
                return fail("the bracket that closes what was opened last");
            }
            ++i;
            if (--m_depth == 0) {
                position = i;
                return Found::Item;
            }
            break;
        default:
            if (m_lineBound) {
                position = i;
                return fail("the array to end on its line");
            }
            ++line;
            m_multiLine = true;
            ++i;
            break;
        }
    }
    position = i;
    return Found::Nothing;
}

bool ArrayScanner::skip(const char *data, std::size_t &position, std::size_t size, std::uint64_t &line)
{
    for (std::size_t i = position; i < size; ++i) {
        const char c = data[i];
        if (c == '\n') {
            ++line;
            m_inString = m_escaped = false;
        } else if (m_inString) {
            if (m_escaped)
                m_escaped = false;
            else if (c == '\\')
                m_escaped = true;
            else if (c == '"')
                m_inString = false;
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (c == '}' || c == ']') {
            if (m_depth > 0) {
                --m_depth;
            } else if (c == ']') {
                position = i + 1;
                return true;
            }
        }
    }
    position = size;
    return false;
}

} // namespace pp::engine
