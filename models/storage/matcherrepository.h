// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/matcher.h"
#include "models/storage/database.h"

namespace pp {

/// How the workspace detects. Used on the database's thread.
class MatcherRepository
{
public:
    explicit MatcherRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<DetectionRules> rules();
    /// All of them anew, within the caller's open transaction. Ids must differ.
    [[nodiscard]] Result<> replace(const DetectionRules &rules);
    /// What counts for the recommendation; see DetectionRules.
    [[nodiscard]] Result<double> threshold();

private:
    [[nodiscard]] Result<QList<Matcher>> custom();
    [[nodiscard]] Result<QList<MatcherId>> defaultsOff();

    Database &m_database;
};

} // namespace pp
