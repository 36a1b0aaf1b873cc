// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/matchers.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace pp::engine {

/// How the built-in key matchers read names of fields: words that say whose it is or what for ("billing", "patient"),
/// a term of the matcher, and words that leave it what it is ("number", "hashed"). The head of an English compound is
/// its last word: "email hash" is still about an e-mail address, "email template" is none. Words may be run together
/// ("kundentelefonnummer") and written without their accents. Custom matchers are not read so: they mean what
/// they say. Immutable; any thread.
class KeyGrammar
{
public:
    /// Of all built-in key matchers, also where some are switched off: what one says of a name must not depend on others.
    [[nodiscard]] static const KeyGrammar &builtIn();

    struct Reading {
        std::size_t matcher = 0; ///< position in defaultMatchers()
        std::string_view term;  ///< as it is written in the matcher, or in key-words.json
        double score = 1;       ///< less where words before the term are not known
    };
    /// The best reading of each matcher. `words` and `parents`, the nearest first: as normaliseKey() makes them.
    /// A parent can only weaken a term that names anything: "product" above "name".
    [[nodiscard]] std::vector<Reading> readings(std::string_view words, const std::vector<std::string> &parents = {}) const;

    /// Whether the last word makes of a term something else, or the first: "password policy", "has password".
    [[nodiscard]] bool isAboutSomethingElse(std::string_view words, std::string_view term) const;

private:
    explicit KeyGrammar(const std::vector<MatcherDefinition> &builtIn);

    struct Term {
        std::size_t matcher = 0;
        std::uint32_t before = 0; ///< classes that may stand before it
        std::uint32_t after = 0;
        bool general = false;
        std::string text;
    };
    /// What a piece of a name can be.
    struct Piece {
        std::uint32_t before = 0;
        std::uint32_t after = 0;
        bool of = false;
        std::vector<std::size_t> terms;
    };
    class Reader;

    void addTerm(std::size_t matcher, const std::string &matcherName, const std::string &term);
    void addPiece(const std::string &text, std::uint32_t before, std::uint32_t after, bool of = false);
    Piece &pieceOf(const std::string &joined);
    [[nodiscard]] bool isExplained(const Term &term, std::string_view words, const std::vector<std::string> &parents) const;

    std::vector<Term> m_terms;
    std::unordered_map<std::string, Piece> m_pieces; ///< by their letters alone
    std::size_t m_longest = 0;
    std::unordered_set<std::string> m_notBefore;
    std::unordered_set<std::string> m_neutralParents;
};

} // namespace pp::engine
