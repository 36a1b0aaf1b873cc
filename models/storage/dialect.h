// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pp {

/// Every difference between the SQL of SQLite and of PostgreSQL.
class Dialect
{
public:
    enum class Kind { Sqlite, Postgres };
    explicit Dialect(Kind kind) : m_kind(kind) {}

    [[nodiscard]] Kind kind() const { return m_kind; }

    /// Schema text with its words replaced: {id} a numbered primary key, {bytes}, {name} a text that sorts by code
    /// point, {packed} after a table whose rows live in their primary key.
    [[nodiscard]] QString schema(QString text) const;
    /// Begins a transaction that is going to write.
    [[nodiscard]] QString begin() const;
    /// Whether `column` contains the bound text, exactly.
    [[nodiscard]] QString contains(const QString &column) const;
    /// After a SELECT whose row is then changed from what was read.
    [[nodiscard]] QString forUpdate() const;
    /// Lets one writer of the audit log in at a time, until its transaction ends; empty: it is alone already.
    [[nodiscard]] QString auditLock() const;
    /// Answers the number that fields get which are changed in this transaction: later ones get higher numbers.
    [[nodiscard]] QString newRevision() const;
    /// Answers a revision up to which everything is committed that ever will be.
    [[nodiscard]] QString settledRevision() const;
    /// Whether a half-read query stands other queries beside it.
    [[nodiscard]] bool canStream() const { return m_kind == Kind::Sqlite; }

private:
    Kind m_kind;
};

} // namespace pp
