// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"
#include "models/items/chartmodel.h"

namespace pp {

/// How long one bar of a timeline is, and how many there are: 48 hours, 30 days, or 400 days in weeks.
enum class Timeline { Hours, Days, Weeks };

/// Sightings over time, stacked by source: the most seen sources by name, the others together. Ends with the newest bar
/// that has anything, which may be long ago. Days and weeks are those of UTC, hours are shown in local time.
[[nodiscard]] ChartData timelineOf(const QList<Sighting> &sightings, Timeline timeline);
/// The shortest that shows nine tenths of what the longest does.
[[nodiscard]] Timeline tellingTimeline(const QList<Sighting> &sightings);

} // namespace pp
