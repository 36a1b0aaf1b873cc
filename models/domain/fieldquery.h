// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

#include <array>

namespace pp {

enum class FieldList { Inbox, Inventory };

/// How long ago a field was seen first: up to a day, a week, 30 days, a year; longer; never with a time.
enum class Age { Day, Week, Month, Year, Older, Unknown };
inline constexpr int ageCount = 6;
/// Of something first seen then; the ages of all fields together pass every field once.
[[nodiscard]] Age ageOf(Time firstSeen, qint64 now);
/// First seen after .first and not after .second (ms since 1970 UTC). Not for Age::Unknown.
[[nodiscard]] std::pair<qint64, qint64> firstSeenWithin(Age age, qint64 now);

/// From .from on and before .until, each in ms since 1970 UTC.
struct TimeRange {
    Time from;  ///< none: from the beginning on, and what never came with a time
    Time until; ///< none: without an end

    [[nodiscard]] bool isEverything() const { return !from && !until; }
    [[nodiscard]] bool contains(Time time) const;
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

/// Which fields, in which order, from where on. A page starts after the last row of the page before (by key, never by
/// offset). Within one filter any of its values passes, and a field must pass every filter; an empty one passes all.
struct FieldQuery {
    enum class Sort { Path, Colour, Count, LastSeen, FirstSeen };

    FieldList list = FieldList::Inbox;
    QString text;                  ///< contained in the path, case ignored
    QList<Colour> colours;         ///< of the classification, the chosen or else the recommended colour
    QStringList sources;           ///< names
    QStringList environments;      ///< of the sources; "" where none is known
    QStringList events;            ///< names
    QStringList matchers;          ///< what detected it
    QStringList categories;        ///< of the data; "" for none
    QList<Age> ages;
    TimeRange firstSeen;           ///< exact, where ages are counted from now
    Sort sort = Sort::Path;        ///< ties always by path; Path is by Unicode code point
    bool descending = false;
    std::optional<Field> after;    ///< the last row of the page before
    int limit = 200;
    qint64 now = 0;                ///< what ages are counted from; ms since 1970 UTC

    [[nodiscard]] bool isFiltered() const;
    void clearFilters();

    friend bool operator==(const FieldQuery &, const FieldQuery &) = default;
};

/// A page of rows.
struct FieldPage {
    QList<Field> rows;
    bool atEnd = true;

    friend bool operator==(const FieldPage &, const FieldPage &) = default;
};

/// What the strip "17 of 199 fields" and the filter bar need. The count beside a filter's value passes every other
/// filter, so it tells how many fields choosing it would show.
struct FieldCounts {
    using Named = QList<std::pair<QString, qint64>>; ///< sorted by name; none is 0

    qint64 shown = 0;                    ///< rows that pass the whole query
    qint64 all = 0;                      ///< rows of the list without any filter
    std::array<qint64, 3> byColour = {}; ///< indexed by Colour
    Named bySource;
    Named byEnvironment;
    Named byEvent;
    Named byMatcher;
    Named byCategory;
    std::array<qint64, ageCount> byAge = {};
    bool complete = true;                ///< else sources, events or matchers come later: a large workspace was just opened

    friend bool operator==(const FieldCounts &, const FieldCounts &) = default;
};

} // namespace pp
