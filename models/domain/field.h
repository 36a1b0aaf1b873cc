// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/colour.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace pp {

using FieldId = qint64;

/// Milliseconds since 1970 UTC; none for what never carried a time.
using Time = std::optional<qint64>;

/// What a value looked like in JSON. Stored as the OR of the bits.
enum ValueType : quint8 { StringValue = 1, NumberValue = 2, BooleanValue = 4, NullValue = 8 };
using ValueTypes = quint8;
/// "string", "number", "boolean", "null", in this order.
[[nodiscard]] QStringList valueTypeKeys(ValueTypes types);

/// What the owner of a matcher expects of the fields it detects; where it is not so, a detection is not believed.
struct Expectation {
    ValueTypes types = 0;  ///< some of the field's values are of one of these; 0: of any
    double leastShare = 0; ///< of the values that are hit, 0 to 1; matchers on values only

    friend bool operator==(const Expectation &, const Expectation &) = default;
};

/// Why a detection is believed less than its matcher can be.
enum class Weakness : quint8 {
    None,
    AboutElse,       ///< the name, or what stands above it, is more likely about something else
    WrongTypes,      ///< no value is of a kind that the matcher is about: true and false for an e-mail address
    PlainlyElse,     ///< nearly all values are plainly something else: times, versions, web addresses
    NothingSeen,     ///< only nulls so far
    NamedOtherwise,  ///< the name says that it holds something of the same form: versions, places of shops
    MaybeChance,     ///< numbers of that form are common, or the validator refused as many as it took
    Rare,            ///< too few of the values for so common a form
    FewValues,       ///< too few values to tell
};

/// A matcher hit on a field (resources/manual/92-formats.md, "A field in JSON").
struct Detection {
    enum class On { Key, Value };
    enum class How { Exact, Similar, Pattern };
    QString matcher;
    On on = On::Key;
    How how = How::Exact;
    Colour classification = Colour::Yellow; ///< the matcher's default classification
    double score = 1;      ///< 0 to 1: the Sørensen–Dice score of a similar key; 1 otherwise
    double confidence = 0; ///< 0 to 1: see models/domain/recommendation.h
    qint64 hits = 0;       ///< values hit; for a key matcher the field's count
    qint64 doubts = 0;     ///< values a pattern hit that a validator refused, and hits that are just a number of some form
    qint64 seen = 0;       ///< non-null values the matcher was asked about; for a key matcher the field's count
    bool estimated = false;
    Expectation expected = {};
    Weakness weakness = Weakness::None;
    QString term = {};     ///< of a key matcher: which of its terms; known where one field is looked at (ReviewService::details)

    friend bool operator==(const Detection &, const Detection &) = default;
};

/// One row of Inbox or Inventory: a property path, for all sources and events together.
struct Field {
    FieldId id = 0;
    QString path; ///< "properties.products[].sku"; written as resources/manual/92-formats.md says, "Fields"
    Colour recommendation = Colour::Green;
    std::optional<Colour> chosen;         ///< picked by a reviewer, not yet applied
    std::optional<Colour> classification; ///< none: the field is in the Inbox
    qint64 count = 0;                     ///< events in which the field occurs
    Time firstSeen;
    Time lastSeen;
    ValueTypes types = 0;
    QStringList sources; ///< names, sorted
    QStringList events;  ///< names, sorted
    QList<Detection> detections; ///< most confident first
    QString note;
    QString dataCategory; ///< a fideslang key, or empty
    QString classifiedBy;
    Time classifiedAt;

    friend bool operator==(const Field &, const Field &) = default;
};

/// A field in one source and one event.
struct Sighting {
    QString source;
    QString environment; ///< "production", "development" or empty
    QString type;        ///< "track", "identify", …
    QString event;       ///< the name; see resources/manual/92-formats.md for page, screen and the others
    qint64 count = 0;
    Time firstSeen;
    Time lastSeen;
    QList<std::pair<qint64, qint64>> hours; ///< (start of the hour in ms, count), newest 48 h, oldest first
    QList<std::pair<qint64, qint64>> days;  ///< (start of the day in ms, count), newest 400, oldest first

    friend bool operator==(const Sighting &, const Sighting &) = default;
};

} // namespace pp
