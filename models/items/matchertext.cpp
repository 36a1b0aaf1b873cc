// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/matchertext.h"

#include "models/domain/colour.h"
#include "models/items/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pp::text {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pp::text)
};

int counted(qint64 count)
{
    return int(std::min<qint64>(count, INT_MAX));
}
} // namespace

QString matchesOn(const Matcher &matcher)
{
    switch (matcher.how) {
    case Detection::How::Exact:
        return Tr::tr("Key, exactly");
    case Detection::How::Similar:
        return Tr::tr("Key, similar");
    case Detection::How::Pattern:
        return Tr::tr("Value");
    }
    Q_UNREACHABLE();
}

QString matcherState(const KnownMatcher &matcher)
{
    if (matcher.replaced)
        return Tr::tr("Default, replaced", "the state of a matcher");
    if (matcher.isDefault)
        return matcher.matcher.enabled ? Tr::tr("Default", "the state of a matcher") : Tr::tr("Default, off", "the state of a matcher");
    return matcher.matcher.enabled ? Tr::tr("Custom", "the state of a matcher") : Tr::tr("Custom, off", "the state of a matcher");
}

QString matcherStateHint(const KnownMatcher &matcher)
{
    if (matcher.replaced)
        return Tr::tr("A custom matcher has its name and takes its place.");
    if (!matcher.matcher.enabled)
        return Tr::tr("It is switched off and detects nothing.");
    return matcher.isDefault ? Tr::tr("It comes with the program.") : Tr::tr("It belongs to this workspace.");
}

QString effectKind(const MatcherEffect::Row &row)
{
    switch (row.kind) {
    case MatcherEffect::Kind::Gained:
        return Tr::tr("Newly detected");
    case MatcherEffect::Kind::Lost:
        return Tr::tr("No longer detected");
    case MatcherEffect::Kind::Contradicted:
        return Tr::tr("Was decided %1", "%1 is a colour").arg(colourName(row.decided));
    }
    Q_UNREACHABLE();
}

QString effect(const MatcherEffect &effect)
{
    QStringList parts{Tr::tr("Detects %Ln field(s).", nullptr, counted(effect.detected))};
    if (effect.gained > 0)
        parts.append(Tr::tr("New: %Ln field(s).", nullptr, counted(effect.gained)));
    if (effect.lost > 0)
        parts.append(Tr::tr("No longer: %Ln field(s).", nullptr, counted(effect.lost)));
    if (effect.contradicted > 0)
        parts.append(Tr::tr("Contradicts %Ln decision(s).", nullptr, counted(effect.contradicted)));
    if (effect.examples == 0)
        parts.append(Tr::tr("Fields seen before cannot be told, because no event is kept as an example. New events are detected."));
    else if (effect.examples)
        parts.append(Tr::tr("Estimated from %Ln event(s) kept as example(s).", nullptr, counted(*effect.examples)));
    if (effect.cost) {
        const QString cost = QLocale().toString(effect.cost->nsPerByte, 'f', 1);
        parts.append(Tr::tr("Takes %1 ns a byte, with a program of %2 steps.").arg(cost, number(effect.cost->steps)));
        if (effect.cost->nsPerByte >= slowPattern)
            parts.append(Tr::tr("That is slow: every import will take longer. Long repetitions such as {1,200} make it so."));
    }
    return parts.join(u' ');
}

} // namespace pp::text
