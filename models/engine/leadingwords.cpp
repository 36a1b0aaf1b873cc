// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/leadingwords.h"

#include "models/engine/ascii.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace pp::engine {

namespace {

constexpr std::size_t stemSize = 3;

/// What the words of the patterns begin with, those in ASCII letters.
constexpr std::array<std::string_view, 27> phoneStems{"anr", "app", "cal", "cel", "chi", "dia", "fax", "gsm", "han",
                                                      "hot", "lig", "lla", "mob", "mov", "pho", "por", "puh", "rea",
                                                      "rin", "sms", "tel", "tex", "tlf", "wha", "ruf", "ph.", "ph:"};
constexpr std::array<std::string_view, 14> birthStems{"bir", "bor", "d.o", "dob", "geb", "lah", "nac", "nai", "nar",
                                                      "nas", "nat", "syn", "ur.", "uro"};

/// The first three letters as one number, small.
constexpr std::uint32_t packed(std::string_view text)
{
    const auto small = [](char c) { return static_cast<std::uint32_t>(asciiLower(c)); };
    return small(text[0]) | small(text[1]) << 8 | small(text[2]) << 16;
}

template<std::size_t count>
class Stems
{
public:
    explicit constexpr Stems(const std::array<std::string_view, count> &stems)
    {
        for (std::size_t i = 0; i < count; ++i) {
            m_packed[i] = packed(stems[i]);
            m_firstLetters |= letter(stems[i][0]);
            m_secondLetters |= letter(stems[i][1]);
        }
    }
    /// At least three bytes.
    [[nodiscard]] bool beginWith(std::string_view text) const
    {
        return (m_firstLetters & letter(text[0])) != 0 && (m_secondLetters & letter(text[1])) != 0
            && std::find(m_packed.begin(), m_packed.end(), packed(text)) != m_packed.end();
    }

private:
    static constexpr std::uint32_t letter(char c) { return 1U << (static_cast<unsigned char>(c) & 31U); }

    std::array<std::uint32_t, count> m_packed{};
    std::uint32_t m_firstLetters = 0;
    std::uint32_t m_secondLetters = 0;
};

constexpr Stems phone(phoneStems);
constexpr Stems birth(birthStems);

} // namespace

void LeadingWords::readTo(std::size_t end)
{
    for (; m_at < end; ++m_at) {
        const char c = m_text[m_at];
        if (static_cast<unsigned char>(c) >= 0x80) {
            m_phone = m_birth = true;
        } else if (isAsciiLetter(c) && m_at + stemSize <= m_text.size()) {
            m_phone = m_phone || phone.beginWith(m_text.substr(m_at));
            m_birth = m_birth || birth.beginWith(m_text.substr(m_at));
        }
    }
}

} // namespace pp::engine
