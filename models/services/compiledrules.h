// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/matcher.h"

#include <memory>
#include <mutex>

namespace pp {

class Database;

namespace engine {
class Matchers;
}

/// A workspace's matchers as they are now, compiled anew only when its rules have changed since they were last asked
/// for. Any thread.
class CompiledRules
{
public:
    /// Reads the rules on this connection. Fails where they cannot be read, or compile() refuses one.
    [[nodiscard]] Result<std::shared_ptr<const engine::Matchers>> matchers(Database &database);

private:
    std::mutex m_mutex;
    DetectionRules m_rules; ///< what m_matchers were compiled from
    std::shared_ptr<const engine::Matchers> m_matchers;
};

} // namespace pp
