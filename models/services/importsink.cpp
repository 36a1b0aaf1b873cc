// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/importsink.h"

#include "models/services/detections.h"
#include "models/services/fileidentity.h"
#include "models/services/scantext.h"

namespace pp {

namespace {

Time toTime(std::int64_t time)
{
    return time == engine::noTime ? Time() : Time(time);
}

QList<std::pair<qint64, qint64>> toCounts(const std::vector<std::pair<std::int32_t, std::uint64_t>> &counts)
{
    QList<std::pair<qint64, qint64>> list;
    list.reserve(qsizetype(counts.size()));
    for (const auto &[unit, count] : counts)
        list.append({unit, qint64(count)});
    return list;
}

} // namespace

ImportSink::ImportSink(Database &database, std::shared_ptr<const engine::Matchers> matchers, const Clock &clock)
    : m_matchers(std::move(matchers))
    , m_repository(database, clock)
{
}

void ImportSink::begin(const ImportFile &file, const QString &name)
{
    m_file = file;
    m_name = name;
    m_eventsBefore = file.progress.events;
    m_rejectedBefore = file.progress.rejected;
    m_totals.beginFile();
    m_rejections.clear();
}

// The first two cannot fail in the engine's eyes: the error ends the scan at its next checkpoint, before anything
// that was decided without the answer is written.
std::vector<std::pair<std::string, std::string>> ImportSink::knownEvents(const std::string &source)
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

engine::ScanSink::KnownEvent ImportSink::knownEvent(const engine::EventKey &event)
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

ScanDelta ImportSink::delta(const engine::CheckpointData &data, const engine::Scan &scan) const
{
    ScanDelta delta;
    delta.fileId = m_file.id;
    delta.progress = {.offset = qint64(data.position.offset),
                      .line = qint64(data.position.line),
                      .item = qint64(data.position.item),
                      .mode = data.position.mode,
                      .digest = toBytes(data.contentDigest),
                      .events = m_eventsBefore + qint64(data.events),
                      .rejected = m_rejectedBefore + qint64(data.rejected),
                      .newMessageIds = QByteArray(reinterpret_cast<const char *>(data.newMessageIds.data()),
                                                  qsizetype(data.newMessageIds.size())),
                      .complete = data.complete};
    delta.sightings.reserve(qsizetype(data.sightings.size()));
    for (const engine::SightingCounts &counts : data.sightings) {
        const engine::EventKey &event = scan.event(scan.sightingEvent(counts.sighting));
        SightingDelta sighting = {.source = QString::fromStdString(event.source),
                                  .type = QString::fromStdString(event.type),
                                  .event = QString::fromStdString(event.event),
                                  .path = QString::fromStdString(scan.sightingPath(counts.sighting)),
                                  .count = qint64(counts.count),
                                  .values = qint64(counts.values),
                                  .types = counts.types,
                                  .firstSeen = toTime(counts.firstSeen),
                                  .lastSeen = toTime(counts.lastSeen),
                                  .hours = toCounts(counts.hours),
                                  .days = toCounts(counts.days),
                                  .hits = {},
                                  .sightingId = scan.sightingId(counts.sighting)};
        for (const engine::MatcherHits &hits : counts.hits) {
            const auto &definition = m_matchers->definition(m_matchers->valueMatcher(hits.valueMatcher));
            sighting.hits.append({.matcher = QString::fromStdString(definition.name),
                                  .hits = qint64(hits.hits),
                                  .candidates = qint64(hits.candidates)});
        }
        delta.sightings.append(std::move(sighting));
    }
    for (const engine::ExampleCandidate &example : data.examples) {
        const engine::EventKey &event = scan.event(example.event);
        delta.examples.append({.source = QString::fromStdString(event.source),
                               .type = QString::fromStdString(event.type),
                               .event = QString::fromStdString(event.event),
                               .payload = QByteArray::fromStdString(example.payload),
                               .hits = qint64(example.hits),
                               .fields = qint64(example.fields)});
    }
    for (const engine::ScanRejection &rejection : data.rejections)
        delta.rejections.append(rejectionText(m_name, rejection));
    return delta;
}

std::optional<std::string> ImportSink::checkpoint(const engine::CheckpointData &data, engine::Scan &scan)
{
    if (m_error)
        return m_error->message.toStdString();
    ScanDelta changes = delta(data, scan);
    if (m_file.id == 0) {
        m_totals.checkpoint(data);
        m_rejections += changes.rejections;
        return std::nullopt;
    }
    const auto keys = [this](const QString &path) { return keyDetections(*m_matchers, path); };
    const auto values = [this](const QString &matcher) {
        for (size_t bit = 0; bit < m_matchers->valueMatcherCount(); ++bit) {
            const auto &definition = m_matchers->definition(m_matchers->valueMatcher(bit));
            if (definition.name == matcher.toStdString())
                return valueDetection(definition);
        }
        return Detection{.matcher = matcher, .on = Detection::On::Value, .how = Detection::How::Pattern};
    };
    const auto newFields = m_repository.write(changes, keys, values);
    if (!newFields) {
        m_error = newFields.error();
        return m_error->message.toStdString();
    }
    m_newFields += *newFields;
    m_totals.checkpoint(data);
    m_file.progress = changes.progress;
    m_file.progress.newMessageIds.clear();
    m_rejections += changes.rejections;
    for (size_t i = 0; i < data.sightings.size(); ++i)
        scan.setSightingId(data.sightings[i].sighting, changes.sightings.at(qsizetype(i)).sightingId);
    return std::nullopt;
}

} // namespace pp
