// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/matcherrules.h"

#include "models/engine/keyindex.h"
#include "models/services/detections.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Matchers)
};

QStringList toTexts(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

std::vector<std::string> fromTexts(const QStringList &texts)
{
    std::vector<std::string> list;
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

bool isReplaced(const MatcherId &id, const DetectionRules &rules)
{
    return std::any_of(rules.custom.cbegin(), rules.custom.cend(), [&](const Matcher &own) { return isSameName(own.id.name, id.name); });
}

} // namespace

QString keyOf(Detection::On on)
{
    return on == Detection::On::Key ? u"key"_s : u"value"_s;
}

QString keyOf(Detection::How how)
{
    switch (how) {
    case Detection::How::Exact:
        return u"exact"_s;
    case Detection::How::Similar:
        return u"similar"_s;
    case Detection::How::Pattern:
        return u"pattern"_s;
    }
    Q_UNREACHABLE();
}

bool isSameName(const QString &a, const QString &b)
{
    return engine::normaliseKey(a.toStdString()) == engine::normaliseKey(b.toStdString());
}

Matcher toMatcher(const engine::MatcherDefinition &definition)
{
    return {.id = {QString::fromStdString(definition.name), onOf(definition.on)},
            .how = howOf(definition.how),
            .terms = toTexts(definition.terms),
            .patterns = toTexts(definition.patterns),
            .classification = colourOf(definition.classification),
            .category = QString::fromStdString(definition.category),
            .enabled = definition.enabled,
            .expected = {definition.expectedTypes, definition.leastShare}};
}

engine::MatcherDefinition toDefinition(const Matcher &matcher)
{
    for (const engine::MatcherDefinition &definition : engine::defaultMatchers()) {
        if (definition.name == matcher.id.name.toStdString() && matcher == toMatcher(definition))
            return definition;
    }
    engine::MatcherDefinition definition;
    definition.name = matcher.id.name.toStdString();
    definition.on = matcher.id.on == Detection::On::Key ? engine::MatcherDefinition::On::Key : engine::MatcherDefinition::On::Value;
    definition.how = matcher.how == Detection::How::Exact ? engine::MatcherDefinition::How::Exact
        : matcher.how == Detection::How::Similar          ? engine::MatcherDefinition::How::Similar
                                                          : engine::MatcherDefinition::How::Pattern;
    definition.terms = fromTexts(matcher.terms);
    definition.patterns = fromTexts(matcher.patterns);
    definition.classification = engine::Colour(int(matcher.classification));
    definition.category = matcher.category.toStdString();
    definition.enabled = matcher.enabled;
    definition.expectedTypes = matcher.expected.types;
    definition.leastShare = matcher.expected.leastShare;
    return definition;
}

QList<KnownMatcher> knownMatchers(const DetectionRules &rules)
{
    QList<KnownMatcher> matchers;
    for (const Matcher &own : rules.custom)
        matchers.append({own, false, false});
    for (const engine::MatcherDefinition &definition : engine::defaultMatchers()) {
        Matcher matcher = toMatcher(definition);
        matcher.enabled = !rules.defaultsOff.contains(matcher.id);
        const bool replaced = isReplaced(matcher.id, rules);
        matchers.append({std::move(matcher), true, replaced});
    }
    return matchers;
}

std::vector<engine::MatcherDefinition> inForce(const DetectionRules &rules)
{
    std::vector<engine::MatcherDefinition> custom;
    for (const Matcher &matcher : rules.custom)
        custom.push_back(toDefinition(matcher));
    std::vector<engine::MatcherDefinition> all = engine::withDefaults(std::move(custom));
    const auto own = qsizetype(rules.custom.size());
    const auto endOfDefaults = all.end() - own;
    const auto isOff = [&rules](const engine::MatcherDefinition &definition) {
        return rules.defaultsOff.contains(MatcherId{QString::fromStdString(definition.name), onOf(definition.on)});
    };
    all.erase(std::remove_if(all.begin(), endOfDefaults, isOff), endOfDefaults);
    std::erase_if(all, [](const engine::MatcherDefinition &definition) { return !definition.enabled; });
    return all;
}

Error toError(const engine::MatcherError &error)
{
    const QString name = QString::fromStdString(error.matcher);
    const QString reason = QString::fromStdString(error.message);
    if (name.isEmpty())
        return {Error::Code::Io, Tr::tr("The matchers cannot be used: %1.", "%1 is the reason").arg(reason), {}};
    if (!error.offset)
        return {Error::Code::Io, Tr::tr("Matcher “%1”: %2").arg(name, reason), {}};
    return {Error::Code::Io, Tr::tr("Matcher “%1”: %2 (at character %3)").arg(name, reason).arg(*error.offset), {}};
}

bool detectsTheSame(const engine::MatcherDefinition &a, const engine::MatcherDefinition &b)
{
    return a.how == b.how && a.terms == b.terms && a.patterns == b.patterns && a.weakPatterns == b.weakPatterns && a.namedPatterns == b.namedPatterns
        && a.validator == b.validator;
}

bool haveSameMatchers(const DetectionRules &a, const DetectionRules &b)
{
    if (a.custom == b.custom && a.defaultsOff == b.defaultsOff)
        return true;
    const auto sorted = [](const DetectionRules &rules) {
        auto definitions = inForce(rules);
        std::ranges::sort(definitions, {}, [](const engine::MatcherDefinition &each) { return std::tie(each.on, each.name); });
        return definitions;
    };
    return sorted(a) == sorted(b);
}

Result<std::shared_ptr<const engine::Matchers>> compile(std::vector<engine::MatcherDefinition> definitions)
{
    auto compiled = engine::Matchers::compile(std::move(definitions));
    if (const auto *error = std::get_if<engine::MatcherError>(&compiled))
        return fail(toError(*error));
    return std::get<0>(std::move(compiled));
}

Result<> setTerms(Field &field, const DetectionRules &rules)
{
    const auto detected = [&field](const engine::MatcherDefinition &definition) {
        return std::ranges::any_of(field.detections, [&](const Detection &detection) {
            return detection.on == Detection::On::Key && onOf(definition.on) == detection.on && detection.matcher.toStdString() == definition.name;
        });
    };
    std::vector<engine::MatcherDefinition> definitions = inForce(rules);
    std::erase_if(definitions, [&](const engine::MatcherDefinition &definition) { return !detected(definition); });
    if (definitions.empty())
        return {};
    const auto matchers = compile(std::move(definitions));
    if (!matchers)
        return fail(matchers.error());
    for (const auto &verdict : (*matchers)->fieldVerdicts(field.path.toStdString())) {
        const QString name = QString::fromStdString((*matchers)->definition(verdict.matcher).name);
        for (Detection &detection : field.detections) {
            if (detection.on == Detection::On::Key && detection.matcher == name)
                detection.term = QString::fromStdString(verdict.term);
        }
    }
    return {};
}

void addTo(QJsonObject &json, const Expectation &expected)
{
    if (expected.types != 0)
        json.insert(u"valueTypes"_s, QJsonArray::fromStringList(valueTypeKeys(expected.types)));
    if (expected.leastShare > 0)
        json.insert(u"leastShare"_s, expected.leastShare);
}

QJsonObject matcherJson(const Matcher &matcher)
{
    QJsonObject json{{u"name"_s, matcher.id.name},
            {u"matchesOn"_s, keyOf(matcher.id.on)},
            {u"how"_s, keyOf(matcher.how)},
            {u"terms"_s, QJsonArray::fromStringList(matcher.terms)},
            {u"patterns"_s, QJsonArray::fromStringList(matcher.patterns)},
            {u"classification"_s, colourKey(matcher.classification)},
            {u"category"_s, matcher.category},
            {u"enabled"_s, matcher.enabled}};
    addTo(json, matcher.expected);
    return json;
}

QByteArray matchersToJson(const QList<Matcher> &matchers)
{
    QJsonArray array;
    for (const Matcher &matcher : matchers)
        array.append(matcherJson(matcher));
    return QJsonDocument(QJsonObject{{u"matchers"_s, array}}).toJson();
}

Result<QList<Matcher>> matchersFromJson(const QByteArray &json)
{
    const auto parsed = engine::parseMatchers({json.constData(), size_t(json.size())});
    if (const auto *error = std::get_if<engine::MatcherError>(&parsed))
        return fail(toError(*error));
    QList<Matcher> matchers;
    for (const engine::MatcherDefinition &definition : std::get<0>(parsed)) {
        if (!definition.validator.empty()) {
            return fail(Error::Code::Usage, Tr::tr("Matcher “%1” has a validator. Only the default matchers can have one; leave it out.")
                                                .arg(QString::fromStdString(definition.name)));
        }
        if (!definition.weakPatterns.empty() || !definition.namedPatterns.empty()) {
            return fail(Error::Code::Usage,
                        Tr::tr("Matcher “%1” has patterns that do not count everywhere. Only the default matchers can have some; leave them out.")
                            .arg(QString::fromStdString(definition.name)));
        }
        matchers.append(toMatcher(definition));
    }
    return matchers;
}

} // namespace pp
