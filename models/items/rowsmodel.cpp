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

DetectionModel *newDetectionModel(QObject *parent)
{
    return new DetectionModel(
        {
            {.title = Tr::tr("Matcher"), .text = [](const Detection &d) { return d.matcher; }},
            {.title = Tr::tr("Matches on"), .text = text::matchedOn},
            {.title = Tr::tr("Proposes"),
             .text = [](const Detection &d) { return text::colour(d.classification); },
             .hint = [](const Detection &d) {
                 return u"%1 · %2"_s.arg(text::colour(d.classification), text::colourMeaning(d.classification));
             }},
            {.title = Tr::tr("Score"), .text = [](const Detection &d) { return QLocale().toString(d.score, 'f', 2); }, .number = true},
            {.title = Tr::tr("Hits"),
             .text = [](const Detection &d) {
                 return Tr::tr("%1 of %2", "hits of values seen").arg(text::number(d.hits), text::number(d.seen));
             },
             .hint = [](const Detection &d) {
                 return d.estimated ? Tr::tr("Estimated, until new events or another import confirm it")
                                    : Tr::tr("%1 of %2 values").arg(text::number(d.hits), text::number(d.seen));
             },
             .number = true},
            {.title = Tr::tr("Confidence"), .text = [](const Detection &d) { return text::percent(d.confidence); }, .number = true},
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
