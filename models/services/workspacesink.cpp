// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/workspacesink.h"

namespace pp {

WorkspaceSink::WorkspaceSink(Database &database, const Clock &clock)
    : m_database(database)
    , m_repository(database, clock)
{
}

std::vector<std::pair<std::string, std::string>> WorkspaceSink::knownEvents(const std::string &source)
{
    const auto known = m_repository.eventsOf(QString::fromStdString(source));
    if (!known) {
        m_error = known.error();
        return {};
    }
    std::vector<std::pair<std::string, std::string>> events;
    for (const auto &[type, event] : *known)
        events.emplace_back(type.toStdString(), event.toStdString());
    return events;
}

engine::ScanSink::KnownEvent WorkspaceSink::knownEvent(const engine::EventKey &event)
{
    const auto known = m_repository.knownEvent(QString::fromStdString(event.source), QString::fromStdString(event.type),
                                               QString::fromStdString(event.event));
    if (!known) {
        m_error = known.error();
        return {};
    }
    KnownEvent answer;
    for (const auto &[path, id] : known->sightings)
        answer.sightings.push_back({path.toStdString(), id});
    answer.exampleHits = std::uint64_t(known->exampleHits);
    answer.exampleFields = std::uint64_t(known->exampleFields);
    return answer;
}

} // namespace pp
