// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/scan.h"

#include <unordered_map>
#include <vector>

namespace pp {

/// What several checkpoints of one Scan count, added up: writing the sum is much less work than writing each.
class CheckpointSum
{
public:
    void add(const engine::CheckpointData &data);
    void clear();

    /// One for each sighting and event, in the order in which they came.
    [[nodiscard]] const std::vector<engine::SightingCounts> &sightings() const { return m_sightings; }
    [[nodiscard]] const std::vector<engine::ExampleCandidate> &examples() const { return m_examples; }

private:
    std::vector<engine::SightingCounts> m_sightings;
    std::vector<engine::ExampleCandidate> m_examples;
    std::unordered_map<std::uint32_t, std::size_t> m_sightingAt; ///< number within the Scan -> index
    std::unordered_map<std::uint32_t, std::size_t> m_exampleAt;
};

} // namespace pp
