// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/serialexecutor.h"
#include "models/domain/importreport.h"

#include <QFuture>
#include <QStringList>


namespace pp {

class Workspace;

struct ImportRequest {
    QStringList paths;   ///< files and folders
    QString source;      ///< a source's name, slug or key; made when there is none; empty: from path and events
    unsigned threads = 0; ///< 0: one a core
};

/// Imports event archives into a workspace, and detects with its matchers: a connection and a thread of its own, so that reviewing goes on meanwhile.
/// One import at a time; another one waits for its turn. Lives on the workspace's thread.
class ImportService
{
public:
    explicit ImportService(Workspace &workspace);
    ~ImportService();

    /// Reports the running state as intermediate results (resultReadyAt); the last result is the final one.
    /// Cancel the future to stop: what was counted stays counted, and the same import later goes on from there.
    [[nodiscard]] QFuture<Result<ImportReport>> import(const ImportRequest &request);

private:
    Workspace &m_workspace;
    SerialExecutor m_thread;
};

} // namespace pp
