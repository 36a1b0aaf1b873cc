// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/scandelta.h"

#include <QFuture>

namespace pp {

class Workspace;

/// What was imported, and what each file was refused for. Lives on the workspace's thread.
class ImportHistoryService
{
public:
    explicit ImportHistoryService(Workspace &workspace) : m_workspace(workspace) {}

    /// Newest first, ids below `below`, at most `limit`.
    [[nodiscard]] QFuture<Result<QList<ImportFile>>> files(qint64 below, int limit);
    /// At most 1,000 are kept of a file.
    [[nodiscard]] QFuture<Result<QList<Rejection>>> rejections(qint64 file);

private:
    Workspace &m_workspace;
};

} // namespace pp
