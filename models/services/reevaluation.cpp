// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reevaluation.h"

#include "models/services/detections.h"
#include "models/services/examplescan.h"
#include "models/services/matcherrules.h"
#include "models/storage/detectionrepository.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace pp {

namespace {

using Definition = engine::MatcherDefinition;
using Definitions = std::vector<Definition>;

MatcherId idOf(const Definition &definition)
{
    return {QString::fromStdString(definition.name), onOf(definition.on)};
}

/// Names are compared exactly here: detections are kept under them.
const Definition *find(const Definitions &definitions, const Definition &wanted)
{
    const auto found = std::ranges::find_if(definitions, [&](const Definition &each) { return each.on == wanted.on && each.name == wanted.name; });
    return found == definitions.end() ? nullptr : &*found;
}

/// Those of `definitions` that are not in `others`, or detect something else there.
Definitions notIn(const Definitions &definitions, const Definitions &others)
{
    Definitions differing;
    for (const Definition &each : definitions) {
        const Definition *other = find(others, each);
        if (!other || !detectsTheSame(each, *other))
            differing.push_back(each);
    }
    return differing;
}

class Reevaluation
{
public:
    Reevaluation(Database &database, const DetectionRules &before, const DetectionRules &after)
        : m_database(database)
        , m_before(inForce(before))
        , m_after(inForce(after))
        , m_all(after)
        , m_thresholdChanged(before.threshold != after.threshold)
        , m_repository(database)
    {
    }

    Result<> run(const std::function<bool()> &stop, const std::function<void(qint64)> &progress)
    {
        if (auto removed = removeOld(); !removed)
            return removed;
        if (auto recoloured = recolour(); !recoloured)
            return recoloured;
        if (auto added = addKeys(stop, progress); !added)
            return added;
        if (auto added = addValues(stop); !added)
            return added;
        if (m_thresholdChanged) {
            if (auto detected = m_repository.detected(); !take(detected))
                return fail(detected.error());
        }
        return m_repository.recommendAnew(QList<FieldId>(m_changed.cbegin(), m_changed.cend()), m_all.threshold);
    }

    Result<> estimateWhatIsNew(const std::function<bool()> &stop)
    {
        KnownOf knownOf;
        for (const Definition &definition : notIn(m_after, m_before)) {
            if (definition.on != Definition::On::Value)
                continue;
            const auto known = m_repository.detectedBy(idOf(definition));
            if (!known)
                return fail(known.error());
            knownOf.insert(idOf(definition).name, QSet<FieldId>(known->cbegin(), known->cend()));
        }
        if (auto estimated = estimate(knownOf, stop); !estimated)
            return estimated;
        return m_repository.recommendAnew(QList<FieldId>(m_changed.cbegin(), m_changed.cend()), m_all.threshold);
    }

private:
    bool take(const Result<QList<FieldId>> &fields)
    {
        if (fields)
            m_changed.unite(QSet<FieldId>(fields->cbegin(), fields->cend()));
        return fields.has_value();
    }

    /// Whether the owner has only switched it off, so that what it counted is of use again one day.
    [[nodiscard]] bool isKept(const Definition &definition) const
    {
        const auto same = [&](const Matcher &own) { return own.id == idOf(definition) && detectsTheSame(toDefinition(own), definition); };
        return std::any_of(m_all.custom.cbegin(), m_all.custom.cend(), same) || m_all.defaultsOff.contains(idOf(definition));
    }

    Result<> removeOld()
    {
        for (const Definition &old : notIn(m_before, m_after)) {
            if (auto removed = m_repository.remove(idOf(old)); !take(removed))
                return fail(removed.error());
            if (old.on != Definition::On::Value || isKept(old))
                continue;
            if (auto forgotten = m_repository.forgetHits(idOf(old).name); !forgotten)
                return forgotten;
        }
        return {};
    }

    Result<> recolour()
    {
        for (const Definition &now : m_after) {
            const Definition *old = find(m_before, now);
            if (!old || !detectsTheSame(*old, now)
                || (old->classification == now.classification && old->expectedTypes == now.expectedTypes && old->leastShare == now.leastShare))
                continue;
            if (auto recoloured = m_repository.recolour(idOf(now), colourOf(now.classification)); !take(recoloured))
                return fail(recoloured.error());
        }
        return {};
    }

    Result<> addKeys(const std::function<bool()> &stop, const std::function<void(qint64)> &progress)
    {
        Definitions keys = notIn(m_after, m_before);
        std::erase_if(keys, [](const Definition &definition) { return definition.on != Definition::On::Key; });
        if (keys.empty())
            return {};
        const auto matchers = compile(std::move(keys));
        if (!matchers)
            return fail(matchers.error());
        constexpr int atOnce = 2000;
        qint64 done = 0;
        for (FieldId last = -1;;) {
            const auto fields = m_repository.fields(last, atOnce);
            if (!fields)
                return fail(fields.error());
            for (const auto &[id, path] : *fields) {
                const QList<Detection> detections = keyDetections(**matchers, path);
                for (const Detection &detection : detections) {
                    m_changed.insert(id);
                    if (auto added = m_repository.add(id, detection); !added)
                        return added;
                }
                last = id;
            }
            done += fields->size();
            progress(done);
            if (stop())
                return fail(Error::Code::Cancelled, QCoreApplication::translate("Matchers", "It was stopped. Nothing was changed."));
            if (fields->size() < atOnce)
                return {};
        }
    }

    using KnownOf = QMap<QString, QSet<FieldId>>; ///< matchers that are to be asked, and where it is known what they say

    Result<> addValues(const std::function<bool()> &stop)
    {
        KnownOf restoredOf;
        for (const Definition &definition : notIn(m_after, m_before)) {
            if (definition.on != Definition::On::Value)
                continue;
            const auto restored = m_repository.restore(valueDetection(definition));
            if (!take(restored))
                return fail(restored.error());
            restoredOf.insert(idOf(definition).name, QSet<FieldId>(restored->cbegin(), restored->cend()));
        }
        return estimate(restoredOf, stop);
    }

    Result<> estimate(const KnownOf &knownOf, const std::function<bool()> &stop)
    {
        if (knownOf.isEmpty())
            return {};
        const auto matchers = compile(m_after); // all of them: some count only where others say what a field is
        if (!matchers)
            return fail(matchers.error());
        const auto found = scanExamples(m_database, *matchers, stop);
        if (!found)
            return fail(found.error());
        Result<> done;
        found->fields->forEach([&](const Field &field) {
            for (const Detection &detection : field.detections) {
                const auto asked = knownOf.constFind(detection.matcher);
                if (done && detection.on == Detection::On::Value && asked != knownOf.cend())
                    done = addEstimated(field.path, detection, *asked);
            }
        });
        return done;
    }

    /// As many hits as there would be if all values were like those in the examples.
    Result<> addEstimated(const QString &path, Detection detection, const QSet<FieldId> &known)
    {
        const auto field = m_repository.find(path);
        if (!field)
            return fail(field.error());
        if (!*field || known.contains((*field)->id))
            return {};
        const double times = std::max(1.0, double((*field)->values) / double(std::max<qint64>(detection.seen, 1)));
        detection.hits = qRound64(double(detection.hits) * times);
        detection.doubts = qRound64(double(detection.doubts) * times);
        detection.estimated = true;
        m_changed.insert((*field)->id);
        return m_repository.add((*field)->id, detection);
    }

    Database &m_database;
    Definitions m_before;
    Definitions m_after;
    const DetectionRules &m_all;
    bool m_thresholdChanged;
    DetectionRepository m_repository;
    QSet<FieldId> m_changed;
};

} // namespace

Result<> reevaluate(Database &database, const DetectionRules &before, const DetectionRules &after, const std::function<bool()> &stop,
                    const std::function<void(qint64)> &progress)
{
    return Reevaluation(database, before, after).run(stop, progress);
}

Result<> estimateWhatIsNew(Database &database, const DetectionRules &before, const DetectionRules &after, const std::function<bool()> &stop)
{
    return Reevaluation(database, before, after).estimateWhatIsNew(stop);
}

} // namespace pp
