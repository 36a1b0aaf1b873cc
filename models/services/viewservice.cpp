// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/viewservice.h"

#include "models/services/workspace.h"
#include "models/storage/workspacerepository.h"

namespace pp {

QFuture<Result<QString>> ViewService::read()
{
    return m_workspace.read<QString>([member = m_workspace.member()](Database &database) { return WorkspaceRepository(database).view(member); });
}

QFuture<Result<>> ViewService::write(const QString &view)
{
    return m_workspace.write<void>([member = m_workspace.member(), view](Database &database) {
        return WorkspaceRepository(database).setView(member, view);
    });
}

} // namespace pp
