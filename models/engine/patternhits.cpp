// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/patternhits.h"

#include "models/engine/unicode.h"

#include <algorithm>
#include <set>
#include <utility>

namespace pp::engine {

namespace {

/// Begin and end in bytes.
using Span = std::pair<std::size_t, std::size_t>;

/// The next code point's first byte; what is no UTF-8 is passed byte by byte.
std::size_t nextCodePoint(std::string_view text, std::size_t at)
{
    const auto isContinuation = [&](std::size_t i) { return (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U; };
    for (++at; at < text.size() && isContinuation(at); ++at) { }
    return at;
}

void addHits(const RE2 &pattern, std::string_view text, std::size_t most, std::set<Span> &hits)
{
    re2::StringPiece hit;
    std::size_t from = 0;
    while (hits.size() < most && from <= text.size() && pattern.Match(text, from, text.size(), RE2::UNANCHORED, &hit, 1)) {
        const auto begin = static_cast<std::size_t>(hit.data() - text.data());
        const std::size_t end = begin + hit.size();
        if (!hit.empty())
            hits.emplace(begin, end);
        from = hit.empty() ? nextCodePoint(text, end) : end;
    }
}

} // namespace

std::vector<PatternHit> patternHits(const std::vector<std::unique_ptr<const RE2>> &patterns, std::string_view text, std::size_t most)
{
    std::set<Span> hits;
    for (const auto &pattern : patterns)
        addHits(*pattern, text, most, hits);
    std::vector<PatternHit> inCodePoints;
    std::size_t bytes = 0;
    std::size_t points = 0;
    for (const auto &[begin, end] : hits) {
        points += codePointCount(text.substr(bytes, begin - bytes));
        bytes = begin;
        inCodePoints.push_back({points, points + codePointCount(text.substr(begin, end - begin))});
    }
    return inCodePoints;
}

} // namespace pp::engine
