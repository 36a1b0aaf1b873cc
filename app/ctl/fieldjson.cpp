// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/fieldjson.h"

#include "app/ctl/output.h"
#include "app/ctl/tr.h"
#include "models/services/matcherrules.h"

#include <QLocale>

namespace pp::ctl {

using namespace Qt::StringLiterals;

namespace {

QString stepKey(InsideStep::Kind kind)
{
    switch (kind) {
    case InsideStep::Kind::Parameter:
        return u"parameter"_s;
    case InsideStep::Kind::Json:
        return u"json"_s;
    case InsideStep::Kind::Base64:
        return u"base64"_s;
    case InsideStep::Kind::Percent:
        return u"percent"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject detectionJson(const Detection &detection)
{
    return {{u"matcher"_s, detection.matcher},
            {u"matchesOn"_s, keyOf(detection.on)},
            {u"how"_s, keyOf(detection.how)},
            {u"score"_s, detection.score},
            {u"confidence"_s, detection.confidence},
            {u"hits"_s, detection.hits},
            {u"seen"_s, detection.seen},
            {u"estimated"_s, detection.estimated}};
}

/// A few names, and how many more there are.
QString shortList(const QStringList &names)
{
    constexpr qsizetype shown = 2;
    if (names.size() <= shown)
        return names.join(u", "_s);
    return Tr::tr("%1 and %2 more").arg(names.first(shown).join(u", "_s)).arg(names.size() - shown);
}

} // namespace

QJsonValue timeJson(Time time)
{
    return time ? QJsonValue(timeText(*time)) : QJsonValue();
}

QJsonValue colourJson(std::optional<Colour> colour)
{
    return colour ? QJsonValue(colourKey(*colour)) : QJsonValue();
}

QJsonObject fieldJson(const Field &field)
{
    QJsonArray detections;
    for (const Detection &detection : field.detections)
        detections.append(detectionJson(detection));
    return {{u"field"_s, field.path},
            {u"recommendation"_s, colourKey(field.recommendation)},
            {u"chosen"_s, colourJson(field.chosen)},
            {u"classification"_s, colourJson(field.classification)},
            {u"count"_s, field.count},
            {u"firstSeen"_s, timeJson(field.firstSeen)},
            {u"lastSeen"_s, timeJson(field.lastSeen)},
            {u"types"_s, QJsonArray::fromStringList(valueTypeKeys(field.types))},
            {u"sources"_s, QJsonArray::fromStringList(field.sources)},
            {u"events"_s, QJsonArray::fromStringList(field.events)},
            {u"detections"_s, detections}};
}

QJsonObject hitJson(const ExampleHit &hit)
{
    QJsonArray where;
    for (const InsideStep &step : hit.where) {
        QJsonObject each{{u"in"_s, stepKey(step.kind)}};
        if (!step.name.isEmpty())
            each.insert(u"name"_s, step.name);
        where.append(each);
    }
    return {{u"matcher"_s, hit.matcher}, {u"line"_s, hit.line}, {u"start"_s, hit.start}, {u"end"_s, hit.end}, {u"where"_s, where}};
}

QJsonObject detailsJson(const FieldDetails &details)
{
    QJsonArray sightings;
    for (const Sighting &sighting : details.sightings) {
        sightings.append(QJsonObject{{u"source"_s, sighting.source},
                                     {u"type"_s, sighting.type},
                                     {u"event"_s, sighting.event},
                                     {u"count"_s, sighting.count},
                                     {u"firstSeen"_s, timeJson(sighting.firstSeen)},
                                     {u"lastSeen"_s, timeJson(sighting.lastSeen)}});
    }
    QJsonObject json = fieldJson(details.field);
    json.insert(u"sightings"_s, sightings);
    return json;
}

QJsonArray rejectionsJson(const QList<Rejection> &rejections)
{
    QJsonArray array;
    for (const Rejection &rejection : rejections) {
        QJsonObject json = {{u"file"_s, rejection.file}, {u"line"_s, rejection.line}, {u"reason"_s, rejection.reason}};
        if (rejection.item > 0)
            json.insert(u"item"_s, rejection.item);
        array.append(json);
    }
    return array;
}

QString timeCell(Time time)
{
    return time ? timeText(*time) : Tr::tr("never");
}

QStringList fieldColumns()
{
    return {Tr::tr("FIELD"), Tr::tr("COLOUR"), Tr::tr("TIMES"), Tr::tr("LAST SEEN"), Tr::tr("DETECTED BY"),
            Tr::tr("SOURCES"), Tr::tr("EVENTS")};
}

QStringList fieldCells(const Field &field)
{
    QStringList matchers;
    for (const Detection &detection : field.detections)
        matchers.append(Tr::tr("%1 %2%").arg(detection.matcher).arg(qRound(detection.confidence * 100)));
    QString colour;
    if (field.classification)
        colour = colourName(*field.classification);
    else if (field.chosen)
        colour = Tr::tr("%1 (chosen)").arg(colourName(*field.chosen));
    else
        colour = colourName(field.recommendation);
    return {field.path, colour, QLocale().toString(field.count), timeCell(field.lastSeen), shortList(matchers),
            shortList(field.sources), shortList(field.events)};
}

} // namespace pp::ctl
