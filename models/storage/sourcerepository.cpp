// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sourcerepository.h"

#include <QCoreApplication>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

} // namespace

Result<QList<Source>> SourceRepository::select(const QString &rest, const QVariantList &values)
{
    auto query = m_database.run(u"SELECT id, key, name, slug, kind, environment, created_at FROM source"_s + rest, values);
    if (!query)
        return fail(query.error());
    QList<Source> sources;
    while (query->next()) {
        sources.append({query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toString(),
                        query->value(3).toString(), query->value(4).toString(), query->value(5).toString(),
                        toTime(query->value(6))});
    }
    return sources;
}

Result<QList<Source>> SourceRepository::list()
{
    return select(u" ORDER BY name, key"_s, {});
}

Result<Source> SourceRepository::find(const QString &text)
{
    for (const QString &column : {u"key"_s, u"slug"_s, u"name"_s}) {
        auto found = select(u" WHERE %1 = ? ORDER BY id LIMIT 1"_s.arg(column), {bound(text)});
        if (!found)
            return fail(found.error());
        if (!found->isEmpty())
            return found->first();
    }
    return fail(Error::Code::NotFound, Tr::tr("The workspace has no source “%1”.").arg(text));
}

Result<QHash<SourceId, qint64>> SourceRepository::eventCounts()
{
    auto query = m_database.run(u"SELECT source_id, count(*) FROM event GROUP BY source_id"_s);
    if (!query)
        return fail(query.error());
    QHash<SourceId, qint64> counts;
    while (query->next())
        counts.insert(query->value(0).toLongLong(), query->value(1).toLongLong());
    return counts;
}

Result<SourceId> SourceRepository::add(const Source &source)
{
    auto made = m_database.run(u"INSERT INTO source (key, name, slug, kind, environment, created_at)"
                               " VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
                               {bound(source.key), bound(source.name), bound(source.slug), bound(source.kind),
                                bound(source.environment), bound(source.createdAt)});
    if (!made)
        return fail(made.error());
    made->next();
    return made->value(0).toLongLong();
}

Result<Source> SourceRepository::byId(SourceId id)
{
    auto found = select(u" WHERE id = ?"_s + m_database.dialect().forUpdate(), {id});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(Error::Code::NotFound, Tr::tr("The workspace has this source no longer."));
    return found->first();
}

Result<> SourceRepository::change(const Source &source)
{
    auto changed = m_database.run(u"UPDATE source SET name = ?, kind = ?, environment = ? WHERE id = ?"_s,
                                  {bound(source.name), bound(source.kind), bound(source.environment), source.id});
    return changed ? Result<>() : fail(changed.error());
}

Result<> SourceRepository::addKey(SourceId source, const WriteKey &key, const QByteArray &digest)
{
    auto made = m_database.run(u"INSERT INTO source_key (id, source_id, digest, scope, created_at)"
                               " VALUES (?, ?, ?, ?, ?)"_s,
                               {bound(key.id), source, digest, key.scope.join(u','), bound(key.createdAt)});
    return made ? Result<>() : fail(made.error());
}

Result<QList<WriteKey>> SourceRepository::keys(SourceId source)
{
    auto query = m_database.run(u"SELECT id, scope, created_at, revoked_at FROM source_key WHERE source_id = ?"
                                " ORDER BY created_at, id"_s,
                                {source});
    if (!query)
        return fail(query.error());
    QList<WriteKey> keys;
    while (query->next()) {
        keys.append({query->value(0).toString(), query->value(1).toString().split(u',', Qt::SkipEmptyParts),
                     toTime(query->value(2)), toTime(query->value(3))});
    }
    return keys;
}

Result<> SourceRepository::revokeKey(SourceId source, const QString &id, qint64 time)
{
    auto revoked = m_database.run(u"UPDATE source_key SET revoked_at = ? WHERE source_id = ? AND id = ?"
                                  " AND revoked_at IS NULL"_s,
                                  {time, source, bound(id)});
    if (!revoked)
        return fail(revoked.error());
    if (revoked->numRowsAffected() == 0)
        return fail(Error::Code::NotFound, Tr::tr("The source has no valid write key “%1”.").arg(id));
    return {};
}

} // namespace pp
