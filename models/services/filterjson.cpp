// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/filterjson.h"

#include <QJsonArray>

#include <array>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

struct Names {
    QString key;
    QStringList FieldQuery::*names;
};
const QList<Names> &names()
{
    static const QList<Names> all{{u"sources"_s, &FieldQuery::sources},
                                  {u"environments"_s, &FieldQuery::environments},
                                  {u"events"_s, &FieldQuery::events},
                                  {u"matchers"_s, &FieldQuery::matchers},
                                  {u"categories"_s, &FieldQuery::categories}};
    return all;
}

const QStringList ages{u"day"_s, u"week"_s, u"month"_s, u"year"_s, u"older"_s, u"unknown"_s};
const QStringList sorts{u"field"_s, u"colour"_s, u"count"_s, u"lastSeen"_s, u"firstSeen"_s};

} // namespace

QJsonObject filterToJson(const FieldQuery &query)
{
    QJsonObject json;
    if (!query.text.isEmpty())
        json.insert(u"text"_s, query.text);
    QJsonArray colours;
    for (const Colour colour : query.colours)
        colours.append(colourKey(colour));
    if (!colours.isEmpty())
        json.insert(u"colours"_s, colours);
    for (const Names &each : names()) {
        if (!(query.*each.names).isEmpty())
            json.insert(each.key, QJsonArray::fromStringList(query.*each.names));
    }
    QJsonArray chosenAges;
    for (const Age age : query.ages)
        chosenAges.append(ages.at(int(age)));
    if (!chosenAges.isEmpty())
        json.insert(u"firstSeen"_s, chosenAges);
    if (query.firstSeen.from)
        json.insert(u"firstSeenFrom"_s, *query.firstSeen.from);
    if (query.firstSeen.until)
        json.insert(u"firstSeenUntil"_s, *query.firstSeen.until);
    json.insert(u"sort"_s, sorts.at(int(query.sort)));
    json.insert(u"descending"_s, query.descending);
    return json;
}

FieldQuery filterFromJson(const QJsonObject &json)
{
    FieldQuery query;
    query.text = json.value(u"text"_s).toString();
    for (const QJsonValue &key : json.value(u"colours"_s).toArray()) {
        if (const auto colour = colourFromKey(key.toString()))
            query.colours.append(*colour);
    }
    for (const Names &each : names()) {
        for (const QJsonValue &name : json.value(each.key).toArray())
            (query.*each.names).append(name.toString());
    }
    for (const QJsonValue &key : json.value(u"firstSeen"_s).toArray()) {
        if (const qsizetype age = ages.indexOf(key.toString()); age >= 0)
            query.ages.append(Age(age));
    }
    const auto time = [&json](const QString &key) {
        const QJsonValue value = json.value(key);
        return value.isDouble() ? Time(value.toInteger()) : Time();
    };
    query.firstSeen = {time(u"firstSeenFrom"_s), time(u"firstSeenUntil"_s)};
    query.sort = FieldQuery::Sort(std::max<qsizetype>(0, sorts.indexOf(json.value(u"sort"_s).toString())));
    query.descending = json.value(u"descending"_s).toBool();
    return query;
}

} // namespace pp
