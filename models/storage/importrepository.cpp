// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/importrepository.h"

#include "models/storage/importwriter.h"

namespace pp {

using namespace Qt::StringLiterals;

ImportRepository::ImportRepository(Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

ImportRepository::~ImportRepository() = default;

Result<> ImportRepository::commitLazily()
{
    if (m_database.location().kind == DatabaseLocation::Kind::Team)
        return {}; // the server's rules hold for everyone who works on it
    // In WAL mode NORMAL cannot damage the file. The indexes of a million fields are written all over, so more of them
    // are kept in memory, and pages are moved from the WAL to the file less often: then each has changed several times.
    return setPragmas({u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA cache_size = -64000"_s,
                       u"PRAGMA wal_autocheckpoint = 8000"_s});
}

Result<> ImportRepository::settle()
{
    if (m_database.location().kind == DatabaseLocation::Kind::Team)
        return {};
    return setPragmas({u"PRAGMA synchronous = FULL"_s, u"PRAGMA wal_checkpoint(PASSIVE)"_s});
}

Result<> ImportRepository::setPragmas(const QStringList &pragmas)
{
    for (const QString &pragma : pragmas) {
        if (auto done = m_database.run(pragma); !done)
            return fail(done.error());
    }
    return {};
}

Result<QList<ImportFile>> ImportRepository::candidates(const QByteArray &headDigest, const QString &path)
{
    return select(u" WHERE head_digest = ? OR path = ? ORDER BY id"_s, {bound(headDigest), bound(path)});
}

Result<QList<ImportFile>> ImportRepository::history(qint64 below, int limit)
{
    return select(u" WHERE id < ? ORDER BY id DESC LIMIT ?"_s, {below, limit});
}

Result<qint64> ImportRepository::eventsCounted()
{
    auto query = m_database.run(u"SELECT CAST(COALESCE(SUM(events), 0) AS BIGINT) FROM import_file"_s);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<QList<ImportFile>> ImportRepository::select(const QString &rest, const QVariantList &values)
{
    auto query = m_database.run(u"SELECT id, path, source, fallback_source, head_digest, head_length, message_key,"
                                " position, line, item, mode, digest, events, rejected, complete, started_at, finished_at"
                                " FROM import_file"_s
                                    + rest,
                                values);
    if (!query)
        return fail(query.error());
    QList<ImportFile> files;
    while (query->next()) {
        ImportFile file;
        file.id = query->value(0).toLongLong();
        file.path = query->value(1).toString();
        file.source = query->value(2).toString();
        file.fallbackSource = query->value(3).toString();
        file.headDigest = query->value(4).toByteArray();
        file.headLength = query->value(5).toLongLong();
        file.messageKey = query->value(6).toByteArray();
        file.progress.offset = query->value(7).toLongLong();
        file.progress.line = query->value(8).toLongLong();
        file.progress.item = query->value(9).toLongLong();
        file.progress.mode = query->value(10).toInt();
        file.progress.digest = query->value(11).toByteArray();
        file.progress.events = query->value(12).toLongLong();
        file.progress.rejected = query->value(13).toLongLong();
        file.progress.complete = query->value(14).toInt() != 0;
        file.startedAt = query->value(15).toLongLong();
        file.finishedAt = query->value(16).toLongLong();
        files.append(file);
    }
    return files;
}

Result<qint64> ImportRepository::begin(const ImportFile &file)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return fail(begun.error());
    const ImportProgress &progress = file.progress;
    auto made = m_database.run(
        u"INSERT INTO import_file (path, source, fallback_source, head_digest, head_length, message_key, position, line,"
        " item, mode, digest, events, rejected, complete, started_at, finished_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {bound(file.path), bound(file.source), bound(file.fallbackSource), bound(file.headDigest), file.headLength,
         bound(file.messageKey), progress.offset, progress.line, progress.item, progress.mode, bound(progress.digest),
         progress.events, progress.rejected, int(progress.complete), file.startedAt, file.finishedAt});
    if (!made)
        return fail(made.error());
    made->next();
    const qint64 id = made->value(0).toLongLong();
    made->finish();
    if (auto committed = transaction.commit(); !committed)
        return fail(committed.error());
    return id;
}

Result<QByteArray> ImportRepository::messageIds(qint64 fileId)
{
    auto query = m_database.run(u"SELECT digests FROM import_message WHERE file_id = ? ORDER BY seq"_s, {fileId});
    if (!query)
        return fail(query.error());
    QByteArray digests;
    while (query->next())
        digests += query->value(0).toByteArray();
    return digests;
}

Result<QList<Rejection>> ImportRepository::rejections(qint64 fileId)
{
    auto query = m_database.run(u"SELECT file, line, item, reason FROM import_rejection WHERE file_id = ? ORDER BY seq"_s,
                                {fileId});
    if (!query)
        return fail(query.error());
    QList<Rejection> rejections;
    while (query->next()) {
        rejections.append({query->value(0).toString(), query->value(1).toLongLong(), query->value(2).toLongLong(),
                           query->value(3).toString()});
    }
    return rejections;
}

Result<QList<std::pair<QString, QString>>> ImportRepository::eventsOf(const QString &sourceKey)
{
    auto query = m_database.run(u"SELECT event.type, event.name FROM event JOIN source ON source.id = event.source_id"
                                " WHERE source.key = ? ORDER BY event.id"_s,
                                {bound(sourceKey)});
    if (!query)
        return fail(query.error());
    QList<std::pair<QString, QString>> events;
    while (query->next())
        events.append({query->value(0).toString(), query->value(1).toString()});
    return events;
}

Result<ImportRepository::KnownEvent> ImportRepository::knownEvent(const QString &sourceKey, const QString &type,
                                                                  const QString &event)
{
    auto query = m_database.run(u"SELECT event.id, example.hits, example.fields FROM event"
                                " JOIN source ON source.id = event.source_id"
                                " LEFT JOIN example ON example.event_id = event.id"
                                " WHERE source.key = ? AND event.type = ? AND event.name = ?"_s,
                                {bound(sourceKey), bound(type), bound(event)});
    if (!query)
        return fail(query.error());
    KnownEvent known;
    if (!query->next())
        return known;
    const qint64 id = query->value(0).toLongLong();
    known.exampleHits = query->value(1).toLongLong();
    known.exampleFields = query->value(2).toLongLong();
    query->finish();
    auto sightings = m_database.run(u"SELECT field.path, sighting.id FROM sighting"
                                    " JOIN field ON field.id = sighting.field_id WHERE sighting.event_id = ?"_s,
                                    {id});
    if (!sightings)
        return fail(sightings.error());
    while (sightings->next())
        known.sightings.append({sightings->value(0).toString(), sightings->value(1).toLongLong()});
    return known;
}

Result<qint64> ImportRepository::write(ScanDelta &delta, const KeyDetections &keyDetections,
                                       const ValueMatcher &valueMatcher, const Begun &onBegun)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return fail(begun.error());
    if (auto allowed = onBegun ? onBegun(delta) : Result<>(); !allowed)
        return fail(allowed.error());
    if (!m_statements)
        m_statements = std::make_unique<ImportStatements>(m_database);
    ImportWriter writer(m_database, *m_statements, m_clock(), keyDetections, valueMatcher);
    if (auto written = writer.write(delta); !written)
        return fail(written.error());
    if (auto committed = transaction.commit(); !committed)
        return fail(committed.error());
    // Only now: the ids of a transaction that was rolled back would belong to nobody, or to others.
    for (qsizetype i = 0; i < delta.sightings.size(); ++i)
        delta.sightings[i].sightingId = writer.sightingIds().at(i);
    return writer.newFields();
}

} // namespace pp
