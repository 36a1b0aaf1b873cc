// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/serialexecutor.h"
#include "models/domain/importreport.h"
#include "models/services/foundfields.h"

#include <QFuture>
#include <QStringList>

#include <memory>

namespace pp {

struct ScanResult {
    std::shared_ptr<const FoundFields> fields; ///< null while it runs
    ImportReport report;
};

/// Detects in files without a workspace (`privacy-portalctl scan`). Nothing is kept.
class ScanService
{
public:
    explicit ScanService(std::shared_ptr<const engine::Matchers> matchers);

    [[nodiscard]] QFuture<Result<ScanResult>> scan(const QStringList &paths, unsigned threads);

private:
    std::shared_ptr<const engine::Matchers> m_matchers;
    SerialExecutor m_thread;
};

} // namespace pp
