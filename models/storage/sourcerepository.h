// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/source.h"
#include "models/storage/statement.h"

#include <QHash>

namespace pp {

/// Sources and their write keys. Used on the database's thread, writing within the caller's transaction.
class SourceRepository
{
public:
    explicit SourceRepository(Database &database) : m_database(database) {}

    /// By name, code point order.
    [[nodiscard]] Result<QList<Source>> list();
    /// The source with this key, else slug, else name. NotFound when there is none.
    [[nodiscard]] Result<Source> find(const QString &text);
    /// How many different events each sends.
    [[nodiscard]] Result<QHash<SourceId, qint64>> eventCounts();
    /// Returns its id.
    [[nodiscard]] Result<SourceId> add(const Source &source);

    /// NotFound when there is none.
    [[nodiscard]] Result<Source> byId(SourceId id);
    /// Writes name, kind and environment; the rest of a source stays as it was made.
    [[nodiscard]] Result<> change(const Source &source);

    [[nodiscard]] Result<> addKey(SourceId source, const WriteKey &key, const QByteArray &digest);
    /// Oldest first.
    [[nodiscard]] Result<QList<WriteKey>> keys(SourceId source);
    /// NotFound for a key that the source does not have or that is revoked already.
    [[nodiscard]] Result<> revokeKey(SourceId source, const QString &id, qint64 time);

private:
    [[nodiscard]] Result<QList<Source>> select(const QString &rest, const QVariantList &values);
    Database &m_database;
};

} // namespace pp
