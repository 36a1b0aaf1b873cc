// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/source.h"
#include "models/storage/importrepository.h"
#include "models/storage/statement.h"

#include <QHash>

#include <map>
#include <tuple>

namespace pp {

/// What a checkpoint runs again and again, prepared once for all checkpoints of a connection: an archive of small files
/// has one for each of them.
struct ImportStatements {
    explicit ImportStatements(Database &database);

    Statement findSource, makeSource, findEvent, makeEvent, addToField, readSighting, addToSighting, makeSighting,
        findSighting, fieldSource, addHits, keyDetection, valueDetection, readDetections, recommend, example;
};

/// Writes one checkpoint: the hot path of an import. Rows are taken in one order (by path, then source and event), so that writers beside each other cannot
/// lock each other out on PostgreSQL. Lives for one ImportRepository::write(), within its transaction.
class ImportWriter
{
public:
    ImportWriter(Database &database, ImportStatements &statements, qint64 now,
                 const ImportRepository::KeyDetections &keyDetections, const ImportRepository::ValueMatcher &valueMatcher);

    [[nodiscard]] Result<> write(const ScanDelta &delta);

    [[nodiscard]] qint64 newFields() const { return m_newFields; }
    /// Of delta.sightings, in their order; valid once the transaction is committed.
    [[nodiscard]] const QList<qint64> &sightingIds() const { return m_sightingIds; }

private:
    struct FieldSum {
        QString path;
        FieldId id = 0;
        qint64 count = 0; ///< in this delta; after writeFields() the field's
        qint64 values = 0;
        ValueTypes types = 0;
        Time first;
        Time last;
        Colour recommendation = Colour::Green;
        bool isNew = false;
        QMap<QString, std::pair<qint64, qint64>> hits; ///< matcher -> hits, doubts
    };
    struct Event {
        qint64 id = 0;
        SourceId source = 0;
    };

    [[nodiscard]] Result<qint64> sourceId(const QString &key);
    [[nodiscard]] Result<Event> event(const QString &source, const QString &type, const QString &name);
    void sumUp(const ScanDelta &delta);
    [[nodiscard]] Result<> writeFields();
    [[nodiscard]] Result<> writeSightings(const ScanDelta &delta);
    [[nodiscard]] Result<bool> addToSighting(qint64 id, const SightingDelta &sighting);
    [[nodiscard]] Result<qint64> makeSighting(FieldId field, const Event &event, const SightingDelta &sighting);
    [[nodiscard]] Result<> writeDetections();
    [[nodiscard]] Result<> recommendAnew(const FieldSum &field);
    [[nodiscard]] Result<> writeExamples(const QList<ExampleDelta> &examples);
    [[nodiscard]] Result<> writeRejections(qint64 file, const QList<Rejection> &rejections);
    [[nodiscard]] Result<> writeProgress(qint64 file, const ImportProgress &progress);

    Database &m_database;
    ImportStatements &m_statements;
    qint64 m_now;
    const ImportRepository::KeyDetections &m_keyDetections;
    const ImportRepository::ValueMatcher &m_valueMatcher;

    QList<qsizetype> m_order; ///< indexes of delta.sightings
    QList<FieldSum> m_fields; ///< by path
    QHash<QString, SourceId> m_sources;
    std::map<std::tuple<QString, QString, QString>, Event> m_events;
    QList<qint64> m_sightingIds;
    qint64 m_newFields = 0;
    double m_threshold = 0; ///< of confidence, for the recommendation
    qint64 m_revision = 0; ///< of the fields changed here; see Dialect::newRevision()
};

} // namespace pp
