// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/detectionrepository.h"

#include "models/domain/recommendation.h"
#include "models/storage/fieldrepository.h"

namespace pp {

using namespace Qt::StringLiterals;

DetectionRepository::DetectionRepository(Database &database)
    : m_database(database)
    , m_add(database, u"INSERT INTO detection (field_id, matcher, matches_on, how, classification, score, hits, doubts,"
                      " estimated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_recommend(database, u"UPDATE field SET recommendation = ?, revision = ? WHERE id = ?"_s)
{
}

Result<QList<DetectionRepository::Named>> DetectionRepository::fields(FieldId after, int limit)
{
    auto query = m_database.run(u"SELECT id, path FROM field WHERE id > ? ORDER BY id LIMIT ?"_s, {after, limit});
    if (!query)
        return fail(query.error());
    QList<Named> fields;
    while (query->next())
        fields.append({query->value(0).toLongLong(), query->value(1).toString()});
    return fields;
}

Result<QList<FieldId>> DetectionRepository::changed(const QString &sql, const QVariantList &values)
{
    auto query = m_database.run(sql, values);
    if (!query)
        return fail(query.error());
    QList<FieldId> fields;
    while (query->next())
        fields.append(query->value(0).toLongLong());
    return fields;
}

Result<QList<FieldId>> DetectionRepository::detected()
{
    return changed(u"SELECT DISTINCT field_id FROM detection"_s, {});
}

Result<QList<FieldId>> DetectionRepository::detectedBy(const MatcherId &matcher)
{
    return changed(u"SELECT field_id FROM detection WHERE matcher = ? AND matches_on = ?"_s, {bound(matcher.name), int(matcher.on)});
}

Result<QList<FieldId>> DetectionRepository::remove(const MatcherId &matcher)
{
    return changed(u"DELETE FROM detection WHERE matcher = ? AND matches_on = ? RETURNING field_id"_s,
                   {bound(matcher.name), int(matcher.on)});
}

Result<QList<FieldId>> DetectionRepository::recolour(const MatcherId &matcher, Colour colour)
{
    return changed(u"UPDATE detection SET classification = ? WHERE matcher = ? AND matches_on = ? RETURNING field_id"_s,
                   {int(colour), bound(matcher.name), int(matcher.on)});
}

Result<QList<FieldId>> DetectionRepository::restore(const Detection &matcher)
{
    return changed(u"INSERT INTO detection (field_id, matcher, matches_on, how, classification, score, hits, doubts, estimated)"
                   " SELECT sighting.field_id, sighting_hit.matcher, 1, ?, ?, ?, CAST(SUM(hits) AS BIGINT),"
                   " CAST(SUM(doubts) AS BIGINT), 1 FROM sighting_hit JOIN sighting ON sighting.id = sighting_hit.sighting_id"
                   " WHERE sighting_hit.matcher = ? GROUP BY sighting.field_id, sighting_hit.matcher RETURNING field_id"_s,
                   {int(matcher.how), int(matcher.classification), matcher.score, bound(matcher.matcher)});
}

Result<std::optional<DetectionRepository::Seen>> DetectionRepository::find(const QString &path)
{
    auto query = m_database.run(u"SELECT id, values_seen FROM field WHERE path = ?"_s, {bound(path)});
    if (!query)
        return fail(query.error());
    return query->next() ? std::optional<Seen>({query->value(0).toLongLong(), query->value(1).toLongLong()}) : std::nullopt;
}

Result<> DetectionRepository::add(FieldId field, const Detection &detection)
{
    return m_add.exec(field, bound(detection.matcher), int(detection.on), int(detection.how), int(detection.classification),
                      detection.score, detection.hits, detection.doubts, int(detection.estimated));
}

Result<> DetectionRepository::forgetHits(const QString &matcher)
{
    auto forgotten = m_database.run(u"DELETE FROM sighting_hit WHERE matcher = ?"_s, {bound(matcher)});
    return forgotten ? Result<>() : fail(forgotten.error());
}

Result<> DetectionRepository::recommendAnew(const QList<FieldId> &fields, double threshold)
{
    auto revision = m_database.run(m_database.dialect().newRevision());
    if (!revision)
        return fail(revision.error());
    const qint64 now = revision->next() ? revision->value(0).toLongLong() : 0;
    revision->finish();
    constexpr qsizetype atOnce = 500;
    FieldRepository repository(m_database);
    for (qsizetype from = 0; from < fields.size(); from += atOnce) {
        const auto rows = repository.byIds(fields.mid(from, atOnce));
        if (!rows)
            return fail(rows.error());
        for (const Field &field : *rows) {
            if (auto done = m_recommend.exec(int(recommend(field.detections, threshold)), now, field.id); !done)
                return done;
        }
    }
    return {};
}

} // namespace pp
