// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rescanrepository.h"

#include "models/storage/importrepository.h"

#include <limits>

namespace pp {

using namespace Qt::StringLiterals;

RescanRepository::RescanRepository(Database &database)
    : m_database(database)
    , m_removeHits(database, u"DELETE FROM sighting_hit WHERE sighting_id = ?"_s)
    , m_addHits(database, u"INSERT INTO sighting_hit (sighting_id, matcher, hits, doubts) VALUES (?, ?, ?, ?)"_s)
    , m_removeDetections(database, u"DELETE FROM detection WHERE field_id = ? AND matches_on = 1"_s)
    , m_addDetection(database, u"INSERT INTO detection (field_id, matcher, matches_on, how, classification, score, hits, doubts,"
                               " estimated) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?)"_s)
{
}

Result<QList<RescanRepository::Counted>> RescanRepository::fields(FieldId after, int limit)
{
    auto query = m_database.run(u"SELECT id, path, values_seen FROM field WHERE id > ? ORDER BY id LIMIT ?"_s, {after, limit});
    if (!query)
        return fail(query.error());
    QList<Counted> fields;
    while (query->next())
        fields.append({query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toLongLong(), {}, {}});
    query->finish();
    if (fields.isEmpty())
        return fields;
    if (auto read = readSightings(fields); !read)
        return fail(read.error());
    if (auto read = readDetections(fields); !read)
        return fail(read.error());
    return fields;
}

/// Both in the order of the fields, so that they are walked through together.
Result<> RescanRepository::readSightings(QList<Counted> &fields)
{
    auto query = m_database.run(
        u"SELECT sighting.field_id, sighting.id, sighting.count, sighting_hit.matcher, sighting_hit.hits, sighting_hit.doubts"
        " FROM sighting LEFT JOIN sighting_hit ON sighting_hit.sighting_id = sighting.id"
        " WHERE sighting.field_id BETWEEN ? AND ? ORDER BY sighting.field_id, sighting.id, sighting_hit.matcher"_s,
        {fields.constFirst().id, fields.constLast().id});
    if (!query)
        return fail(query.error());
    auto field = fields.begin();
    while (query->next()) {
        while (field->id != query->value(0).toLongLong())
            ++field;
        const qint64 id = query->value(1).toLongLong();
        if (field->sightings.isEmpty() || field->sightings.constLast().id != id)
            field->sightings.append({id, query->value(2).toLongLong(), {}});
        if (!query->isNull(3)) {
            field->sightings.last().hits.append(
                {query->value(3).toString(), query->value(4).toLongLong(), query->value(5).toLongLong()});
        }
    }
    return {};
}

Result<> RescanRepository::readDetections(QList<Counted> &fields)
{
    auto query = m_database.run(u"SELECT field_id, matcher, how, classification, score, hits, doubts, estimated FROM detection"
                                " WHERE matches_on = 1 AND field_id BETWEEN ? AND ? ORDER BY field_id, matcher"_s,
                                {fields.constFirst().id, fields.constLast().id});
    if (!query)
        return fail(query.error());
    auto field = fields.begin();
    while (query->next()) {
        while (field->id != query->value(0).toLongLong())
            ++field;
        field->detections.append({.matcher = query->value(1).toString(),
                                  .on = Detection::On::Value,
                                  .how = Detection::How(query->value(2).toInt()),
                                  .classification = Colour(query->value(3).toInt()),
                                  .score = query->value(4).toDouble(),
                                  .hits = query->value(5).toLongLong(),
                                  .doubts = query->value(6).toLongLong(),
                                  .estimated = query->value(7).toInt() != 0});
    }
    return {};
}

Result<qint64> RescanRepository::estimated()
{
    auto query = m_database.run(u"SELECT COUNT(DISTINCT field_id) FROM detection WHERE estimated = 1 AND hits > 0"_s);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<bool> RescanRepository::isBehind()
{
    auto query = m_database.run(
        u"SELECT MAX(CASE WHEN action IN ('matcher.add', 'matcher.change') AND after LIKE '%\"matchesOn\":\"value\"%'"
        " AND after LIKE '%\"enabled\":true%' THEN number END), MAX(CASE WHEN action = 'detection.rescan' THEN number END),"
        " MIN(CASE WHEN action = 'import.finish' THEN number END) FROM audit"_s);
    if (!query)
        return fail(query.error());
    if (!query->next() || query->isNull(0) || query->isNull(2))
        return false;
    const qint64 matcher = query->value(0).toLongLong();
    return query->value(2).toLongLong() < matcher && query->value(1).toLongLong() < matcher; // none: 0
}

/// A file that was resumed after it had grown has two rows (ImportService).
Result<QList<ImportFile>> RescanRepository::files()
{
    const auto all = ImportRepository(m_database).history(std::numeric_limits<qint64>::max(), std::numeric_limits<int>::max());
    if (!all)
        return all;
    QList<ImportFile> files;
    QSet<QByteArray> contents;
    for (auto file = all->crbegin(); file != all->crend(); ++file) {
        const bool counted = file->progress.offset > 0;
        if (counted && (!file->progress.complete || !contents.contains(file->progress.digest))) {
            contents.insert(file->progress.digest);
            files.append(*file);
        }
    }
    return files;
}

Result<> RescanRepository::replace(const Counted &field)
{
    for (const Sighting &sighting : field.sightings) {
        if (auto removed = m_removeHits.exec(sighting.id); !removed)
            return removed;
        for (const HitDelta &hit : sighting.hits) {
            if (auto added = m_addHits.exec(sighting.id, bound(hit.matcher), hit.hits, hit.doubts); !added)
                return added;
        }
    }
    if (auto removed = m_removeDetections.exec(field.id); !removed)
        return removed;
    for (const Detection &detection : field.detections) {
        if (auto added = m_addDetection.exec(field.id, bound(detection.matcher), int(detection.how), int(detection.classification),
                                             detection.score, detection.hits, detection.doubts, int(detection.estimated));
            !added)
            return added;
    }
    return {};
}

} // namespace pp
