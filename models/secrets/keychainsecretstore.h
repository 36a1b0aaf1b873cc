// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

namespace pp {

/// The system keychain (Secret Service, KWallet, Windows, macOS), under the service name "privacy-portal". Secrets are
/// stored as base64 text, because some keychains keep text only. Used on one thread with an event loop.
class KeychainSecretStore : public SecretStore
{
public:
    QFuture<Result<Sensitive>> read(const QString &name) override;
    QFuture<Result<>> write(const QString &name, const Sensitive &secret) override;
    QFuture<Result<>> remove(const QString &name) override;
};

} // namespace pp
