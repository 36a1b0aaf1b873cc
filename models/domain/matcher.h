// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"
#include "models/domain/recommendation.h"

#include <optional>

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
    Expectation expected = {};

    friend bool operator==(const Matcher &, const Matcher &) = default;
};

/// A matcher in one workspace, custom or default.
struct KnownMatcher {
    Matcher matcher; ///< enabled: not switched off
    bool isDefault = false;
    bool replaced = false; ///< a default one: a custom matcher has its name

    friend bool operator==(const KnownMatcher &, const KnownMatcher &) = default;
};

/// What is wrong with a matcher.
struct MatcherProblem {
    qsizetype pattern = -1; ///< which of its patterns; -1: it is about none
    qsizetype offset = 0;   ///< in the pattern, in UTF-16 units as QString counts
    QString message;

    friend bool operator==(const MatcherProblem &, const MatcherProblem &) = default;
};

/// A matcher tried out on a text.
struct MatcherTrial {
    std::optional<MatcherProblem> problem;
    QList<std::pair<qsizetype, qsizetype>> hits; ///< begin and end, in UTF-16 units; the first 1,000
};

/// What a pattern costs an import, measured on events of the workspace.
struct PatternCost {
    double nsPerByte = 0;
    qint64 steps = 0; ///< of its program, which says how much memory it takes

    friend bool operator==(const PatternCost &, const PatternCost &) = default;
};
/// From here on a pattern is slow: default matchers take less all together.
inline constexpr double slowPattern = 20;

/// What a matcher would change among the fields seen so far.
struct MatcherEffect {
    enum class Kind { Gained, Lost, Contradicted };
    struct Row {
        QString path;
        Kind kind = Kind::Gained;
        Colour decided = Colour::Green; ///< of what is contradicted

        friend bool operator==(const Row &, const Row &) = default;
    };
    /// On values: how many events are kept as examples, which is where it looked. On keys it looked at all fields.
    std::optional<qint64> examples;
    std::optional<PatternCost> cost; ///< on values: of the dearest pattern; none where no event is kept
    qint64 detected = 0;     ///< fields it would detect
    qint64 gained = 0;       ///< of these, fields that it does not detect as it is saved
    qint64 lost = 0;         ///< and the other way round
    qint64 contradicted = 0; ///< detected fields whose owner decided a less restricted colour than the matcher's
    QList<Row> rows;         ///< contradicted, then lost, then gained; the first 1,000 of each

    friend bool operator==(const MatcherEffect &, const MatcherEffect &) = default;
};

/// How a workspace detects: what its owner adds to the default matchers and switches off.
struct DetectionRules {
    QList<Matcher> custom;        ///< in their owner's order; one replaces the default ones of its name
    QList<MatcherId> defaultsOff; ///< as the program names them
    double threshold = defaultConfidenceThreshold; ///< detections below it do not count for the recommendation
    /// One event of every source and event is kept, encrypted: to show values, and to estimate what matchers on values find.
    bool keepsExamples = true;

    friend bool operator==(const DetectionRules &, const DetectionRules &) = default;
};

} // namespace pp
