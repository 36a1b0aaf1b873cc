// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspacerepository.h"

#include "models/storage/schema.h"
#include "models/storage/statement.h"

namespace pp {

using namespace Qt::StringLiterals;

Result<QString> WorkspaceRepository::value(const QString &key)
{
    auto query = m_database.run(u"SELECT value FROM meta WHERE key = ?"_s, {bound(key)});
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toString() : QString();
}

Result<> WorkspaceRepository::setValue(const QString &key, const QString &value)
{
    auto set = m_database.run(u"INSERT INTO meta (key, value) VALUES (?, ?)"
                              " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                              {bound(key), bound(value)});
    return set ? Result<>() : fail(set.error());
}

Result<QString> WorkspaceRepository::name()
{
    return value(u"name"_s);
}

Result<> WorkspaceRepository::setName(const QString &name)
{
    return setValue(u"name"_s, name);
}

Result<QString> WorkspaceRepository::view(const QString &member)
{
    return value(u"view:"_s + member);
}

Result<> WorkspaceRepository::setView(const QString &member, const QString &view)
{
    return setValue(u"view:"_s + member, view);
}

Result<std::optional<double>> WorkspaceRepository::confidenceThreshold()
{
    const auto text = value(u"confidence_threshold"_s);
    if (!text)
        return fail(text.error());
    bool ok = false;
    const double threshold = text->toDouble(&ok);
    return ok ? std::optional(threshold) : std::nullopt;
}

Result<> WorkspaceRepository::setConfidenceThreshold(double threshold)
{
    return setValue(u"confidence_threshold"_s, QString::number(threshold));
}

Result<bool> WorkspaceRepository::keepsExamples()
{
    const auto text = value(u"keeps_examples"_s);
    return text ? Result<bool>(*text != u"0") : fail(text.error());
}

Result<> WorkspaceRepository::setKeepsExamples(bool keep)
{
    return setValue(u"keeps_examples"_s, keep ? u"1"_s : u"0"_s);
}

Result<qint64> WorkspaceRepository::number(const QString &sql)
{
    auto query = m_database.run(sql);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<WorkspaceRepository::Totals> WorkspaceRepository::totals()
{
    Totals totals;
    const auto schema = schemaVersion(m_database);
    if (!schema)
        return fail(schema.error());
    totals.schema = *schema;
    const std::initializer_list<std::pair<QString, qint64 *>> numbers{
        {u"SELECT count(*) FROM source"_s, &totals.sources},
        {u"SELECT CAST(COALESCE(SUM(events), 0) AS BIGINT) FROM import_file"_s, &totals.events},
        {u"SELECT count(*) FROM field WHERE list = 0"_s, &totals.inbox},
        {u"SELECT count(*) FROM field WHERE list = 1 AND colour = 0"_s, &totals.byColour[0]},
        {u"SELECT count(*) FROM field WHERE list = 1 AND colour = 1"_s, &totals.byColour[1]},
        {u"SELECT count(*) FROM field WHERE list = 1 AND colour = 2"_s, &totals.byColour[2]},
    };
    for (const auto &[sql, target] : numbers) {
        const auto found = number(sql);
        if (!found)
            return fail(found.error());
        *target = *found;
    }
    return totals;
}

} // namespace pp
