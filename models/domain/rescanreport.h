// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"

namespace pp {

/// What could be scanned again, and how much there is to gain.
struct RescanState {
    qint64 files = 0;     ///< whose events the workspace counts
    qint64 estimated = 0; ///< fields with a detection that is estimated

    friend bool operator==(const RescanState &, const RescanState &) = default;
};

/// What a re-scan has done so far; the same while it runs and at its end.
struct RescanReport {
    ImportReport read;     ///< as an import tells of it; fields and newFields are not used
    qint64 files = 0;      ///< that were scanned to their end
    QStringList missing;   ///< where the others were imported from whose events are counted
    qint64 changed = 0;    ///< fields in which something is detected now that was not, or the other way round, or more or less often
    qint64 confirmed = 0;  ///< fields in which nothing is estimated any more
    qint64 estimated = 0;  ///< fields in which something still is
};

} // namespace pp
