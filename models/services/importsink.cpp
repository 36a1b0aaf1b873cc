// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/importsink.h"

#include "models/domain/plainvalues.h"
#include "models/services/detections.h"
#include "models/services/fileidentity.h"
#include "models/services/matcherrules.h"
#include "models/services/reevaluation.h"
#include "models/services/scantext.h"
#include "models/storage/matcherrepository.h"

#include <algorithm>

namespace pp {

namespace {

using Steady = std::chrono::steady_clock;
constexpr std::chrono::seconds oftenEnough{1};
constexpr int writeShare = 10; ///< at most a tenth of the time goes into writing, else it is done less often

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

ImportSink::ImportSink(Database &database, DetectionRules rules, std::shared_ptr<const engine::Matchers> matchers, const Clock &clock)
    : WorkspaceSink(database, clock)
    , m_rules(std::move(rules))
    , m_matchers(std::move(matchers))
    , m_writeEvery(oftenEnough)
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

FileDelta ImportSink::fileDelta(const engine::CheckpointData &data) const
{
    FileDelta file;
    file.fileId = m_file.id;
    file.progress = {.offset = qint64(data.position.offset),
                     .line = qint64(data.position.line),
                     .item = qint64(data.position.item),
                     .mode = data.position.mode,
                     .digest = toBytes(data.contentDigest),
                     .events = m_eventsBefore + qint64(data.events),
                     .rejected = m_rejectedBefore + qint64(data.rejected),
                     .newMessageIds = {},
                     .complete = data.complete};
    if (!data.complete) { // whole files are known by their content
        file.progress.newMessageIds = QByteArray(reinterpret_cast<const char *>(data.newMessageIds.data()),
                                                 qsizetype(data.newMessageIds.size()));
    }
    for (const engine::ScanRejection &rejection : data.rejections)
        file.rejections.append(rejectionText(m_name, rejection));
    return file;
}

/// Whether a key matcher hits the field.
bool ImportSink::isNamed(std::uint32_t sighting, const QString &path)
{
    enum : char { Unknown, No, Yes };
    if (sighting >= m_named.size())
        m_named.resize(std::size_t(sighting) + 1, Unknown);
    char &known = m_named[sighting];
    if (known == Unknown)
        known = m_matchers->fieldVerdicts(path.toStdString()).empty() ? No : Yes;
    return known == Yes;
}

/// Lets go of each sum as soon as it is turned: there may be a hundred thousand.
ScanDelta ImportSink::takeWaiting(const engine::Scan &scan)
{
    ScanDelta delta;
    delta.files = m_waiting;
    auto [sightings, examples] = m_sum.take();
    delta.sightings.reserve(qsizetype(sightings.size()));
    struct Names {
        QString source, type, event;
    };
    QHash<std::uint32_t, Names> names; // shared: an event may have a hundred thousand sightings
    for (engine::SightingCounts &each : sightings) {
        const engine::SightingCounts counts = std::move(each);
        const std::uint32_t number = scan.sightingEvent(counts.sighting);
        auto known = names.constFind(number);
        if (known == names.constEnd()) {
            const engine::EventKey &event = scan.event(number);
            known = names.insert(number, {QString::fromStdString(event.source), QString::fromStdString(event.type),
                                          QString::fromStdString(event.event)});
        }
        SightingDelta sighting = {.source = known->source,
                                  .type = known->type,
                                  .event = known->event,
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
        sighting.hits = hitDeltas(*m_matchers, counts.hits, [] { return true; }); // see keepPlainOfNamed()
        delta.sightings.append(std::move(sighting));
    }
    for (const engine::ExampleCandidate &example : examples) {
        const engine::EventKey &event = scan.event(example.event);
        delta.examples.append({.source = QString::fromStdString(event.source),
                               .type = QString::fromStdString(event.type),
                               .event = QString::fromStdString(event.event),
                               .payload = QByteArray::fromStdString(example.payload),
                               .hits = qint64(example.hits),
                               .fields = qint64(example.fields)});
    }
    return delta;
}

/// What is incomplete is written at once: the scan decides when, and a resumption needs it.
bool ImportSink::isDue(bool complete) const
{
    constexpr qsizetype mostFiles = 1000;
    constexpr size_t mostSightings = 100'000;
    return !complete || Steady::now() - m_written >= m_writeEvery || m_waiting.size() >= mostFiles
        || m_sum.size() >= mostSightings;
}

std::optional<std::string> ImportSink::checkpoint(engine::CheckpointData &data, engine::Scan &scan)
{
    if (m_error)
        return m_error->message.toStdString();
    const FileDelta file = fileDelta(data);
    m_rejections += file.rejections;
    m_totals.checkpoint(data);
    if (m_file.id == 0)
        return std::nullopt;
    m_file.progress = file.progress;
    m_file.progress.newMessageIds.clear();
    m_sum.add(std::move(data.sightings), std::move(data.examples));
    m_waiting.append(file);
    if (!isDue(data.complete))
        return std::nullopt;
    const auto before = m_matchers;
    if (const auto written = flush(scan); !written)
        return written.error().message.toStdString();
    return m_matchers == before || data.complete ? std::nullopt : std::optional<std::string>("The matchers were changed.");
}

/// With the matchers that are in force now.
void ImportSink::keepPlainOfNamed(ScanDelta &changes, const std::vector<std::uint32_t> &numbers)
{
    for (size_t i = 0; i < numbers.size(); ++i) {
        SightingDelta &sighting = changes.sightings[qsizetype(i)];
        sighting.hits.removeIf([&](const HitDelta &hit) { return plainKindOf(hit.matcher) && !isNamed(numbers[i], sighting.path); });
    }
}

/// In the transaction of a write, so that nobody changes the rules meanwhile. What was counted with matchers that are no
/// longer there, or are other ones now, is left out.
Result<> ImportSink::followRules(ScanDelta &changes)
{
    auto rules = MatcherRepository(m_database).rules();
    if (!rules)
        return fail(rules.error());
    if (haveSameMatchers(*rules, m_rules))
        return {};
    const auto before = inForce(m_rules);
    const auto now = inForce(*rules);
    QSet<QString> kept;
    for (const engine::MatcherDefinition &each : now) {
        const auto same = std::ranges::find_if(before, [&](const auto &other) { return other.on == each.on && other.name == each.name; });
        if (each.on == engine::MatcherDefinition::On::Value && same != before.end() && detectsTheSame(*same, each))
            kept.insert(QString::fromStdString(each.name));
    }
    for (SightingDelta &sighting : changes.sightings)
        sighting.hits.removeIf([&](const HitDelta &hit) { return !plainKindOf(hit.matcher) && !kept.contains(hit.matcher); });
    auto matchers = compile(now);
    if (!matchers)
        return fail(matchers.error());
    m_counted = std::exchange(m_rules, *std::move(rules));
    m_matchers = *std::move(matchers);
    m_named.clear();
    return {};
}

Result<> ImportSink::estimateWhatWaited(const std::function<bool()> &stop)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const auto rules = MatcherRepository(m_database).rules();
    if (!rules)
        return fail(rules.error());
    if (!haveSameMatchers(*rules, m_rules))
        return {}; // changed again: the next write sees it
    if (auto estimated = estimateWhatIsNew(m_database, m_counted, m_rules, stop); !estimated)
        return estimated;
    return transaction.commit();
}

Result<> ImportSink::flush(engine::Scan &scan)
{
    if (m_error)
        return fail(*m_error);
    if (m_waiting.isEmpty())
        return {};
    const auto begin = Steady::now();
    const std::vector<std::uint32_t> numbers = m_sum.numbers(); // of changes.sightings
    ScanDelta changes = takeWaiting(scan); // after an error nothing is written again
    const auto keys = [this](const QString &path) { return keyDetections(*m_matchers, path); };
    const auto values = [this](const QString &matcher) { return valueDetection(*m_matchers, matcher); };
    const auto scanned = m_matchers;
    const auto newFields = m_repository.write(changes, keys, values, [&](ScanDelta &begun) {
        auto followed = followRules(begun);
        keepPlainOfNamed(begun, numbers);
        return followed;
    });
    if (m_matchers != scanned)
        m_named.clear(); // another scan has other numbers
    if (!newFields) {
        m_error = newFields.error();
        return fail(*m_error);
    }
    m_newFields += *newFields;
    for (size_t i = 0; i < numbers.size(); ++i)
        scan.setSightingId(numbers[i], changes.sightings.at(qsizetype(i)).sightingId);
    m_waiting.clear();
    m_written = Steady::now();
    m_writeEvery = std::max<Steady::duration>(oftenEnough, writeShare * (m_written - begin));
    return {};
}

} // namespace pp
