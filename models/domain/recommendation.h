// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"
#include "models/domain/plainvalues.h"

namespace pp {

/// Detections with at least this confidence count for the recommendation.
inline constexpr double defaultConfidenceThreshold = 0.5;

struct Belief {
    double confidence = 0;
    Weakness weakness = Weakness::None; ///< the one that weighs most

    friend bool operator==(const Belief &, const Belief &) = default;
};

/// How far a detection on the field `path` can be believed, 0 to 1: from its score, the share of values hit, how many
/// of the values its pattern found a validator then accepted, and what contradicts it: value types (a key
/// `email_verified` that only ever held booleans), values that are plainly something else (a `phone` whose values are
/// times), a field that says it holds versions where addresses were found. What contradicts only ever weakens.
[[nodiscard]] Belief belief(const Detection &detection, const QString &path, ValueTypes types, const PlainValues &plain = {});
/// Notes it in the detection.
void believe(Detection &detection, const QString &path, ValueTypes types, const PlainValues &plain);

/// The most restricted default classification among the detections that are confident enough; Green where none is.
[[nodiscard]] Colour recommend(const QList<Detection> &detections, double threshold = defaultConfidenceThreshold);

} // namespace pp
