// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fielddetails.h"

namespace pp {

/// One line below an expanded row: what detected the field, an event that contains it, or a line of an example.
struct ExpansionLine {
    enum class Kind { Detection, Event, Note, Reveal, Code };
    Kind kind = Kind::Note;
    QString text;
    QString hint;              ///< tooltip; empty: the text
    int number = 0;   ///< of a line of code, from 1
    bool hit = false; ///< a line of code that holds the field

    friend bool operator==(const ExpansionLine &, const ExpansionLine &) = default;
};

/// What is known of an expanded field; more comes as the workspace answers.
struct FieldExpansion {
    std::optional<QList<Sighting>> sightings;
    std::optional<FieldExample> example;
    bool exampleAnswered = false;
};

[[nodiscard]] QList<ExpansionLine> expansionLines(const Field &field, const FieldExpansion &expansion, qint64 now);

} // namespace pp
