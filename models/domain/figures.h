// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/source.h"

#include <array>

namespace pp {

/// How many fields there are, each counted once in the list it is in.
struct FieldFigures {
    std::array<qint64, 3> toReview = {}; ///< Inbox; indexed by the chosen or else the recommended Colour
    std::array<qint64, 3> decided = {};  ///< Inventory; indexed by the Colour of the classification

    [[nodiscard]] qint64 inbox() const { return toReview[0] + toReview[1] + toReview[2]; }
    [[nodiscard]] qint64 inventory() const { return decided[0] + decided[1] + decided[2]; }
    friend bool operator==(const FieldFigures &, const FieldFigures &) = default;
};

/// When fields were seen for the first time, by the events' own times.
struct FieldGrowth {
    static constexpr int days = 30;
    static constexpr qint64 msPerDay = 86'400'000;
    qint64 firstDay = 0;                  ///< ms since 1970 UTC: the beginning of the first of the days
    std::array<qint64, days> added = {};  ///< fields first seen on each day (UTC), oldest first
    qint64 before = 0;                    ///< fields that were there before, or whose events carry no time
    std::array<qint64, days> toReview = {}; ///< how many of those added are in the Inbox
    qint64 beforeToReview = 0;              ///< likewise of those before

    friend bool operator==(const FieldGrowth &, const FieldGrowth &) = default;
};

/// How often fields were seen on the days of a FieldGrowth, by the colour their rows show now.
struct SeenByDay {
    qint64 firstDay = 0; ///< ms since 1970 UTC
    std::array<std::array<qint64, 3>, FieldGrowth::days> days = {}; ///< oldest first; each indexed by Colour

    friend bool operator==(const SeenByDay &, const SeenByDay &) = default;
};

/// What one source sends.
struct SourceFigures {
    Source source;
    qint64 events = 0; ///< different events
    FieldFigures fields;

    friend bool operator==(const SourceFigures &, const SourceFigures &) = default;
};

/// The whole workspace in numbers.
struct WorkspaceFigures {
    FieldFigures fields;
    FieldGrowth growth;
    QList<SourceFigures> sources; ///< by name
    qint64 events = 0;            ///< counted by imports

    friend bool operator==(const WorkspaceFigures &, const WorkspaceFigures &) = default;
};

} // namespace pp
