// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/matcher.h"

#include <functional>

namespace pp {

class Database;

/// What the matchers say of the fields seen so far, when the rules change: key matchers are asked about every path;
/// a value matcher that was only off gets back the hits counted before it was; elsewhere its hits are estimated from the
/// events that are kept as examples (examplescan.h). Both are marked as estimated. Detections of matchers that are no
/// longer in force go, changed colours are taken over, and recommendations are made anew.
///
/// Within the caller's open transaction, on the database's thread. stop() is asked between parts; progress(fields done).
/// Cancelled, after which the transaction must be rolled back.
[[nodiscard]] Result<> reevaluate(Database &database, const DetectionRules &before, const DetectionRules &after,
                                  const std::function<bool()> &stop, const std::function<void(qint64)> &progress);

/// For an import: what it had counted when the rules were changed is written after that, so that the value matchers that are
/// new since `before` know nothing of it. Where they have no detection, it is estimated, as above. As above also the rest.
[[nodiscard]] Result<> estimateWhatIsNew(Database &database, const DetectionRules &before, const DetectionRules &after,
                                         const std::function<bool()> &stop);

} // namespace pp
