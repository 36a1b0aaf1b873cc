// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/overviewpage.h"

#include "models/items/text.h"
#include "views/style/style.h"
#include "views/widgets/buttons.h"
#include "views/widgets/chartpanel.h"
#include "views/widgets/emptypage.h"
#include "views/widgets/figuretile.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <climits>

namespace pp {

using namespace Qt::StringLiterals;

OverviewPage::OverviewPage(WorkspacePresenter &workspace, AppPresenter &app, const Commands &commands, QWidget *parent)
    : WorkspacePage(parent)
    , m_overview(workspace.overview())
    , m_workspace(workspace)
    , m_app(app)
    , m_commands(commands)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyPage(this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(m_scroll))
    , m_tilesGrid(new QGridLayout)
    , m_chartsGrid(new QGridLayout)
{
    QHBoxLayout *header = addHeader(tr("Overview"), m_summary);
    m_summary->setWordWrap(true); // a sentence, which would keep the window wide
    header->setStretchFactor(m_summary, 100);
    header->addWidget(newCommandToolButton(commands.get(u"import.files"_s), this));
    makeTiles();
    makeCharts();

    auto *rows = new QVBoxLayout(m_content);
    const int margin = style::space(this, 16);
    rows->setContentsMargins(margin, style::space(this, 8), margin, margin);
    rows->setSpacing(margin);
    for (QGridLayout *grid : {m_tilesGrid, m_chartsGrid}) {
        grid->setSpacing(margin);
        rows->addLayout(grid, grid == m_chartsGrid ? 1 : 0);
    }
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    column()->addWidget(m_stack, 1);

    connect(&m_overview, &OverviewPresenter::changed, this, &OverviewPage::showState);
    connect(&m_app.jobs(), &Jobs::added, this, &OverviewPage::showEmpty);
    connect(&m_app.jobs(), &Jobs::idle, this, &OverviewPage::showEmpty);
    showState();
}

void OverviewPage::makeTiles()
{
    m_toReview = new FigureTile(u"inbox"_s, tr("To review"), m_content);
    m_red = new FigureTile(style::chipIcon(Colour::Red), tr("Red to review"), m_content);
    m_decided = new FigureTile(u"package-check"_s, tr("In the Inventory"), m_content);
    m_new = new FigureTile(u"sparkles"_s, tr("New in 7 days"), m_content);
    m_tiles = {m_toReview, m_red, m_decided, m_new};
    connect(m_toReview, &QAbstractButton::clicked, this, [this] { m_workspace.showFields(OverviewPresenter::behindList(FieldList::Inbox)); });
    connect(m_red, &QAbstractButton::clicked, this, [this] { m_workspace.showFields(OverviewPresenter::behindRed()); });
    connect(m_decided, &QAbstractButton::clicked, this, [this] { m_workspace.showFields(OverviewPresenter::behindList(FieldList::Inventory)); });
    connect(m_new, &QAbstractButton::clicked, this, [this] { m_workspace.showFields(m_overview.behindNewInWeek()); });
}

void OverviewPage::makeCharts()
{
    m_byColour = new ChartPanel(m_overview.byColour(), BarChart::Direction::Across, tr("Fields by colour"), m_content);
    m_redSources = new ChartPanel(m_overview.redSources(), BarChart::Direction::Across, tr("Sources with most Red"), m_content);
    m_redSources->setEmptyText(tr("No source sends a Red field."));
    m_added = new ChartPanel(m_overview.added(), BarChart::Direction::Up, tr("New fields a day"), m_content);
    m_added->setEmptyText(tr("No field was seen for the first time in these days."));
    m_known = new ChartPanel(m_overview.known(), BarChart::Direction::Up, tr("All fields"), m_content);
    m_seen = new ChartPanel(m_overview.seen(), BarChart::Direction::Up, tr("Times seen a day, by colour"), m_content);
    m_seen->setEmptyText(tr("No field was seen in these days."));
    for (ChartPanel *panel : {m_byColour, m_redSources, m_added, m_known, m_seen})
        m_cards.append(new Card(panel, m_content));
    connect(m_byColour, &ChartPanel::activated, this, [this](int bar, int series) { m_workspace.showFields(m_overview.behindColour(bar, series)); });
    connect(m_redSources, &ChartPanel::activated, this, [this](int bar, int series) { m_workspace.showFields(m_overview.behindSource(bar, series)); });
    connect(m_added, &ChartPanel::activated, this, [this](int bar) { m_workspace.showFields(m_overview.behindAdded(bar)); });
    connect(m_seen, &ChartPanel::activated, this, [this](int, int series) { m_workspace.showFields(m_overview.behindSeen(series)); });
    connect(m_known, &ChartPanel::activated, this, [this](int bar) { m_workspace.showFields(m_overview.behindKnown(bar)); });
}

void OverviewPage::arrange()
{
    const int room = m_scroll->viewport()->width() - 2 * style::space(this, 16);
    int tile = 0;
    for (const FigureTile *each : std::as_const(m_tiles))
        tile = std::max(tile, each->minimumSizeHint().width() + style::space(this, 16));
    const int tileColumns = room >= 4 * tile ? 4 : room >= 2 * tile ? 2 : 1;
    const int chartColumns = room >= fontMetrics().averageCharWidth() * 100 ? 2 : 1;
    if (tileColumns != std::exchange(m_tileColumns, tileColumns)) {
        for (int i = 0; i < m_tiles.size(); ++i)
            m_tilesGrid->addWidget(m_tiles.at(i), i / tileColumns, i % tileColumns);
    }
    if (chartColumns != std::exchange(m_chartColumns, chartColumns)) {
        for (int i = 0; i < m_cards.size(); ++i) {
            const bool alone = i == m_cards.size() - 1 && i % chartColumns == 0; // the last one has its row for itself
            m_chartsGrid->addWidget(m_cards.at(i), i / chartColumns, i % chartColumns, 1, alone ? chartColumns : 1);
        }
        for (int i = 0; i < 2; ++i)
            m_chartsGrid->setColumnStretch(i, i < chartColumns ? 1 : 0);
    }
}

void OverviewPage::showState()
{
    m_summary->setText(m_overview.summary());
    if (const auto &figures = m_overview.figures(); figures) {
        const FieldFigures &fields = figures->fields;
        const qint64 all = fields.inbox() + fields.inventory();
        const qint64 red = fields.toReview.at(size_t(Colour::Red));
        m_toReview->setFigure(text::number(fields.inbox()), fields.inbox() == 0 ? tr("Everything is reviewed") : tr("of %Ln field(s)", nullptr, int(std::min<qint64>(all, INT_MAX))));
        m_red->setFigure(text::number(red), red == 0 ? tr("Nothing highly restricted waits") : tr("recommended or chosen"));
        m_decided->setFigure(text::number(fields.inventory()), all == 0 ? QString() : tr("%1 of all fields").arg(text::percent(double(fields.inventory()) / double(all))));
        m_new->setFigure(text::number(m_overview.newInWeek()), tr("%1 in the 7 days before").arg(text::number(m_overview.newInWeekBefore())));
        m_new->setToolTip(m_overview.period());
        m_added->setTitle(tr("New fields a day, %1").arg(m_overview.period()));
        m_known->setTitle(tr("All fields, %1").arg(m_overview.period()));
        m_seen->setTitle(tr("Times seen a day, by colour, %1").arg(m_overview.period()));
    }
    m_byColour->setLoading(!m_overview.figures());
    m_redSources->setLoading(!m_overview.figures());
    m_added->setLoading(!m_overview.figures());
    m_known->setLoading(!m_overview.figures());
    m_seen->setLoading(!m_overview.isSeenCounted());
    showEmpty();
    arrange();
}

void OverviewPage::showEmpty()
{
    const bool hadFocus = m_stack->isAncestorOf(window()->focusWidget());
    const QWidget *before = m_stack->currentWidget();
    if (!m_overview.isEmpty()) {
        m_stack->setCurrentWidget(m_scroll);
    } else {
        if (m_app.jobs().isIdle())
            m_empty->show(u"house"_s, tr("No events yet. Import an archive, or drop it here."),
                          {m_commands.get(u"import.files"_s), m_commands.get(u"import.folder"_s)});
        else
            m_empty->show(u"file-input"_s, tr("Reading events. Figures appear here as fields are found."), {});
        m_stack->setCurrentWidget(m_empty);
    }
    if (isVisible() && before != m_stack->currentWidget() && (hadFocus || !window()->focusWidget()))
        focusContent();
}

void OverviewPage::focusContent()
{
    if (m_stack->currentWidget() == m_scroll)
        m_toReview->setFocus(Qt::OtherFocusReason);
    else
        m_empty->focusContent();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    WorkspacePage::showEvent(event);
    m_overview.setWatched(true);
    arrange();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    WorkspacePage::hideEvent(event);
    m_overview.setWatched(false);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    WorkspacePage::resizeEvent(event);
    arrange();
}

} // namespace pp
