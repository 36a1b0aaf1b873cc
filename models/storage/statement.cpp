// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include <QSqlError>

namespace pp {

using namespace Qt::StringLiterals;

QVariant bound(const Time &time)
{
    return time ? QVariant(*time) : QVariant(QMetaType::fromType<qint64>());
}

QVariant bound(const QString &text)
{
    return text.isNull() ? QString(u""_s) : text;
}

QVariant bound(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant bound(std::optional<Colour> colour)
{
    return colour ? QVariant(int(*colour)) : QVariant(QMetaType::fromType<int>());
}

Time toTime(const QVariant &value)
{
    return value.isNull() ? Time() : Time(value.toLongLong());
}

std::optional<Colour> toColour(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(Colour(value.toInt()));
}

Result<> Statement::prepare()
{
    if (m_prepared)
        return {};
    m_query.setForwardOnly(m_database.dialect().canStream());
    if (!m_query.prepare(m_sql))
        return fail(m_database.explain(m_query.lastError()));
    m_prepared = true;
    return {};
}

Result<> Statement::execBound()
{
    if (!m_query.exec())
        return fail(m_database.explain(m_query.lastError()));
    return {};
}

} // namespace pp
