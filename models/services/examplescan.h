// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/services/foundfields.h"

#include <functional>
#include <string>

namespace pp {

class Database;

/// What matchers find in the events that are kept as examples, one of every source and event. They are all that a
/// workspace keeps of values, so what it says of values seen before is estimated from them.
struct ExampleScan {
    qint64 events = 0;
    std::string text; ///< of the first events, at least 64 KiB if there is as much: to measure patterns on
    std::shared_ptr<const FoundFields> fields;
};

/// Scans them as an import does. On the database's thread. Cancelled when stop() answers true, which is asked every few.
[[nodiscard]] Result<ExampleScan> scanExamples(Database &database, const std::shared_ptr<const engine::Matchers> &matchers,
                                               const std::function<bool()> &stop);

} // namespace pp
