// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/valuehits.h"

#include "models/engine/insides.h"
#include "models/engine/unicode.h"

#include <algorithm>
#include <tuple>

namespace pp::engine {

namespace {

/// A text on the way down, and where its bytes stand in the value.
struct Level {
    std::string_view text;
    const Origins *origins = nullptr; ///< null: it is the value
    std::vector<InsideStep> where;
    ValueSet named; ///< Matchers::named() of the field's key
};

class Explainer
{
public:
    explicit Explainer(const Matchers &matchers) : m_matchers(matchers) {}

    /// Appends the hits in the text and inside it, in bytes of the value. `levels`: how often to go down.
    void explain(const Level &level, unsigned levels, std::vector<ValueHit> &hits)
    {
        const std::size_t first = hits.size();
        const InsideKind kind = insideKind(level.text);
        const auto insides = levels == 0 ? std::vector<Inside>() : m_reader.read(level.text, kind, InsideReader::Detail::Everything);
        for (const Inside &inside : insides) {
            Origins origins;
            origins.reserve(inside.origins.size());
            for (const Origin &origin : inside.origins)
                origins.push_back(at(level, origin.begin, origin.end));
            Level below{inside.text, &origins, level.where, level.named};
            below.where.push_back(inside.step);
            // The parameters of a field that is a URL are fields themselves, each looked into as deeply as any.
            const bool isField = level.where.empty() && inside.step.kind == InsideStep::Kind::Parameter && kind == InsideKind::Url;
            if (isField)
                below.named = m_matchers.named(inside.parameter);
            explain(below, isField ? levels : levels - 1, hits);
        }
        const std::size_t last = hits.size();
        for (const Matchers::PatternHit &found : m_matchers.valueHits(level.text, mostHits, level.named)) {
            const Origin place = at(level, found.begin, found.end);
            const ValueHit hit{m_matchers.valueMatcher(found.valueMatcher), place.begin, place.end, level.where};
            const bool named = std::any_of(hits.begin() + static_cast<std::ptrdiff_t>(first),
                                           hits.begin() + static_cast<std::ptrdiff_t>(last), [&](const ValueHit &inner) {
                                               return inner.matcher == hit.matcher && inner.begin < hit.end
                                                   && hit.begin < inner.end;
                                           });
            if (!named)
                hits.push_back(hit);
        }
    }

private:
    static constexpr std::size_t mostHits = 100;

    /// Where [begin, end) of the level's text stands in the value.
    static Origin at(const Level &level, std::size_t begin, std::size_t end)
    {
        if (level.origins == nullptr)
            return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        const Origins &origins = *level.origins;
        if (begin < end)
            return {origins[begin].begin, origins[end - 1].end};
        const std::uint32_t place = begin < origins.size() ? origins[begin].begin : origins.empty() ? 0 : origins.back().end;
        return {place, place};
    }

    const Matchers &m_matchers;
    InsideReader m_reader;
};

/// Turns bytes into code points.
void countCodePoints(std::string_view text, std::vector<ValueHit> &hits)
{
    std::vector<std::size_t> before(text.size() + 1); // code points that begin before
    for (std::size_t i = 0; i < text.size(); ++i)
        before[i + 1] = before[i] + ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80 ? 1 : 0);
    for (ValueHit &hit : hits) {
        hit.begin = before[hit.begin];
        hit.end = before[hit.end];
    }
}

} // namespace

std::vector<ValueHit> explainValue(const Matchers &matchers, std::string_view text, const ValueSet &named)
{
    std::vector<ValueHit> hits;
    Explainer(matchers).explain({text, nullptr, {}, named}, deepestInside, hits);
    std::stable_sort(hits.begin(), hits.end(), [](const ValueHit &a, const ValueHit &b) {
        return std::tie(a.begin, a.end, a.matcher) < std::tie(b.begin, b.end, b.matcher);
    });
    countCodePoints(text, hits);
    return hits;
}

} // namespace pp::engine
