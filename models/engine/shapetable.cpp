// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/shapetable.h"

#include "models/engine/seededhash.h"

#include <algorithm>

namespace pp::engine {

namespace {

/// The slot of the entry that is the same, else the free one where it belongs. Half of the slots stay free.
template<typename Entry, typename IsSame>
std::uint32_t &slotOf(std::vector<std::uint32_t> &slots, const std::vector<Entry> &entries, std::uint64_t hash,
                      std::size_t firstSlots, const IsSame &isSame)
{
    const auto find = [&](std::uint64_t wanted, const auto &matches) -> std::uint32_t & {
        const std::size_t mask = slots.size() - 1;
        std::size_t slot = wanted & mask;
        while (slots[slot] && !(entries[slots[slot] - 1].hash == wanted && matches(entries[slots[slot] - 1])))
            slot = (slot + 1) & mask;
        return slots[slot];
    };
    if ((entries.size() + 1) * 2 > slots.size()) {
        slots.assign(std::max(firstSlots, slots.size() * 2), 0);
        for (std::uint32_t i = 0; i < entries.size(); ++i)
            find(entries[i].hash, [](const Entry &) { return false; }) = i + 1;
    }
    return find(hash, isSame);
}

} // namespace

void ShapeTable::beginBlock(Block &block)
{
    m_block = &block;
    block.groups.clear();
    block.leaves.clear();
    block.shapes.clear();
    m_groupSlots.clear();
    m_shapeSlots.clear();
}

std::uint32_t ShapeTable::groupOf(LocalGroup group)
{
    constexpr std::size_t firstSlots = 64;
    group.hash = SeededHash::bytes(group.name,
                                   SeededHash::bytes(group.project, group.type * 2 + (group.hasName ? 1u : 0u)));
    auto &groups = m_block->groups;
    std::uint32_t &slot = slotOf(m_groupSlots, groups, group.hash, firstSlots, [&](const LocalGroup &other) {
        return other.type == group.type && other.hasName == group.hasName && other.name == group.name
            && other.project == group.project;
    });
    if (slot == 0) {
        groups.push_back(group);
        slot = static_cast<std::uint32_t>(groups.size());
    }
    return slot - 1;
}

std::uint32_t ShapeTable::shapeOf(std::uint32_t group, std::span<const LocalLeaf> leaves)
{
    constexpr std::size_t firstSlots = 256;
    std::uint64_t hash = group;
    for (const auto &leaf : leaves)
        hash = SeededHash::mix(hash, std::uint64_t(leaf.node) << 4 | leaf.types);
    auto &shapes = m_block->shapes;
    auto &kept = m_block->leaves;
    std::uint32_t &slot = slotOf(m_shapeSlots, shapes, hash, firstSlots, [&](const LocalShape &other) {
        return other.group == group && other.leavesCount == leaves.size()
            && std::equal(leaves.begin(), leaves.end(), kept.begin() + other.leavesBegin);
    });
    if (slot == 0) {
        LocalShape shape;
        shape.hash = hash;
        shape.group = group;
        shape.leavesBegin = static_cast<std::uint32_t>(kept.size());
        shape.leavesCount = static_cast<std::uint32_t>(leaves.size());
        kept.insert(kept.end(), leaves.begin(), leaves.end());
        shapes.push_back(shape);
        slot = static_cast<std::uint32_t>(shapes.size());
    }
    return slot - 1;
}

} // namespace pp::engine
