// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/counters.h"

#include <algorithm>

namespace pp::engine {

namespace {

constexpr std::int32_t keptHours = 48;
constexpr std::int32_t keptDays = 400;
constexpr std::int64_t msAnHour = 3'600'000;

std::int32_t hourOf(std::int64_t time)
{
    return static_cast<std::int32_t>(time >= 0 ? time / msAnHour : (time - msAnHour + 1) / msAnHour);
}

std::int32_t dayOfHour(std::int32_t hour) { return hour >= 0 ? hour / 24 : (hour - 23) / 24; }

using Histogram = std::vector<std::pair<std::int32_t, std::uint64_t>>;

/// Adds a sorted histogram to a sorted one and keeps the newest `kept`: time only moves on for the window, so what has
/// left it cannot come back.
void merge(Histogram &into, const Histogram &from, std::int32_t kept)
{
    if (from.size() == 1 && !into.empty() && into.back().first == from.front().first) { // most often
        into.back().second += from.front().second;
        return;
    }
    auto at = into.begin();
    for (const auto &entry : from) {
        if (at == into.end() || at->first != entry.first)
            at = std::lower_bound(into.begin(), into.end(), entry.first,
                                  [](const auto &one, std::int32_t when) { return one.first < when; });
        if (at != into.end() && at->first == entry.first) {
            at->second += entry.second;
        } else {
            if (!into.empty() && entry.first <= into.back().first - kept)
                continue;
            at = into.insert(at, entry);
        }
        ++at;
    }
    if (!into.empty() && into.front().first <= into.back().first - kept)
        into.erase(into.begin(), std::find_if(into.begin(), into.end(), [&](const auto &entry) {
                       return entry.first > into.back().first - kept;
                   }));
}

/// Counts one more, where the times come sorted.
void append(Histogram &histogram, std::int32_t when, std::uint64_t count)
{
    if (!histogram.empty() && histogram.back().first == when)
        histogram.back().second += count;
    else
        histogram.emplace_back(when, count);
}

void widen(std::int64_t &first, std::int64_t &last, std::int64_t from, std::int64_t to)
{
    if (from == noTime)
        return;
    if (first == noTime || from < first)
        first = from;
    if (last == noTime || to > last)
        last = to;
}

} // namespace

Counters::Counters(Catalog &catalog, const ScanLimits &limits) : m_catalog(catalog), m_limits(limits) {}

void Counters::begin(const Block &block, std::string_view source, std::string_view fallbackSource)
{
    m_block = &block;
    m_source = source;
    m_fallbackSource = fallbackSource;
    m_shapes.assign(block.shapes.size(), {});
    m_resolved.clear();
    m_groups.assign(block.groups.size(), Catalog::none);
    m_names.assign(block.nodes.size(), Catalog::none);
    m_places.assign(block.nodes.size(), {});
    m_hours.clear();
}

std::uint32_t Counters::eventOf(std::uint32_t group, bool mayAdd)
{
    if (m_groups[group] == Catalog::none) {
        const LocalGroup &local = m_block->groups[group];
        const std::string_view source = !m_source.empty() ? m_source
            : !local.project.empty()                      ? cutName(local.project)
                                                          : m_fallbackSource;
        const std::string_view type = eventTypes[local.type];
        const std::string_view name = local.hasName ? local.name : type == "track" ? std::string_view() : type;
        m_groups[group] = m_catalog.event(source, type, name, local.hasName, mayAdd);
    }
    return m_groups[group];
}

std::uint32_t Counters::sightingOf(std::uint32_t node, std::uint32_t root, bool mayAdd)
{
    if (node == 0)
        return root;
    if (m_places[node].root == root)
        return m_places[node].node;
    const LocalNode &local = m_block->nodes[node];
    const std::uint32_t parent = sightingOf(local.parent, root, mayAdd);
    if (parent == Catalog::none)
        return Catalog::none;
    if (m_names[node] == Catalog::none)
        m_names[node] = local.keyLength == LocalNode::itemsKey
            ? Catalog::itemsName
            : m_catalog.nameOfKey(local.name()) | (local.isParameter() ? Catalog::parameterName : 0);
    const std::uint32_t found = m_catalog.child(parent, m_names[node], true, mayAdd);
    if (found != Catalog::none)
        m_places[node] = {root, found};
    return found;
}

/// How many nodes the shape has on its ways down from the event.
std::size_t Counters::nodesOf(const LocalShape &shape) const
{
    std::vector<bool> seen(m_block->nodes.size());
    std::size_t count = 0;
    for (std::uint32_t i = 0; i < shape.leavesCount; ++i) {
        std::uint32_t node = m_block->leaves[shape.leavesBegin + i].node;
        for (; node != 0 && !seen[node]; node = m_block->nodes[node].parent) {
            seen[node] = true;
            ++count;
        }
    }
    return count;
}

bool Counters::resolve(const LocalEvent &event)
{
    Shape &shape = m_shapes[event.shape];
    if (shape.resolved)
        return true;
    const LocalShape &local = m_block->shapes[event.shape];
    if (local.leavesCount == 0) { // claims no name either: nothing of it is kept that a resumed scan could know
        shape.resolved = true;
        return true;
    }
    // Where room is short, an event is taken only if it brings nothing new: it must not leave half of its fields.
    const std::size_t room = Catalog::maxNodes - std::min(m_catalog.size() + 1, Catalog::maxNodes);
    const std::size_t mostNodes = std::size_t(m_limits.depth) + 1; // on the way to a leaf, which may be a parameter
    const bool mayAdd = local.leavesCount * mostNodes <= room || nodesOf(local) <= room;
    shape.event = eventOf(local.group, mayAdd);
    if (shape.event == Catalog::none)
        return false;
    const std::uint32_t root = m_catalog.eventAt(shape.event).root;
    shape.leavesBegin = m_resolved.size();
    ++m_mark;
    std::uint64_t fields = 0;
    for (std::uint32_t i = 0; i < local.leavesCount; ++i) {
        const std::uint32_t sighting = sightingOf(m_block->leaves[local.leavesBegin + i].node, root, mayAdd);
        if (sighting == Catalog::none) {
            m_resolved.resize(shape.leavesBegin);
            return false;
        }
        std::uint32_t &mark = m_catalog.mark(sighting);
        m_resolved.push_back({sighting, mark == m_mark});
        fields += mark != m_mark;
        mark = m_mark;
    }
    shape.fields = fields;
    shape.resolved = true;
    return true;
}

SightingCounts &Counters::dirtyOf(std::uint32_t sighting)
{
    std::uint32_t &slot = m_catalog.slot(sighting);
    if (slot == 0) {
        m_sightings.emplace_back().sighting = sighting;
        slot = static_cast<std::uint32_t>(m_sightings.size());
    }
    return m_sightings[slot - 1];
}

void Counters::count(const LocalEvent &event, std::string_view payload)
{
    Shape &shape = m_shapes[event.shape];
    ++shape.count;
    if (event.time != noTime) {
        widen(shape.first, shape.last, event.time, event.time);
        m_hours.push_back({event.shape, hourOf(event.time)});
    }
    // What is not the same for all events of the shape. A leaf is taken to have one value (finish()), here the rest.
    for (std::uint32_t i = event.valuesBegin; i < event.valuesEnd; ++i) {
        const LocalValues &values = m_block->values[i];
        dirtyOf(m_resolved[shape.leavesBegin + values.leaf].sighting).values += values.values - 1;
    }
    for (std::uint32_t i = event.hitsBegin; i < event.hitsEnd; ++i) {
        const LocalHit &hit = m_block->hits[i];
        auto &hits = dirtyOf(m_resolved[shape.leavesBegin + hit.leaf].sighting).hits;
        auto at = std::find_if(hits.begin(), hits.end(),
                               [&](const MatcherHits &known) { return known.valueMatcher == hit.valueMatcher; });
        if (at == hits.end())
            at = hits.insert(hits.end(), MatcherHits{hit.valueMatcher, 0, 0});
        at->hits += hit.hits;
        at->doubts += hit.doubts;
    }
    if (shape.fields > 0)
        offerExample(shape, event, payload);
}

void Counters::offerExample(const Shape &shape, const LocalEvent &event, std::string_view payload)
{
    auto &kept = m_catalog.eventAt(shape.event);
    const std::uint64_t hits = event.telling;
    if (payload.size() > m_limits.exampleBytes || hits < kept.exampleHits
        || (hits == kept.exampleHits && shape.fields <= kept.exampleFields))
        return;
    kept.exampleHits = hits;
    kept.exampleFields = shape.fields;
    auto &candidate = m_examples[shape.event];
    candidate.event = shape.event;
    candidate.payload = payload;
    candidate.hits = hits;
    candidate.fields = shape.fields;
}

void Counters::finish()
{
    std::sort(m_hours.begin(), m_hours.end(), [](const Hour &a, const Hour &b) {
        return a.shape != b.shape ? a.shape < b.shape : a.hour < b.hour;
    });
    auto hour = m_hours.begin();
    Histogram hours;
    Histogram days;
    for (std::uint32_t number = 0; number < m_shapes.size(); ++number) {
        const Shape &shape = m_shapes[number];
        if (shape.count == 0)
            continue;
        hours.clear();
        days.clear();
        for (; hour != m_hours.end() && hour->shape == number; ++hour) {
            append(hours, hour->hour, 1);
            append(days, dayOfHour(hour->hour), 1);
        }
        const LocalShape &local = m_block->shapes[number];
        for (std::uint32_t i = 0; i < local.leavesCount; ++i) {
            const Leaf &leaf = m_resolved[shape.leavesBegin + i];
            const LocalLeaf &found = m_block->leaves[local.leavesBegin + i];
            SightingCounts &counts = dirtyOf(leaf.sighting);
            counts.types |= static_cast<std::uint8_t>(found.types);
            counts.values += found.types == nullSeen ? 0 : shape.count;
            if (leaf.repeats)
                continue;
            counts.count += shape.count;
            widen(counts.firstSeen, counts.lastSeen, shape.first, shape.last);
            merge(counts.hours, hours, keptHours);
            merge(counts.days, days, keptDays);
        }
    }
    m_block = nullptr;
}

void Counters::take(CheckpointData &data)
{
    for (auto &counts : m_sightings) {
        std::sort(counts.hits.begin(), counts.hits.end(),
                  [](const MatcherHits &a, const MatcherHits &b) { return a.valueMatcher < b.valueMatcher; });
        m_catalog.slot(counts.sighting) = 0;
    }
    data.sightings = std::move(m_sightings);
    m_sightings.clear();
    data.examples.clear();
    for (auto &[event, candidate] : m_examples)
        data.examples.push_back(std::move(candidate));
    m_examples.clear();
    std::sort(data.examples.begin(), data.examples.end(),
              [](const ExampleCandidate &a, const ExampleCandidate &b) { return a.event < b.event; });
}

} // namespace pp::engine
