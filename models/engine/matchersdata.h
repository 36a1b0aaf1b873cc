// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/keyindex.h"
#include "models/engine/linepatterns.h"
#include "models/engine/matchers.h"
#include "models/engine/pattern.h"
#include "models/engine/validators.h"
#include "models/engine/valuesummary.h"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace pp::engine {

/// What compile() makes, shared by Matchers and ValueTester.
struct Matchers::Data {
    struct Pattern {
        std::unique_ptr<const LatePattern> regex;
        bool weak = false;
    };
    struct Patterns {
        std::vector<Pattern> all;
        std::size_t digits = 0; ///< the first is "^[0-9]{n}$", which is answered without RE2: this n; 0: it is another
    };
    struct ValueMatcher {
        std::size_t definition = 0;
        Patterns patterns;
        Patterns namedPatterns;
        Validator validator = nullptr;
    };

    [[nodiscard]] static std::variant<ValueMatcher, MatcherError> compileValueMatcher(const MatcherDefinition &definition);
    [[nodiscard]] static std::optional<MatcherError> addPatterns(const std::vector<std::string> &texts, bool weak,
                                                                 const MatcherDefinition &definition, Patterns &patterns);
    void sortOthers();
    void indexNames();

    std::vector<MatcherDefinition> definitions;
    std::vector<ValueMatcher> values;
    KeyIndex keys;
    BuiltInSet shipped;                                ///< the built-in matchers among `values`
    std::array<std::size_t, builtInCount> shippedAt{}; ///< where in `values`
    std::vector<std::size_t> others;                   ///< the rest of `values`
    ValueSet othersSet{};                              ///< the same
    std::unordered_map<std::string, ValueSet> namedByTerm;     ///< normalised, or its letters alone
    std::unordered_map<std::string, ValueSet> namedByCategory;
    /// A pattern of the others.
    struct OtherPattern {
        std::size_t matcher = 0; ///< in `values`
        const Pattern *pattern = nullptr;
    };
    LinePatterns inLines;
    std::vector<OtherPattern> askedInLines; ///< by their numbers there
    std::vector<OtherPattern> askedAlone;
};

} // namespace pp::engine
