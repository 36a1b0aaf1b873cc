// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/scan.h"

#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pp {

void addHits(std::vector<engine::MatcherHits> &sum, const std::vector<engine::MatcherHits> &added);

/// What several checkpoints of one Scan count, added up: writing the sum is much less work than writing each.
class CheckpointSum
{
public:
    using Sightings = std::vector<engine::SightingCounts>;
    using Examples = std::vector<engine::ExampleCandidate>;

    void add(Sightings sightings, Examples examples);

    [[nodiscard]] std::size_t size() const { return m_sightings.size(); } ///< sightings
    /// The sightings' numbers within the Scan, in the order of take().
    [[nodiscard]] std::vector<std::uint32_t> numbers() const;
    /// One for each sighting and event, in the order in which they came. Nothing is left.
    [[nodiscard]] std::pair<Sightings, Examples> take();

private:
    Sightings m_sightings;
    Examples m_examples;
    std::unordered_map<std::uint32_t, std::size_t> m_sightingAt; ///< number -> index; of a single checkpoint: empty
    std::unordered_map<std::uint32_t, std::size_t> m_exampleAt;  ///< likewise
};

} // namespace pp
