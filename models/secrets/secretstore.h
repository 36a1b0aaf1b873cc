// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/sensitive.h"

#include <QFuture>

namespace pp {

/// Where keys live: the system keychain, or memory in tests. There is no plain-file fallback; without a keychain the
/// user is asked for a passphrase. All calls return at once; the answer arrives on the caller's thread, which needs
/// an event loop, within 10 s (a locked or missing service is an error, not a wait).
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// NotFound: there is no such secret, or the keyring is locked (the service does not tell them apart).
    [[nodiscard]] virtual QFuture<Result<Sensitive>> read(const QString &name) = 0;
    [[nodiscard]] virtual QFuture<Result<>> write(const QString &name, const Sensitive &secret) = 0;
    [[nodiscard]] virtual QFuture<Result<>> remove(const QString &name) = 0;
};

} // namespace pp
