// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace pp::text {

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pp::text)
};
const QString nothing = u"–"_s;
} // namespace

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString percent(double share)
{
    double rounded = std::round(share * 100);
    if (rounded >= 100 && share < 1)
        rounded = 99;
    if (rounded <= 0 && share > 0)
        rounded = 1;
    return Tr::tr("%1 %", "a share of a hundred").arg(QLocale().toString(int(rounded)));
}

QString relativeTime(Time time, qint64 now)
{
    if (!time)
        return nothing;
    const qint64 seconds = (now - *time) / 1000;
    if (seconds < 0)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(*time).date(), QLocale::ShortFormat);
    if (seconds < 60)
        return Tr::tr("just now");
    if (seconds < 3600)
        return Tr::tr("%Ln minute(s) ago", nullptr, int(seconds / 60));
    if (seconds < 86400)
        return Tr::tr("%Ln hour(s) ago", nullptr, int(seconds / 3600));
    const qint64 days = seconds / 86400;
    if (days < 60)
        return Tr::tr("%Ln day(s) ago", nullptr, int(days));
    if (days < 730)
        return Tr::tr("%Ln month(s) ago", nullptr, int(days / 30));
    return Tr::tr("%Ln year(s) ago", nullptr, int(days / 365));
}

QString exactTime(Time time)
{
    if (!time)
        return Tr::tr("No time known");
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(*time), QLocale::LongFormat);
}

QString firstSeen(const TimeRange &range)
{
    const auto day = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date(); };
    const auto words = [](QDate date) { return QLocale().toString(date, QLocale::ShortFormat); };
    if (!range.from && !range.until)
        return {};
    if (!range.until)
        return Tr::tr("First seen on %1 or later").arg(words(day(*range.from)));
    const QDate last = day(*range.until - 1);
    if (!range.from)
        return Tr::tr("First seen on %1 or before").arg(words(last));
    const QDate first = day(*range.from);
    return first == last ? Tr::tr("First seen on %1").arg(words(first)) : Tr::tr("First seen from %1 to %2").arg(words(first), words(last));
}

QString duration(qint64 seconds)
{
    if (seconds < 60)
        return Tr::tr("%1 s", "seconds").arg(std::max<qint64>(1, seconds));
    if (seconds < 3600)
        return Tr::tr("%1 min", "minutes").arg((seconds + 30) / 60);
    return Tr::tr("%1 h %2 min", "hours and minutes").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

QString colourMeaning(Colour colour)
{
    switch (colour) {
    case Colour::Green:
        return Tr::tr("least restricted");
    case Colour::Yellow:
        return Tr::tr("moderately restricted");
    case Colour::Red:
        return Tr::tr("highly restricted");
    }
    Q_UNREACHABLE();
}

QString types(ValueTypes types)
{
    QStringList words;
    if (types & StringValue)
        words.append(Tr::tr("text"));
    if (types & NumberValue)
        words.append(Tr::tr("number"));
    if (types & BooleanValue)
        words.append(Tr::tr("yes or no"));
    if (types & NullValue)
        words.append(Tr::tr("null"));
    return words.isEmpty() ? nothing : listed(words);
}

QString matchedOn(const Detection &detection)
{
    if (detection.on == Detection::On::Value)
        return Tr::tr("Value, pattern");
    return detection.how == Detection::How::Exact ? Tr::tr("Key, exactly") : Tr::tr("Key, similar");
}

QString detections(const Field &field)
{
    if (field.detections.isEmpty())
        return nothing;
    const Detection &best = field.detections.first();
    const QString first = Tr::tr("%1 %2", "matcher name and its confidence").arg(best.matcher, percent(best.confidence));
    if (field.detections.size() == 1)
        return first;
    return Tr::tr("%1 +%2", "the first, and how many more").arg(first, number(field.detections.size() - 1));
}

QString sourceKind(const QString &kind)
{
    if (kind == u"web"_s)
        return Tr::tr("Web", "a kind of source");
    if (kind == u"mobile"_s)
        return Tr::tr("Mobile", "a kind of source");
    if (kind == u"server"_s)
        return Tr::tr("Server", "a kind of source");
    if (kind == u"cloud-event"_s)
        return Tr::tr("Cloud event", "a kind of source");
    return kind.isEmpty() ? nothing : kind;
}

QString environment(const QString &environment)
{
    if (environment == u"production"_s)
        return Tr::tr("Production");
    if (environment == u"development"_s)
        return Tr::tr("Development");
    return environment.isEmpty() ? nothing : environment;
}

QString sourceOf(const Sighting &sighting)
{
    return sighting.environment.isEmpty()
        ? sighting.source
        : Tr::tr("%1 (%2)", "a source and its environment").arg(sighting.source, environment(sighting.environment));
}

QString listed(const QStringList &words)
{
    return words.join(Tr::tr(", ", "between words that are listed"));
}

QString lines(const QStringList &all)
{
    constexpr qsizetype shown = 20;
    if (all.size() <= shown)
        return all.join(u'\n');
    return all.first(shown).join(u'\n') + u'\n' + Tr::tr("and %Ln more", nullptr, int(all.size() - shown));
}

QString readingRate(const ImportReport &running)
{
    const double seconds = std::max(0.001, running.seconds);
    return Tr::tr("%1 events, %2 a second").arg(number(running.events), number(qint64(double(running.events) / seconds)));
}

QString importSummary(const ImportReport &report)
{
    QStringList parts{Tr::tr("%Ln event(s)", nullptr, int(std::min<qint64>(report.events, INT_MAX))),
                      Tr::tr("%Ln new field(s)", nullptr, int(std::min<qint64>(report.newFields, INT_MAX)))};
    if (report.rejectedCount > 0)
        parts.append(Tr::tr("%Ln line(s) rejected", nullptr, int(std::min<qint64>(report.rejectedCount, INT_MAX))));
    if (report.filesSkipped > 0)
        parts.append(Tr::tr("%Ln file(s) skipped", nullptr, int(std::min<qint64>(report.filesSkipped, INT_MAX))));
    return Tr::tr("Import finished: %1").arg(listed(parts));
}

QString rescanSummary(const RescanReport &report)
{
    const auto small = [](qint64 count) { return int(std::min<qint64>(count, INT_MAX)); };
    QStringList parts{Tr::tr("%Ln event(s)", nullptr, small(report.read.events))};
    if (report.confirmed > 0)
        parts.append(Tr::tr("%Ln field(s) no longer estimated", nullptr, small(report.confirmed)));
    if (report.estimated > 0)
        parts.append(Tr::tr("%Ln field(s) still estimated", nullptr, small(report.estimated)));
    if (!report.missing.isEmpty())
        parts.append(Tr::tr("%Ln file(s) left out", nullptr, small(report.missing.size())));
    const QString summary = Tr::tr("Scanned again: %1.").arg(listed(parts));
    return report.read.notices.size() == 1 ? summary + u' ' + report.read.notices.constFirst() : summary;
}

} // namespace pp::text
