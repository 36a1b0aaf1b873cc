// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

namespace pp {

/// Detections with at least this confidence count for the recommendation.
inline constexpr double defaultConfidenceThreshold = 0.5;

/// How far a detection can be believed, 0 to 1: from its score, the share of values hit, how many of the values its
/// pattern found a validator then accepted, and what the value types contradict (a key `email_verified` that only
/// ever held booleans).
[[nodiscard]] double confidence(const Detection &detection, ValueTypes types);

/// The most restricted default classification among the detections that are confident enough; Green where none is.
[[nodiscard]] Colour recommend(const QList<Detection> &detections, double threshold = defaultConfidenceThreshold);

} // namespace pp
