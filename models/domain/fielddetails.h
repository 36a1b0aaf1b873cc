// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

namespace pp {

struct FieldDetails {
    Field field;
    QList<Sighting> sightings; ///< most seen first
};

/// The one example kept of a source and event that contains the field.
struct FieldExample {
    QString source;
    QString event;
    QString text; ///< indented JSON, as shown; values masked unless revealed
    int line = 0; ///< from 1: the line of the field in text
    bool masked = true;

    friend bool operator==(const FieldExample &, const FieldExample &) = default;
};

} // namespace pp
