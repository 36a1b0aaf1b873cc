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

QDate dayAt(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date();
}

qint64 sum(const FieldGrowth &growth, int from, int to)
{
    return std::accumulate(growth.added.begin() + from, growth.added.begin() + to, qint64(0));
}

FieldList listOf(int series, qint64 toReview)
{
    return series == 0 || (series < 0 && toReview > 0) ? FieldList::Inbox : FieldList::Inventory;
}
} // namespace

OverviewPresenter::OverviewPresenter(FigureService &figures, Messages &messages, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_figures(figures)
    , m_messages(messages)
    , m_clock(clock)
    , m_refresher([this] { ask(); })
{
}

template<typename T, typename Take>
void OverviewPresenter::take(const QFuture<Result<T>> &future, Take take)
{
    ++m_pending;
    onFinished(future, this, [this, take](const QFuture<Result<T>> &finished) {
        if (!finished.isCanceled()) {
            if (const auto answer = finished.result(); answer) {
                take(*answer);
                Q_EMIT changed();
            } else {
                m_messages.problem(answer.error().message);
            }
        }
        answered();
    });
}

void OverviewPresenter::ask()
{
    take(m_figures.fields(), [this](const FieldFigures &fields) {
        m_fields = fields;
        showFields();
    });
    take(m_figures.growth(), [this](const FieldGrowth &growth) {
        m_growth = growth;
        showGrowth();
    });
    take(m_figures.sources(), [this](const QList<SourceFigures> &sources) {
        m_sources = sources;
        showSources();
    });
    take(m_figures.eventsCounted(), [this](qint64 events) { m_events = events; });
    take(m_figures.imports(std::numeric_limits<qint64>::max(), 1), [this](const QList<ImportFile> &files) {
        m_lastImport.reset();
        if (!files.isEmpty())
            m_lastImport = std::max(files.first().startedAt, files.first().finishedAt);
    });
}

void OverviewPresenter::answered()
{
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
        chart.bars.append({text::colour(colour), text::colour(colour),
                           {m_fields->toReview.at(size_t(colour)), m_fields->decided.at(size_t(colour))}, colour});
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
    qint64 all = m_growth->before;
    for (int i = 0; i < FieldGrowth::days; ++i) {
        const QDate day = dayAt(m_growth->firstDay + i * FieldGrowth::msPerDay);
        const QString label = QLocale().toString(day, tr("d MMM", "a day on the axis of a chart, as QLocale writes it"));
        const QString name = QLocale().toString(day, QLocale::LongFormat);
        const qint64 count = m_growth->added.at(size_t(i));
        all += count;
        added.bars.append({label, name, {count}, {}});
        known.bars.append({label, name, {all}, {}});
    }
    m_added.setChart(added);
    m_known.setChart(known);
}

void OverviewPresenter::showSources()
{
    QList<SourceFigures> most = *m_sources;
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
    if (!m_sources || m_sources->isEmpty())
        return {};
    const QString what = tr("%1 from %2", "12,304 events from 3 sources")
                             .arg(tr("%Ln event(s)", nullptr, int(std::min<qint64>(m_events, INT_MAX))),
                                  tr("%Ln source(s)", nullptr, int(m_sources->size())));
    return m_lastImport ? tr("%1, last import %2").arg(what, text::relativeTime(m_lastImport, m_clock())) : what;
}

qint64 OverviewPresenter::newInWeek() const
{
    return m_growth ? sum(*m_growth, FieldGrowth::days - 7, FieldGrowth::days) : 0;
}

qint64 OverviewPresenter::newInWeekBefore() const
{
    return m_growth ? sum(*m_growth, FieldGrowth::days - 14, FieldGrowth::days - 7) : 0;
}

QString OverviewPresenter::period() const
{
    if (!m_growth)
        return {};
    const qint64 last = m_growth->firstDay + (FieldGrowth::days - 1) * FieldGrowth::msPerDay;
    return tr("30 days up to %1").arg(QLocale().toString(dayAt(last), QLocale::ShortFormat));
}

FieldQuery OverviewPresenter::behindColour(int bar, int series) const
{
    const Colour colour = order.at(size_t(bar));
    FieldQuery query;
    query.list = listOf(series, m_fields ? m_fields->toReview.at(size_t(colour)) : 0);
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

FieldQuery OverviewPresenter::newest() const
{
    FieldQuery query;
    query.list = m_fields && m_fields->inbox() == 0 ? FieldList::Inventory : FieldList::Inbox;
    query.sort = FieldQuery::Sort::FirstSeen;
    query.descending = true;
    return query;
}

} // namespace pp
