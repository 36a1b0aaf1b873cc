// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scandelta.h"

namespace pp {

/// What an import or scan has done so far; the same while it runs and at its end (`import --json`).
struct ImportReport {
    qint64 files = 0;        ///< includes the skipped
    qint64 filesSkipped = 0;
    qint64 bytes = 0;        ///< read from disk in this run
    qint64 bytesTotal = 0;   ///< of all files, for the progress bar
    qint64 events = 0;       ///< counted in this run
    QList<Rejection> rejected; ///< at most 1,000
    qint64 rejectedCount = 0;
    qint64 fields = 0;       ///< in the workspace (scan: found)
    qint64 newFields = 0;    ///< new in this run
    double seconds = 0;
    bool resumed = false;
    QStringList notices;     ///< for people: "a.ndjson was imported before as b.ndjson; skipped."
    QString currentFile;     ///< while it runs
    bool nothingToImport = false;   ///< a named path did not exist, could not be read or held nothing (exit code 1)
};

} // namespace pp
