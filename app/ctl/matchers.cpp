// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/matcherarguments.h"
#include "app/ctl/output.h"
#include "app/ctl/tr.h"
#include "app/ctl/wait.h"
#include "models/domain/colour.h"
#include "models/services/matcherrules.h"
#include "models/services/workspace.h"

#include <QFile>

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
    const auto opened = openMatchers(session);
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
    const auto opened = openMatchers(session);
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
    const auto wanted = newMatcher(session);
    if (!wanted)
        return fail(wanted.error());
    const auto opened = openMatchers(session);
    if (!opened)
        return fail(opened.error());
    return changed(session, wait(opened->service->save(*wanted)), Tr::tr("Added the matcher '%1'.").arg(wanted->id.name), named(wanted->id, u"added"_s));
}

Exit matchersEdit(Session &session)
{
    const auto opened = openMatchers(session);
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
    const auto opened = openMatchers(session);
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

Exit matchersImport(Session &session)
{
    QFile file(session.argument(0));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Tr::tr("The matchers in %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
    const auto matchers = matchersFromJson(file.readAll());
    if (!matchers)
        return fail(matchers.error());
    const auto opened = openMatchers(session);
    if (!opened)
        return fail(opened.error());
    return changed(session, wait(opened->service->add(*matchers)), Tr::tr("Matchers taken from %1: %2.").arg(file.fileName()).arg(matchers->size()),
                   {{u"imported"_s, matchers->size()}});
}

Exit matchersExport(Session &session)
{
    const auto opened = openMatchers(session);
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

Exit matchersSettings(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString keep = arguments.value(u"keep-examples"_s);
    if (arguments.has(u"keep-examples"_s) && keep != u"yes"_s && keep != u"no"_s)
        return fail(Error::Code::Usage, Tr::tr("--keep-examples is yes or no."));
    bool isNumber = true;
    const double confidence = arguments.has(u"recommend-from"_s) ? arguments.value(u"recommend-from"_s).toDouble(&isNumber) : 0;
    if (!isNumber || !(confidence >= 0 && confidence <= 1))
        return fail(Error::Code::Usage, Tr::tr("--recommend-from is a number from 0 to 1, such as 0.5."));
    const auto opened = openMatchers(session);
    if (!opened)
        return fail(opened.error());
    if (arguments.has(u"recommend-from"_s)) {
        if (const auto done = wait(opened->service->setThreshold(confidence)); !done)
            return fail(done.error());
    }
    if (arguments.has(u"keep-examples"_s)) {
        if (const auto done = wait(opened->service->setKeepsExamples(keep == u"yes"_s)); !done)
            return fail(done.error());
    }
    const auto rules = wait(opened->service->rules());
    if (!rules)
        return fail(rules.error());
    if (session.output().isJson()) {
        session.output().json({{u"recommendFrom"_s, rules->threshold}, {u"keepExamples"_s, rules->keepsExamples}});
        return ExitCode::Done;
    }
    session.output().line(Tr::tr("Detections count for the recommendation from a confidence of %1.").arg(rules->threshold));
    session.output().line(rules->keepsExamples ? Tr::tr("Of each kind of event from each source, one is kept as an example.")
                                               : Tr::tr("No event is kept as an example."));
    return ExitCode::Done;
}

} // namespace pp::ctl
