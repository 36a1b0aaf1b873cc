// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rowreader.h"

#include "models/storage/cipher.h"

#include <QSqlError>

#include <sqlite3.h>

namespace pp {

void RowReader::Ended::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

RowReader::RowReader(Database &database, const QString &sql, const QVariantList &values)
    : m_database(database)
{
    sqlite3 *handle = sqliteHandle(database.sql());
    if (!handle) {
        auto query = database.run(sql, values);
        if (query)
            m_query = std::move(*query);
        else
            m_error = query.error();
        return;
    }
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    int code = sqlite3_prepare_v2(handle, text.constData(), int(text.size()), &statement, nullptr);
    m_statement.reset(statement);
    for (qsizetype i = 0; i < values.size() && code == SQLITE_OK; ++i) {
        const QVariant &value = values.at(i);
        if (value.typeId() == QMetaType::QString) {
            const QByteArray bytes = value.toString().toUtf8();
            code = sqlite3_bind_text(statement, int(i) + 1, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        } else {
            code = sqlite3_bind_int64(statement, int(i) + 1, value.toLongLong());
        }
    }
    if (code != SQLITE_OK)
        fail(code);
}

RowReader::~RowReader() = default;

void RowReader::fail(int code)
{
    m_error = m_database.explain(QSqlError({}, {}, QSqlError::StatementError, QString::number(code)));
}

bool RowReader::next()
{
    if (m_error)
        return false;
    if (m_query)
        return m_query->next();
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        fail(code);
    return code == SQLITE_ROW;
}

qint64 RowReader::number(int column) const
{
    return m_query ? m_query->value(column).toLongLong() : sqlite3_column_int64(m_statement.get(), column);
}

bool RowReader::isNull(int column) const
{
    return m_query ? m_query->isNull(column) : sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::string_view RowReader::text(int column)
{
    if (m_query) {
        m_text = m_query->value(column).toString().toUtf8();
        return {m_text.constData(), size_t(m_text.size())};
    }
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {bytes ? bytes : "", size_t(sqlite3_column_bytes(m_statement.get(), column))};
}

QByteArray RowReader::bytes(int column) const
{
    if (m_query)
        return m_query->value(column).toByteArray();
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray::fromRawData(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

Result<> RowReader::result() const
{
    return m_error ? Result<>(pp::fail(*m_error)) : Result<>();
}

} // namespace pp
