// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/block.h"
#include "models/engine/bytes.h"
#include "models/engine/collectedvalues.h"
#include "models/engine/insides.h"
#include "models/engine/jsonreader.h"
#include "models/engine/plainvalues.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace pp::engine {

/// Notes which fields the events of a block have, with their values' types and what the value matchers say of them.
/// A visitor of JsonReader for the scanned members of one event after the other. One thread.
class FieldNotes
{
public:
    using Place = std::uint32_t; ///< of Block::nodes

    /// `matchers` may be null: then no value is tested.
    explicit FieldNotes(std::shared_ptr<const Matchers> matchers);

    void beginBlock(Block &block);
    /// `mayHavePercent` false: there is no '%' in any of its strings.
    void beginEvent(LocalEvent &event, bool mayHavePercent);
    /// Adds what was noted to the block; forgets it if the event is rejected.
    void endEvent(LocalEvent &event);
    [[nodiscard]] const std::vector<LocalLeaf> &leaves() const { return m_leaves; } ///< of the event

    Place member(Place object, Place sibling, std::string_view key)
    {
        return child(object, sibling, key.data(), static_cast<std::uint32_t>(key.size()));
    }
    Place items(Place array) { return child(array, 0, "", LocalNode::itemsKey); }
    void scalar(Place place, const JsonScalar &found)
    {
        const std::uint8_t type = found.kind == JsonKind::String ? stringSeen
            : found.kind == JsonKind::Number                    ? numberSeen
            : found.kind == JsonKind::Null                      ? nullSeen
                                                                : booleanSeen;
        const std::uint32_t leaf = noteLeaf(place, type);
        if (type == nullSeen)
            return;
        ++m_leafValues[leaf];
        if (m_tester && type != booleanSeen)
            notePlain(leaf, found.text);
        if (m_collected) {
            constexpr std::size_t enough = 4096; // a pattern that hits often costs the square of it
            if (m_collected->text().size() > enough)
                noteCollected();
            m_collected->beginValue(leaf);
        }
        if (type == stringSeen) {
            if (const InsideKind kind = insideKind(found.text, m_mayHavePercent); kind != InsideKind::None) {
                noteInsides(place, leaf, found.text, kind);
                return;
            }
        }
        if (!m_tester)
            return;
        const ValueVerdict verdict = m_tester->test(found.text, namedBy(place));
        if (!verdict.none())
            noteHits(leaf, verdict);
    }

private:
    static std::size_t keyBytes(std::uint32_t length)
    {
        return length == LocalNode::itemsKey ? 0 : length & ~LocalNode::parameter;
    }

    /// The number among the event's leaves.
    std::uint32_t noteLeaf(Place place, std::uint8_t type)
    {
        LocalNode &node = m_block->nodes[place];
        if (node.stamp != m_stamp) {
            node.stamp = m_stamp;
            node.leaf = static_cast<std::uint32_t>(m_leaves.size());
            m_leaves.push_back({place, type});
            m_leafValues.push_back(0);
            m_leafHits.push_back(0);
        } else {
            m_leaves[node.leaf].types |= type;
        }
        return node.leaf;
    }

    /// Mostly found with one comparison: behind the same sibling there usually comes the same key.
    Place child(Place parent, Place sibling, const char *key, std::uint32_t length)
    {
        auto &nodes = m_block->nodes;
        if (const Place likely = sibling ? nodes[sibling].next : nodes[parent].first) {
            const LocalNode &node = nodes[likely];
            if (node.keyLength == length && node.parent == parent && sameBytes(node.key, key, keyBytes(length)))
                return likely;
        }
        const Place found = findOrAdd(parent, key, length);
        (sibling ? nodes[sibling].next : nodes[parent].first) = found;
        return found;
    }

    Place findOrAdd(Place parent, const char *key, std::uint32_t length);
    void enterNode(Place node);
    void sizeTable(std::size_t slots);
    void noteHits(std::uint32_t leaf, const ValueVerdict &verdict);
    void noteInsides(Place place, std::uint32_t leaf, std::string_view text, InsideKind kind);
    ValueVerdict noteParameters(Place url, std::string_view text);
    Place parameterOf(Place url);
    void notePlain(std::uint32_t leaf, std::string_view text)
    {
        if (const PlainKind kind = plainKind(text); kind != PlainKind::None)
            ++hitOf(leaf, plainBase + static_cast<std::uint32_t>(kind)).doubts;
    }
    LocalHit &hitOf(std::uint32_t leaf, std::uint32_t matcher);
    void noteCollected();

    /// Matchers::named() of a place's key; of an array's items, of the array's; of a parameter, of its own name.
    const ValueSet &namedBy(Place place)
    {
        if (m_block->nodes[place].named == 0)
            m_block->nodes[place].named = findNamed(keyOf(place));
        return m_named[m_block->nodes[place].named];
    }
    [[nodiscard]] std::string_view keyOf(Place place) const;
    std::uint32_t findNamed(std::string_view key);

    std::shared_ptr<const Matchers> m_matchers;
    std::optional<ValueTester> m_tester;
    CollectedValues *m_collected = nullptr; ///< of m_tester, if it collects
    InsideReader m_insides;
    std::vector<ValueSet> m_named{{}, {}}; ///< the first is not used, the second is empty
    std::unordered_map<std::string, std::uint32_t> m_namedByKey; ///< which of m_named
    std::vector<std::uint64_t> m_weights; ///< tellingWeight() of each value matcher

    Block *m_block = nullptr;
    std::vector<std::uint32_t> m_table; ///< open addressing over the nodes that are no roots; 0: free
    std::uint32_t m_mask = 0;

    // Of the event
    std::uint32_t m_stamp = 0;
    bool m_mayHavePercent = true;
    std::vector<LocalLeaf> m_leaves;
    std::vector<std::uint32_t> m_leafValues; ///< how many values that are not null
    std::vector<std::uint32_t> m_leafHits;   ///< newest of its hits in Block::hits, from 1; 0: none
    std::uint64_t m_telling = 0;

    // Of the URL
    std::vector<Place> m_parameters; ///< different ones
    std::string m_name;
    std::string m_value;
};

} // namespace pp::engine
