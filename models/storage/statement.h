// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"
#include "models/storage/database.h"

#include <QSqlQuery>
#include <QVariant>

namespace pp {

/// What is bound for a time that may be missing, and for texts and bytes that may be null (which Qt would bind as NULL,
/// so that a NOT NULL column refused them).
[[nodiscard]] QVariant bound(const Time &time);
[[nodiscard]] QVariant bound(const QString &text);
[[nodiscard]] QVariant bound(const QByteArray &bytes);
[[nodiscard]] QVariant bound(std::optional<Colour> colour);
[[nodiscard]] Time toTime(const QVariant &value);
[[nodiscard]] std::optional<Colour> toColour(const QVariant &value);

/// A statement prepared at its first use and run many times. Used on the database's thread, and gone before it.
class Statement
{
public:
    Statement(Database &database, QString sql) : m_database(database), m_sql(std::move(sql)), m_query(database.sql()) {}

    template<typename... Values>
    [[nodiscard]] Result<> exec(const Values &...values)
    {
        if (auto prepared = prepare(); !prepared)
            return prepared;
        int place = 0;
        (m_query.bindValue(place++, QVariant(values)), ...);
        return execBound();
    }
    bool next() { return m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int affected() const { return m_query.numRowsAffected(); }
    /// Ends a read whose rows were not all asked for.
    void finish() { m_query.finish(); }

private:
    [[nodiscard]] Result<> prepare();
    [[nodiscard]] Result<> execBound();

    Database &m_database;
    QString m_sql;
    QSqlQuery m_query;
    bool m_prepared = false;
};

} // namespace pp
