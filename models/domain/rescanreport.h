// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"

namespace pp {

/// What there is to gain from a re-scan.
struct RescanState {
    qint64 estimated = 0;  ///< fields with a detection that is estimated
    bool isBehind = false; ///< a matcher on values came after files had been imported, and none was scanned again since
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
