// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/events.h"

#include "models/sample/session.h"

#include <algorithm>

namespace pp::sample {

namespace {

constexpr std::int64_t dayLength = 86'400'000;
constexpr std::int64_t firstDay = 20'727 * dayLength; // 2026-10-01

} // namespace

World::World(std::uint64_t seed)
    : m_seed(seed)
    , m_companies(makeCompanies(seed, 180))
    , m_people(makePeople(seed, 6000, m_companies.size()))
{
}

std::int64_t World::dayStart(std::size_t day)
{
    return firstDay + static_cast<std::int64_t>(day) * dayLength;
}

std::vector<SampleEvent> World::day(std::size_t source, std::size_t day, std::size_t count) const
{
    const SourceSpec &spec = sources[source];
    Random random(mix(mix(m_seed) + source * 1'000'003 + day));
    std::vector<SampleEvent> events;
    events.reserve(count + 64);
    while (events.size() < count) {
        const Person &person = m_people[random.below(m_people.size())];
        // Visits end before midnight: none is longer than two hours.
        const auto start = dayStart(day) + static_cast<std::int64_t>(random.below(dayLength - 7'200'000));
        Session session(spec, person, m_companies[person.company], random, start, events);
        switch (spec.platform) {
        case Platform::Store: visitStore(session); break;
        case Platform::Ios:
        case Platform::Android: visitStoreApp(session); break;
        case Platform::WebApp: visitTeamApp(session); break;
        case Platform::OrderServer: workOnOrders(session); break;
        case Platform::SupportDesk: workOnSupport(session); break;
        }
    }
    events.resize(count);
    std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.time < b.time; });
    return events;
}

} // namespace pp::sample
