// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/memorysink.h"

#include <memory>
#include <string_view>

namespace pp::test {

/// The scan as one would write it without a thought of speed: the whole content in memory, a recursive parser that
/// looks at one character after the other, maps for everything. `byLines` as for a name ending in .ndjson. After a
/// syntax error in an array over several lines it gives up; the tests have such arrays at the end only.
[[nodiscard]] Findings referenceScan(std::string_view content, bool byLines, const std::string &source,
                                     const std::string &fallbackSource,
                                     const std::shared_ptr<const engine::Matchers> &matchers,
                                     const engine::ScanLimits &limits);

} // namespace pp::test
