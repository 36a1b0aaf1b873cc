// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/source.h"
#include "models/storage/database.h"

namespace pp {

/// The events that are kept as examples, at most one of every source and event. Used on the database's thread.
class ExampleRepository
{
public:
    explicit ExampleRepository(Database &database) : m_database(database) {}

    struct Example {
        qint64 event = 0;
        QByteArray payload; ///< JSON, as it came
    };
    /// Those that have any.
    [[nodiscard]] Result<QList<SourceId>> sources();
    /// By event, those above `after`, at most `limit`.
    [[nodiscard]] Result<QList<Example>> ofSource(SourceId source, qint64 after, int limit);
    [[nodiscard]] Result<> removeAll();

private:
    Database &m_database;
};

} // namespace pp
