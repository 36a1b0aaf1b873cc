// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scandelta.h"
#include "models/storage/statement.h"

namespace pp {

/// What was counted of the values of fields, for counting it again from the files that were imported. Used on the
/// database's thread.
class RescanRepository
{
public:
    explicit RescanRepository(Database &database);

    struct Sighting {
        qint64 id = 0;
        qint64 count = 0;     ///< events
        QList<HitDelta> hits; ///< by matcher

        friend bool operator==(const Sighting &, const Sighting &) = default;
    };
    struct Counted {
        FieldId id = 0;
        QString path;
        qint64 values = 0;           ///< that were not null
        QList<Sighting> sightings;
        QList<Detection> detections; ///< on values, by matcher, and what values plainly are (plainvalues.h); as they are kept

        friend bool operator==(const Counted &, const Counted &) = default;
    };
    /// By id, those above `after`, at most `limit`.
    [[nodiscard]] Result<QList<Counted>> fields(FieldId after, int limit);
    /// Fields with a detection that is estimated.
    [[nodiscard]] Result<qint64> estimated();
    /// Whether the audit log says that files were imported, then a matcher on values was added, changed or switched on, and
    /// that there was no re-scan since.
    [[nodiscard]] Result<bool> isBehind();

    /// The files whose events are counted, oldest first; of those with the same content, one.
    [[nodiscard]] Result<QList<ImportFile>> files();

    /// Hits and detections on values as they are in `field`, within the caller's open transaction.
    [[nodiscard]] Result<> replace(const Counted &field);

private:
    [[nodiscard]] Result<> readSightings(QList<Counted> &fields);
    [[nodiscard]] Result<> readDetections(QList<Counted> &fields);

    Database &m_database;
    Statement m_removeHits;
    Statement m_addHits;
    Statement m_removeDetections;
    Statement m_addDetection;
};

} // namespace pp
