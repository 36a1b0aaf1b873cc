// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figures.h"
#include "models/storage/database.h"

namespace pp {

/// Figures over all fields. What they cost grows with the number of fields, not with that of events or sightings; a
/// list should not have to wait for them. Used on the database's thread.
class FigureRepository
{
public:
    explicit FigureRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<FieldFigures> fields();
    /// The 30 days up to now; where no event is that new, up to the newest event.
    [[nodiscard]] Result<FieldGrowth> growth(qint64 now);
    /// Every source, by name.
    [[nodiscard]] Result<QList<SourceFigures>> sources();
    [[nodiscard]] Result<qint64> eventsCounted();

private:
    Database &m_database;
};

} // namespace pp
