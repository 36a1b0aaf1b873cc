// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/block.h"

namespace pp::engine {

/// Finds the documents of a block of whole lines: an event a line, or the items of an array on a line. Any thread.
void splitLines(Block &block, const ScanLimits &limits);

} // namespace pp::engine
