// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/matcherarguments.h"
#include "app/ctl/output.h"
#include "app/ctl/tr.h"
#include "app/ctl/wait.h"
#include "models/domain/colour.h"
#include "models/services/listservice.h"
#include "models/services/matchereffect.h"
#include "models/services/matcherrules.h"

#include <QJsonArray>

namespace pp::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What somebody would save: the workspace's own matcher with what is given, else a new one.
Result<Matcher> wantedMatcher(const Session &session, const Result<Matcher> &own)
{
    if (own)
        return described(session, *own);
    return own.error().code == Error::Code::NotFound ? newMatcher(session) : own;
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
    if (effect.examples == 0)
        text += u' ' + Tr::tr("No event is kept as an example, so this says nothing about the values seen before.");
    else if (effect.examples)
        text += u' ' + Tr::tr("Estimated from the events that are kept as examples: %1.").arg(*effect.examples);
    if (effect.cost)
        text += u' ' + Tr::tr("Nanoseconds a byte: %1. Steps of the program: %2.").arg(effect.cost->nsPerByte, 0, 'f', 1).arg(effect.cost->steps);
    return text;
}

} // namespace

Exit matchersBacktest(Session &session)
{
    const auto opened = openMatchers(session);
    if (!opened)
        return fail(opened.error());
    const auto own = customMatcher(session, opened->rules);
    auto wanted = wantedMatcher(session, own);
    if (!wanted)
        return fail(wanted.error());
    wanted->enabled = true;
    const auto instead = own ? std::optional<MatcherId>(own->id) : std::nullopt;
    ListService lists(*opened->workspace);
    const auto effect = wait(lists.effectOf(*wanted, replacedBy(*wanted, instead, knownMatchers(opened->rules))));
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

} // namespace pp::ctl
