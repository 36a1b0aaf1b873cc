// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/block.h"
#include "models/engine/catalog.h"

#include <unordered_map>

namespace pp::engine {

/// Counts accepted events in file order and collects what goes into the next checkpoint. One thread.
class Counters
{
public:
    Counters(Catalog &catalog, const ScanLimits &limits);

    /// For a new block; `source` as in FileJob.
    void begin(const Block &block, std::string_view source, std::string_view fallbackSource);
    /// Finds the fields of the event's shape, adding what is new. False: the workspace holds as many as it can.
    [[nodiscard]] bool resolve(const LocalEvent &event);
    /// Counts an event whose shape was resolved. `payload`: its JSON.
    void count(const LocalEvent &event, std::string_view payload);
    /// After the block's last event.
    void finish();

    [[nodiscard]] std::size_t dirty() const { return m_sightings.size(); }
    /// Hands over everything since the last take().
    void take(CheckpointData &data);

private:
    struct Shape {
        bool resolved = false;
        std::uint32_t event = 0;
        std::size_t leavesBegin = 0; ///< of m_resolved
        std::uint64_t fields = 0;    ///< different ones
        std::uint64_t count = 0;
        std::int64_t first = noTime;
        std::int64_t last = noTime;
    };
    struct Leaf {
        std::uint32_t sighting = 0;
        bool repeats = false; ///< an earlier leaf of the shape is the same sighting
    };
    struct Hour {
        std::uint32_t shape;
        std::int32_t hour;
    };

    std::size_t nodesOf(const LocalShape &shape) const;
    std::uint32_t eventOf(std::uint32_t group, bool mayAdd);
    std::uint32_t sightingOf(std::uint32_t node, std::uint32_t root, bool mayAdd);
    SightingCounts &dirtyOf(std::uint32_t sighting);
    void offerExample(const Shape &shape, const LocalEvent &event, std::string_view payload);

    Catalog &m_catalog;
    const ScanLimits &m_limits;

    const Block *m_block = nullptr;
    std::string_view m_source;
    std::string_view m_fallbackSource;
    std::vector<Shape> m_shapes;
    std::vector<Leaf> m_resolved;
    std::vector<std::uint32_t> m_groups; ///< local group → event
    std::vector<std::uint32_t> m_names;  ///< local node → name
    struct Place {
        std::uint32_t root = Catalog::none;
        std::uint32_t node = 0;
    };
    std::vector<Place> m_places; ///< local node → node below the root it was last looked up under
    std::vector<Hour> m_hours;
    std::uint32_t m_mark = 0;

    std::vector<SightingCounts> m_sightings;
    std::unordered_map<std::uint32_t, ExampleCandidate> m_examples;
};

} // namespace pp::engine
