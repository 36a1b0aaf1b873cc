// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace pp::sample {

struct SdkCapture {
    std::string_view fileName;
    std::string_view lines;
};

/// The files of resources/sdk-captures, built into the program.
[[nodiscard]] const std::vector<SdkCapture> &sdkCaptures();

} // namespace pp::sample
