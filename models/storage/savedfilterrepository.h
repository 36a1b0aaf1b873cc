// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldquery.h"
#include "models/storage/database.h"

namespace pp {

/// Filters that somebody gave a name, for each list. Used on the database's thread.
class SavedFilterRepository
{
public:
    explicit SavedFilterRepository(Database &database) : m_database(database) {}

    using Named = std::pair<QString, QByteArray>; ///< name, JSON
    /// By name.
    [[nodiscard]] Result<QList<Named>> all(FieldList list);
    /// Adds it, or replaces the one with this name.
    [[nodiscard]] Result<> save(FieldList list, const QString &name, const QByteArray &json);
    [[nodiscard]] Result<> remove(FieldList list, const QString &name);

private:
    Database &m_database;
};

} // namespace pp
