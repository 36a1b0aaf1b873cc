// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/dice.h"
#include "models/engine/keygrammar.h"
#include "models/engine/matchers.h"
#include "models/engine/pairmarks.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pp::engine {

/// "streetAddress", "street_address", "Street-Address" -> "street address"; "IPAddress2" -> "ip address 2".
/// Whatever is neither letter nor digit breaks words; so do camelCase and the seam between letters and digits.
[[nodiscard]] std::string normaliseKey(std::string_view key);

/// The key matchers of a set of definitions, ready to be asked. Immutable; any thread.
class KeyIndex
{
public:
    KeyIndex() = default;
    /// Definitions on values are passed over; verdicts name positions in `definitions`.
    explicit KeyIndex(const std::vector<MatcherDefinition> &definitions);

    /// `parents`: the keys above it, the nearest first.
    [[nodiscard]] std::vector<Matchers::KeyVerdict> verdicts(std::string_view key, const std::vector<std::string> &parents = {}) const;

private:
    /// The ways in which a name is compared with another.
    struct Forms {
        PairSet raw;
        PairSet words;
        PairSet letters;

        Forms(std::string_view name, const std::string &normalised);
        [[nodiscard]] double score(const Forms &other) const;
    };
    struct SimilarTerm {
        std::size_t matcher;
        std::string term;
        bool builtIn;
        Forms forms;
        std::array<PairMarks, 3> marks; ///< of the forms

        SimilarTerm(std::size_t position, std::string written, bool isBuiltIn, Forms compared);
    };
    struct ExactTerm {
        std::size_t matcher;
        std::string term;
    };
    std::unordered_map<std::string, std::vector<ExactTerm>> m_exact; ///< by the normalised term
    std::vector<SimilarTerm> m_similar;
    const KeyGrammar *m_grammar = nullptr; ///< where any is built in
    std::vector<std::size_t> m_builtInAt;  ///< where in `definitions`, by the position in defaultMatchers()
};

} // namespace pp::engine
