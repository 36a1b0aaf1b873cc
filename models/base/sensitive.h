// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstring>

namespace pp {

/// Bytes that must not be seen: a key, a passphrase, a raw example. It has no QDebug operator and no conversion, so
/// the compiler refuses to log or show it by accident; the bytes are overwritten when the last owner ends.
class Sensitive
{
public:
    Sensitive() = default;
    explicit Sensitive(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Sensitive(const Sensitive &) = default;
    Sensitive(Sensitive &&) = default;
    Sensitive &operator=(const Sensitive &) = default;
    Sensitive &operator=(Sensitive &&) = default;
    ~Sensitive()
    {
        if (m_bytes.isDetached() && !m_bytes.isEmpty())
            explicit_bzero(m_bytes.data(), size_t(m_bytes.size()));
    }

    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    friend bool operator==(const Sensitive &, const Sensitive &) = default;

private:
    QByteArray m_bytes;
};

} // namespace pp
