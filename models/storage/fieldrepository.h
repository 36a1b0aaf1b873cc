// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/domain/fieldquery.h"
#include "models/domain/plainvalues.h"
#include "models/storage/statement.h"

#include <QHash>

namespace pp {

/// Fills in what follows from the field: a key matcher's hits and how many values were seen, then the confidence.
[[nodiscard]] Detection completed(Detection detection, const QString &path, qint64 count, qint64 valuesSeen,
                                  ValueTypes types, const PlainValues &plain);

/// Fields, their sightings, and what was decided about them. Used on the database's thread.
class FieldRepository
{
public:
    explicit FieldRepository(Database &database) : m_database(database) {}

    /// For reading a list from its beginning to its end: rows by key, then their sources, events and detections in one
    /// query each. A window asks a FieldIndex.
    [[nodiscard]] Result<FieldPage> page(const FieldQuery &query);
    /// In this order; what is not there is left out.
    [[nodiscard]] Result<QList<Field>> byIds(const QList<FieldId> &ids);

    /// NotFound when there is none.
    [[nodiscard]] Result<Field> byPath(const QString &path);
    /// "production", "development", sorted: the environments of the sources that send each field.
    [[nodiscard]] Result<QHash<FieldId, QStringList>> environments(const QList<Field> &fields);
    /// Most seen first.
    [[nodiscard]] Result<QList<Sighting>> sightings(FieldId field);

    struct Example {
        QString source;
        QString event;
        QByteArray payload;
    };
    /// Examples of the events that contain the field, best first, at most `limit`.
    [[nodiscard]] Result<QList<Example>> examples(FieldId field, int limit);

    /// The part of a field that is decided, without its sources and events: for many fields one after the other.
    struct Decided {
        QString path;
        Colour recommendation = Colour::Green;
        Decision decision;
    };
    [[nodiscard]] Result<Decided> decided(FieldId field);
    [[nodiscard]] Result<> decide(const Decision &decision);

private:
    struct Condition;
    [[nodiscard]] Condition condition(const FieldQuery &query, bool withColours) const;
    [[nodiscard]] Result<QList<Field>> rows(const FieldQuery &query, std::optional<Colour> only, int limit);
    [[nodiscard]] Result<QList<Field>> select(const QString &rest, const QVariantList &values);
    [[nodiscard]] Result<> addLists(QList<Field> &fields);

    Database &m_database;
    std::optional<Statement> m_decided;
    std::optional<Statement> m_decide;
};

} // namespace pp
