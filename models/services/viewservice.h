// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QFuture>

namespace pp {

class Workspace;

/// Where a member left the workspace. What it says is the window's business; it is kept in the workspace, because search
/// texts and names of sources belong nowhere else. Not audited. Lives on the workspace's thread.
class ViewService
{
public:
    explicit ViewService(Workspace &workspace) : m_workspace(workspace) {}

    /// Empty when nothing is kept.
    [[nodiscard]] QFuture<Result<QString>> read();
    [[nodiscard]] QFuture<Result<>> write(const QString &view);

private:
    Workspace &m_workspace;
};

} // namespace pp
