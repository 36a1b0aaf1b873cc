// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/checkpointsum.h"

#include "models/storage/histogram.h"

#include <algorithm>

namespace pp {

namespace {

using Counts = std::vector<std::pair<std::int32_t, std::uint64_t>>; ///< oldest first

void addCounts(Counts &sum, const Counts &added, qint64 kept)
{
    Counts merged;
    merged.reserve(sum.size() + added.size());
    auto a = sum.cbegin();
    auto b = added.cbegin();
    while (a != sum.cend() || b != added.cend()) {
        if (b == added.cend() || (a != sum.cend() && a->first < b->first)) {
            merged.push_back(*a++);
        } else if (a == sum.cend() || b->first < a->first) {
            merged.push_back(*b++);
        } else {
            merged.emplace_back(a->first, a->second + b->second);
            ++a;
            ++b;
        }
    }
    const auto isOld = [&](const auto &bucket) { return bucket.first <= merged.back().first - kept; };
    merged.erase(merged.begin(), std::ranges::find_if_not(merged, isOld));
    sum = std::move(merged);
}

std::int64_t earlier(std::int64_t a, std::int64_t b)
{
    return a == engine::noTime ? b : b == engine::noTime ? a : std::min(a, b);
}

void addTo(engine::SightingCounts &sum, const engine::SightingCounts &added)
{
    sum.count += added.count;
    sum.values += added.values;
    sum.types |= added.types;
    sum.firstSeen = earlier(sum.firstSeen, added.firstSeen);
    sum.lastSeen = std::max(sum.lastSeen, added.lastSeen); // noTime is the smallest
    addCounts(sum.hours, added.hours, hoursKept);
    addCounts(sum.days, added.days, daysKept);
    addHits(sum.hits, added.hits);
}

} // namespace

void addHits(std::vector<engine::MatcherHits> &sum, const std::vector<engine::MatcherHits> &added)
{
    for (const engine::MatcherHits &hits : added) {
        const auto same = std::ranges::find(sum, hits.valueMatcher, &engine::MatcherHits::valueMatcher);
        if (same == sum.end()) {
            sum.push_back(hits);
        } else {
            same->hits += hits.hits;
            same->doubts += hits.doubts;
        }
    }
}

void CheckpointSum::add(Sightings sightings, Examples examples)
{
    if (m_sightings.empty() && m_examples.empty()) { // most often nothing has to be looked up
        m_sightings = std::move(sightings);
        m_examples = std::move(examples);
        return;
    }
    if (m_sightingAt.empty()) {
        for (std::size_t i = 0; i < m_sightings.size(); ++i)
            m_sightingAt.emplace(m_sightings[i].sighting, i);
    }
    if (m_exampleAt.empty()) {
        for (std::size_t i = 0; i < m_examples.size(); ++i)
            m_exampleAt.emplace(m_examples[i].event, i);
    }
    for (engine::SightingCounts &counts : sightings) {
        const auto [at, isNew] = m_sightingAt.try_emplace(counts.sighting, m_sightings.size());
        if (isNew)
            m_sightings.push_back(std::move(counts));
        else
            addTo(m_sightings[at->second], counts);
    }
    for (engine::ExampleCandidate &example : examples) {
        const auto [at, isNew] = m_exampleAt.try_emplace(example.event, m_examples.size());
        if (isNew)
            m_examples.push_back(std::move(example));
        else
            m_examples[at->second] = std::move(example); // a later one is better, else it were none
    }
}

std::vector<std::uint32_t> CheckpointSum::numbers() const
{
    std::vector<std::uint32_t> numbers;
    numbers.reserve(m_sightings.size());
    for (const engine::SightingCounts &counts : m_sightings)
        numbers.push_back(counts.sighting);
    return numbers;
}

std::pair<CheckpointSum::Sightings, CheckpointSum::Examples> CheckpointSum::take()
{
    m_sightingAt.clear();
    m_exampleAt.clear();
    return {std::exchange(m_sightings, {}), std::exchange(m_examples, {})};
}

} // namespace pp
