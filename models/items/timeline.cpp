// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timeline.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace pp {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pp::Timeline)
};

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr qsizetype sourcesShown = 5; ///< by name; one more colour is for the others

struct Unit {
    qint64 length = 0;
    int bars = 0;
};

Unit unitOf(Timeline timeline)
{
    switch (timeline) {
    case Timeline::Hours:
        return {hour, 48};
    case Timeline::Days:
        return {day, 30};
    case Timeline::Weeks:
        return {7 * day, 58}; // 400 days are kept
    }
    Q_UNREACHABLE();
}

const QList<std::pair<qint64, qint64>> &bucketsOf(const Sighting &sighting, Timeline timeline)
{
    return timeline == Timeline::Hours ? sighting.hours : sighting.days;
}

ChartData::Bar barAt(qint64 start, Timeline timeline)
{
    const QLocale locale;
    if (timeline == Timeline::Hours) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(start);
        return {locale.toString(time.time(), QLocale::ShortFormat),
                Tr::tr("%1, the hour from %2", "a date and a time").arg(locale.toString(time.date(), QLocale::LongFormat), locale.toString(time.time(), QLocale::ShortFormat)), {}, {}};
    }
    const QDate date = QDateTime::fromMSecsSinceEpoch(start, Qt::UTC).date();
    const QString label = locale.toString(date, Tr::tr("d MMM", "a day on the axis of a chart, as QLocale writes it"));
    if (timeline == Timeline::Days)
        return {label, locale.toString(date, QLocale::LongFormat), {}, {}};
    return {label, Tr::tr("The 7 days from %1").arg(locale.toString(date, QLocale::LongFormat)), {}, {}};
}

/// Of the first bar; none where nothing has a time.
std::optional<qint64> beginOf(const QList<Sighting> &sightings, Timeline timeline)
{
    qint64 newest = 0;
    for (const Sighting &sighting : sightings) {
        if (const auto &buckets = bucketsOf(sighting, timeline); !buckets.isEmpty())
            newest = std::max(newest, buckets.constLast().first);
    }
    if (newest <= 0)
        return std::nullopt;
    const Unit unit = unitOf(timeline);
    const qint64 end = newest + (timeline == Timeline::Hours ? hour : day); // weeks end with the newest day
    return end - unit.bars * unit.length;
}

qint64 shownBy(const QList<Sighting> &sightings, Timeline timeline)
{
    const auto begin = beginOf(sightings, timeline);
    qint64 shown = 0;
    for (const Sighting &sighting : sightings) {
        for (const auto &[start, count] : bucketsOf(sighting, timeline))
            shown += begin && start >= *begin ? count : 0;
    }
    return shown;
}
} // namespace

Timeline tellingTimeline(const QList<Sighting> &sightings)
{
    const qint64 most = shownBy(sightings, Timeline::Weeks);
    for (const Timeline shorter : {Timeline::Hours, Timeline::Days}) {
        if (most > 0 && shownBy(sightings, shorter) * 10 >= most * 9)
            return shorter;
    }
    return most > 0 ? Timeline::Weeks : Timeline::Days;
}

ChartData timelineOf(const QList<Sighting> &sightings, Timeline timeline)
{
    const Unit unit = unitOf(timeline);
    const auto first = beginOf(sightings, timeline);
    ChartData chart;
    if (!first)
        return chart;
    const qint64 begin = *first;

    QHash<QString, qint64> totals;
    QList<QString> sources;
    for (const Sighting &sighting : sightings) {
        if (!totals.contains(sighting.source))
            sources.append(sighting.source);
        for (const auto &[start, count] : bucketsOf(sighting, timeline))
            totals[sighting.source] += start >= begin ? count : 0;
    }
    std::stable_sort(sources.begin(), sources.end(), [&totals](const QString &a, const QString &b) { return totals.value(a) > totals.value(b); });
    sources.removeIf([&totals](const QString &source) { return totals.value(source) == 0; });
    const bool others = sources.size() > sourcesShown + 1;
    const qsizetype named = others ? sourcesShown : sources.size();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        places.insert(sources.at(i), std::min(i, named));
        if (i < named)
            chart.series.append({sources.at(i), false, {}});
    }
    if (others)
        chart.series.append({Tr::tr("%Ln other source(s)", nullptr, int(sources.size() - named)), false, {}});

    chart.barTitle = timeline == Timeline::Hours ? Tr::tr("Hour") : timeline == Timeline::Days ? Tr::tr("Day") : Tr::tr("Week");
    chart.totalTitle = Tr::tr("All sources");
    for (int i = 0; i < unit.bars; ++i) {
        chart.bars.append(barAt(begin + i * unit.length, timeline));
        chart.bars.last().values.fill(0, chart.series.size());
    }
    for (const Sighting &sighting : sightings) {
        for (const auto &[start, count] : bucketsOf(sighting, timeline)) {
            if (start >= begin)
                chart.bars[(start - begin) / unit.length].values[places.value(sighting.source)] += count;
        }
    }
    return chart;
}

} // namespace pp
