// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/keyindex.h"
#include "models/engine/matchers.h"
#include "models/engine/validators.h"
#include "models/engine/valuesummary.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace pp::engine {

/// What compile() makes, shared by Matchers and ValueTester.
struct Matchers::Data {
    struct ValueMatcher {
        std::size_t definition = 0;
        std::vector<std::unique_ptr<const RE2>> patterns;
        Validator validator = nullptr;
        std::optional<BuiltIn> builtIn; ///< exactly as shipped: what must be in a value is known
    };

    std::vector<MatcherDefinition> definitions;
    std::vector<ValueMatcher> values;
    KeyIndex keys;
    /// All patterns of the matchers that are not built in, for the quick "none of them"; absent where there are few.
    std::unique_ptr<RE2::Set> othersTogether;
};

} // namespace pp::engine
