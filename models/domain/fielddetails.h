// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

namespace pp {

struct FieldDetails {
    Field field;
    QList<Sighting> sightings; ///< most seen first
};

/// One step into a value: to a parameter of a URL, into JSON, Base64 or percent-encoding.
struct InsideStep {
    enum class Kind { Parameter, Json, Base64, Percent };
    Kind kind = Kind::Percent;
    QString name; ///< the parameter; in JSON the path; never data, which is {…}

    friend bool operator==(const InsideStep &, const InsideStep &) = default;
};

/// Where a value matcher hit in an example.
struct ExampleHit {
    QString matcher;
    int line = 0;            ///< from 1: of the value in FieldExample::text
    qsizetype start = 0;     ///< in Unicode code points of the value, without quotes and escapes
    qsizetype end = 0;
    QList<InsideStep> where; ///< from outside in; empty: it stands in the value as it is

    friend bool operator==(const ExampleHit &, const ExampleHit &) = default;
};

/// The one example kept of a source and event that contains the field.
struct FieldExample {
    QString source;
    QString event;
    QString text; ///< indented JSON, as shown; values masked unless revealed
    int line = 0; ///< from 1: the line of the field in text
    bool masked = true;
    QList<ExampleHit> hits; ///< of the field; by line, then from left to right

    friend bool operator==(const FieldExample &, const FieldExample &) = default;
};

/// What was found inside of something, a sentence each: "email found in: Base64, JSON at user.email".
[[nodiscard]] QStringList foundInside(const FieldExample &example);

} // namespace pp
