// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sessions.h"

namespace pp::desktop {

Session newSession(std::shared_ptr<Workspace> workspace)
{
    Session session;
    session.review = std::make_unique<ReviewService>(*workspace);
    session.lists = std::make_unique<ListService>(*workspace);
    session.exports = std::make_unique<ExportService>(*workspace);
    session.imports = std::make_unique<ImportService>(*workspace);
    session.audit = std::make_unique<AuditService>(*workspace);
    session.importHistory = std::make_unique<ImportHistoryService>(*workspace);
    session.sources = std::make_unique<SourceService>(*workspace);
    session.matchers = std::make_unique<MatcherService>(*workspace);
    session.rescans = std::make_unique<RescanService>(*workspace);
    session.view = std::make_unique<ViewService>(*workspace);
    session.workspace = std::move(workspace);
    return session;
}

} // namespace pp::desktop
