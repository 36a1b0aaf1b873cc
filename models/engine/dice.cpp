// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/dice.h"

#include "models/engine/matchers.h"
#include "models/engine/unicode.h"

#include <algorithm>

namespace pp::engine {

PairSet::PairSet(std::string_view utf8) : text(utf8)
{
    pairs.reserve(utf8.size());
    char32_t previous = ' ';
    for (const char32_t c : codePoints(utf8)) {
        const char32_t lower = lowerCase(c);
        if (!isWhiteSpace(previous) && !isWhiteSpace(lower))
            pairs.push_back(std::uint64_t{previous} << 32 | lower);
        previous = lower;
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

double diceScore(const PairSet &a, const PairSet &b)
{
    if (a.text.empty() || b.text.empty())
        return 0;
    if (a.text == b.text)
        return 1;
    std::size_t common = 0;
    for (auto i = a.pairs.begin(), j = b.pairs.begin(); i != a.pairs.end() && j != b.pairs.end();) {
        if (*i == *j) {
            ++common;
            ++i;
            ++j;
        } else if (*i < *j) {
            ++i;
        } else {
            ++j;
        }
    }
    return 2 * static_cast<double>(common) / static_cast<double>(a.pairs.size() + b.pairs.size());
}

double diceScore(std::string_view a, std::string_view b)
{
    return diceScore(PairSet(a), PairSet(b));
}

} // namespace pp::engine
