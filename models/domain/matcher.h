// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"
#include "models/domain/recommendation.h"

namespace pp {

/// What a matcher is known by: one on keys and one on values may share a name. Names are compared as keys are, so that
/// "E-Mail" is "e mail"; a name here is as its owner wrote it.
struct MatcherId {
    QString name;
    Detection::On on = Detection::On::Key;

    friend bool operator==(const MatcherId &, const MatcherId &) = default;
};

/// A rule that detects, as its owner writes it (resources/manual/92-formats.md, "Matchers in JSON").
struct Matcher {
    MatcherId id;
    Detection::How how = Detection::How::Exact;
    QStringList terms;    ///< on keys: synonyms; the name itself is always a term
    QStringList patterns; ///< on values: RE2, any of them
    Colour classification = Colour::Yellow;
    QString category;     ///< a fideslang key, or empty
    bool enabled = true;

    friend bool operator==(const Matcher &, const Matcher &) = default;
};

/// How a workspace detects: what its owner adds to the default matchers and switches off.
struct DetectionRules {
    QList<Matcher> custom;        ///< in their owner's order; one replaces the default ones of its name
    QList<MatcherId> defaultsOff; ///< as the program names them
    double threshold = defaultConfidenceThreshold; ///< detections below it do not count for the recommendation

    friend bool operator==(const DetectionRules &, const DetectionRules &) = default;
};

} // namespace pp
