// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/overviewpresenter.h"

#include "models/base/serialexecutor.h"
#include "models/items/text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array order{Colour::Red, Colour::Yellow, Colour::Green};
constexpr qsizetype sourcesShown = 10;
constexpr int daysOfWeek = 7;

QDate dayAt(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date();
}

using Days = std::array<qint64, FieldGrowth::days>;
qint64 sum(const Days &days, int from, int to)
{
    return std::accumulate(days.begin() + from, days.begin() + to, qint64(0));
}

ChartData::Bar dayBar(qint64 firstDay, int day, const QList<qint64> &values)
{
    const QDate date = dayAt(firstDay + day * FieldGrowth::msPerDay);
    return {QLocale().toString(date, OverviewPresenter::tr("d MMM", "a day on the axis of a chart, as QLocale writes it")),
            QLocale().toString(date, QLocale::LongFormat), values, {}};
}

FieldList listOf(int series, qint64 toReview)
{
    return series == 0 || (series < 0 && toReview > 0) ? FieldList::Inbox : FieldList::Inventory;
}
} // namespace

OverviewPresenter::OverviewPresenter(ListService &lists, ImportHistoryService &importHistory, Messages &messages,
                                     const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_lists(lists)
    , m_importHistory(importHistory)
    , m_messages(messages)
    , m_clock(clock)
    , m_refresher([this] { ask(); })
    , m_seenRefresher([this] { askSeen(); })
{
}

void OverviewPresenter::setWatched(bool watched)
{
    m_watched = watched;
    m_refresher.setWatched(watched);
    considerSeen();
    if (!watched)
        m_counting.cancel(); // others wait for that thread
}

void OverviewPresenter::refresh()
{
    m_refresher.changed();
    m_seenRefresher.changed();
}

/// Which days they are the figures tell; afterwards neither waits for the other.
void OverviewPresenter::considerSeen()
{
    m_seenRefresher.setWatched(m_watched && m_figures);
}

void OverviewPresenter::askSeen()
{
    m_counting = m_lists.seenByDay(m_figures->growth.firstDay);
    onFinished(m_counting, this, [this](const QFuture<Result<SeenByDay>> &future) {
        if (future.isCanceled()) {
            m_seenRefresher.changed(); // for when somebody looks again
        } else if (const auto seen = future.result(); seen) {
            m_seenByDay = *seen;
            showSeen();
            Q_EMIT changed();
        } else {
            m_messages.problem(seen.error().message);
        }
        m_seenRefresher.answered();
    });
}

void OverviewPresenter::ask()
{
    m_pending = 2;
    onFinished(m_lists.figures(), this, [this](const QFuture<Result<WorkspaceFigures>> &future) {
        if (!future.isCanceled()) {
            if (const auto figures = future.result(); figures) {
                const bool otherDays = m_figures && m_figures->growth.firstDay != figures->growth.firstDay;
                m_figures = *figures;
                if (otherDays)
                    m_seenRefresher.changed();
                considerSeen();
                showFields();
                showGrowth();
                showSources();
            } else {
                m_messages.problem(figures.error().message);
            }
        }
        answered();
    });
    onFinished(m_importHistory.files(std::numeric_limits<qint64>::max(), 1), this, [this](const QFuture<Result<QList<ImportFile>>> &future) {
        if (!future.isCanceled()) {
            if (const auto files = future.result(); files && !files->isEmpty())
                m_lastImport = std::max(files->first().startedAt, files->first().finishedAt);
        }
        answered();
    });
}

void OverviewPresenter::answered()
{
    Q_EMIT changed();
    if (--m_pending == 0)
        m_refresher.answered();
}

void OverviewPresenter::showFields()
{
    ChartData chart;
    chart.barTitle = tr("Colour");
    chart.totalTitle = tr("All");
    chart.series = {{tr("Recommended"), true, {}}, {tr("Decided"), false, {}}};
    for (const Colour colour : order) {
        chart.bars.append({colourName(colour), colourName(colour),
                           {m_figures->fields.toReview.at(size_t(colour)), m_figures->fields.decided.at(size_t(colour))}, colour});
    }
    m_byColour.setChart(chart);
}

void OverviewPresenter::showGrowth()
{
    ChartData added;
    added.barTitle = tr("Day");
    added.series = {{tr("New fields"), false, {}}};
    ChartData known = added;
    known.series = {{tr("Fields"), false, {}}};
    qint64 all = m_figures->growth.before;
    for (int i = 0; i < FieldGrowth::days; ++i) {
        const qint64 count = m_figures->growth.added.at(size_t(i));
        all += count;
        added.bars.append(dayBar(m_figures->growth.firstDay, i, {count}));
        known.bars.append(dayBar(m_figures->growth.firstDay, i, {all}));
    }
    m_added.setChart(added);
    m_known.setChart(known);
}

void OverviewPresenter::showSeen()
{
    ChartData chart;
    chart.barTitle = tr("Day");
    chart.totalTitle = tr("All");
    for (const Colour colour : order)
        chart.series.append({colourName(colour), false, colour});
    for (int i = 0; i < FieldGrowth::days; ++i) {
        QList<qint64> counts;
        for (const Colour colour : order)
            counts.append(m_seenByDay->days.at(size_t(i)).at(size_t(colour)));
        chart.bars.append(dayBar(m_seenByDay->firstDay, i, counts));
    }
    m_seen.setChart(chart);
}

void OverviewPresenter::showSources()
{
    QList<SourceFigures> most = m_figures->sources;
    const auto red = [](const SourceFigures &source) { return source.fields.toReview.at(size_t(Colour::Red)) + source.fields.decided.at(size_t(Colour::Red)); };
    std::stable_sort(most.begin(), most.end(), [&red](const SourceFigures &a, const SourceFigures &b) { return red(a) > red(b); });
    ChartData chart;
    chart.barTitle = tr("Source");
    chart.totalTitle = tr("All");
    chart.series = {{tr("Recommended"), true, Colour::Red}, {tr("Decided"), false, Colour::Red}};
    for (const SourceFigures &source : std::as_const(most)) {
        if (chart.bars.size() == sourcesShown || red(source) == 0)
            break;
        chart.bars.append({source.source.name, source.source.name,
                           {source.fields.toReview.at(size_t(Colour::Red)), source.fields.decided.at(size_t(Colour::Red))}, Colour::Red});
    }
    m_redSources.setChart(chart);
}

QString OverviewPresenter::summary() const
{
    if (!m_figures || m_figures->sources.isEmpty())
        return {};
    const QString what = tr("%1 from %2", "12,304 events from 3 sources")
                             .arg(tr("%Ln event(s)", nullptr, int(std::min<qint64>(m_figures->events, INT_MAX))),
                                  tr("%Ln source(s)", nullptr, int(m_figures->sources.size())));
    return m_lastImport ? tr("%1, last import %2").arg(what, text::relativeTime(m_lastImport, m_clock())) : what;
}

qint64 OverviewPresenter::newInWeek() const
{
    return m_figures ? sum(m_figures->growth.added, FieldGrowth::days - daysOfWeek, FieldGrowth::days) : 0;
}

qint64 OverviewPresenter::newInWeekBefore() const
{
    return m_figures ? sum(m_figures->growth.added, FieldGrowth::days - 2 * daysOfWeek, FieldGrowth::days - daysOfWeek) : 0;
}

QString OverviewPresenter::period() const
{
    if (!m_figures)
        return {};
    const qint64 last = m_figures->growth.firstDay + (FieldGrowth::days - 1) * FieldGrowth::msPerDay;
    return tr("30 days up to %1").arg(QLocale().toString(dayAt(last), QLocale::ShortFormat));
}

FieldQuery OverviewPresenter::behindColour(int bar, int series) const
{
    const Colour colour = order.at(size_t(bar));
    FieldQuery query;
    query.list = listOf(series, m_figures ? m_figures->fields.toReview.at(size_t(colour)) : 0);
    query.colours = {colour};
    return query;
}

FieldQuery OverviewPresenter::behindSource(int bar, int series) const
{
    const ChartData::Bar &source = m_redSources.chart().bars.at(bar);
    FieldQuery query;
    query.list = listOf(series, source.values.first());
    query.colours = {Colour::Red};
    query.sources = {source.name};
    return query;
}

FieldQuery OverviewPresenter::behindSeen(int series) const
{
    return series < 0 ? behindList(listOf(-1, m_figures ? m_figures->fields.inbox() : 0)) : behindColour(series, -1);
}

FieldQuery OverviewPresenter::behindList(FieldList list)
{
    FieldQuery query;
    query.list = list;
    return query;
}

FieldQuery OverviewPresenter::behindRed()
{
    FieldQuery query;
    query.colours = {Colour::Red};
    return query;
}

/// From the beginning of one of the days until that of another, as they are counted: what is before the first of them
/// includes fields without a time, and the last one has no end, because clocks that are ahead count as it.
FieldQuery OverviewPresenter::firstSeen(int fromDay, int untilDay, qint64 toReview) const
{
    const auto beginning = [this](int day) { return m_figures->growth.firstDay + day * FieldGrowth::msPerDay; };
    FieldQuery query;
    query.list = listOf(-1, toReview);
    if (fromDay >= 0)
        query.firstSeen.from = beginning(fromDay);
    if (untilDay < FieldGrowth::days)
        query.firstSeen.until = beginning(untilDay);
    query.sort = FieldQuery::Sort::FirstSeen;
    query.descending = true;
    return query;
}

FieldQuery OverviewPresenter::behindAdded(int bar) const
{
    return m_figures ? firstSeen(bar, bar + 1, m_figures->growth.toReview.at(size_t(bar))) : FieldQuery();
}

FieldQuery OverviewPresenter::behindKnown(int bar) const
{
    return m_figures ? firstSeen(-1, bar + 1, m_figures->growth.beforeToReview + sum(m_figures->growth.toReview, 0, bar + 1)) : FieldQuery();
}

FieldQuery OverviewPresenter::behindNewInWeek() const
{
    constexpr int from = FieldGrowth::days - daysOfWeek;
    return m_figures ? firstSeen(from, FieldGrowth::days, sum(m_figures->growth.toReview, from, FieldGrowth::days)) : FieldQuery();
}

} // namespace pp
