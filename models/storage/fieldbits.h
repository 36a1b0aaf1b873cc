// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace pp {

/// A set of fields by their ordinals in a FieldIndex: a bit each, so that a million are 125 KB and filters are ANDs.
class FieldBits
{
public:
    explicit FieldBits(size_t size = 0, bool value = false);

    void set(quint32 at) { m_words[at / 64] |= quint64(1) << (at % 64); }
    void set(quint32 at, bool value);
    [[nodiscard]] bool test(quint32 at) const { return (m_words[at / 64] >> (at % 64)) & 1; }
    [[nodiscard]] qint64 count() const;
    FieldBits &operator&=(const FieldBits &other); ///< of the same size

    template<typename Each>
    void forEach(Each each) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                each(quint32(i * 64 + size_t(std::countr_zero(word))));
        }
    }

private:
    std::vector<quint64> m_words;
};

} // namespace pp
