// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/recount.h"

#include "models/domain/plainvalues.h"
#include "models/services/checkpointsum.h"
#include "models/services/detections.h"

#include <algorithm>

namespace pp {

namespace {

using Counted = RescanRepository::Counted;
using Sums = QMap<QString, HitDelta>; ///< by matcher, as they are kept

void addTo(Sums &sums, const QList<HitDelta> &hits)
{
    for (const HitDelta &each : hits) {
        HitDelta &sum = sums[each.matcher];
        sum.matcher = each.matcher;
        sum.hits += each.hits;
        sum.doubts += each.doubts;
    }
}

} // namespace

Recount::Recount(std::shared_ptr<const engine::Matchers> matchers)
    : m_matchers(std::move(matchers))
{
    for (size_t bit = 0; bit < m_matchers->valueMatcherCount(); ++bit)
        m_asked.insert(QString::fromStdString(m_matchers->definition(m_matchers->valueMatcher(bit)).name));
}

void Recount::add(const engine::SightingCounts &counts, const engine::Scan &scan)
{
    const qint64 id = scan.sightingId(counts.sighting);
    if (id == 0)
        return; // an older version of the program did not see it
    Again &again = m_again[id];
    again.count += qint64(counts.count);
    again.values += qint64(counts.values);
    addHits(again.hits, counts.hits);
}

bool Recount::isAsked(const QString &matcher) const
{
    return m_asked.contains(matcher) || plainKindOf(matcher).has_value();
}

std::optional<Counted> Recount::renewed(const Counted &field) const
{
    bool all = true;
    bool any = false;
    qint64 values = 0;
    for (const RescanRepository::Sighting &sighting : field.sightings) {
        const auto again = m_again.find(sighting.id);
        all = all && again != m_again.end() && again->second.count == sighting.count;
        any = any || again != m_again.end();
        values += again == m_again.end() ? 0 : again->second.values;
    }
    if (!any)
        return std::nullopt;
    const double times = values > 0 ? std::max(1.0, double(field.values) / double(values)) : 1;
    Counted now = all ? counted(field) : estimated(field, times);
    return now == field ? std::nullopt : std::optional(std::move(now));
}

Counted Recount::counted(const Counted &field) const
{
    Counted now = field;
    std::optional<bool> named;
    const auto isNamed = [&] {
        if (!named)
            named = !m_matchers->fieldVerdicts(field.path.toStdString()).empty();
        return *named;
    };
    Sums sums;
    for (RescanRepository::Sighting &sighting : now.sightings) {
        QList<HitDelta> hits = hitDeltas(*m_matchers, m_again.at(sighting.id).hits, isNamed);
        addTo(sums, hits);
        std::ranges::copy_if(std::as_const(sighting.hits), std::back_inserter(hits), [&](const HitDelta &hit) { return !isAsked(hit.matcher); });
        std::ranges::sort(hits, {}, &HitDelta::matcher);
        sighting.hits = hits;
    }
    now.detections.clear();
    for (const HitDelta &sum : std::as_const(sums)) {
        Detection detection = valueDetection(*m_matchers, sum.matcher);
        detection.expected = {}; // it is the matcher's, and not kept with each detection
        detection.hits = sum.hits;
        detection.doubts = sum.doubts;
        now.detections.append(detection);
    }
    return now;
}

Counted Recount::estimated(const Counted &field, double times) const
{
    Sums sums;
    Sums kept;
    for (const RescanRepository::Sighting &sighting : field.sightings) {
        addTo(kept, sighting.hits);
        if (const auto again = m_again.find(sighting.id); again != m_again.end())
            addTo(sums, hitDeltas(*m_matchers, again->second.hits, [] { return false; }));
    }
    Counted now = field;
    for (const HitDelta &sum : std::as_const(sums)) {
        auto known = std::ranges::find(now.detections, sum.matcher, &Detection::matcher);
        if (sum.hits == 0 || (known != now.detections.end() && !known->estimated))
            continue;
        if (known == now.detections.end())
            known = now.detections.insert(std::ranges::upper_bound(now.detections, sum.matcher, {}, &Detection::matcher),
                                          valueDetection(*m_matchers, sum.matcher));
        known->expected = {};
        const HitDelta counted = kept.value(sum.matcher); // by imports since the matcher is there, or before it was off
        const auto atLeast = [&](qint64 least, qint64 again) { return std::min(field.values, std::max(least, qRound64(double(again) * times))); };
        known->hits = atLeast(counted.hits, sum.hits);
        known->doubts = atLeast(counted.doubts, sum.doubts);
        known->estimated = true;
    }
    return now;
}

} // namespace pp
