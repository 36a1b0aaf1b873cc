// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/scandelta.h"
#include "models/storage/database.h"

#include <functional>
#include <memory>

namespace pp {

struct ImportStatements;

/// Files imported or begun, and the counters that imports add. Used on the database's thread.
class ImportRepository
{
public:
    explicit ImportRepository(Database &database, Clock clock = systemClock());
    ~ImportRepository();

    /// For many writes one after the other: commits reach the disk in their order, but are not waited for. What a power
    /// cut can take are the last checkpoints as a whole, counts and progress together, so the next import counts them
    /// again. Ends with settle() or with the connection.
    [[nodiscard]] Result<> commitLazily();
    /// From now on what is committed is on the disk, everything before included.
    [[nodiscard]] Result<> settle();

    /// Files that may be the same as, the beginning of, or an unfinished version of a file with this head or path.
    [[nodiscard]] Result<QList<ImportFile>> candidates(const QByteArray &headDigest, const QString &path);
    /// Newest first, ids below `below`, at most `limit`.
    [[nodiscard]] Result<QList<ImportFile>> history(qint64 below, int limit);
    /// Events counted, of all files together.
    [[nodiscard]] Result<qint64> eventsCounted();
    /// Adds a row for a file that is about to be counted; returns its id.
    [[nodiscard]] Result<qint64> begin(const ImportFile &file);
    /// Keyed digests of the messageIds counted so far, 16 bytes each; gone once the file is complete.
    [[nodiscard]] Result<QByteArray> messageIds(qint64 fileId);
    [[nodiscard]] Result<QList<Rejection>> rejections(qint64 fileId);

    /// (type, event) of everything known from a source; for the limit of 1,000.
    [[nodiscard]] Result<QList<std::pair<QString, QString>>> eventsOf(const QString &sourceKey);
    struct KnownEvent {
        QList<std::pair<QString, qint64>> sightings; ///< (path, sighting id)
        qint64 exampleHits = 0;
        qint64 exampleFields = 0; ///< 0: no example is kept
    };
    [[nodiscard]] Result<KnownEvent> knownEvent(const QString &sourceKey, const QString &type, const QString &event);

    /// One checkpoint in one transaction: progress, sources, events, fields, sightings, hits, examples, rejections,
    /// the fields' sums and recommendations. `keyDetections` is asked once for each new field. Fills in the deltas'
    /// sightingId. Returns the number of fields that are new. Additive: several writers may run side by side.
    using KeyDetections = std::function<QList<Detection>(const QString &path)>;
    using ValueMatcher = std::function<Detection(const QString &matcher)>; ///< how, classification of a value matcher
    using Begun = std::function<Result<>(ScanDelta &delta)>; ///< asked first, in the transaction; may still change the delta
    [[nodiscard]] Result<qint64> write(ScanDelta &delta, const KeyDetections &keyDetections, const ValueMatcher &valueMatcher,
                                       const Begun &onBegun = {});

private:
    [[nodiscard]] Result<QList<ImportFile>> select(const QString &rest, const QVariantList &values);
    [[nodiscard]] Result<> setPragmas(const QStringList &pragmas);

    Database &m_database;
    Clock m_clock;
    std::unique_ptr<ImportStatements> m_statements; ///< since the first write()
};

} // namespace pp
