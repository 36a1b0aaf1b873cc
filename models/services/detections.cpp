// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/detections.h"

#include "models/domain/plainvalues.h"

#include <algorithm>

namespace pp {

Detection::On onOf(engine::MatcherDefinition::On on)
{
    return on == engine::MatcherDefinition::On::Key ? Detection::On::Key : Detection::On::Value;
}

Detection::How howOf(engine::MatcherDefinition::How how)
{
    using Engine = engine::MatcherDefinition::How;
    switch (how) {
    case Engine::Exact:
        return Detection::How::Exact;
    case Engine::Similar:
        return Detection::How::Similar;
    case Engine::Pattern:
        return Detection::How::Pattern;
    }
    Q_UNREACHABLE();
}

Colour colourOf(engine::Colour colour)
{
    switch (colour) {
    case engine::Colour::Green:
        return Colour::Green;
    case engine::Colour::Yellow:
        return Colour::Yellow;
    case engine::Colour::Red:
        return Colour::Red;
    }
    Q_UNREACHABLE();
}

QList<Detection> keyDetections(const engine::Matchers &matchers, const QString &path)
{
    QList<Detection> detections;
    for (const auto &verdict : matchers.fieldVerdicts(path.toStdString())) {
        const engine::MatcherDefinition &definition = matchers.definition(verdict.matcher);
        const Detection detection = {.matcher = QString::fromStdString(definition.name),
                                     .on = Detection::On::Key,
                                     .how = howOf(verdict.how),
                                     .classification = colourOf(definition.classification),
                                     .score = verdict.score,
                                     .expected = {definition.expectedTypes, definition.leastShare}};
        const auto same = std::ranges::find(detections, detection.matcher, &Detection::matcher);
        if (same == detections.end())
            detections.append(detection);
        else if (detection.score > same->score)
            *same = detection;
    }
    return detections;
}

Detection valueDetection(const engine::MatcherDefinition &definition)
{
    return {.matcher = QString::fromStdString(definition.name),
            .on = Detection::On::Value,
            .how = howOf(definition.how),
            .classification = colourOf(definition.classification),
            .expected = {definition.expectedTypes, definition.leastShare}};
}

Detection valueDetection(const engine::Matchers &matchers, const QString &name)
{
    for (size_t bit = 0; bit < matchers.valueMatcherCount(); ++bit) {
        const engine::MatcherDefinition &definition = matchers.definition(matchers.valueMatcher(bit));
        if (definition.name == name.toStdString())
            return valueDetection(definition);
    }
    return {.matcher = name, .on = Detection::On::Value, .how = Detection::How::Pattern};
}

QList<HitDelta> hitDeltas(const engine::Matchers &matchers, const std::vector<engine::MatcherHits> &hits,
                          const std::function<bool()> &isNamed)
{
    QList<HitDelta> deltas;
    for (const engine::MatcherHits &each : hits) {
        if (each.valueMatcher < engine::plainBase) {
            const engine::MatcherDefinition &definition = matchers.definition(matchers.valueMatcher(each.valueMatcher));
            deltas.append({QString::fromStdString(definition.name), qint64(each.hits), qint64(each.doubts)});
        } else if (isNamed()) {
            deltas.append({plainName(each.valueMatcher - engine::plainBase), 0, qint64(each.doubts)});
        }
    }
    return deltas;
}

} // namespace pp
