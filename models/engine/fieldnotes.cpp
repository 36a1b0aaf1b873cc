// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/fieldnotes.h"

#include "models/engine/seededhash.h"
#include "models/engine/urlquery.h"

#include <algorithm>
#include <bit>

namespace pp::engine {

namespace {

constexpr std::size_t mostParameters = 50; ///< of one URL that are fields

} // namespace

FieldNotes::FieldNotes(std::shared_ptr<const Matchers> matchers)
{
    if (!matchers || matchers->valueMatcherCount() == 0)
        return;
    for (std::size_t bit = 0; bit < matchers->valueMatcherCount(); ++bit)
        m_weights.push_back(tellingWeight(matchers->definition(matchers->valueMatcher(bit)).classification));
    m_matchers = matchers;
    m_tester.emplace(std::move(matchers));
    if (m_tester->collect())
        m_collected = &m_tester->collected();
}

void FieldNotes::beginBlock(Block &block)
{
    constexpr std::size_t firstSlots = 4096;
    m_block = &block;
    block.nodes.assign(rootCount + 1, {});
    for (std::uint32_t i = 0; i < rootCount; ++i) {
        block.nodes[i + 1].key = scannedRoots[i].data();
        block.nodes[i + 1].keyLength = static_cast<std::uint32_t>(scannedRoots[i].size());
    }
    block.parameterNames.clear();
    block.values.clear();
    block.hits.clear();
    sizeTable(firstSlots);
    m_stamp = 0;
    constexpr std::size_t mostKeys = 20'000; // data used as keys must not fill the memory
    if (m_namedByKey.size() > mostKeys) {
        m_namedByKey.clear();
        m_named.resize(2);
    }
}

void FieldNotes::beginEvent(LocalEvent &event, bool mayHavePercent)
{
    m_mayHavePercent = mayHavePercent;
    m_leaves.clear();
    m_leafValues.clear();
    m_leafHits.clear();
    m_telling = 0;
    ++m_stamp;
    event.hitsBegin = static_cast<std::uint32_t>(m_block->hits.size());
    event.valuesBegin = static_cast<std::uint32_t>(m_block->values.size());
}

void FieldNotes::endEvent(LocalEvent &event)
{
    if (event.rejected) {
        m_block->hits.resize(event.hitsBegin);
        if (m_collected)
            m_collected->clear();
    } else {
        if (m_collected)
            noteCollected();
        for (std::uint32_t i = 0; i < m_leaves.size(); ++i) {
            if (m_leafValues[i] != (m_leaves[i].types == nullSeen ? 0 : 1))
                m_block->values.push_back({i, m_leafValues[i]});
        }
        event.telling = m_telling;
    }
    event.hitsEnd = static_cast<std::uint32_t>(m_block->hits.size());
    event.valuesEnd = static_cast<std::uint32_t>(m_block->values.size());
}

FieldNotes::Place FieldNotes::findOrAdd(Place parent, const char *key, std::uint32_t length)
{
    auto &nodes = m_block->nodes;
    const auto hash
        = static_cast<std::uint32_t>(SeededHash::bytes({key, keyBytes(length)}, std::uint64_t(parent) << 32 | length));
    for (std::uint32_t slot = hash & m_mask; m_table[slot]; slot = (slot + 1) & m_mask) {
        const LocalNode &node = nodes[m_table[slot]];
        if (node.hash == hash && node.parent == parent && node.keyLength == length
            && sameBytes(node.key, key, keyBytes(length)))
            return m_table[slot];
    }
    const auto added = static_cast<Place>(nodes.size());
    LocalNode node;
    node.key = key;
    node.keyLength = length;
    if (node.isParameter()) // decoded, and not kept anywhere else
        node.key = m_block->parameterNames.emplace_back(key, keyBytes(length)).data();
    node.hash = hash;
    node.parent = parent;
    nodes.push_back(node);
    if (nodes.size() * 2 > m_table.size())
        sizeTable(m_table.size() * 2);
    else
        enterNode(added);
    return added;
}

std::string_view FieldNotes::keyOf(Place place) const
{
    while (m_block->nodes[place].keyLength == LocalNode::itemsKey)
        place = m_block->nodes[place].parent;
    return m_block->nodes[place].name();
}

/// Which of m_named.
std::uint32_t FieldNotes::findNamed(std::string_view key)
{
    std::string text(key);
    if (const auto known = m_namedByKey.find(text); known != m_namedByKey.end())
        return known->second;
    constexpr std::uint32_t none = 1;
    std::uint32_t index = none;
    if (const ValueSet named = m_matchers->named(key); !isEmpty(named)) {
        index = static_cast<std::uint32_t>(m_named.size());
        m_named.push_back(named);
    }
    m_namedByKey.emplace(std::move(text), index);
    return index;
}

void FieldNotes::enterNode(Place node)
{
    std::uint32_t slot = m_block->nodes[node].hash & m_mask;
    while (m_table[slot])
        slot = (slot + 1) & m_mask;
    m_table[slot] = node;
}

void FieldNotes::sizeTable(std::size_t slots)
{
    m_table.assign(slots, 0);
    m_mask = static_cast<std::uint32_t>(slots - 1);
    for (Place i = rootCount + 1; i < m_block->nodes.size(); ++i)
        enterNode(i);
}

LocalHit &FieldNotes::hitOf(std::uint32_t leaf, std::uint32_t matcher)
{
    auto &hits = m_block->hits;
    std::uint32_t at = m_leafHits[leaf];
    while (at && hits[at - 1].valueMatcher != matcher)
        at = hits[at - 1].next;
    if (!at) {
        hits.push_back({leaf, matcher, 0, 0, m_leafHits[leaf]});
        at = m_leafHits[leaf] = static_cast<std::uint32_t>(hits.size());
    }
    return hits[at - 1];
}

void FieldNotes::noteHits(std::uint32_t leaf, const ValueVerdict &verdict)
{
    std::uint64_t weight = 0;
    for (std::uint32_t word = 0; word < verdict.doubts.size(); ++word) {
        for (std::uint64_t bits = verdict.doubts[word] | verdict.hits[word]; bits; bits &= bits - 1) {
            const auto matcher = word * 64 + static_cast<std::uint32_t>(std::countr_zero(bits));
            const bool hit = verdict.hits[word] & (bits & -bits);
            if (hit)
                weight = std::max(weight, m_weights[matcher]);
            LocalHit &noted = hitOf(leaf, matcher);
            noted.hits += hit;
            noted.doubts += (verdict.doubts[word] & (bits & -bits)) != 0;
        }
    }
    m_telling += weight;
}

void FieldNotes::noteCollected()
{
    m_tester->answerCollected([this](std::uint32_t leaf, const ValueVerdict &verdict) { noteHits(leaf, verdict); });
}

/// A string that looks as if it held something. Its hits are those of the text and of everything inside.
void FieldNotes::noteInsides(Place place, std::uint32_t leaf, std::string_view text, InsideKind kind)
{
    ValueVerdict verdict;
    if (kind == InsideKind::Url)
        verdict = noteParameters(place, text);
    else if (m_tester)
        verdict = m_insides.verdict(*m_tester, text, kind, namedBy(place));
    if (m_tester)
        verdict |= m_tester->test(text, namedBy(place));
    if (!verdict.none())
        noteHits(leaf, verdict);
}

/// The field of the parameter that is called m_name; 0: it is none, because there were enough before.
FieldNotes::Place FieldNotes::parameterOf(Place url)
{
    if (m_parameters.size() >= mostParameters) {
        const auto known = std::find_if(m_parameters.begin(), m_parameters.end(),
                                        [this](Place place) { return m_block->nodes[place].name() == m_name; });
        return known == m_parameters.end() ? 0 : *known;
    }
    const Place found = child(url, m_parameters.empty() ? 0 : m_parameters.back(), m_name.data(),
                              static_cast<std::uint32_t>(m_name.size()) | LocalNode::parameter);
    if (std::find(m_parameters.begin(), m_parameters.end(), found) == m_parameters.end())
        m_parameters.push_back(found);
    return found;
}

/// Each named parameter is a field of its own, with a value that is looked into like any other. Answers what is inside
/// of the URL.
ValueVerdict FieldNotes::noteParameters(Place url, std::string_view text)
{
    ValueVerdict all;
    const auto parts = splitUrl(text);
    if (!parts)
        return all;
    m_parameters.clear();
    for (QueryReader reader(parts->query); reader.next();) {
        decodePercent(reader.name(), Plus::IsSpace, m_name, nullptr);
        if (m_name.empty())
            continue;
        std::uint32_t leaf = 0;
        const Place parameter = parameterOf(url);
        if (parameter != 0) {
            leaf = noteLeaf(parameter, stringSeen);
            ++m_leafValues[leaf];
        }
        if (!m_tester)
            continue;
        const bool isPart = m_collected && parameter != 0;
        if (isPart)
            m_collected->beginPart(leaf);
        decodePercent(reader.value(), Plus::IsSpace, m_value, nullptr);
        const ValueSet named = parameter != 0 ? namedBy(parameter) : m_named[findNamed(m_name)];
        ValueVerdict verdict = m_tester->test(m_value, named);
        if (const InsideKind kind = insideKind(m_value); kind != InsideKind::None)
            verdict |= m_insides.verdict(*m_tester, m_value, kind, named);
        if (parameter != 0) {
            notePlain(leaf, m_value);
            if (!verdict.none())
                noteHits(leaf, verdict);
        }
        all |= verdict;
        if (isPart)
            m_collected->endPart();
    }
    if (!m_tester || text.size() > largestInside)
        return {};
    for (const std::string_view part : {parts->before, parts->fragment})
        all |= m_insides.verdict(*m_tester, part, InsideKind::Percent, namedBy(url));
    return all;
}

} // namespace pp::engine
