// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/base/sensitive.h"
#include "models/base/serialexecutor.h"
#include "models/storage/database.h"

#include <QObject>

#include <array>
#include <atomic>
#include <memory>
#include <optional>

namespace pp {

class SecretStore;

/// What `workspace info` tells.
struct WorkspaceInfo {
    QString name;
    QString location;   ///< the file
    QString kind;       ///< "local" or "team"
    int schema = 0;
    QString encryption; ///< "SQLCipher 4.14.0, AES-256-CBC, HMAC-SHA-512; key in the system keychain"
    qint64 sources = 0;
    qint64 events = 0;  ///< events counted
    qint64 inbox = 0;
    qint64 inventory = 0;
    std::array<qint64, 3> byColour = {}; ///< of the Inventory, indexed by Colour
};

/// An open workspace: its connections, each on a thread of its own, and the news that something changed. Lives on the
/// thread that opened it (which needs an event loop); the services below take it by reference.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// What a new or re-keyed workspace is locked with: a passphrase, or (none) a random key in the keychain.
    using Passphrase = std::optional<Sensitive>;
    using Opened = Result<std::shared_ptr<Workspace>>;

    /// Makes a file. It must not exist. Nothing is left behind after a failure or cancel.
    [[nodiscard]] static QFuture<Opened> create(const QString &file, const QString &name, const Passphrase &passphrase,
                                                SecretStore &secrets, const Clock &clock = systemClock());
    /// Opens a file. Without a passphrase the keychain is asked; SecretStore or NotFound then mean: ask for one.
    [[nodiscard]] static QFuture<Opened> open(const QString &file, const Passphrase &passphrase, SecretStore &secrets,
                                              const Clock &clock = systemClock());
    ~Workspace() override;

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString location() const;
    [[nodiscard]] bool isReadOnly() const;

    [[nodiscard]] QFuture<Result<WorkspaceInfo>> info();
    /// Every page's HMAC, SQLite's integrity check, foreign keys and the sums that are kept twice. Corrupt names what.
    [[nodiscard]] QFuture<Result<>> check();
    /// A complete copy with the same key, made while others write; atomic; checked after it is written. Conflict when
    /// the file exists.
    [[nodiscard]] QFuture<Result<>> backup(const QString &file);
    [[nodiscard]] QFuture<Result<>> rekey(const Passphrase &passphrase);

    /// For services: jobs on the connection that writes, and on a second one for long reads. job(Database &) -> Result<T>
    template<typename T, typename Job>
    QFuture<Result<T>> write(Job job)
    {
        return m_writer.call([this, job = std::move(job)]() mutable -> Result<T> {
            if (!usable(m_writeDatabase))
                return fail(closed());
            auto result = job(*m_writeDatabase);
            if (result)
                QMetaObject::invokeMethod(this, &Workspace::changed, Qt::QueuedConnection);
            return result;
        });
    }
    /// A long change that can be stopped, all or nothing. job(Database &, Stop) -> Result<T>, as below.
    template<typename T, typename Job>
    QFuture<Result<T>> writeLong(Job job)
    {
        return m_writer.run<Result<T>>([this, job = std::move(job)](QPromise<Result<T>> &promise) mutable {
            if (!usable(m_writeDatabase))
                return (void)promise.addResult(Result<T>(fail(closed())));
            auto result = job(*m_writeDatabase, Stop<T>(*this, promise));
            if (result)
                QMetaObject::invokeMethod(this, &Workspace::changed, Qt::QueuedConnection);
            promise.addResult(std::move(result));
        });
    }
    template<typename T, typename Job>
    QFuture<Result<T>> read(Job job)
    {
        return m_reader.call([this, job = std::move(job)]() mutable -> Result<T> {
            return usable(m_readDatabase) ? job(*m_readDatabase) : fail(closed());
        });
    }
    /// A long read or write of files: a connection and a thread of its own, so that reviewing goes on meanwhile.
    /// job(Database &, Stop) -> Result<T>; it asks Stop in every loop and reports progress through it.
    template<typename T>
    class Stop
    {
    public:
        Stop(const Workspace &workspace, QPromise<Result<T>> &promise) : m_workspace(workspace), m_promise(promise) {}
        bool operator()() const { return m_promise.isCanceled() || m_workspace.m_closing; }
        void progress(qint64 done) const { m_promise.setProgressValue(int(done)); }
        void progress(qint64 done, qint64 total) const
        {
            m_promise.setProgressRange(0, int(total));
            progress(done);
        }

    private:
        const Workspace &m_workspace;
        QPromise<Result<T>> &m_promise;
    };
    template<typename T, typename Job>
    QFuture<Result<T>> maintain(Job job)
    {
        return alone<T>(m_maintenance, std::move(job));
    }
    /// The same for figures over everything, which take longer than a list may wait and no longer than a person will:
    /// beside an export that runs for minutes.
    template<typename T, typename Job>
    QFuture<Result<T>> survey(Job job)
    {
        return alone<T>(m_survey, std::move(job));
    }
    /// For services that need a connection of their own on a thread of their own (import). After rekey() it is another.
    [[nodiscard]] const DatabaseLocation &databaseLocation() const;
    [[nodiscard]] const Clock &clock() const;
    /// Who is named in the audit log: the login name.
    [[nodiscard]] QString member() const;

Q_SIGNALS:
    /// Something in the workspace changed: by us, or by another program (noticed within half a second).
    void changed();

private:
    friend class WorkspaceOpening;
    friend class WorkspaceRekeying;
    Workspace(SecretStore &secrets, const Clock &clock);
    template<typename T, typename Job>
    QFuture<Result<T>> alone(SerialExecutor &executor, Job job)
    {
        return executor.run<Result<T>>(
            [this, location = databaseLocation(), job = std::move(job)](QPromise<Result<T>> &promise) mutable {
                if (m_closing)
                    return (void)promise.addResult(Result<T>(fail(closed())));
                auto database = Database::open(location);
                promise.addResult(database ? Result<T>(job(**database, Stop<T>(*this, promise)))
                                           : Result<T>(fail(database.error())));
            });
    }
    [[nodiscard]] bool usable(const std::unique_ptr<Database> &database) const { return !m_closing && database; }
    [[nodiscard]] static Error closed();
    void watch();
    void look();

    SecretStore &m_secrets;
    Clock m_clock;
    DatabaseLocation m_location;
    QString m_name;
    QString m_member;
    QString m_cipher;
    bool m_keyInKeychain = false;
    qint64 m_seenWrites = 0;
    bool m_looking = false;
    std::atomic_bool m_closing = false;
    std::unique_ptr<Database> m_writeDatabase; ///< opened, used and closed on m_writer
    std::unique_ptr<Database> m_readDatabase;  ///< likewise on m_reader
    SerialExecutor m_writer;
    SerialExecutor m_reader;
    SerialExecutor m_maintenance;
    SerialExecutor m_survey;
};

} // namespace pp
