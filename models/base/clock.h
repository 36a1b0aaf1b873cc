// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace pp {

/// The time now, in milliseconds since 1970 UTC. A parameter wherever time decides something, so that tests set it.
using Clock = std::function<qint64()>;

[[nodiscard]] inline Clock systemClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

} // namespace pp
