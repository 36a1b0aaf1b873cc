// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/paths.h"
#include "models/engine/scan.h"

#include <deque>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pp::engine {

/// All sources, events and fields a Scan has met: one tree an event, compact enough for millions of fields. The
/// limits (1,000 keys under a parent, 1,000 events a source) are decided here, in the order of the calls. One thread.
class Catalog
{
public:
    static constexpr std::uint32_t none = 0xffffffff;
    static constexpr std::size_t maxNodes = 4'000'000;
    static constexpr std::size_t maxEvents = 200'000; ///< over all sources; only a made-up file has so many
    static constexpr std::size_t maxKeyBytes = 1024; ///< a longer key is data: names are kept in memory
    static constexpr std::uint32_t itemsName = 0;    ///< []
    static constexpr std::uint32_t dataName = 1;     ///< {…}
    /// Added to a name: a parameter of a URL that is called so. ?name is another child than .name.
    static constexpr std::uint32_t parameterName = 0x80000000;

    Catalog(ScanSink &sink, const ScanLimits &limits);

    struct Event {
        EventKey key;
        std::uint32_t root = 0;
        std::uint64_t exampleHits = 0;
        std::uint64_t exampleFields = 0; ///< 0: none is kept
    };
    /// The event of this name; with `mayAdd` false only if it is known already, else `none`.
    [[nodiscard]] std::uint32_t event(std::string_view source, std::string_view type, std::string_view name,
                                      bool nameIsData, bool mayAdd);
    [[nodiscard]] Event &eventAt(std::uint32_t event) { return m_events[event]; }
    [[nodiscard]] const Event &eventAt(std::uint32_t event) const { return m_events[event]; }

    /// The name a key goes by: itself, or dataName.
    [[nodiscard]] std::uint32_t nameOfKey(std::string_view key);
    /// The child of a node; added where the limit allows, else the child {…}. `none`: not there and not to be added.
    [[nodiscard]] std::uint32_t child(std::uint32_t parent, std::uint32_t name, bool limited, bool mayAdd);

    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }
    [[nodiscard]] std::uint32_t eventOf(std::uint32_t node) const;
    [[nodiscard]] std::string path(std::uint32_t node) const;
    [[nodiscard]] std::int64_t id(std::uint32_t node) const { return m_nodes[node].id; }
    void setId(std::uint32_t node, std::int64_t id) { m_nodes[node].id = id; }

    /// Two marks a node that the counting keeps here.
    [[nodiscard]] std::uint32_t &slot(std::uint32_t node) { return m_nodes[node].slot; }
    [[nodiscard]] std::uint32_t &mark(std::uint32_t node) { return m_nodes[node].mark; }

private:
    struct Node {
        std::int64_t id = 0;
        std::uint32_t parent = none; ///< none: a root, and `name` is its event
        std::uint32_t name = 0;
        std::uint32_t slot = 0;
        std::uint32_t mark = 0;
        std::uint32_t keys = 0; ///< children that are names
    };
    struct Source {
        std::unordered_map<std::string, std::uint32_t> events; ///< type, line feed, written name; `none`: only known
        std::size_t counted = 0;
    };

    std::uint32_t addNode(std::uint32_t parent, std::uint32_t name);
    std::uint32_t findChild(std::uint32_t parent, std::uint32_t name) const;
    std::string_view nameAt(std::uint32_t name) const;
    std::uint32_t intern(std::string_view text);
    void addKnown(std::uint32_t root, const std::vector<PathSegment> &path, std::int64_t id);

    ScanSink &m_sink;
    const ScanLimits &m_limits;
    std::unordered_map<std::string, Source> m_sources;
    std::vector<Event> m_events;
    std::deque<Node> m_nodes; ///< grows without ever needing twice its memory
    std::vector<std::uint32_t> m_children; ///< open addressing over (parent, name); node + 1
    std::size_t m_childCount = 0;
    std::vector<std::unique_ptr<char[]>> m_nameBytes;
    std::size_t m_nameBytesLeft = 0;
    char *m_nameNext = nullptr;
    std::vector<const char *> m_names; ///< two bytes of length, then the text
    std::vector<std::uint32_t> m_nameTable; ///< name + 1
};

} // namespace pp::engine
