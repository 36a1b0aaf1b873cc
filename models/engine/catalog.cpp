// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/catalog.h"

#include "models/engine/seededhash.h"

#include <algorithm>
#include <cstring>

namespace pp::engine {

namespace {

constexpr std::size_t nameChunk = 256u << 10;

std::uint64_t childHash(std::uint32_t parent, std::uint32_t name)
{
    return SeededHash::mix(parent, name);
}

/// The names the limit is about are those that come with the events: not the types, no missing one, not {…} itself.
bool isCounted(std::string_view type, std::string_view name)
{
    return !name.empty() && name != type && name != dataMark;
}

} // namespace

Catalog::Catalog(ScanSink &sink, const ScanLimits &limits) : m_sink(sink), m_limits(limits)
{
    m_children.assign(1024, 0);
    m_nameTable.assign(1024, 0);
    m_names.assign(2, nullptr); // itemsName, dataName
}

std::string_view Catalog::nameAt(std::uint32_t name) const
{
    const char *entry = m_names[name];
    std::uint16_t length = 0;
    std::memcpy(&length, entry, sizeof length);
    return {entry + sizeof length, length};
}

std::uint32_t Catalog::intern(std::string_view text)
{
    std::size_t mask = m_nameTable.size() - 1;
    std::size_t slot = SeededHash::bytes(text, 0) & mask;
    for (; m_nameTable[slot]; slot = (slot + 1) & mask) {
        if (nameAt(m_nameTable[slot] - 1) == text)
            return m_nameTable[slot] - 1;
    }
    const auto length = static_cast<std::uint16_t>(text.size());
    const std::size_t needed = sizeof length + text.size();
    if (needed > m_nameBytesLeft) {
        m_nameBytes.emplace_back(new char[nameChunk]);
        m_nameNext = m_nameBytes.back().get();
        m_nameBytesLeft = nameChunk;
    }
    std::memcpy(m_nameNext, &length, sizeof length);
    if (length > 0)
        std::memcpy(m_nameNext + sizeof length, text.data(), length);
    m_names.push_back(m_nameNext);
    m_nameNext += needed;
    m_nameBytesLeft -= needed;
    m_nameTable[slot] = static_cast<std::uint32_t>(m_names.size());
    if (m_names.size() * 3 > m_nameTable.size() * 2) {
        m_nameTable.assign(m_nameTable.size() * 2, 0);
        mask = m_nameTable.size() - 1;
        for (std::uint32_t name = 2; name < m_names.size(); ++name) {
            slot = SeededHash::bytes(nameAt(name), 0) & mask;
            while (m_nameTable[slot])
                slot = (slot + 1) & mask;
            m_nameTable[slot] = name + 1;
        }
    }
    return static_cast<std::uint32_t>(m_names.size() - 1);
}

std::uint32_t Catalog::nameOfKey(std::string_view key)
{
    return key.size() > maxKeyBytes || isDataKey(key) ? dataName : intern(key);
}

std::uint32_t Catalog::addNode(std::uint32_t parent, std::uint32_t name)
{
    Node node;
    node.parent = parent;
    node.name = name;
    m_nodes.push_back(node);
    return static_cast<std::uint32_t>(m_nodes.size() - 1);
}

std::uint32_t Catalog::findChild(std::uint32_t parent, std::uint32_t name) const
{
    const std::size_t mask = m_children.size() - 1;
    for (std::size_t slot = childHash(parent, name) & mask; m_children[slot]; slot = (slot + 1) & mask) {
        const Node &node = m_nodes[m_children[slot] - 1];
        if (node.parent == parent && node.name == name)
            return m_children[slot] - 1;
    }
    return none;
}

std::uint32_t Catalog::child(std::uint32_t parent, std::uint32_t name, bool limited, bool mayAdd)
{
    if (const auto found = findChild(parent, name); found != none)
        return found;
    const bool isKey = name != itemsName && (name & ~parameterName) != dataName;
    if (isKey && limited && m_nodes[parent].keys >= m_limits.keysPerParent)
        return child(parent, dataName | (name & parameterName), limited, mayAdd);
    if (!mayAdd)
        return none;
    m_nodes[parent].keys += isKey;
    const auto added = addNode(parent, name);
    if ((m_childCount + 1) * 4 > m_children.size() * 3) {
        m_children.assign(m_children.size() * 2, 0);
        const std::size_t mask = m_children.size() - 1;
        for (std::uint32_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].parent == none || i == added)
                continue;
            std::size_t slot = childHash(m_nodes[i].parent, m_nodes[i].name) & mask;
            while (m_children[slot])
                slot = (slot + 1) & mask;
            m_children[slot] = i + 1;
        }
    }
    const std::size_t mask = m_children.size() - 1;
    std::size_t slot = childHash(parent, name) & mask;
    while (m_children[slot])
        slot = (slot + 1) & mask;
    m_children[slot] = added + 1;
    ++m_childCount;
    return added;
}

std::uint32_t Catalog::eventOf(std::uint32_t node) const
{
    while (m_nodes[node].parent != none)
        node = m_nodes[node].parent;
    return m_nodes[node].name;
}

std::string Catalog::path(std::uint32_t node) const
{
    std::vector<std::uint32_t> names;
    for (; m_nodes[node].parent != none; node = m_nodes[node].parent)
        names.push_back(m_nodes[node].name);
    std::string path;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        if (*name == itemsName)
            appendItems(path);
        else if (*name == dataName)
            appendData(path);
        else if (*name == (dataName | parameterName))
            appendDataParameter(path);
        else if ((*name & parameterName) != 0)
            appendParameter(path, nameAt(*name & ~parameterName));
        else
            appendKey(path, nameAt(*name));
    }
    return path;
}

void Catalog::addKnown(std::uint32_t root, const std::vector<PathSegment> &path, std::int64_t id)
{
    std::uint32_t node = root;
    for (const auto &segment : path) {
        std::uint32_t name = itemsName;
        switch (segment.kind) {
        case PathSegment::Kind::Items: break;
        case PathSegment::Kind::Data: name = dataName; break;
        case PathSegment::Kind::DataParameter: name = dataName | parameterName; break;
        case PathSegment::Kind::Key:
        case PathSegment::Kind::Parameter:
            if (segment.key.size() > maxKeyBytes)
                return;
            name = intern(segment.key) | (segment.kind == PathSegment::Kind::Parameter ? parameterName : 0);
            break;
        }
        node = child(node, name, false, true); // what is kept already was within the limit when it came
    }
    m_nodes[node].id = id;
}

std::uint32_t Catalog::event(std::string_view source, std::string_view type, std::string_view name, bool nameIsData,
                             bool mayAdd)
{
    auto known = m_sources.find(std::string(source));
    if (known == m_sources.end()) {
        known = m_sources.emplace(source, Source{}).first;
        for (const auto &[knownType, knownName] : m_sink.knownEvents(known->first)) {
            const bool added = known->second.events.emplace(knownType + '\n' + knownName, none).second;
            known->second.counted += added && isCounted(knownType, knownName);
        }
    }
    Source &entry = known->second;
    std::string written = nameIsData ? writtenEventName(name) : std::string(name);
    const auto keyOf = [&] { return std::string(type) + '\n' + written; };
    auto found = entry.events.find(keyOf());
    const bool counts = isCounted(type, written);
    if (found == entry.events.end() && counts && entry.counted >= m_limits.eventsPerSource) {
        written = dataMark;
        found = entry.events.find(keyOf());
    } else if (found == entry.events.end() && mayAdd) {
        entry.counted += counts;
    }
    if (found == entry.events.end()) {
        if (!mayAdd || m_events.size() >= maxEvents)
            return none;
        found = entry.events.emplace(keyOf(), none).first;
    }
    if (found->second != none)
        return found->second;
    if (m_events.size() >= maxEvents)
        return none;

    Event event;
    event.key = {known->first, std::string(type), written};
    const auto knownEvent = m_sink.knownEvent(event.key);
    event.exampleHits = knownEvent.exampleHits;
    event.exampleFields = knownEvent.exampleFields;
    const auto number = static_cast<std::uint32_t>(m_events.size());
    event.root = addNode(none, number);
    found->second = number;
    m_events.push_back(std::move(event));
    for (const auto &sighting : knownEvent.sightings) {
        if (const auto segments = parsePath(sighting.path))
            addKnown(m_events[number].root, *segments, sighting.id);
    }
    return number;
}

} // namespace pp::engine
