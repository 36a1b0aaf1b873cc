// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/fieldexpansion.h"

#include "models/domain/explanation.h"
#include "models/items/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype eventsShown = 5;
constexpr int linesAround = 3; ///< of the example, before and after the hit

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pp::FieldExpansion)
};

ExpansionLine detectionLine(const Detection &detection)
{
    const QString hits = detection.on == Detection::On::Value
        ? Tr::tr("hit %1 of %2 values").arg(text::number(detection.hits), text::number(detection.seen))
        : Tr::tr("score %1").arg(QLocale().toString(detection.score, 'f', 2));
    ExpansionLine line;
    line.kind = ExpansionLine::Kind::Detection;
    line.text = Tr::tr("Detected by %1 · %2 · %3 · confidence %4 · proposes %5", "email · Key, exactly · score 1.00 · confidence 98 % · proposes Yellow")
                    .arg(detection.matcher, text::matchedOn(detection), hits, text::percent(detection.confidence), colourName(detection.classification));
    line.hint = explained(detection);
    return line;
}

ExpansionLine eventLine(const Sighting &sighting, qint64 now)
{
    const QString event = sighting.event.isEmpty() ? Tr::tr("(%1 without a name)", "an event of this type").arg(sighting.type) : sighting.event;
    const QString source = text::sourceOf(sighting);
    ExpansionLine line;
    line.kind = ExpansionLine::Kind::Event;
    line.text = Tr::tr("%1 · %2 · seen %3 times · last %4", "Order Completed · Web (Production) · seen 12,304 times · last 2 minutes ago")
                    .arg(event, source, text::number(sighting.count), text::relativeTime(sighting.lastSeen, now));
    line.hint = Tr::tr("%1 · %2 · %3\nFirst seen: %4\nLast seen: %5", "event, type, source")
                    .arg(event, sighting.type, source, text::exactTime(sighting.firstSeen), text::exactTime(sighting.lastSeen));
    return line;
}

ExpansionLine note(const QString &text)
{
    ExpansionLine line;
    line.text = text;
    return line;
}

void addExample(QList<ExpansionLine> &lines, const FieldExample &example)
{
    ExpansionLine head;
    head.kind = ExpansionLine::Kind::Reveal;
    head.text = example.masked ? Tr::tr("Example: %1 from %2, values masked · reveal values", "an event and its source").arg(example.event, example.source)
                               : Tr::tr("Example: %1 from %2, as it came · mask values", "an event and its source").arg(example.event, example.source);
    head.hint = example.masked ? Tr::tr("Shows the values of this example as they came. It is written to the audit log.") : QString();
    lines.append(head);
    for (const QString &found : foundInside(example))
        lines.append(note(found));
    const QStringList text = example.text.split(u'\n');
    const int first = std::max(1, example.line - linesAround);
    const int last = std::min(int(text.size()), example.line + linesAround);
    for (int number = first; number <= last; ++number) {
        ExpansionLine line;
        line.kind = ExpansionLine::Kind::Code;
        line.text = text.at(number - 1);
        line.number = number;
        line.hit = number == example.line;
        lines.append(line);
    }
}

} // namespace

QList<ExpansionLine> expansionLines(const Field &field, const FieldExpansion &expansion, qint64 now)
{
    QList<ExpansionLine> lines;
    for (const Detection &detection : field.detections) {
        lines.append(detectionLine(detection));
        if (detection.weakness != Weakness::None || detection.estimated)
            lines.append(note(explained(detection)));
    }
    if (field.detections.isEmpty())
        lines.append(note(Tr::tr("No matcher detected this field.")));
    if (expansion.sightings) {
        for (const Sighting &sighting : expansion.sightings->first(std::min(eventsShown, expansion.sightings->size())))
            lines.append(eventLine(sighting, now));
        if (const qsizetype more = expansion.sightings->size() - eventsShown; more > 0)
            lines.append(note(Tr::tr("and %Ln more event(s); the details (Enter) list them all", nullptr, int(more))));
    }
    if (expansion.example)
        addExample(lines, *expansion.example);
    else if (expansion.exampleAnswered)
        lines.append(note(Tr::tr("No example of this field is kept.")));
    return lines;
}

} // namespace pp
