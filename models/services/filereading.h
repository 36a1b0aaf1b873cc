// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/matcher.h"
#include "models/engine/matchers.h"
#include "models/services/importlock.h"
#include "models/storage/database.h"

#include <memory>

namespace pp {

/// What an import and a re-scan have while they read files: a connection, the lock that lets only one of them read at a
/// time, and the matchers as they were when it was its turn. Made, used and ended on one thread.
struct FileReading {
    std::unique_ptr<Database> database;
    std::unique_ptr<ImportLock> lock;
    DetectionRules rules;
    std::shared_ptr<const engine::Matchers> matchers; ///< of rules

    /// Waits for its turn; `waiting` is called several times a second, and false from it ends the wait (Cancelled).
    [[nodiscard]] static Result<FileReading> begin(const DatabaseLocation &location, const std::function<bool()> &waiting);
};

} // namespace pp
