// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/importhistoryservice.h"

#include "models/services/workspace.h"
#include "models/storage/importrepository.h"

namespace pp {

QFuture<Result<QList<ImportFile>>> ImportHistoryService::files(qint64 below, int limit)
{
    return m_workspace.read<QList<ImportFile>>(
        [below, limit](Database &database) { return ImportRepository(database).history(below, limit); });
}

QFuture<Result<QList<Rejection>>> ImportHistoryService::rejections(qint64 file)
{
    return m_workspace.read<QList<Rejection>>([file](Database &database) { return ImportRepository(database).rejections(file); });
}

} // namespace pp
