// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/matcherservice.h"

#include "models/engine/patternspeed.h"
#include "models/services/matchereffect.h"
#include "models/services/matcherrules.h"
#include "models/services/reevaluation.h"
#include "models/services/workspace.h"
#include "models/storage/auditrepository.h"
#include "models/storage/examplerepository.h"
#include "models/storage/maintenance.h"
#include "models/storage/matcherrepository.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Matchers)
};

bool isSame(const MatcherId &a, const MatcherId &b)
{
    return a.on == b.on && isSameName(a.name, b.name);
}

auto findCustom(DetectionRules &rules, const MatcherId &id)
{
    return std::find_if(rules.custom.begin(), rules.custom.end(), [&](const Matcher &matcher) { return isSame(matcher.id, id); });
}

Error notFound(const MatcherId &id)
{
    return {Error::Code::NotFound,
            id.on == Detection::On::Key ? Tr::tr("The workspace has no matcher “%1” on keys.").arg(id.name)
                                        : Tr::tr("The workspace has no matcher “%1” on values.").arg(id.name),
            {}};
}

Error taken(const MatcherId &id)
{
    return {Error::Code::Conflict, Tr::tr("There is a matcher “%1” already.").arg(id.name), {}};
}

/// What an audit entry says of a matcher.
QJsonObject toJson(const Matcher &matcher)
{
    const bool key = matcher.id.on == Detection::On::Key;
    QJsonObject json{{u"matchesOn"_s, keyOf(matcher.id.on)},
                     {u"classification"_s, colourKey(matcher.classification)},
                     {u"enabled"_s, matcher.enabled}};
    if (key) {
        json.insert(u"how"_s, keyOf(matcher.how));
        json.insert(u"terms"_s, QJsonArray::fromStringList(matcher.terms));
    } else {
        json.insert(u"patterns"_s, QJsonArray::fromStringList(matcher.patterns));
    }
    if (!matcher.category.isEmpty())
        json.insert(u"category"_s, matcher.category);
    addTo(json, matcher.expected);
    return json;
}

struct Change {
    QString action;
    QString object;
    QJsonObject before;
    QJsonObject after;
};

QList<Change> changesOf(const DetectionRules &before, const DetectionRules &after)
{
    QList<Change> changes;
    const auto in = [](const DetectionRules &rules, const MatcherId &id) -> const Matcher * {
        const auto found = std::find_if(rules.custom.cbegin(), rules.custom.cend(), [&](const Matcher &each) { return each.id == id; });
        return found == rules.custom.cend() ? nullptr : &*found;
    };
    for (const Matcher &old : before.custom) {
        const Matcher *now = in(after, old.id);
        if (!now)
            changes.append({u"matcher.remove"_s, old.id.name, toJson(old), {}});
        else if (*now != old)
            changes.append({u"matcher.change"_s, old.id.name, toJson(old), toJson(*now)});
    }
    for (const Matcher &now : after.custom) {
        if (!in(before, now.id))
            changes.append({u"matcher.add"_s, now.id.name, {}, toJson(now)});
    }
    const auto switched = [&](const MatcherId &id, bool on) {
        const QString where = keyOf(id.on);
        changes.append({u"matcher.change"_s, id.name, {{u"matchesOn"_s, where}, {u"enabled"_s, !on}}, {{u"matchesOn"_s, where}, {u"enabled"_s, on}}});
    };
    for (const MatcherId &id : before.defaultsOff) {
        if (!after.defaultsOff.contains(id))
            switched(id, true);
    }
    for (const MatcherId &id : after.defaultsOff) {
        if (!before.defaultsOff.contains(id))
            switched(id, false);
    }
    if (before.threshold != after.threshold)
        changes.append({u"detection.threshold"_s, {}, {{u"threshold"_s, before.threshold}}, {{u"threshold"_s, after.threshold}}});
    if (before.keepsExamples != after.keepsExamples) {
        changes.append({u"detection.examples"_s, {}, {{u"keepsExamples"_s, before.keepsExamples}},
                        {{u"keepsExamples"_s, after.keepsExamples}}});
    }
    if (changes.isEmpty() && before != after)
        changes.append({u"matcher.order"_s, {}, {}, {}});
    return changes;
}

/// Of its patterns, those it does not have already.
Result<> mayUse(const Matcher &matcher, const QStringList &inUse)
{
    for (const QString &pattern : matcher.patterns) {
        if (inUse.contains(pattern))
            continue;
        const auto compiled = engine::compileNewPattern(pattern.toStdString());
        if (const auto *error = std::get_if<engine::PatternError>(&compiled))
            return fail(toError({matcher.id.name.toStdString(), error->message, error->offset}));
    }
    return {};
}

/// Those with the name of a custom one replace it.
DetectionRules with(DetectionRules rules, const QList<Matcher> &matchers)
{
    for (const Matcher &matcher : matchers) {
        if (const auto own = findCustom(rules, matcher.id); own != rules.custom.end())
            *own = matcher;
        else
            rules.custom.append(matcher);
    }
    return rules;
}

} // namespace

MatcherService::MatcherService(Workspace &workspace)
    : m_workspace(workspace)
    , m_trials(u"matcher-trials"_s)
{
}

QFuture<Result<DetectionRules>> MatcherService::rules()
{
    return m_workspace.read<DetectionRules>([](Database &database) { return MatcherRepository(database).rules(); });
}

QFuture<Result<QList<KnownMatcher>>> MatcherService::matchers()
{
    return m_workspace.read<QList<KnownMatcher>>([](Database &database) -> Result<QList<KnownMatcher>> {
        const auto rules = MatcherRepository(database).rules();
        if (!rules)
            return fail(rules.error());
        return knownMatchers(*rules);
    });
}

QFuture<Result<MatcherTrial>> MatcherService::tryOut(const Matcher &matcher, const QString &text)
{
    return m_trials.call([matcher, text]() -> Result<MatcherTrial> { return pp::tryOut(matcher, text); });
}

QFuture<Result<qint64>> MatcherService::exportTo(const QString &name)
{
    return m_workspace.maintain<qint64>([name](Database &database, const auto &) -> Result<qint64> {
        if (auto may = mayWrite(database.location(), name); !may)
            return fail(may.error());
        const auto rules = MatcherRepository(database).rules();
        if (!rules)
            return fail(rules.error());
        const QByteArray json = matchersToJson(rules->custom);
        QSaveFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
            return fail(Error::Code::Io, Tr::tr("The matchers cannot be written to “%1”: %2.").arg(name, file.errorString()));
        return rules->custom.size();
    });
}

MatcherService::Before MatcherService::change(const Edit &edit)
{
    return m_workspace.writeLong<DetectionRules>([edit, now = m_workspace.clock()()](Database &database, const auto &stop) -> Result<DetectionRules> {
        Transaction transaction(database);
        if (auto begun = transaction.begin(); !begun)
            return fail(begun.error());
        MatcherRepository repository(database);
        auto before = repository.rules();
        if (!before)
            return before;
        const auto after = edit(*before);
        if (!after)
            return after;
        if (const auto compiled = compile(inForce(*after)); !compiled)
            return fail(compiled.error());
        const QList<Change> changes = changesOf(*before, *after);
        if (changes.isEmpty())
            return before;
        if (auto replaced = repository.replace(*after); !replaced)
            return fail(replaced.error());
        if (auto done = reevaluate(database, *before, *after, [&stop] { return stop(); }, [&stop](qint64 fields) { stop.progress(fields); }); !done)
            return fail(done.error());
        if (!after->keepsExamples) {
            if (auto removed = ExampleRepository(database).removeAll(); !removed)
                return fail(removed.error());
        }
        AuditRepository audit(database);
        for (const Change &change : changes) {
            if (auto written = audit.append(now, change.action, change.object, change.before, change.after); !written)
                return fail(written.error());
        }
        if (auto done = transaction.commit(); !done)
            return fail(done.error());
        return before;
    });
}

MatcherService::Before MatcherService::save(const Matcher &matcher, const std::optional<MatcherId> &instead)
{
    return change([matcher, instead](DetectionRules rules) -> Result<DetectionRules> {
        if (matcher.id.name.trimmed().isEmpty())
            return fail(Error::Code::Usage, Tr::tr("Give the matcher a name."));
        if (matcher.id.name.startsWith(u':')) // models/domain/plainvalues.h
            return fail(Error::Code::Usage, Tr::tr("The name of a matcher cannot begin with a colon."));
        const auto known = findCustom(rules, instead.value_or(matcher.id));
        if (const auto may = mayUse(matcher, known == rules.custom.end() ? QStringList() : known->patterns); !may)
            return fail(may.error());
        if (!instead) {
            if (findCustom(rules, matcher.id) != rules.custom.end())
                return fail(taken(matcher.id));
            rules.custom.append(matcher);
            return rules;
        }
        const auto old = findCustom(rules, *instead);
        if (old == rules.custom.end())
            return fail(notFound(*instead));
        if (const auto other = findCustom(rules, matcher.id); other != rules.custom.end() && other != old)
            return fail(taken(matcher.id));
        *old = matcher;
        return rules;
    });
}

MatcherService::Before MatcherService::remove(const MatcherId &matcher)
{
    return change([matcher](DetectionRules rules) -> Result<DetectionRules> {
        const auto old = findCustom(rules, matcher);
        if (old == rules.custom.end())
            return fail(notFound(matcher));
        rules.custom.erase(old);
        return rules;
    });
}

MatcherService::Before MatcherService::setEnabled(const MatcherId &matcher, bool enabled)
{
    return change([matcher, enabled](DetectionRules rules) -> Result<DetectionRules> {
        if (const auto own = findCustom(rules, matcher); own != rules.custom.end()) {
            own->enabled = enabled;
            return rules;
        }
        const QList<KnownMatcher> known = knownMatchers(rules);
        for (const KnownMatcher &each : known) {
            if (!each.isDefault || !isSame(each.matcher.id, matcher))
                continue;
            rules.defaultsOff.removeAll(each.matcher.id);
            if (!enabled)
                rules.defaultsOff.append(each.matcher.id);
            return rules;
        }
        return fail(notFound(matcher));
    });
}

MatcherService::Before MatcherService::move(const MatcherId &matcher, qsizetype place)
{
    return change([matcher, place](DetectionRules rules) -> Result<DetectionRules> {
        const auto own = findCustom(rules, matcher);
        if (own == rules.custom.end())
            return fail(notFound(matcher));
        rules.custom.move(own - rules.custom.begin(), std::clamp<qsizetype>(place, 0, rules.custom.size() - 1));
        return rules;
    });
}

MatcherService::Before MatcherService::add(const QList<Matcher> &matchers)
{
    return change([matchers](const DetectionRules &rules) -> Result<DetectionRules> { return with(rules, matchers); });
}

MatcherService::Before MatcherService::addFrom(const QString &name)
{
    return change([name](const DetectionRules &rules) -> Result<DetectionRules> {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::Io, Tr::tr("The matchers in “%1” cannot be read: %2.").arg(name, file.errorString()));
        const auto matchers = matchersFromJson(file.readAll());
        return matchers ? Result<DetectionRules>(with(rules, *matchers)) : fail(matchers.error());
    });
}

MatcherService::Before MatcherService::setThreshold(double threshold)
{
    return change([threshold](DetectionRules rules) -> Result<DetectionRules> {
        if (!(threshold >= 0 && threshold <= 1))
            return fail(Error::Code::Usage, Tr::tr("The confidence that counts is between 0 and 1."));
        rules.threshold = threshold;
        return rules;
    });
}

MatcherService::Before MatcherService::setKeepsExamples(bool keep)
{
    return change([keep](DetectionRules rules) -> Result<DetectionRules> {
        rules.keepsExamples = keep;
        return rules;
    });
}

MatcherService::Before MatcherService::replace(const DetectionRules &rules)
{
    return change([rules](const DetectionRules &) -> Result<DetectionRules> { return rules; });
}

} // namespace pp
