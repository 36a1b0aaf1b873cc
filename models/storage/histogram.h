// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <limits>

namespace pp {

/// Counts per hour or day of one sighting, packed into few bytes: five million sightings with 448 numbers each would
/// be two thousand million rows. (bucket, count), oldest first; a bucket is a number of hours or days since 1970 UTC.
///
/// Packed: the newest bucket, its count, then backwards for each older one the distance to the bucket after it and its
/// count; all as LEB128, the newest bucket zigzag-coded because time may lie before 1970.
using Histogram = QList<std::pair<qint64, qint64>>;

inline constexpr qint64 hoursKept = 48;
inline constexpr qint64 daysKept = 400;

[[nodiscard]] QByteArray packHistogram(const Histogram &histogram);
/// Without the buckets before `from`. What cannot be read ends the list.
[[nodiscard]] Histogram unpackHistogram(const QByteArray &bytes, qint64 from = std::numeric_limits<qint64>::min());

/// The sum of both (`added` in any order, buckets may repeat); only buckets newer than the newest less `kept` remain.
[[nodiscard]] Histogram mergeHistogram(const Histogram &histogram, const Histogram &added, qint64 kept);

} // namespace pp
