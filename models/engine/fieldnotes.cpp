// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/fieldnotes.h"

#include "models/engine/seededhash.h"

#include <algorithm>
#include <bit>

namespace pp::engine {

FieldNotes::FieldNotes(std::shared_ptr<const Matchers> matchers)
{
    if (!matchers || matchers->valueMatcherCount() == 0)
        return;
    for (std::size_t bit = 0; bit < matchers->valueMatcherCount(); ++bit)
        m_weights.push_back(tellingWeight(matchers->definition(matchers->valueMatcher(bit)).classification));
    m_tester.emplace(std::move(matchers));
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
    block.values.clear();
    block.hits.clear();
    sizeTable(firstSlots);
    m_stamp = 0;
}

void FieldNotes::beginEvent(LocalEvent &event)
{
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
    } else {
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
    node.hash = hash;
    node.parent = parent;
    nodes.push_back(node);
    if (nodes.size() * 2 > m_table.size())
        sizeTable(m_table.size() * 2);
    else
        enterNode(added);
    return added;
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
    for (std::uint32_t word = 0; word < verdict.candidates.size(); ++word) {
        for (std::uint64_t bits = verdict.candidates[word] | verdict.hits[word]; bits; bits &= bits - 1) {
            const auto matcher = word * 64 + static_cast<std::uint32_t>(std::countr_zero(bits));
            const bool hit = verdict.hits[word] & (bits & -bits);
            if (hit)
                weight = std::max(weight, m_weights[matcher]);
            LocalHit &noted = hitOf(leaf, matcher);
            noted.hits += hit;
            ++noted.candidates;
        }
    }
    m_telling += weight;
}

} // namespace pp::engine
