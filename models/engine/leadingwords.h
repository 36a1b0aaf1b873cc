// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace pp::engine {

/// Whether a word may stand before a number that says what it is: "Tel. 600 123 456", "born on 3 May 1985". Quick and never
/// wrong in saying no: it knows the beginnings of the words in the patterns of "phone" and "birth date", and takes whatever
/// is not ASCII for one. Ask for positions that grow; all answers together cost one pass over the text.
class LeadingWords
{
public:
    explicit LeadingWords(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool mayTellPhone(std::size_t number)
    {
        if (m_at < number)
            readTo(number);
        return m_phone;
    }
    [[nodiscard]] bool mayTellBirth(std::size_t number)
    {
        if (m_at < number)
            readTo(number);
        return m_birth;
    }

private:
    void readTo(std::size_t end);

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_phone = false;
    bool m_birth = false;
};

} // namespace pp::engine
