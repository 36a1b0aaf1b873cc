// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <array>
#include <optional>

namespace pp {

/// What the workspace says of itself. Used on the database's thread.
class WorkspaceRepository
{
public:
    explicit WorkspaceRepository(Database &database) : m_database(database) {}

    /// Empty when it was never given one.
    [[nodiscard]] Result<QString> name();
    [[nodiscard]] Result<> setName(const QString &name);

    /// Where this member left the window; empty when nothing is kept.
    [[nodiscard]] Result<QString> view(const QString &member);
    [[nodiscard]] Result<> setView(const QString &member, const QString &view);

    /// None where the owner never set one.
    [[nodiscard]] Result<std::optional<double>> confidenceThreshold();
    [[nodiscard]] Result<> setConfidenceThreshold(double threshold);
    /// Events as examples; true where the owner never said so.
    [[nodiscard]] Result<bool> keepsExamples();
    [[nodiscard]] Result<> setKeepsExamples(bool keep);

    struct Totals {
        int schema = 0;
        qint64 sources = 0;
        qint64 events = 0; ///< events counted
        qint64 inbox = 0;
        std::array<qint64, 3> byColour = {}; ///< of the Inventory, indexed by Colour
    };
    [[nodiscard]] Result<Totals> totals();

private:
    [[nodiscard]] Result<QString> value(const QString &key);
    [[nodiscard]] Result<> setValue(const QString &key, const QString &value);
    [[nodiscard]] Result<qint64> number(const QString &sql);
    Database &m_database;
};

} // namespace pp
