// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/auditservice.h"
#include "models/services/exportservice.h"
#include "models/services/importhistoryservice.h"
#include "models/services/importservice.h"
#include "models/services/listservice.h"
#include "models/services/matcherservice.h"
#include "models/services/rescanservice.h"
#include "models/services/reviewservice.h"
#include "models/services/sourceservice.h"
#include "models/services/viewservice.h"
#include "models/services/workspace.h"

#include <functional>

namespace pp {

/// An open workspace with its services, in the order in which they end. Built by the composition in app/.
struct Session {
    std::shared_ptr<Workspace> workspace;
    std::unique_ptr<ReviewService> review;
    std::unique_ptr<ListService> lists;
    std::unique_ptr<ExportService> exports;
    std::unique_ptr<ImportService> imports;
    std::unique_ptr<AuditService> audit;
    std::unique_ptr<ImportHistoryService> importHistory;
    std::unique_ptr<SourceService> sources;
    std::unique_ptr<MatcherService> matchers;
    std::unique_ptr<RescanService> rescans;
    std::unique_ptr<ViewService> view;
};

using SessionFactory = std::function<Session(std::shared_ptr<Workspace>)>;

} // namespace pp
