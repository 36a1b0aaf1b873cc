// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/workspacerekeying.h"

#include "models/crypto/crypto.h"
#include "models/services/workspaceopening.h"
#include "models/storage/auditrepository.h"
#include "models/storage/cipher.h"
#include "models/storage/maintenance.h"

#include <future>

namespace pp {

using namespace Qt::StringLiterals;

WorkspaceRekeying::WorkspaceRekeying(Workspace &workspace, const Workspace::Passphrase &passphrase)
    : QObject(&workspace)
    , m_workspace(workspace)
    , m_passphrase(passphrase)
{
    m_promise.start();
}

QFuture<Result<>> WorkspaceRekeying::start(Workspace &workspace, const Workspace::Passphrase &passphrase)
{
    auto *rekeying = new WorkspaceRekeying(workspace, passphrase);
    rekeying->makeKey();
    return rekeying->m_promise.future();
}

template<typename T, typename Next>
void WorkspaceRekeying::then(const QFuture<Result<T>> &future, Next next)
{
    onFinished(future, this, [next = std::move(next)](const QFuture<Result<T>> &done) { next(done.result()); });
}

void WorkspaceRekeying::makeKey()
{
    using Made = std::pair<QByteArray, Sensitive>;
    auto made = m_workspace.m_writer.call(
        [workspace = &m_workspace, passphrase = m_passphrase]() -> Result<Made> {
            if (!workspace->usable(workspace->m_writeDatabase))
                return fail(Workspace::closed());
            auto salt = openFileSalt(workspace->m_writeDatabase->sql());
            if (!salt)
                return fail(salt.error());
            if (passphrase) {
                auto key = keyFromPassphrase(*passphrase, *salt);
                return key ? Result<Made>(Made(*salt, *key)) : fail(key.error());
            }
            auto key = randomBytes(keyLength);
            return key ? Result<Made>(Made(*salt, Sensitive(std::move(*key)))) : fail(key.error());
        });
    then(made, [this](const Result<Made> &result) {
        if (!result)
            return finish(fail(result.error()));
        m_salt = result->first;
        m_key = result->second;
        if (m_passphrase)
            return changeFile();
        then(m_workspace.m_secrets.write(pendingKeyName(m_salt), m_key), [this](const Result<> &written) {
            written ? changeFile() : finish(written);
        });
    });
}

void WorkspaceRekeying::changeFile()
{
    // The reading connection has to be away meanwhile. Its thread waits, so that no read comes in between; when a
    // promise's owner ends without having kept it, waiting ends, too.
    const auto readerAway = std::make_shared<std::promise<void>>();
    const auto changed = std::make_shared<std::promise<void>>();
    const auto whenAway = std::make_shared<std::future<void>>(readerAway->get_future());
    const auto whenChanged = std::make_shared<std::future<void>>(changed->get_future());
    Workspace *workspace = &m_workspace;
    DatabaseLocation after = m_workspace.m_location;
    after.key = m_key;
    after.salt.clear();

    struct Shared {
        bool away = false; ///< written before and read after the promise is kept
        bool changed = false;
    };
    const auto shared = std::make_shared<Shared>();

    auto read = m_workspace.m_reader.call(
        [workspace, readerAway, whenChanged, shared, before = m_workspace.m_location, after]() mutable -> Result<> {
            if (!workspace->m_closing) {
                workspace->m_readDatabase.reset();
                shared->away = true;
            }
            readerAway->set_value();
            whenChanged->wait();
            if (workspace->m_closing)
                return fail(Workspace::closed());
            auto database = Database::open(shared->changed ? after : before);
            if (!database)
                return fail(database.error());
            workspace->m_readDatabase = std::move(*database);
            return {};
        });
    auto write = m_workspace.m_writer.call(
        [workspace, whenAway, changed, shared, before = m_workspace.m_location, after,
         toPassphrase = m_passphrase.has_value()]() mutable -> Result<> {
            whenAway->wait();
            const auto result = [&]() -> Result<> {
                if (!shared->away || !workspace->usable(workspace->m_writeDatabase))
                    return fail(Workspace::closed());
                if (workspace->m_writeDatabase->isReadOnly())
                    return Transaction(*workspace->m_writeDatabase).begin();
                const auto rekeyed = changeKey(*workspace->m_writeDatabase, after.key);
                shared->changed = rekeyed.has_value();
                workspace->m_writeDatabase.reset();
                auto database = Database::open(shared->changed ? after : before);
                if (!database)
                    return fail(rekeyed ? database.error() : rekeyed.error());
                workspace->m_writeDatabase = std::move(*database);
                if (!rekeyed)
                    return rekeyed;
                Transaction transaction(*workspace->m_writeDatabase);
                if (auto begun = transaction.begin(); !begun)
                    return begun;
                if (auto audited = AuditRepository(*workspace->m_writeDatabase)
                                       .append(workspace->m_clock(), u"workspace.rekey"_s, workspace->m_name, {},
                                               {{u"key"_s, toPassphrase ? u"passphrase"_s : u"keychain"_s}});
                    !audited)
                    return audited;
                return transaction.commit();
            }();
            changed->set_value();
            return result;
        });
    then(write, [this, read, shared](const Result<> &written) {
        if (shared->changed) {
            m_workspace.m_location.key = m_key;
            m_workspace.m_location.salt.clear();
        }
        then(read, [this, written](const Result<> &reader) {
            settle(written ? reader : written);
        });
    });
}

void WorkspaceRekeying::settle(const Result<> &changed)
{
    SecretStore &secrets = m_workspace.m_secrets;
    const bool done = m_workspace.m_location.key == m_key;
    if (!done) {
        if (m_passphrase)
            return finish(changed);
        return then(secrets.remove(pendingKeyName(m_salt)), [this, changed](const Result<> &) { finish(changed); });
    }
    const bool wasInKeychain = m_workspace.m_keyInKeychain;
    m_workspace.m_keyInKeychain = !m_passphrase;
    if (m_passphrase) {
        if (!wasInKeychain)
            return finish(changed);
        return then(secrets.remove(keyName(m_salt)), [this, changed](const Result<> &) { finish(changed); });
    }
    then(secrets.write(keyName(m_salt), m_key), [this, changed, &secrets](const Result<> &written) {
        if (!written)
            return finish(changed); // the pending entry has the key, and open() looks there
        then(secrets.remove(pendingKeyName(m_salt)), [this, changed](const Result<> &) { finish(changed); });
    });
}

void WorkspaceRekeying::finish(const Result<> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
    if (result)
        Q_EMIT m_workspace.changed();
    deleteLater();
}

} // namespace pp
