// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QVariant>

#include <memory>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace pp {

/// Reads millions of rows: QSqlQuery makes a QVariant of every value, which costs several times what SQLite itself
/// takes. Used on the database's thread, and gone before it.
class RowReader
{
public:
    RowReader(Database &database, const QString &sql, const QVariantList &values);
    ~RowReader();
    RowReader(const RowReader &) = delete;
    RowReader &operator=(const RowReader &) = delete;

    /// False at the end, and after an error.
    [[nodiscard]] bool next();
    [[nodiscard]] qint64 number(int column) const; ///< 0 for NULL
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::string_view text(int column); ///< UTF-8; until next() or text() is called again
    [[nodiscard]] QByteArray bytes(int column) const; ///< until next() is called again
    [[nodiscard]] Result<> result() const; ///< the error, if one ended it

private:
    struct Ended {
        void operator()(sqlite3_stmt *statement) const;
    };
    void fail(int code);

    Database &m_database;
    std::unique_ptr<sqlite3_stmt, Ended> m_statement; ///< SQLite
    std::optional<QSqlQuery> m_query;                 ///< PostgreSQL
    QByteArray m_text;
    std::optional<Error> m_error;
};

} // namespace pp
