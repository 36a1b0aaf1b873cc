// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>

namespace pp::engine {

/// Finds where the items of a JSON array begin and end, a piece of text after the other, without parsing them: it
/// knows strings, brackets and commas. Whatever it lets pass is checked when the item is parsed.
class ArrayScanner
{
public:
    enum class Phase : std::uint8_t { First, AfterComma, AfterItem, InItem };
    enum class Found {
        Nothing, ///< all was read
        Item,    ///< itemBegin() to position
        End,     ///< the closing bracket is before position
        Syntax,  ///< at position, which was not read
    };

    /// The opening bracket was read. `lineBound`: the array ends with its line at the latest.
    void start(bool lineBound, Phase phase = Phase::First, bool multiLine = false);

    /// Goes on at data[position]. `base` is the content offset of data[0]; `line` is counted on.
    [[nodiscard]] Found scan(const char *data, std::size_t &position, std::size_t size, std::uint64_t base,
                             std::uint64_t &line);
    /// After Syntax: reads on to where the array ends by its brackets. True when it has ended.
    [[nodiscard]] bool skip(const char *data, std::size_t &position, std::size_t size, std::uint64_t &line);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool inItem() const { return m_phase == Phase::InItem; }
    [[nodiscard]] bool multiLine() const { return m_multiLine; }
    [[nodiscard]] std::uint64_t itemBegin() const { return m_itemBegin; } ///< content offset
    [[nodiscard]] std::uint64_t itemLine() const { return m_itemLine; }   ///< lines that ended before it
    [[nodiscard]] const char *expected() const { return m_expected; }
    /// Forgets the item it is in; it will be read again from its beginning.
    void rewindItem();

private:
    Found fail(const char *expected);
    Found inContainer(const char *data, std::size_t &position, std::size_t size, std::uint64_t &line);

    static constexpr std::size_t checkedDepth = 256; ///< brackets are matched down to here; no event may be so deep
    enum class Kind : std::uint8_t { Container, String, Scalar };
    Phase m_phase = Phase::First;
    Phase m_phaseBefore = Phase::First;
    Kind m_kind = Kind::Container;
    bool m_lineBound = false;
    bool m_multiLine = false;
    bool m_multiLineBefore = false;
    bool m_inString = false;
    bool m_escaped = false;
    std::size_t m_depth = 0;
    std::bitset<checkedDepth> m_isArray;
    std::uint64_t m_itemBegin = 0;
    std::uint64_t m_itemLine = 0;
    const char *m_expected = "";
};

} // namespace pp::engine
