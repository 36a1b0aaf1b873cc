// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/figures.h"
#include "models/domain/scandelta.h"

#include <QFuture>

namespace pp {

class Workspace;

/// Figures over the whole workspace, and what was imported. They are asked for on a connection of their own, so that
/// lists answer meanwhile; a question that was cancelled before its turn costs nothing. Lives on the workspace's thread.
class FigureService
{
public:
    explicit FigureService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] QFuture<Result<FieldFigures>> fields();
    [[nodiscard]] QFuture<Result<FieldGrowth>> growth();
    [[nodiscard]] QFuture<Result<QList<SourceFigures>>> sources();

    /// Newest first, ids below `below`, at most `limit`.
    [[nodiscard]] QFuture<Result<QList<ImportFile>>> imports(qint64 below, int limit);
    /// At most 1,000 are kept of a file.
    [[nodiscard]] QFuture<Result<QList<Rejection>>> rejections(qint64 importFile);
    [[nodiscard]] QFuture<Result<qint64>> eventsCounted();

private:
    Workspace &m_workspace;
};

} // namespace pp
