// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/matcherrepository.h"

#include "models/storage/statement.h"
#include "models/storage/workspacerepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

QString toJson(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList toTexts(const QVariant &json)
{
    QStringList texts;
    for (const QJsonValue &text : QJsonDocument::fromJson(json.toString().toUtf8()).array())
        texts.append(text.toString());
    return texts;
}

} // namespace

Result<DetectionRules> MatcherRepository::rules()
{
    auto own = custom();
    if (!own)
        return fail(own.error());
    auto off = defaultsOff();
    if (!off)
        return fail(off.error());
    const auto least = threshold();
    if (!least)
        return fail(least.error());
    const auto keeps = WorkspaceRepository(m_database).keepsExamples();
    if (!keeps)
        return fail(keeps.error());
    return DetectionRules{std::move(*own), std::move(*off), *least, *keeps};
}

Result<QList<Matcher>> MatcherRepository::custom()
{
    auto query = m_database.run(u"SELECT name, matches_on, how, terms, patterns, classification, category, enabled,"
                                " value_types, least_share"
                                " FROM matcher ORDER BY position"_s);
    if (!query)
        return fail(query.error());
    QList<Matcher> matchers;
    while (query->next()) {
        matchers.append({.id = {query->value(0).toString(), Detection::On(query->value(1).toInt())},
                         .how = Detection::How(query->value(2).toInt()),
                         .terms = toTexts(query->value(3)),
                         .patterns = toTexts(query->value(4)),
                         .classification = Colour(query->value(5).toInt()),
                         .category = query->value(6).toString(),
                         .enabled = query->value(7).toInt() != 0,
                         .expected = {ValueTypes(query->value(8).toInt()), query->value(9).toDouble()}});
    }
    return matchers;
}

Result<QList<MatcherId>> MatcherRepository::defaultsOff()
{
    auto query = m_database.run(u"SELECT name, matches_on FROM default_matcher_off ORDER BY name, matches_on"_s);
    if (!query)
        return fail(query.error());
    QList<MatcherId> off;
    while (query->next())
        off.append({query->value(0).toString(), Detection::On(query->value(1).toInt())});
    return off;
}

Result<double> MatcherRepository::threshold()
{
    const auto known = WorkspaceRepository(m_database).confidenceThreshold();
    if (!known)
        return fail(known.error());
    return known->value_or(defaultConfidenceThreshold);
}

Result<> MatcherRepository::replace(const DetectionRules &rules)
{
    for (const QString &sql : {u"DELETE FROM matcher"_s, u"DELETE FROM default_matcher_off"_s}) {
        if (auto removed = m_database.run(sql); !removed)
            return fail(removed.error());
    }
    Statement add(m_database, u"INSERT INTO matcher (position, name, matches_on, how, terms, patterns, classification,"
                              " category, enabled, value_types, least_share) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    int position = 0;
    for (const Matcher &matcher : rules.custom) {
        if (auto added = add.exec(++position, bound(matcher.id.name), int(matcher.id.on), int(matcher.how), toJson(matcher.terms),
                                  toJson(matcher.patterns), int(matcher.classification), bound(matcher.category), int(matcher.enabled),
                                  int(matcher.expected.types), matcher.expected.leastShare);
            !added)
            return added;
    }
    Statement off(m_database, u"INSERT INTO default_matcher_off (name, matches_on) VALUES (?, ?)"_s);
    for (const MatcherId &id : rules.defaultsOff) {
        if (auto added = off.exec(bound(id.name), int(id.on)); !added)
            return added;
    }
    WorkspaceRepository workspace(m_database);
    if (auto set = workspace.setConfidenceThreshold(rules.threshold); !set)
        return set;
    return workspace.setKeepsExamples(rules.keepsExamples);
}

} // namespace pp
