// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/workspaceopening.h"

#include "models/crypto/crypto.h"
#include "models/storage/auditrepository.h"
#include "models/storage/cipher.h"
#include "models/storage/workspacerepository.h"

#include <QFileInfo>

namespace pp {

using namespace Qt::StringLiterals;

QString keyName(const QByteArray &salt)
{
    return u"workspace/"_s + QString::fromLatin1(salt.toHex());
}

QString pendingKeyName(const QByteArray &salt)
{
    return keyName(salt) + u"/pending"_s;
}

WorkspaceOpening::WorkspaceOpening(const QString &file, const Workspace::Passphrase &passphrase, SecretStore &secrets,
                                   const Clock &clock)
    : m_passphrase(passphrase)
    , m_workspace(new Workspace(secrets, clock))
{
    m_workspace->m_location.file = QFileInfo(file).absoluteFilePath();
    m_promise.start();
}

template<typename T, typename Next>
void WorkspaceOpening::then(const QFuture<Result<T>> &future, Next next)
{
    onFinished(future, this, [this, next = std::move(next)](const QFuture<Result<T>> &done) {
        if (m_promise.isCanceled())
            return finish(Error{Error::Code::Cancelled, Workspace::tr("Opening the workspace was stopped."), {}});
        next(done.result());
    });
}

QFuture<Workspace::Opened> WorkspaceOpening::create(const QString &file, const QString &name,
                                                    const Workspace::Passphrase &passphrase, SecretStore &secrets,
                                                    const Clock &clock)
{
    auto *opening = new WorkspaceOpening(file, passphrase, secrets, clock);
    opening->m_making = true;
    opening->m_newName = name.isEmpty() ? QFileInfo(file).completeBaseName() : name;
    const auto future = opening->future(); // it may fail at once, and then the promise is gone
    opening->makeKey();
    return future;
}

void WorkspaceOpening::makeKey()
{
    // Another's file is never touched, nor its key in the keychain.
    if (QFileInfo::exists(m_workspace->m_location.file)) {
        return finish(Error{Error::Code::Conflict,
                            Workspace::tr("“%1” exists already.").arg(m_workspace->m_location.file), {}});
    }
    auto made = m_workspace->m_writer.call([passphrase = m_passphrase]() -> Result<std::pair<QByteArray, Sensitive>> {
        auto salt = randomBytes(saltLength);
        if (!salt)
            return fail(salt.error());
        if (passphrase) {
            auto key = keyFromPassphrase(*passphrase, *salt);
            return key ? Result<std::pair<QByteArray, Sensitive>>(std::pair(*salt, *key)) : fail(key.error());
        }
        auto key = randomBytes(keyLength);
        if (!key)
            return fail(key.error());
        return std::pair(*salt, Sensitive(std::move(*key)));
    });
    then(made, [this](const Result<std::pair<QByteArray, Sensitive>> &result) {
        if (!result)
            return finish(result.error());
        m_salt = result->first;
        m_workspace->m_location.salt = m_salt;
        m_workspace->m_location.key = result->second;
        if (m_passphrase)
            return makeFile(m_newName);
        // The key first: a file whose key was lost would be worthless.
        m_workspace->m_keyInKeychain = true;
        then(m_workspace->m_secrets.write(keyName(m_salt), result->second), [this](const Result<> &written) {
            if (!written)
                return finish(written.error());
            makeFile(m_newName);
        });
    });
}

void WorkspaceOpening::makeFile(const QString &name)
{
    auto made = m_workspace->m_writer.call([workspace = m_workspace.get(), name]() -> Result<> {
        auto database = Database::create(workspace->m_location);
        if (!database)
            return fail(database.error());
        const auto filled = [&]() -> Result<> {
            Transaction transaction(**database);
            if (auto begun = transaction.begin(); !begun)
                return begun;
            if (auto named = WorkspaceRepository(**database).setName(name); !named)
                return named;
            if (auto audited = AuditRepository(**database).append(workspace->m_clock(), u"workspace.create"_s, name, {}, {});
                !audited)
                return audited;
            return transaction.commit();
        }();
        if (!filled) {
            database->reset();
            Database::removeFiles(workspace->m_location.file);
            return filled;
        }
        workspace->m_writeDatabase = std::move(*database);
        return {};
    });
    onFinished(made, this, [this](const QFuture<Result<>> &done) {
        const Result<> result = done.result();
        m_fileMade = result.has_value();
        if (!result)
            return finish(result.error());
        openReader();
    });
}

QFuture<Workspace::Opened> WorkspaceOpening::open(const QString &file, const Workspace::Passphrase &passphrase,
                                                  SecretStore &secrets, const Clock &clock)
{
    auto *opening = new WorkspaceOpening(file, passphrase, secrets, clock);
    const auto future = opening->future(); // it may fail at once, and then the promise is gone
    opening->readSalt();
    return future;
}

void WorkspaceOpening::readSalt()
{
    auto read = m_workspace->m_writer.call(
        [workspace = m_workspace.get(), passphrase = m_passphrase]() -> Result<QByteArray> {
            auto salt = fileSalt(workspace->m_location.file);
            if (salt && passphrase) {
                auto key = keyFromPassphrase(*passphrase, *salt);
                if (!key)
                    return fail(key.error());
                workspace->m_location.key = *key;
            }
            return salt;
        });
    then(read, [this](const Result<QByteArray> &salt) {
        if (!salt)
            return finish(salt.error());
        m_salt = *salt;
        if (m_passphrase)
            openFile(false);
        else
            askKeychain(false);
    });
}

void WorkspaceOpening::askKeychain(bool pending)
{
    m_workspace->m_keyInKeychain = true;
    const QString name = pending ? pendingKeyName(m_salt) : keyName(m_salt);
    then(m_workspace->m_secrets.read(name), [this, pending](const Result<Sensitive> &key) {
        if (!key) {
            if (key.error().code == Error::Code::NotFound && !pending)
                return askKeychain(true);
            const QString file = m_workspace->m_location.file;
            return finish(Error{key.error().code,
                                key.error().code == Error::Code::NotFound
                                    ? Workspace::tr("The system keychain has no key that fits “%1”, or it is locked.").arg(file)
                                    : key.error().message,
                                key.error().detail});
        }
        m_workspace->m_location.key = *key;
        openFile(pending);
    });
}

void WorkspaceOpening::openFile(bool pending)
{
    auto opened = m_workspace->m_writer.call([workspace = m_workspace.get()]() -> Result<> {
        auto database = Database::open(workspace->m_location);
        if (!database)
            return fail(database.error());
        workspace->m_writeDatabase = std::move(*database);
        return {};
    });
    then(opened, [this, pending](const Result<> &result) {
        if (result)
            return pending ? keepPending() : openReader();
        // A program that was killed while it changed the key leaves both in the keychain; one of them fits.
        if (result.error().code == Error::Code::WrongKey && !m_passphrase && !pending)
            return askKeychain(true);
        finish(result.error());
    });
}

void WorkspaceOpening::keepPending()
{
    const auto key = m_workspace->m_location.key;
    then(m_workspace->m_secrets.write(keyName(m_salt), key), [this](const Result<> &written) {
        if (!written)
            return openReader(); // the pending entry still has it
        then(m_workspace->m_secrets.remove(pendingKeyName(m_salt)), [this](const Result<> &) { openReader(); });
    });
}

void WorkspaceOpening::openReader()
{
    struct Facts {
        qint64 writes = 0;
        QString name;
        QString member;
        QString cipher;
        bool readOnly = false;
    };
    auto facts = m_workspace->m_writer.call([workspace = m_workspace.get()]() -> Result<Facts> {
        Database &database = *workspace->m_writeDatabase;
        const auto writes = database.foreignWrites();
        if (!writes)
            return fail(writes.error());
        const auto name = WorkspaceRepository(database).name();
        if (!name)
            return fail(name.error());
        return Facts{*writes, *name, database.member(), cipherVersion(database.sql()), database.isReadOnly()};
    });
    then(facts, [this](const Result<Facts> &result) {
        if (!result)
            return finish(result.error());
        m_workspace->m_seenWrites = result->writes;
        m_workspace->m_name = result->name;
        m_workspace->m_member = result->member;
        m_workspace->m_cipher = result->cipher;
        m_workspace->m_location.readOnly = result->readOnly;
        auto opened = m_workspace->m_reader.call([workspace = m_workspace.get()]() -> Result<> {
            auto database = Database::open(workspace->m_location);
            if (!database)
                return fail(database.error());
            workspace->m_readDatabase = std::move(*database);
            return {};
        });
        then(opened, [this](const Result<> &reader) { reader ? finish() : finish(reader.error()); });
    });
}

void WorkspaceOpening::finish()
{
    m_workspace->watch();
    answer(Workspace::Opened(std::move(m_workspace)));
}

void WorkspaceOpening::finish(const Error &error)
{
    if (m_making && (m_fileMade || m_workspace->m_keyInKeychain))
        return takeBack(error);
    answer(Workspace::Opened(fail(error)));
}

/// The promise ends here and not with this object: until then it would keep the workspace open.
void WorkspaceOpening::answer(const Workspace::Opened &opened)
{
    QPromise<Workspace::Opened> promise = std::move(m_promise);
    promise.addResult(opened);
    promise.finish();
    deleteLater();
}

/// Making failed or was stopped half-way: neither file nor key stays.
void WorkspaceOpening::takeBack(const Error &error)
{
    const QString file = m_fileMade ? m_workspace->m_location.file : QString();
    SecretStore &secrets = m_workspace->m_secrets;
    const bool keyMade = m_workspace->m_keyInKeychain;
    m_making = m_fileMade = false;
    m_workspace.reset(); // closes the connections
    if (!file.isEmpty())
        Database::removeFiles(file);
    const auto end = [this, error] { answer(Workspace::Opened(fail(error))); };
    if (!keyMade)
        return end();
    onFinished(secrets.remove(keyName(m_salt)), this, [end](const QFuture<Result<>> &) { end(); });
}

} // namespace pp
