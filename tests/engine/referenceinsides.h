// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/matchers.h"
#include "tests/engine/referencejson.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pp::test {

/// What values hold inside, written without a thought of speed: every way of reading is tried on every text.

/// Name and value of the named parameters of an absolute http(s) URL, decoded.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> referenceParameters(const std::string &text);
/// The texts one level down.
[[nodiscard]] std::vector<std::string> referenceInsides(const std::string &text);
/// What the matchers say of a field's string and of everything inside. `named`: Matchers::named() of the field's key.
[[nodiscard]] engine::ValueVerdict referenceVerdict(const engine::Matchers &matchers, engine::ValueTester &tester,
                                                    const std::string &text, const engine::ValueSet &named);

} // namespace pp::test
