// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/crypto.h"

#include <QCoreApplication>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <cctype>

namespace pp {

namespace {

Error opensslFailed()
{
    return Error{Error::Code::Io,
                 QCoreApplication::translate("Crypto", "The system cannot make secure random numbers or keys now."),
                 {}};
}

/// SQLCipher's notation of a key that needs no derivation.
bool isRawKey(const QByteArray &text)
{
    return text.size() == 2 * keyLength + 3 && (text.front() == 'x' || text.front() == 'X') && text.at(1) == '\''
        && text.back() == '\''
        && std::all_of(text.begin() + 2, text.end() - 1, [](char c) { return std::isxdigit(uchar(c)); });
}

} // namespace

Result<QByteArray> randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    // RAND_bytes answers 1 on success, 0 or -1 otherwise.
    if (RAND_status() != 1 || RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(count)) != 1)
        return fail(opensslFailed());
    return bytes;
}

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray digest(32, '\0');
    unsigned int length = 0;
    const int ok = EVP_Digest(bytes.constData(), size_t(bytes.size()), reinterpret_cast<unsigned char *>(digest.data()),
                              &length, EVP_sha256(), nullptr);
    Q_ASSERT(ok == 1 && length == 32); // fails only without memory or with an OpenSSL that lacks SHA-256
    Q_UNUSED(ok)
    return digest;
}

Result<Sensitive> keyFromPassphrase(const Sensitive &passphrase, const QByteArray &salt)
{
    const QByteArray &text = passphrase.reveal();
    if (isRawKey(text)) {
        const Sensitive digits(text.sliced(2, 2 * keyLength));
        return Sensitive(QByteArray::fromHex(digits.reveal()));
    }
    QByteArray key(keyLength, '\0');
    constexpr int rounds = 256'000;
    const int ok = PKCS5_PBKDF2_HMAC(text.constData(), int(text.size()),
                                     reinterpret_cast<const unsigned char *>(salt.constData()), int(salt.size()), rounds,
                                     EVP_sha512(), int(key.size()), reinterpret_cast<unsigned char *>(key.data()));
    if (ok != 1)
        return fail(opensslFailed());
    return Sensitive(std::move(key));
}

} // namespace pp
