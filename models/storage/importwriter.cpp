// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/importwriter.h"

#include "models/domain/recommendation.h"
#include "models/storage/auditrepository.h"
#include "models/storage/fieldrepository.h"
#include "models/storage/histogram.h"
#include "models/storage/matcherrepository.h"
#include "models/storage/workspacerepository.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rejectionsListed = 1000;

void widen(Time &first, Time &last, const SightingDelta &sighting)
{
    if (sighting.firstSeen && (!first || *sighting.firstSeen < *first))
        first = sighting.firstSeen;
    if (sighting.lastSeen && (!last || *sighting.lastSeen > *last))
        last = sighting.lastSeen;
}

/// What an existing row becomes when another is added; NULL loses against any time.
const QString firstAndLast = u" first_seen = CASE WHEN %1.first_seen IS NULL OR excluded.first_seen < %1.first_seen"
                             " THEN excluded.first_seen ELSE %1.first_seen END,"
                             " last_seen = CASE WHEN %1.last_seen IS NULL OR excluded.last_seen > %1.last_seen"
                             " THEN excluded.last_seen ELSE %1.last_seen END"_s;

} // namespace

ImportStatements::ImportStatements(Database &database)
    : findSource(database, u"SELECT id FROM source WHERE key = ?"_s)
    , makeSource(database, u"INSERT INTO source (key, name, slug, kind, environment, created_at)"
                             " VALUES (?, ?, ?, '', '', ?) ON CONFLICT (key) DO NOTHING"_s)
    , findEvent(database, u"SELECT id FROM event WHERE source_id = ? AND type = ? AND name = ?"_s)
    , makeEvent(database, u"INSERT INTO event (source_id, type, name) VALUES (?, ?, ?)"
                            " ON CONFLICT (source_id, type, name) DO NOTHING"_s)
    , addToField(database,
                   u"INSERT INTO field (path, folded, count, values_seen, first_seen, last_seen, types, recommendation,"
                   " classified_by, note, data_category, revision) VALUES (?, ?, ?, ?, ?, ?, ?, 0, '', '', '', ?)"
                   " ON CONFLICT (path) DO UPDATE SET count = field.count + excluded.count,"
                   " values_seen = field.values_seen + excluded.values_seen, types = field.types | excluded.types,"
                   " revision = excluded.revision,"_s
                       + firstAndLast.arg(u"field") + u" RETURNING id, count, values_seen, types, recommendation"_s)
    , readSighting(database, u"SELECT hours, days FROM sighting WHERE id = ?"_s + database.dialect().forUpdate())
    , addToSighting(database,
                      u"UPDATE sighting SET count = count + ?, values_seen = values_seen + ?, types = types | ?,"
                      " first_seen = CASE WHEN first_seen IS NULL OR ? < first_seen THEN ? ELSE first_seen END,"
                      " last_seen = CASE WHEN last_seen IS NULL OR ? > last_seen THEN ? ELSE last_seen END,"
                      " hours = ?, days = ? WHERE id = ?"_s)
    , makeSighting(database, u"INSERT INTO sighting (field_id, event_id, count, values_seen, first_seen, last_seen,"
                               " types, hours, days) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                               " ON CONFLICT (field_id, event_id) DO NOTHING RETURNING id"_s)
    , findSighting(database, u"SELECT id FROM sighting WHERE field_id = ? AND event_id = ?"_s)
    , fieldSource(database, u"INSERT INTO field_source (field_id, source_id) VALUES (?, ?)"
                              " ON CONFLICT (field_id, source_id) DO NOTHING"_s)
    , addHits(database, u"INSERT INTO sighting_hit (sighting_id, matcher, hits, doubts) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT (sighting_id, matcher) DO UPDATE SET hits = sighting_hit.hits + excluded.hits,"
                          " doubts = sighting_hit.doubts + excluded.doubts"_s)
    , keyDetection(database, u"INSERT INTO detection (field_id, matcher, matches_on, how, classification, score, hits,"
                               " doubts, estimated) VALUES (?, ?, 0, ?, ?, ?, 0, 0, 0)"
                               " ON CONFLICT (field_id, matcher, matches_on) DO NOTHING"_s)
    , valueDetection(database,
                       u"INSERT INTO detection (field_id, matcher, matches_on, how, classification, score, hits,"
                       " doubts, estimated) VALUES (?, ?, 1, ?, ?, ?, ?, ?, 0)"
                       " ON CONFLICT (field_id, matcher, matches_on) DO UPDATE SET"
                       " hits = detection.hits + excluded.hits, doubts = detection.doubts + excluded.doubts"_s)
    , readDetections(database, u"SELECT detection.matcher, detection.matches_on, detection.how, detection.classification, score, hits, doubts,"
                               " matcher.value_types, matcher.least_share FROM detection LEFT JOIN matcher"
                               " ON matcher.name = detection.matcher AND matcher.matches_on = detection.matches_on"
                                 " WHERE field_id = ?"_s)
    , recommend(database, u"UPDATE field SET recommendation = ? WHERE id = ?"_s)
    , example(database, u"INSERT INTO example (event_id, payload, hits, fields) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT (event_id) DO UPDATE SET payload = excluded.payload, hits = excluded.hits,"
                          " fields = excluded.fields WHERE excluded.hits > example.hits"
                          " OR (excluded.hits = example.hits AND excluded.fields > example.fields)"_s)
{
}

ImportWriter::ImportWriter(Database &database, ImportStatements &statements, qint64 now,
                           const ImportRepository::KeyDetections &keyDetections,
                           const ImportRepository::ValueMatcher &valueMatcher)
    : m_database(database)
    , m_statements(statements)
    , m_now(now)
    , m_keyDetections(keyDetections)
    , m_valueMatcher(valueMatcher)
{
}

Result<> ImportWriter::write(const ScanDelta &delta)
{
    sumUp(delta);
    auto revision = m_database.run(m_database.dialect().newRevision());
    if (!revision)
        return fail(revision.error());
    m_revision = revision->next() ? revision->value(0).toLongLong() : 0;
    revision->finish();
    const auto threshold = MatcherRepository(m_database).threshold();
    if (!threshold)
        return fail(threshold.error());
    m_threshold = *threshold;
    if (auto done = writeFields(); !done)
        return done;
    if (auto done = writeSightings(delta); !done)
        return done;
    if (auto done = writeDetections(); !done)
        return done;
    if (auto done = writeExamples(delta.examples); !done)
        return done;
    for (const FileDelta &file : delta.files) {
        if (auto done = writeRejections(file.fileId, file.rejections); !done)
            return done;
        if (auto done = writeProgress(file.fileId, file.progress); !done)
            return done;
    }
    return {};
}

void ImportWriter::sumUp(const ScanDelta &delta)
{
    m_order.resize(delta.sightings.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    const auto key = [&](qsizetype i) {
        const SightingDelta &s = delta.sightings.at(i);
        return std::tie(s.path, s.source, s.type, s.event);
    };
    std::sort(m_order.begin(), m_order.end(), [&](qsizetype a, qsizetype b) { return key(a) < key(b); });
    for (const qsizetype i : std::as_const(m_order)) {
        const SightingDelta &sighting = delta.sightings.at(i);
        if (m_fields.isEmpty() || m_fields.constLast().path != sighting.path) {
            m_fields.emplaceBack();
            m_fields.last().path = sighting.path;
        }
        FieldSum &field = m_fields.last();
        field.count += sighting.count;
        field.values += sighting.values;
        field.types |= sighting.types;
        widen(field.first, field.last, sighting);
        for (const HitDelta &hit : sighting.hits) {
            auto &sum = field.hits[hit.matcher];
            sum.first += hit.hits;
            sum.second += hit.doubts;
        }
    }
}

Result<> ImportWriter::writeFields()
{
    for (FieldSum &field : m_fields) {
        const qint64 added = field.count;
        if (auto done = m_statements.addToField.exec(bound(field.path), bound(field.path.toCaseFolded()), field.count, field.values,
                                          bound(field.first), bound(field.last), int(field.types), m_revision);
            !done)
            return done;
        m_statements.addToField.next();
        field.id = m_statements.addToField.number(0);
        field.count = m_statements.addToField.number(1);
        field.values = m_statements.addToField.number(2);
        field.types = ValueTypes(m_statements.addToField.number(3));
        field.recommendation = Colour(m_statements.addToField.number(4));
        field.isNew = field.count == added; // a field that is known has been counted at least once
        m_statements.addToField.finish();
        m_newFields += field.isNew ? 1 : 0;
    }
    return {};
}

Result<> ImportWriter::writeSightings(const ScanDelta &delta)
{
    m_sightingIds.resize(delta.sightings.size());
    auto field = m_fields.cbegin(); // both are sorted by path
    for (const qsizetype i : std::as_const(m_order)) {
        const SightingDelta &sighting = delta.sightings.at(i);
        while (field->path != sighting.path)
            ++field;
        qint64 &id = m_sightingIds[i];
        if (sighting.sightingId != 0) {
            const auto added = addToSighting(sighting.sightingId, sighting);
            if (!added)
                return fail(added.error());
            if (*added)
                id = sighting.sightingId;
        }
        if (id == 0) {
            const auto in = event(sighting.source, sighting.type, sighting.event);
            if (!in)
                return fail(in.error());
            const auto made = makeSighting(field->id, *in, sighting);
            if (!made)
                return fail(made.error());
            id = *made;
        }
        for (const HitDelta &hit : sighting.hits) {
            if (auto done = m_statements.addHits.exec(id, bound(hit.matcher), hit.hits, hit.doubts); !done)
                return done;
        }
    }
    return {};
}

Result<bool> ImportWriter::addToSighting(qint64 id, const SightingDelta &sighting)
{
    if (auto done = m_statements.readSighting.exec(id); !done)
        return fail(done.error());
    if (!m_statements.readSighting.next())
        return false;
    const Histogram hours = unpackHistogram(m_statements.readSighting.value(0).toByteArray());
    const Histogram days = unpackHistogram(m_statements.readSighting.value(1).toByteArray());
    m_statements.readSighting.finish();
    auto done = m_statements.addToSighting.exec(sighting.count, sighting.values, int(sighting.types), bound(sighting.firstSeen),
                                     bound(sighting.firstSeen), bound(sighting.lastSeen), bound(sighting.lastSeen),
                                     bound(packHistogram(mergeHistogram(hours, sighting.hours, hoursKept))),
                                     bound(packHistogram(mergeHistogram(days, sighting.days, daysKept))), id);
    if (!done)
        return fail(done.error());
    return true;
}

Result<qint64> ImportWriter::makeSighting(FieldId field, const Event &event, const SightingDelta &sighting)
{
    if (auto done = m_statements.makeSighting.exec(field, event.id, sighting.count, sighting.values, bound(sighting.firstSeen),
                                        bound(sighting.lastSeen), int(sighting.types),
                                        bound(packHistogram(mergeHistogram({}, sighting.hours, hoursKept))),
                                        bound(packHistogram(mergeHistogram({}, sighting.days, daysKept))));
        !done)
        return fail(done.error());
    const qint64 made = m_statements.makeSighting.next() ? m_statements.makeSighting.number(0) : 0;
    m_statements.makeSighting.finish();
    if (made != 0) {
        if (auto done = m_statements.fieldSource.exec(field, event.source); !done)
            return fail(done.error());
        return made;
    }
    if (auto done = m_statements.findSighting.exec(field, event.id); !done)
        return fail(done.error());
    m_statements.findSighting.next();
    const qint64 id = m_statements.findSighting.number(0);
    m_statements.findSighting.finish();
    if (auto added = addToSighting(id, sighting); !added)
        return fail(added.error());
    return id;
}

Result<qint64> ImportWriter::sourceId(const QString &key)
{
    if (const auto known = m_sources.constFind(key); known != m_sources.constEnd())
        return *known;
    for (const bool make : {false, true}) {
        if (make) {
            if (auto done = m_statements.makeSource.exec(bound(key), bound(key), bound(key), m_now); !done)
                return fail(done.error());
        }
        if (auto done = m_statements.findSource.exec(bound(key)); !done)
            return fail(done.error());
        if (m_statements.findSource.next())
            break;
    }
    const qint64 id = m_statements.findSource.number(0);
    m_statements.findSource.finish();
    m_sources.insert(key, id);
    return id;
}

Result<ImportWriter::Event> ImportWriter::event(const QString &source, const QString &type, const QString &name)
{
    const auto key = std::make_tuple(source, type, name);
    if (const auto known = m_events.find(key); known != m_events.end())
        return known->second;
    const auto sourceFound = sourceId(source);
    if (!sourceFound)
        return fail(sourceFound.error());
    for (const bool make : {false, true}) {
        if (make) {
            if (auto done = m_statements.makeEvent.exec(*sourceFound, bound(type), bound(name)); !done)
                return fail(done.error());
        }
        if (auto done = m_statements.findEvent.exec(*sourceFound, bound(type), bound(name)); !done)
            return fail(done.error());
        if (m_statements.findEvent.next())
            break;
    }
    const Event found{m_statements.findEvent.number(0), *sourceFound};
    m_statements.findEvent.finish();
    m_events.emplace(key, found);
    return found;
}

Result<> ImportWriter::writeDetections()
{
    for (const FieldSum &field : std::as_const(m_fields)) {
        bool detected = !field.isNew;
        if (field.isNew) {
            const QList<Detection> found = m_keyDetections(field.path);
            for (const Detection &detection : found) {
                if (auto done = m_statements.keyDetection.exec(field.id, bound(detection.matcher), int(detection.how),
                                                    int(detection.classification), detection.score);
                    !done)
                    return done;
                detected = true;
            }
        }
        for (auto hit = field.hits.cbegin(); hit != field.hits.cend(); ++hit) {
            const Detection matcher = m_valueMatcher(hit.key());
            if (auto done = m_statements.valueDetection.exec(field.id, bound(hit.key()), int(matcher.how),
                                                  int(matcher.classification), matcher.score, hit->first, hit->second);
                !done)
                return done;
            detected = true;
        }
        if (detected) {
            if (auto done = recommendAnew(field); !done)
                return done;
        }
    }
    return {};
}

/// How far a detection is believed depends on all values seen, so it may change without a new hit.
Result<> ImportWriter::recommendAnew(const FieldSum &field)
{
    Statement &read = m_statements.readDetections;
    if (auto done = read.exec(field.id); !done)
        return done;
    QList<Detection> detections;
    PlainValues plain;
    plain.seen = field.values;
    while (read.next()) {
        if (const auto kind = plainKindOf(read.value(0).toString())) {
            plain.counts[*kind] += read.number(6);
            continue;
        }
        Detection detection;
        detection.matcher = read.value(0).toString(); // how far it is believed depends on which it is
        detection.on = Detection::On(read.number(1));
        detection.how = Detection::How(read.number(2));
        detection.classification = Colour(read.number(3));
        detection.score = read.value(4).toDouble();
        detection.hits = read.number(5);
        detection.doubts = read.number(6);
        detection.expected = {ValueTypes(read.number(7)), read.value(8).toDouble()};
        detections.append(detection);
    }
    for (Detection &detection : detections)
        detection = completed(detection, field.path, field.count, field.values, field.types, plain);
    detections.removeIf([](const Detection &detection) { return detection.hits <= 0; });
    const Colour colour = recommend(detections, m_threshold);
    return colour == field.recommendation ? Result<>() : m_statements.recommend.exec(int(colour), field.id);
}

Result<> ImportWriter::writeExamples(const QList<ExampleDelta> &examples)
{
    if (examples.isEmpty())
        return {};
    const auto keeps = WorkspaceRepository(m_database).keepsExamples(); // it may change while an import runs
    if (!keeps)
        return fail(keeps.error());
    if (!*keeps)
        return {};
    for (const ExampleDelta &example : examples) {
        const auto in = event(example.source, example.type, example.event);
        if (!in)
            return fail(in.error());
        if (auto done = m_statements.example.exec(in->id, bound(example.payload), example.hits, example.fields); !done)
            return done;
    }
    return {};
}

Result<> ImportWriter::writeRejections(qint64 file, const QList<Rejection> &rejections)
{
    if (rejections.isEmpty())
        return {};
    auto counted = m_database.run(u"SELECT count(*) FROM import_rejection WHERE file_id = ?"_s, {file});
    if (!counted)
        return fail(counted.error());
    qint64 listed = counted->next() ? counted->value(0).toLongLong() : 0;
    counted->finish();
    Statement insert(m_database, u"INSERT INTO import_rejection (file_id, seq, file, line, item, reason)"
                                 " VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (const Rejection &rejection : rejections) {
        if (listed == rejectionsListed)
            break;
        if (auto done = insert.exec(file, ++listed, bound(rejection.file), rejection.line, rejection.item,
                                    bound(rejection.reason));
            !done)
            return done;
    }
    return {};
}

Result<> ImportWriter::writeProgress(qint64 file, const ImportProgress &progress)
{
    auto updated = m_database.run(u"UPDATE import_file SET position = ?, line = ?, item = ?, mode = ?, digest = ?,"
                                  " events = ?, rejected = ?, complete = ?, finished_at = ? WHERE id = ?"
                                  " RETURNING path"_s,
                                  {progress.offset, progress.line, progress.item, progress.mode, bound(progress.digest),
                                   progress.events, progress.rejected, int(progress.complete),
                                   progress.complete ? m_now : 0, file});
    if (!updated)
        return fail(updated.error());
    if (!updated->next()) {
        return fail(Error::Code::NotFound,
                    QCoreApplication::translate("Import", "The import's record is no longer in the workspace."));
    }
    const QString path = updated->value(0).toString();
    updated->finish();
    if (!progress.complete) {
        if (progress.newMessageIds.isEmpty())
            return {};
        auto added = m_database.run(u"INSERT INTO import_message (file_id, seq, digests) VALUES"
                                    " (?, (SELECT COALESCE(MAX(seq), 0) + 1 FROM import_message WHERE file_id = ?), ?)"_s,
                                    {file, file, progress.newMessageIds});
        return added ? Result<>() : fail(added.error());
    }
    // Whole files are known by their content; what told events apart within the file has done its work.
    if (auto removed = m_database.run(u"DELETE FROM import_message WHERE file_id = ?"_s, {file}); !removed)
        return fail(removed.error());
    return AuditRepository(m_database)
        .append(m_now, u"import.finish"_s, QFileInfo(path).fileName(), {},
                {{u"events"_s, progress.events}, {u"rejected"_s, progress.rejected}});
}

} // namespace pp
