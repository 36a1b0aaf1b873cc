// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/foundfields.h"

#include "models/domain/recommendation.h"
#include "models/services/detections.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace pp {

namespace {

Time earlier(Time a, Time b)
{
    return a && b ? std::min(a, b) : (a ? a : b);
}

QStringList names(const std::set<std::string_view> &sorted)
{
    QStringList names;
    for (const std::string_view name : sorted)
        names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
    return names;
}

} // namespace

struct FoundFields::Found {
    qint64 count = 0;
    qint64 values = 0;
    Time firstSeen;
    Time lastSeen;
    std::vector<std::uint32_t> events;     ///< numbers within the scan, each once
    std::vector<engine::MatcherHits> hits; ///< by matcher
    ValueTypes types = 0;
};

FoundFields::FoundFields(std::shared_ptr<const engine::Matchers> matchers)
    : m_matchers(std::move(matchers))
{
}

FoundFields::~FoundFields() = default;

void FoundFields::add(const engine::SightingCounts &counts, const engine::Scan &scan)
{
    // The sighting's number finds its field without building the path again.
    if (counts.sighting >= m_bySighting.size())
        m_bySighting.resize(counts.sighting + 1);
    Found *&found = m_bySighting[counts.sighting];
    if (!found) {
        found = &m_fields[scan.sightingPath(counts.sighting)];
        const std::uint32_t event = scan.sightingEvent(counts.sighting);
        found->events.push_back(event);
        if (event >= m_events.size())
            m_events.resize(event + 1);
        m_events[event] = scan.event(event);
    }
    found->count += qint64(counts.count);
    found->values += qint64(counts.values);
    found->types = ValueTypes(found->types | counts.types);
    if (counts.firstSeen != engine::noTime) {
        found->firstSeen = earlier(found->firstSeen, counts.firstSeen);
        found->lastSeen = found->lastSeen ? std::max(*found->lastSeen, qint64(counts.lastSeen)) : qint64(counts.lastSeen);
    }
    for (const engine::MatcherHits &hits : counts.hits) {
        auto sum = std::ranges::lower_bound(found->hits, hits.valueMatcher, {}, &engine::MatcherHits::valueMatcher);
        if (sum == found->hits.end() || sum->valueMatcher != hits.valueMatcher)
            sum = found->hits.insert(sum, {hits.valueMatcher, 0, 0});
        sum->hits += hits.hits;
        sum->doubts += hits.doubts;
    }
}

void FoundFields::forEach(const std::function<void(const Field &)> &visit) const
{
    for (const auto &[path, found] : m_fields)
        visit(field(path, found));
}

Field FoundFields::field(const std::string &path, const Found &found) const
{
    Field field;
    field.path = QString::fromStdString(path);
    field.count = found.count;
    field.firstSeen = found.firstSeen;
    field.lastSeen = found.lastSeen;
    field.types = found.types;
    std::set<std::string_view> sources;
    std::set<std::string_view> events;
    for (const std::uint32_t event : found.events) {
        sources.insert(m_events[event].source);
        events.insert(m_events[event].event);
    }
    field.sources = names(sources);
    field.events = names(events);
    field.detections = keyDetections(*m_matchers, field.path);
    for (Detection &detection : field.detections)
        detection.hits = detection.seen = found.count;
    PlainValues plain;
    plain.seen = found.values;
    for (const engine::MatcherHits &sum : found.hits) {
        if (sum.valueMatcher >= engine::plainBase)
            plain.counts[sum.valueMatcher - engine::plainBase] = qint64(sum.doubts);
        if (sum.hits == 0)
            continue;
        Detection detection = valueDetection(m_matchers->definition(m_matchers->valueMatcher(sum.valueMatcher)));
        detection.hits = qint64(sum.hits);
        detection.doubts = qint64(sum.doubts);
        detection.seen = found.values;
        field.detections.append(detection);
    }
    for (Detection &detection : field.detections)
        believe(detection, field.path, field.types, plain);
    std::ranges::stable_sort(field.detections, std::greater(), &Detection::confidence);
    field.recommendation = recommend(field.detections);
    return field;
}

} // namespace pp
