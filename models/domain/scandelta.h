// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

#include <QByteArray>

namespace pp {

/// What one checkpoint of an import adds to the workspace: of a part of a large file or of several small ones. Counters and progress are written in one transaction, so a
/// crash never counts twice and never loses a count.

struct HitDelta {
    QString matcher; ///< a value matcher's name
    qint64 hits = 0;
    qint64 doubts = 0;

    friend bool operator==(const HitDelta &, const HitDelta &) = default;
};

struct SightingDelta {
    QString source; ///< the source's key; made when new
    QString type;
    QString event;
    QString path;
    qint64 count = 0;
    qint64 values = 0; ///< non-null values
    ValueTypes types = 0;
    Time firstSeen;
    Time lastSeen;
    QList<std::pair<qint64, qint64>> hours; ///< (hours since 1970 UTC, count)
    QList<std::pair<qint64, qint64>> days;  ///< (days since 1970 UTC, count)
    QList<HitDelta> hits;
    qint64 sightingId = 0; ///< known from an earlier checkpoint or loaded; 0: look it up or make it. The writer fills it in
};

/// A candidate for the one example kept of a source and event: the event whose hits tell most, then the one with
/// the most fields, then the earliest.
struct ExampleDelta {
    QString source;
    QString type;
    QString event;
    QByteArray payload; ///< the event as it came, at most 32 KiB
    qint64 hits = 0; ///< weighted by how restrictive the matchers are
    qint64 fields = 0;
};

struct Rejection {
    QString file;
    qint64 line = 0; ///< from 1; 0: the file as a whole
    qint64 item = 0; ///< from 1, within an array; 0: not in an array
    QString reason;

    friend bool operator==(const Rejection &, const Rejection &) = default;
};

/// How far a file has been counted. Everything before `offset` is in the workspace, nothing behind it.
struct ImportProgress {
    qint64 offset = 0; ///< in the decompressed content
    qint64 line = 0;   ///< lines before offset
    qint64 item = 0;   ///< array items before offset
    int mode = 0;      ///< the engine's reading mode at offset; opaque
    QByteArray digest; ///< SHA-256 of the content before offset
    qint64 events = 0;
    qint64 rejected = 0;
    QByteArray newMessageIds; ///< keyed digests added since the last checkpoint, 16 bytes each
    bool complete = false;

    friend bool operator==(const ImportProgress &, const ImportProgress &) = default;
};

struct FileDelta {
    qint64 fileId = 0; ///< a row of ImportFile
    ImportProgress progress;
    QList<Rejection> rejections;
};

struct ScanDelta {
    QList<FileDelta> files; ///< whose counts these are, in the order in which they were read
    QList<SightingDelta> sightings;
    QList<ExampleDelta> examples;
};

/// A file that was imported, or begun.
struct ImportFile {
    qint64 id = 0;
    QString path;          ///< absolute
    QString source;        ///< key given by --source or the path; empty: decided event by event
    QString fallbackSource;
    QByteArray headDigest; ///< SHA-256 of the first min(64 KiB, size) of the decompressed content
    qint64 headLength = 0;
    QByteArray messageKey; ///< 16 random bytes, for the digests of messageIds
    ImportProgress progress; ///< newMessageIds is empty; complete: digest is the whole content's, offset its size
    qint64 startedAt = 0;
    qint64 finishedAt = 0;

    friend bool operator==(const ImportFile &, const ImportFile &) = default;
};

} // namespace pp
