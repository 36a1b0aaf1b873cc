// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <functional>

namespace pp {

/// At most one import or re-scan of a local workspace at a time, whatever the process: two imports that read the same file
/// would both find it uncounted. Held by an advisory lock on a file beside the workspace, which ends with the process however
/// that ends. Reviewing and reading go on meanwhile.
class ImportLock
{
public:
    ImportLock() = default;
    ~ImportLock();
    ImportLock(const ImportLock &) = delete;
    ImportLock &operator=(const ImportLock &) = delete;

    /// Waits for its turn; `waiting` is called several times a second, and false from it ends the wait (Cancelled).
    [[nodiscard]] Result<> acquire(const QString &workspaceFile, const std::function<bool()> &waiting);

private:
    QByteArray m_path;
    int m_descriptor = -1;
};

} // namespace pp
