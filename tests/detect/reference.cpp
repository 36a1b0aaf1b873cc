// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/detect/reference.h"

#include "models/engine/pattern.h"
#include "models/engine/validators.h"

#include <utility>

using namespace pp::engine;

ReferenceTester::ReferenceTester(std::shared_ptr<const Matchers> matchers) : m_matchers(std::move(matchers))
{
    for (std::size_t bit = 0; bit < m_matchers->valueMatcherCount(); ++bit) {
        m_patterns.emplace_back();
        const MatcherDefinition &definition = m_matchers->definition(m_matchers->valueMatcher(bit));
        for (const auto &[texts, patterns] : {std::pair{&definition.patterns, &m_patterns.back().always},
                                              std::pair{&definition.weakPatterns, &m_patterns.back().weak},
                                              std::pair{&definition.namedPatterns, &m_patterns.back().named}}) {
            for (const std::string &pattern : *texts) {
                const auto translated = std::get<TranslatedPattern>(translatePattern(pattern));
                patterns->push_back(std::make_unique<RE2>(translated.text, RE2::Quiet));
            }
        }
    }
}

ValueVerdict ReferenceTester::test(std::string_view text, const ValueSet &named) const
{
    ValueVerdict verdict;
    for (std::size_t bit = 0; bit < m_patterns.size(); ++bit) {
        const MatcherDefinition &definition = m_matchers->definition(m_matchers->valueMatcher(bit));
        const Validator validator = findValidator(definition.validator);
        const std::uint64_t mask = std::uint64_t{1} << (bit % 64);
        bool plain = false;
        const auto ask = [&](const std::unique_ptr<RE2> &pattern, bool weak) {
            std::size_t from = 0;
            re2::StringPiece hit;
            while (from <= text.size() && pattern->Match(text, from, text.size(), RE2::UNANCHORED, &hit, 1)) {
                const std::size_t begin = static_cast<std::size_t>(hit.data() - text.data());
                const std::size_t end = begin + hit.size();
                const bool valid = validator == nullptr || validator(text, begin, end);
                if (valid)
                    verdict.hits[bit / 64] |= mask;
                if (valid && !weak)
                    plain = true;
                else
                    verdict.doubts[bit / 64] |= mask;
                from = hit.empty() ? end + 1 : end;
            }
        };
        for (const auto &pattern : m_patterns[bit].always)
            ask(pattern, false);
        for (const auto &pattern : m_patterns[bit].weak)
            ask(pattern, true);
        if ((named[bit / 64] & mask) != 0) {
            for (const auto &pattern : m_patterns[bit].named)
                ask(pattern, false);
        }
        if (plain)
            verdict.doubts[bit / 64] &= ~mask;
    }
    return verdict;
}
