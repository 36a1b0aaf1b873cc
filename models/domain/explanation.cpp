// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/explanation.h"

#include <QCoreApplication>
#include <QLocale>

namespace pp {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString whatSpeaksForIt(const Detection &detection)
{
    const QLocale locale;
    if (detection.on == Detection::On::Value)
        return Tr::tr("%1 of %2 values have its form.").arg(locale.toString(detection.hits), locale.toString(detection.seen));
    if (detection.how == Detection::How::Similar) {
        const QString score = locale.toString(detection.score, 'f', 2);
        return detection.term.isEmpty() ? Tr::tr("The name resembles one of its terms (score %1).").arg(score)
                                        : Tr::tr("The name resembles its term “%1” (score %2).").arg(detection.term, score);
    }
    return detection.term.isEmpty() ? Tr::tr("The name has one of its terms.") : Tr::tr("The name has its term “%1”.").arg(detection.term);
}

QString whatSpeaksAgainstIt(Weakness weakness)
{
    switch (weakness) {
    case Weakness::None:
        return {};
    case Weakness::AboutElse:
        return Tr::tr("But the whole name is more likely about something else.");
    case Weakness::WrongTypes:
        return Tr::tr("But its values are of other types than this has.");
    case Weakness::PlainlyElse:
        return Tr::tr("But nearly all values are plainly something else, such as times, versions or web addresses.");
    case Weakness::NothingSeen:
        return Tr::tr("No value was seen yet.");
    case Weakness::NamedOtherwise:
        return Tr::tr("But the name says that it holds something else of this form.");
    case Weakness::MaybeChance:
        return Tr::tr("But other numbers look the same, so it may be chance: most values would have to have this form.");
    case Weakness::Rare:
        return Tr::tr("But these are too few of the values.");
    case Weakness::FewValues:
        return Tr::tr("But too few values were seen to tell.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString explained(const Detection &detection)
{
    QStringList parts{Tr::tr("%1: %2", "a matcher, and why it detected something").arg(detection.matcher, whatSpeaksForIt(detection))};
    if (const QString against = whatSpeaksAgainstIt(detection.weakness); !against.isEmpty())
        parts.append(against);
    if (detection.estimated)
        parts.append(Tr::tr("The numbers are estimated."));
    parts.append(Tr::tr("Confidence: %1 %.").arg(QLocale().toString(qRound(detection.confidence * 100))));
    return parts.join(QLatin1Char(' '));
}

} // namespace pp
