// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/block.h"

#include <span>
#include <vector>

namespace pp::engine {

/// Gives the events of a block their groups and shapes, each kept once: the counting then looks up the fields of a
/// shape, and not those of every event. One thread.
class ShapeTable
{
public:
    void beginBlock(Block &block);
    /// The group like this one, in Block::groups; its hash is set here.
    [[nodiscard]] std::uint32_t groupOf(LocalGroup group);
    /// The shape of this group with these leaves, in Block::shapes.
    [[nodiscard]] std::uint32_t shapeOf(std::uint32_t group, std::span<const LocalLeaf> leaves);

private:
    Block *m_block = nullptr;
    std::vector<std::uint32_t> m_groupSlots; ///< open addressing, number + 1; 0: free
    std::vector<std::uint32_t> m_shapeSlots; ///< likewise
};

} // namespace pp::engine
