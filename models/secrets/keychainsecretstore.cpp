// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keychainsecretstore.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <memory>

namespace pp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SecretStore)
};

QString service()
{
    return u"privacy-portal"_s;
}

Error explain(QKeychain::Error error, const QString &detail)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return {Error::Code::NotFound, Tr::tr("The system keychain has no such key, or it is locked."), detail};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {Error::Code::SecretStore, Tr::tr("Access to the system keychain was denied."), detail};
    default:
        return {Error::Code::SecretStore, Tr::tr("There is no system keychain, or it is locked."), detail};
    }
}

/// Runs a job; the future ends when the job does or when patience does. A job that is late is left to end by itself:
/// the keychain's library still holds a pointer to it.
template<typename T, typename Take>
QFuture<Result<T>> start(QKeychain::Job *job, Take take)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto answer = [promise](Result<T> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer, take] {
        if (job->error() == QKeychain::NoError)
            answer(take());
        else
            answer(fail(explain(job->error(), job->errorString())));
    });
    QTimer::singleShot(patience, job, [answer] {
        answer(fail(Error::Code::SecretStore, Tr::tr("The system keychain does not answer.")));
    });
    job->start();
    return promise->future();
}

} // namespace

QFuture<Result<Sensitive>> KeychainSecretStore::read(const QString &name)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(name);
    return start<Sensitive>(job, [job]() -> Result<Sensitive> {
        QByteArray text = job->textData().toLatin1();
        return Sensitive(QByteArray::fromBase64(text));
    });
}

QFuture<Result<>> KeychainSecretStore::write(const QString &name, const Sensitive &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(name);
    job->setTextData(QString::fromLatin1(secret.reveal().toBase64()));
    return start<void>(job, []() -> Result<> { return {}; });
}

QFuture<Result<>> KeychainSecretStore::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(name);
    return start<void>(job, []() -> Result<> { return {}; });
}

} // namespace pp
