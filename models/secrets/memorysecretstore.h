// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <QCoreApplication>
#include <QMap>

namespace pp {

/// Secrets kept in memory, for tests. It can be told to fail like a computer without a keychain.
class MemorySecretStore : public SecretStore
{
public:
    QFuture<Result<Sensitive>> read(const QString &name) override
    {
        if (!available)
            return ready<Sensitive>(fail(Error::Code::SecretStore, message()));
        const auto secret = secrets.constFind(name);
        if (secret == secrets.constEnd())
            return ready<Sensitive>(fail(Error::Code::NotFound, message()));
        return ready<Sensitive>(*secret);
    }
    QFuture<Result<>> write(const QString &name, const Sensitive &secret) override
    {
        if (!available)
            return ready<void>(fail(Error::Code::SecretStore, message()));
        secrets.insert(name, secret);
        return ready<void>({});
    }
    QFuture<Result<>> remove(const QString &name) override
    {
        if (!available)
            return ready<void>(fail(Error::Code::SecretStore, message()));
        secrets.remove(name);
        return ready<void>({});
    }

    QMap<QString, Sensitive> secrets;
    bool available = true;

private:
    static QString message() { return QCoreApplication::translate("SecretStore", "There is no such secret."); }
    template<typename T>
    static QFuture<Result<T>> ready(Result<T> result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }
};

} // namespace pp
