// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/serialexecutor.h"
#include "models/domain/rescanreport.h"

#include <QFuture>
#include <QStringList>

namespace pp {

class Workspace;

/// Reads the files that were imported once more, and counts with the matchers as they are now what these detect in values:
/// estimates become counts. Events are not counted again. A connection and a thread of its own; an import, another re-scan
/// and this one wait for each other. Lives on the workspace's thread.
class RescanService
{
public:
    explicit RescanService(Workspace &workspace);

    [[nodiscard]] QFuture<Result<RescanState>> state();

    struct Request {
        QStringList paths;    ///< files and folders to look in as well, for files that are no longer where they were imported from
        unsigned threads = 0; ///< 0: one a core
    };
    /// Files are known by their content, and one that cannot be read to its end does not count. What was counted is then
    /// compared with what is kept, and written field by field, many in one transaction with an audit entry; what is written
    /// stays, however it goes on. Conflict when the matchers change meanwhile; NotFound when no file was imported.
    /// Reports the running state as intermediate results; the last result is the final one.
    [[nodiscard]] QFuture<Result<RescanReport>> rescan(const Request &request);

private:
    Workspace &m_workspace;
    SerialExecutor m_thread;
};

} // namespace pp
