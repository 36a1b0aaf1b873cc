// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/sensitive.h"

namespace pp {

inline constexpr qsizetype keyLength = 32;  ///< bytes of a workspace's key (AES-256)
inline constexpr qsizetype saltLength = 16; ///< bytes at the beginning of a workspace's file

/// From OpenSSL's generator. Fails (Io) instead of answering when the generator has not been seeded. Any thread.
[[nodiscard]] Result<QByteArray> randomBytes(qsizetype count);

/// 32 bytes. Any thread.
[[nodiscard]] QByteArray sha256(const QByteArray &bytes);

/// The key that SQLCipher 4 makes of a passphrase (PBKDF2-HMAC-SHA512, 256,000 rounds). Done once by us, it need not
/// be done again for every connection. Takes about 0.2 s. A passphrase x'…' of 64 hexadecimal digits is the key itself,
/// as it is for SQLCipher. Any thread.
[[nodiscard]] Result<Sensitive> keyFromPassphrase(const Sensitive &passphrase, const QByteArray &salt);

} // namespace pp
