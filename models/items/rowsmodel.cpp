// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowsmodel.h"

#include "models/items/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pp::RowsModel)
};

QString eventName(const Sighting &sighting)
{
    if (sighting.event.isEmpty())
        return Tr::tr("(%1 without a name)", "an event of this type").arg(sighting.type);
    return sighting.event;
}
} // namespace

namespace {
/// Two lines: what hit where, and how far it can be believed.
QString detectionText(const Detection &d)
{
    const QString first = Tr::tr("%1 · %2 · proposes %3", "email · Key, exactly · proposes Yellow")
                              .arg(d.matcher, text::matchedOn(d), text::colour(d.classification));
    const QString second = Tr::tr("Score %1 · hit %2 of %3 · confidence %4")
                               .arg(QLocale().toString(d.score, 'f', 2), text::number(d.hits), text::number(d.seen), text::percent(d.confidence));
    return first + u'\n' + second;
}
} // namespace

DetectionModel *newDetectionModel(QObject *parent)
{
    return new DetectionModel(
        {
            {.title = Tr::tr("Detected by"),
             .text = detectionText,
             .hint = [](const Detection &d) {
                 return d.estimated ? Tr::tr("%1\nEstimated, until new events or another import confirm it").arg(detectionText(d)) : detectionText(d);
             }},
        },
        parent);
}

SightingModel *newSightingModel(const Clock &clock, QObject *parent)
{
    return new SightingModel(
        {
            {.title = Tr::tr("Event"),
             .text = eventName,
             .hint = [](const Sighting &s) { return u"%1 · %2"_s.arg(eventName(s), s.type); }},
            {.title = Tr::tr("Source"),
             .text = [](const Sighting &s) { return s.source; },
             .hint = [](const Sighting &s) {
                 return s.environment.isEmpty() ? s.source : u"%1 · %2"_s.arg(s.source, s.environment);
             }},
            {.title = Tr::tr("Times seen"), .text = [](const Sighting &s) { return text::number(s.count); }, .number = true},
            {.title = Tr::tr("Last seen"),
             .text = [clock](const Sighting &s) { return text::relativeTime(s.lastSeen, clock()); },
             .hint = [](const Sighting &s) { return text::exactTime(s.lastSeen); },
             .number = true},
        },
        parent);
}

RejectionModel *newRejectionModel(QObject *parent)
{
    return new RejectionModel(
        {
            {.title = Tr::tr("File"),
             .text = [](const Rejection &r) { return QDir::toNativeSeparators(r.file); }},
            {.title = Tr::tr("Line"),
             .text = [](const Rejection &r) {
                 if (r.line == 0)
                     return Tr::tr("whole file");
                 return r.item == 0 ? text::number(r.line)
                                    : Tr::tr("%1, item %2").arg(text::number(r.line), text::number(r.item));
             },
             .number = true},
            {.title = Tr::tr("Reason"), .text = [](const Rejection &r) { return r.reason; }},
        },
        parent);
}

} // namespace pp
