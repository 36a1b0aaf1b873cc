// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/scan.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace pp::test {

/// What a database would hold after a scan, in a form that can be compared.
struct Findings {
    struct Field {
        std::uint64_t count = 0;
        std::uint64_t values = 0;
        unsigned types = 0;
        std::int64_t first = engine::noTime;
        std::int64_t last = engine::noTime;
        std::map<std::int32_t, std::uint64_t> hours;
        std::map<std::int32_t, std::uint64_t> days;
        std::map<std::uint32_t, std::pair<std::uint64_t, std::uint64_t>> hits;
        friend bool operator==(const Field &, const Field &) = default;
    };
    struct Example {
        std::string payload;
        std::uint64_t hits = 0;
        std::uint64_t fields = 0;
        friend bool operator==(const Example &, const Example &) = default;
    };
    using Rejection = std::tuple<std::uint64_t, std::uint64_t, engine::RejectReason>; ///< line, item
    using Event = std::tuple<std::string, std::string, std::string>;                  ///< source, type, name

    std::map<Event, std::map<std::string, Field>> fields;
    std::map<Event, Example> examples;
    std::vector<Rejection> rejections;
    std::uint64_t events = 0;
    std::uint64_t rejected = 0;
    friend bool operator==(const Findings &, const Findings &) = default;
};

inline void trim(std::map<std::int32_t, std::uint64_t> &histogram, std::int32_t kept)
{
    while (!histogram.empty() && histogram.begin()->first <= histogram.rbegin()->first - kept)
        histogram.erase(histogram.begin());
}

/// Keeps everything in memory, and what an interrupted scan would find again. One thread.
class MemorySink : public engine::ScanSink
{
public:
    Findings findings;
    std::vector<std::uint8_t> messageIds; ///< of the file being scanned
    engine::Position position;
    engine::Digest digest{};
    bool complete = false;
    std::size_t checkpoints = 0;
    std::function<std::optional<std::string>(const MemorySink &)> after; ///< called behind every checkpoint

    void beginFile()
    {
        messageIds.clear();
        m_eventsBefore = findings.events;
        m_rejectedBefore = findings.rejected;
    }

    std::vector<std::pair<std::string, std::string>> knownEvents(const std::string &source) override
    {
        std::vector<std::pair<std::string, std::string>> known;
        for (const auto &[event, fields] : findings.fields) {
            if (std::get<0>(event) == source)
                known.emplace_back(std::get<1>(event), std::get<2>(event));
        }
        return known;
    }

    KnownEvent knownEvent(const engine::EventKey &key) override
    {
        KnownEvent known;
        const Findings::Event event{key.source, key.type, key.event};
        if (const auto found = findings.fields.find(event); found != findings.fields.end()) {
            for (const auto &[path, field] : found->second)
                known.sightings.push_back({path, static_cast<std::int64_t>(known.sightings.size() + 1)});
        }
        if (const auto found = findings.examples.find(event); found != findings.examples.end()) {
            known.exampleHits = found->second.hits;
            known.exampleFields = found->second.fields;
        }
        return known;
    }

    std::optional<std::string> checkpoint(engine::CheckpointData &data, engine::Scan &scan) override
    {
        ++checkpoints;
        for (const auto &counts : data.sightings) {
            const auto &key = scan.event(scan.sightingEvent(counts.sighting));
            auto &field = findings.fields[{key.source, key.type, key.event}][scan.sightingPath(counts.sighting)];
            field.count += counts.count;
            field.values += counts.values;
            field.types |= counts.types;
            if (counts.firstSeen != engine::noTime && (field.first == engine::noTime || counts.firstSeen < field.first))
                field.first = counts.firstSeen;
            if (counts.lastSeen != engine::noTime && (field.last == engine::noTime || counts.lastSeen > field.last))
                field.last = counts.lastSeen;
            for (const auto &[hour, count] : counts.hours)
                field.hours[hour] += count;
            for (const auto &[day, count] : counts.days)
                field.days[day] += count;
            trim(field.hours, 48);
            trim(field.days, 400);
            for (const auto &hit : counts.hits) {
                auto &[hits, doubts] = field.hits[hit.valueMatcher];
                hits += hit.hits;
                doubts += hit.doubts;
            }
        }
        for (const auto &example : data.examples) {
            const auto &key = scan.event(example.event);
            findings.examples[{key.source, key.type, key.event}] = {example.payload, example.hits, example.fields};
        }
        for (const auto &rejection : data.rejections)
            findings.rejections.emplace_back(rejection.line, rejection.item, rejection.reason);
        findings.events = m_eventsBefore + data.events;
        findings.rejected = m_rejectedBefore + data.rejected;
        messageIds.insert(messageIds.end(), data.newMessageIds.begin(), data.newMessageIds.end());
        position = data.position;
        digest = data.contentDigest;
        complete = data.complete;
        return after ? after(*this) : std::nullopt;
    }

private:
    std::uint64_t m_eventsBefore = 0;
    std::uint64_t m_rejectedBefore = 0;
};

} // namespace pp::test
