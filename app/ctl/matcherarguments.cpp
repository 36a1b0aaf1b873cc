// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/matcherarguments.h"

#include "app/ctl/tr.h"
#include "app/ctl/wait.h"
#include "models/services/matcherrules.h"
#include "models/services/workspace.h"

#include <algorithm>

namespace pp::ctl {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

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

Result<Matcher> newMatcher(const Session &session)
{
    const auto on = onOption(session);
    if (!on)
        return fail(on.error());
    const bool value = session.arguments().has(u"pattern"_s) || *on == Detection::On::Value;
    Matcher matcher;
    matcher.id = {session.argument(0).trimmed(), value ? Detection::On::Value : Detection::On::Key};
    matcher.how = value ? Detection::How::Pattern : Detection::How::Exact;
    return described(session, matcher);
}

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

Result<OpenMatchers> openMatchers(Session &session)
{
    auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    auto service = std::make_unique<MatcherService>(**workspace);
    const auto rules = wait(service->rules());
    if (!rules)
        return fail(rules.error());
    return OpenMatchers{*workspace, std::move(service), *rules};
}

} // namespace pp::ctl
