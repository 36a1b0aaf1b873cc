// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/matcher.h"

namespace pp {

/// Why what a default matcher on values finds is personal: a sentence without a full stop. Empty for others. Any thread.
[[nodiscard]] QString reasonOf(const MatcherId &matcher);

} // namespace pp
