// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/auditentry.h"

#include <QFuture>

namespace pp {

class Workspace;

/// Reads and verifies the audit log. Lives on the workspace's thread.
class AuditService
{
public:
    explicit AuditService(Workspace &workspace) : m_workspace(workspace) {}

    /// Entries with a number above `after`, oldest first, at most `limit`.
    [[nodiscard]] QFuture<Result<QList<AuditEntry>>> list(qint64 after, int limit);
    /// Newest first. A filter that little passes may look at the whole log, so lists do not wait for it.
    [[nodiscard]] QFuture<Result<QList<AuditEntry>>> find(const AuditQuery &query);
    [[nodiscard]] QFuture<Result<AuditChoices>> choices();
    /// The number of the newest entry; 0: there is none.
    [[nodiscard]] QFuture<Result<qint64>> newest();
    /// Progress is in entries.
    [[nodiscard]] QFuture<Result<AuditVerdict>> verify();
    /// All entries as JSON lines; atomic. Returns how many.
    [[nodiscard]] QFuture<Result<qint64>> exportTo(const QString &file);

private:
    Workspace &m_workspace;
};

} // namespace pp
