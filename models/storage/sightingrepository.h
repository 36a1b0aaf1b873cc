// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figures.h"
#include "models/storage/database.h"

#include <functional>

namespace pp {

/// Figures over all sightings, which take as long as it takes to walk through them. Used on the database's thread.
class SightingRepository
{
public:
    explicit SightingRepository(Database &database) : m_database(database) {}

    /// In the days from this one on (ms since 1970 UTC, the beginning of a day). Cancelled when stop() says so.
    [[nodiscard]] Result<SeenByDay> seenByDay(qint64 firstDay, const std::function<bool()> &stop = {});

private:
    Database &m_database;
};

} // namespace pp
