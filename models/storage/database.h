// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/sensitive.h"
#include "models/storage/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>

namespace pp {

/// Where a workspace is and what opens it. Copyable, so that every thread opens a connection of its own.
struct DatabaseLocation {
    enum class Kind { Local, Team };
    Kind kind = Kind::Local;
    QString file;        ///< Local: the SQLCipher file
    QString url;         ///< Team: postgresql://user@host:port/db?sslmode=…, without the password
    Sensitive key;       ///< Local: 32 raw bytes; Team: the database password
    QByteArray salt;     ///< Local, only when it is made: the 16 bytes the file shall begin with; empty: random
    bool readOnly = false;
};

/// One open connection. Opened, used and closed on one thread. SQLite and PostgreSQL differ only behind this class and
/// Dialect (dialect.h).
class Database
{
public:
    /// Opens an existing workspace and brings its schema up to date (an older one is backed up first, a newer one
    /// refused untouched). WrongKey: the key does not fit or the file is no workspace. Corrupt: the key
    /// fits, but the file is cut or damaged. Busy for 10 s: Conflict.
    /// What cannot be written is opened for reading; see isReadOnly().
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseLocation &location);
    /// Makes a new workspace with the newest schema. Conflict when the file exists; nothing is left after a failure.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const DatabaseLocation &location);
    /// A new file with its key and no tables yet, for what fills it page by page. An existing file is an error.
    [[nodiscard]] static Result<std::unique_ptr<Database>> createEmpty(const DatabaseLocation &location);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QSqlDatabase &sql() const { return m_sql; }
    [[nodiscard]] const DatabaseLocation &location() const { return m_location; }
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] bool isReadOnly() const { return m_location.readOnly; }
    /// Who is named in the audit log: the login name; on a team workspace the database role.
    [[nodiscard]] const QString &member() const { return m_member; }

    /// Runs a statement once. Without values it is not prepared, so it may be of any kind. What is run again and again
    /// is a Statement (statement.h).
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    /// The one place where a failed statement becomes a message for people: busy, full, read-only, damaged …
    [[nodiscard]] Error explain(const QSqlError &error) const;

    /// Removes a local workspace's file and what SQLite keeps beside it. It must be closed.
    static void removeFiles(const QString &file);

    /// A number that changes when another connection has written (PRAGMA data_version; a revision on PostgreSQL).
    [[nodiscard]] Result<qint64> foreignWrites();

private:
    Database(QSqlDatabase sql, DatabaseLocation location);
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const DatabaseLocation &location, bool create);
    QSqlDatabase m_sql;
    DatabaseLocation m_location;
    Dialect m_dialect;
    QString m_member;
};

/// Rolls back at destruction unless committed. begin() takes the write lock at once, so that "busy" shows there and
/// not at the commit.
class Transaction
{
public:
    explicit Transaction(Database &database) : m_database(database) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace pp
