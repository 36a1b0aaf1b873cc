// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

#include <array>

namespace pp {

enum class FieldList { Inbox, Inventory };

/// Which fields, in which order, from where on. Answered in SQL; a page starts after the last row of the page before
/// (by key, never by offset).
struct FieldQuery {
    enum class Sort { Path, Colour, Count, LastSeen, FirstSeen };

    FieldList list = FieldList::Inbox;
    QString text;                  ///< contained in the path, case ignored; empty: all
    QList<Colour> colours;         ///< of the classification, the chosen or else the recommended colour; empty: all
    QStringList sources;           ///< names; empty: all
    Sort sort = Sort::Path;        ///< ties always by path; Path is by Unicode code point
    bool descending = false;
    std::optional<Field> after;    ///< the last row of the page before
    int limit = 200;

    friend bool operator==(const FieldQuery &, const FieldQuery &) = default;
};

/// A page of rows with what the strip "17 of 199 fields" and the filter bar need.
struct FieldPage {
    QList<Field> rows;
    bool atEnd = true;

    friend bool operator==(const FieldPage &, const FieldPage &) = default;
};

struct FieldCounts {
    qint64 shown = 0;                    ///< rows that pass the whole query
    qint64 all = 0;                      ///< rows of the list without any filter
    std::array<qint64, 3> byColour = {}; ///< indexed by Colour; passes every filter but the colours
    QList<std::pair<QString, qint64>> bySource; ///< passes every filter but the sources; sorted by name

    friend bool operator==(const FieldCounts &, const FieldCounts &) = default;
};

} // namespace pp
