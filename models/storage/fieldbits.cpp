// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/fieldbits.h"

namespace pp {

FieldBits::FieldBits(size_t size, bool value)
    : m_words((size + 63) / 64, value ? ~quint64(0) : 0)
{
    if (value && size % 64 != 0)
        m_words.back() = (quint64(1) << (size % 64)) - 1; // nothing is set behind the end
}

void FieldBits::set(quint32 at, bool value)
{
    if (value)
        set(at);
    else
        m_words[at / 64] &= ~(quint64(1) << (at % 64));
}

qint64 FieldBits::count() const
{
    qint64 all = 0;
    for (const quint64 word : m_words)
        all += std::popcount(word);
    return all;
}

FieldBits &FieldBits::operator&=(const FieldBits &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

} // namespace pp
