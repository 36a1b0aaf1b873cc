// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/tr.h"
#include "app/ctl/wait.h"
#include "models/domain/colour.h"
#include "models/services/listservice.h"
#include "models/services/matcherrules.h"
#include "models/services/matcherservice.h"
#include "models/services/workspace.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace pp::ctl {

using namespace Qt::StringLiterals;

namespace {

QString onText(Detection::On on)
{
    return on == Detection::On::Key ? Tr::tr("key") : Tr::tr("value");
}

QString howText(Detection::How how)
{
    switch (how) {
    case Detection::How::Exact:
        return Tr::tr("exactly");
    case Detection::How::Similar:
        return Tr::tr("similar");
    case Detection::How::Pattern:
        return Tr::tr("pattern");
    }
    Q_UNREACHABLE();
}

/// --on; none when it is not given.
Result<std::optional<Detection::On>> onOption(const Session &session)
{
    const QString on = session.arguments().value(u"on"_s);
    if (on == u"key"_s)
        return Detection::On::Key;
    if (on == u"value"_s)
        return Detection::On::Value;
    if (session.arguments().has(u"on"_s))
        return fail(Error::Code::Usage, Tr::tr("--on is key or value."));
    return std::optional<Detection::On>();
}

/// --types and --least-share, over what the matcher has.
Result<Expectation> expectation(const Session &session, const Matcher &matcher)
{
    const Arguments &arguments = session.arguments();
    Expectation expected = matcher.expected;
    if (arguments.has(u"types"_s)) {
        expected.types = 0;
        for (const QString &name : arguments.value(u"types"_s).split(u',')) {
            const ValueTypes all[] = {StringValue, NumberValue, BooleanValue};
            const auto *const type = std::find_if(std::begin(all), std::end(all), [&](ValueTypes each) { return valueTypeKeys(each).contains(name.trimmed()); });
            if (type == std::end(all) && name != u"any"_s)
                return fail(Error::Code::Usage, Tr::tr("--types takes string, number and boolean, with commas between, or any."));
            expected.types |= type == std::end(all) ? ValueTypes(0) : *type;
        }
    }
    if (arguments.has(u"least-share"_s)) {
        bool ok = false;
        expected.leastShare = arguments.value(u"least-share"_s).toDouble(&ok);
        if (!ok || !(expected.leastShare >= 0 && expected.leastShare <= 1))
            return fail(Error::Code::Usage, Tr::tr("--least-share is a number from 0 to 1, such as 0.8."));
        if (matcher.id.on == Detection::On::Key)
            return fail(Error::Code::Usage, Tr::tr("--least-share is for matchers on values."));
    }
    return expected;
}

/// What the options say of a matcher, over what it is.
Result<Matcher> described(const Session &session, Matcher matcher)
{
    const Arguments &arguments = session.arguments();
    const bool key = matcher.id.on == Detection::On::Key;
    if (key && arguments.has(u"pattern"_s))
        return fail(Error::Code::Usage, Tr::tr("A matcher on keys has terms; --pattern is for matchers on values."));
    if (!key && (arguments.has(u"term"_s) || arguments.has(u"how"_s)))
        return fail(Error::Code::Usage, Tr::tr("A matcher on values has patterns; --term and --how are for matchers on keys."));
    const QString how = arguments.value(u"how"_s);
    if (arguments.has(u"how"_s) && how != u"exact"_s && how != u"similar"_s)
        return fail(Error::Code::Usage, Tr::tr("--how is exact or similar."));
    if (arguments.has(u"how"_s))
        matcher.how = how == u"exact"_s ? Detection::How::Exact : Detection::How::Similar;
    if (arguments.has(u"term"_s))
        matcher.terms = arguments.values(u"term"_s);
    if (arguments.has(u"pattern"_s))
        matcher.patterns = arguments.values(u"pattern"_s);
    if (arguments.has(u"category"_s))
        matcher.category = arguments.value(u"category"_s);
    if (auto expected = expectation(session, matcher); !expected)
        return fail(expected.error());
    else
        matcher.expected = *expected;
    const auto colour = session.colour();
    if (!colour)
        return fail(colour.error());
    matcher.classification = colour->value_or(matcher.classification);
    return matcher;
}

/// The custom matcher that the name and --on mean; Usage where both kinds have the name.
Result<Matcher> customMatcher(const Session &session, const DetectionRules &rules)
{
    const auto on = onOption(session);
    if (!on)
        return fail(on.error());
    QList<Matcher> found;
    for (const Matcher &matcher : rules.custom) {
        if (isSameName(matcher.id.name, session.argument(0)) && matcher.id.on == on->value_or(matcher.id.on))
            found.append(matcher);
    }
    if (found.isEmpty())
        return fail(Error::Code::NotFound, Tr::tr("The workspace has no matcher '%1' of its own.").arg(session.argument(0)));
    if (found.size() > 1)
        return fail(Error::Code::Usage, Tr::tr("'%1' is a matcher on keys and one on values. Give --on key or --on value.").arg(session.argument(0)));
    return found.first();
}

/// What somebody would save: the workspace's own matcher with what is given, else a new one.
Result<Matcher> wantedMatcher(const Session &session, const DetectionRules &rules)
{
    if (auto own = customMatcher(session, rules))
        return described(session, *own);
    else if (own.error().code != Error::Code::NotFound)
        return own;
    const auto on = onOption(session);
    if (!on)
        return fail(on.error());
    const bool value = session.arguments().has(u"pattern"_s) || *on == Detection::On::Value;
    Matcher matcher;
    matcher.id = {session.argument(0).trimmed(), value ? Detection::On::Value : Detection::On::Key};
    matcher.how = value ? Detection::How::Pattern : Detection::How::Exact;
    return described(session, matcher);
}

QString changeKey(MatcherEffect::Kind kind)
{
    switch (kind) {
    case MatcherEffect::Kind::Gained:
        return u"gained"_s;
    case MatcherEffect::Kind::Lost:
        return u"lost"_s;
    case MatcherEffect::Kind::Contradicted:
        return u"contradicted"_s;
    }
    Q_UNREACHABLE();
}

QString changeText(MatcherEffect::Kind kind)
{
    switch (kind) {
    case MatcherEffect::Kind::Gained:
        return Tr::tr("newly detected");
    case MatcherEffect::Kind::Lost:
        return Tr::tr("no longer detected");
    case MatcherEffect::Kind::Contradicted:
        return Tr::tr("against a decision");
    }
    Q_UNREACHABLE();
}

QString effectText(const MatcherEffect &effect)
{
    QString text = Tr::tr("Fields it detects: %1. New: %2. No longer: %3. Against a decision: %4.")
                       .arg(effect.detected).arg(effect.gained).arg(effect.lost).arg(effect.contradicted);
    if (effect.examples)
        text += u' ' + Tr::tr("Estimated from the events that are kept as examples: %1.").arg(*effect.examples);
    if (effect.cost)
        text += u' ' + Tr::tr("Nanoseconds a byte: %1. Steps of the program: %2.").arg(effect.cost->nsPerByte, 0, 'f', 1).arg(effect.cost->steps);
    return text;
}

/// The workspace and the service over it, for one command.
struct Opened {
    std::shared_ptr<Workspace> workspace;
    std::unique_ptr<MatcherService> service;
    DetectionRules rules;
};

Result<Opened> open(Session &session)
{
    auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    auto service = std::make_unique<MatcherService>(**workspace);
    const auto rules = wait(service->rules());
    if (!rules)
        return fail(rules.error());
    return Opened{*workspace, std::move(service), *rules};
}

/// The result of a change, and what is said of it.
Exit changed(Session &session, const Result<DetectionRules> &before, const QString &said, const QJsonObject &json)
{
    if (!before)
        return fail(before.error());
    if (session.output().isJson())
        session.output().json(json);
    else
        session.output().line(said);
    return ExitCode::Done;
}

QJsonObject named(const MatcherId &id, const QString &what)
{
    return {{u"name"_s, id.name}, {u"matchesOn"_s, keyOf(id.on)}, {what, true}};
}

Exit setEnabled(Session &session, bool enabled)
{
    const auto on = onOption(session);
    if (!on)
        return fail(on.error());
    const auto opened = open(session);
    if (!opened)
        return fail(opened.error());
    // Without --on both of that name; only one of them needs to be there.
    std::optional<Error> error;
    bool any = false;
    for (const Detection::On each : {Detection::On::Key, Detection::On::Value}) {
        if (each != on->value_or(each))
            continue;
        const auto done = wait(opened->service->setEnabled({session.argument(0), each}, enabled));
        if (!done && done.error().code != Error::Code::NotFound)
            return fail(done.error());
        if (!done)
            error = done.error();
        any = any || done.has_value();
    }
    if (!any)
        return fail(on->has_value() ? *error : Error{Error::Code::NotFound, Tr::tr("There is no matcher '%1'.").arg(session.argument(0)), {}});
    if (session.output().isJson())
        session.output().json({{u"name"_s, session.argument(0)}, {u"enabled"_s, enabled}});
    else
        session.output().line(enabled ? Tr::tr("'%1' is on.").arg(session.argument(0)) : Tr::tr("'%1' is off.").arg(session.argument(0)));
    return ExitCode::Done;
}

} // namespace

Exit matchersList(Session &session)
{
    const auto opened = open(session);
    if (!opened)
        return fail(opened.error());
    ListOutput output(session.output(), u"matchers"_s,
                      {Tr::tr("NAME"), Tr::tr("MATCHES ON"), Tr::tr("HOW"), Tr::tr("CLASS"), Tr::tr("CATEGORY"), Tr::tr("STATE")});
    const QList<KnownMatcher> known = knownMatchers(opened->rules);
    for (const auto &[matcher, isDefault, replaced] : known) {
        QJsonObject json = matcherJson(matcher);
        json.insert(u"default"_s, isDefault);
        json.insert(u"replaced"_s, replaced);
        const QString state = replaced ? Tr::tr("default, replaced")
            : isDefault                ? matcher.enabled ? Tr::tr("default") : Tr::tr("default, off")
            : matcher.enabled          ? Tr::tr("custom")
                                       : Tr::tr("custom, off");
        output.add({{json, {matcher.id.name, onText(matcher.id.on), howText(matcher.how), colourKey(matcher.classification), matcher.category, state}}});
    }
    output.end();
    return ExitCode::Done;
}

Exit matchersAdd(Session &session)
{
    Matcher matcher;
    matcher.id.name = session.argument(0).trimmed();
    const bool value = session.arguments().has(u"pattern"_s);
    matcher.id.on = value ? Detection::On::Value : Detection::On::Key;
    matcher.how = value ? Detection::How::Pattern : Detection::How::Exact;
    const auto wanted = described(session, matcher);
    if (!wanted)
        return fail(wanted.error());
    const auto opened = open(session);
    if (!opened)
        return fail(opened.error());
    return changed(session, wait(opened->service->save(*wanted)), Tr::tr("Added the matcher '%1'.").arg(wanted->id.name), named(wanted->id, u"added"_s));
}

Exit matchersEdit(Session &session)
{
    const auto opened = open(session);
    if (!opened)
        return fail(opened.error());
    const auto old = customMatcher(session, opened->rules);
    if (!old)
        return fail(old.error());
    auto wanted = described(session, *old);
    if (!wanted)
        return fail(wanted.error());
    if (session.arguments().has(u"name"_s))
        wanted->id.name = session.arguments().value(u"name"_s).trimmed();
    return changed(session, wait(opened->service->save(*wanted, old->id)), Tr::tr("Changed the matcher '%1'.").arg(wanted->id.name),
                   named(wanted->id, u"changed"_s));
}

Exit matchersRemove(Session &session)
{
    const auto opened = open(session);
    if (!opened)
        return fail(opened.error());
    const auto old = customMatcher(session, opened->rules);
    if (!old)
        return fail(old.error());
    return changed(session, wait(opened->service->remove(old->id)), Tr::tr("Removed the matcher '%1'.").arg(old->id.name), named(old->id, u"removed"_s));
}

Exit matchersEnable(Session &session)
{
    return setEnabled(session, true);
}

Exit matchersDisable(Session &session)
{
    return setEnabled(session, false);
}

Exit matchersBacktest(Session &session)
{
    const auto opened = open(session);
    if (!opened)
        return fail(opened.error());
    const auto wanted = wantedMatcher(session, opened->rules);
    if (!wanted)
        return fail(wanted.error());
    QList<Matcher> now; // what it would replace
    for (const KnownMatcher &known : knownMatchers(opened->rules)) {
        if (known.matcher.enabled && !known.replaced && known.matcher.id.on == wanted->id.on && isSameName(known.matcher.id.name, wanted->id.name))
            now.append(known.matcher);
    }
    Matcher matcher = *wanted;
    matcher.enabled = true;
    ListService lists(*opened->workspace);
    const auto effect = wait(lists.effectOf(matcher, now));
    if (!effect)
        return fail(effect.error());
    if (!session.output().isJson())
        session.output().line(effectText(*effect));
    QJsonArray changes;
    for (const MatcherEffect::Row &row : effect->rows) {
        const bool contradicted = row.kind == MatcherEffect::Kind::Contradicted;
        changes.append(QJsonObject{{u"field"_s, row.path}, {u"change"_s, changeKey(row.kind)},
                                   {u"classification"_s, contradicted ? QJsonValue(colourKey(row.decided)) : QJsonValue()}});
        if (!session.output().isJson())
            session.output().line(Tr::tr("%1: %2", "what changes, and for which field").arg(changeText(row.kind), row.path));
    }
    if (session.output().isJson()) {
        QJsonValue cost;
        if (effect->cost)
            cost = QJsonObject{{u"nsPerByte"_s, effect->cost->nsPerByte}, {u"steps"_s, effect->cost->steps}};
        session.output().json({{u"detected"_s, effect->detected}, {u"gained"_s, effect->gained}, {u"lost"_s, effect->lost},
                               {u"contradicted"_s, effect->contradicted}, {u"estimated"_s, effect->examples.has_value()},
                               {u"examples"_s, effect->examples ? QJsonValue(*effect->examples) : QJsonValue()}, {u"cost"_s, cost}, {u"changes"_s, changes}});
    }
    return ExitCode::Done;
}

Exit matchersImport(Session &session)
{
    QFile file(session.argument(0));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Tr::tr("The matchers in %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
    const auto matchers = matchersFromJson(file.readAll());
    if (!matchers)
        return fail(matchers.error());
    const auto opened = open(session);
    if (!opened)
        return fail(opened.error());
    return changed(session, wait(opened->service->add(*matchers)), Tr::tr("Matchers taken from %1: %2.").arg(file.fileName()).arg(matchers->size()),
                   {{u"imported"_s, matchers->size()}});
}

Exit matchersExport(Session &session)
{
    const auto opened = open(session);
    if (!opened)
        return fail(opened.error());
    const QString name = session.argument(0);
    if (name.isEmpty() || name == u"-"_s) {
        session.output().write(matchersToJson(opened->rules.custom));
        return ExitCode::Done;
    }
    const auto count = wait(opened->service->exportTo(name));
    if (!count)
        return fail(count.error());
    if (session.output().isJson())
        session.output().json({{u"exported"_s, *count}, {u"file"_s, name}});
    else
        session.output().line(Tr::tr("Matchers written to %1: %2.").arg(name).arg(*count));
    return ExitCode::Done;
}

} // namespace pp::ctl
