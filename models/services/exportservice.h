// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/fieldquery.h"

#include <QFuture>

namespace pp {

class Workspace;

/// Writes the Inventory as CSV (resources/manual/92-formats.md, "The Inventory as CSV"): streamed, cancellable, atomic (nothing or all of it).
/// Lives on the workspace's thread.
class ExportService
{
public:
    explicit ExportService(Workspace &workspace) : m_workspace(workspace) {}

    /// Without a query everything, else what the query shows. Progress in rows. Returns the number of rows.
    [[nodiscard]] QFuture<Result<qint64>> inventoryCsv(const QString &file, const std::optional<FieldQuery> &query);

private:
    Workspace &m_workspace;
};

} // namespace pp
