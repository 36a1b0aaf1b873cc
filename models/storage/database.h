// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/sensitive.h"

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
    Sensitive key;       ///< Local: 32 raw bytes, or a passphrase; Team: the database password
    bool rawKey = false; ///< Local: key is 32 raw bytes
    bool readOnly = false;
};

/// One open connection. Opened, used and closed on one thread. SQLite and PostgreSQL differ only behind this class and
/// Dialect (dialect.h).
class Database
{
public:
    /// Opens an existing workspace and brings its schema up to date (an older one is backed up first, a newer one
    /// refused untouched). WrongKey: the key does not fit or the file is no workspace. Busy for 10 s: Conflict.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseLocation &location);
    /// Makes a new workspace with the newest schema. Conflict when the file exists; nothing is left after a failure.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const DatabaseLocation &location);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QSqlDatabase &sql() const { return m_sql; }
    [[nodiscard]] const DatabaseLocation &location() const { return m_location; }

    /// The only place where a statement can fail. Maps busy, full, read-only and damaged to messages for people.
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});

    /// A number that changes when another connection has written (PRAGMA data_version; a revision on PostgreSQL).
    [[nodiscard]] Result<qint64> foreignWrites();

private:
    Database(QSqlDatabase sql, DatabaseLocation location);
    QSqlDatabase m_sql;
    DatabaseLocation m_location;
};

/// Begins at construction (check ok()), rolls back at destruction unless committed. Takes the write lock at once, so
/// that "busy" shows here and not at the commit.
class Transaction
{
public:
    explicit Transaction(Database &database);
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
