// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/savedfilterrepository.h"

#include "models/storage/statement.h"

namespace pp {

using namespace Qt::StringLiterals;

Result<QList<SavedFilterRepository::Named>> SavedFilterRepository::all(FieldList list)
{
    auto query = m_database.run(u"SELECT name, query FROM saved_filter WHERE list = ? ORDER BY name"_s, {int(list)});
    if (!query)
        return fail(query.error());
    QList<Named> filters;
    while (query->next())
        filters.append({query->value(0).toString(), query->value(1).toString().toUtf8()});
    return filters;
}

Result<> SavedFilterRepository::save(FieldList list, const QString &name, const QByteArray &json)
{
    auto saved = m_database.run(u"INSERT INTO saved_filter (list, name, query) VALUES (?, ?, ?)"
                                " ON CONFLICT (list, name) DO UPDATE SET query = excluded.query"_s,
                                {int(list), bound(name), QString::fromUtf8(json)});
    return saved ? Result<>() : fail(saved.error());
}

Result<> SavedFilterRepository::remove(FieldList list, const QString &name)
{
    auto removed = m_database.run(u"DELETE FROM saved_filter WHERE list = ? AND name = ?"_s, {int(list), bound(name)});
    return removed ? Result<>() : fail(removed.error());
}

} // namespace pp
