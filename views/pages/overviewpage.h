// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/command.h"
#include "views/pages/page.h"

class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace pp {

class Card;
class ChartPanel;
class EmptyPage;
class FigureTile;

/// The state of the workspace at a glance; every figure and bar leads to the fields behind it.
class OverviewPage : public WorkspacePage
{
    Q_OBJECT
public:
    OverviewPage(WorkspacePresenter &workspace, AppPresenter &app, const Commands &commands, QWidget *parent);

    void focusContent() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTiles();
    void makeCharts();
    void arrange(); ///< as many columns as there is room for
    void showState();
    void showEmpty();

    OverviewPresenter &m_overview;
    WorkspacePresenter &m_workspace;
    AppPresenter &m_app;
    const Commands &m_commands;
    QLabel *m_summary = nullptr;
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QGridLayout *m_tilesGrid;
    QGridLayout *m_chartsGrid;
    FigureTile *m_toReview;
    FigureTile *m_decided;
    FigureTile *m_red;
    FigureTile *m_new;
    ChartPanel *m_byColour;
    ChartPanel *m_redSources;
    ChartPanel *m_added;
    ChartPanel *m_known;
    ChartPanel *m_seen;
    QList<FigureTile *> m_tiles;
    QList<Card *> m_cards;
    int m_tileColumns = 0;
    int m_chartColumns = 0;
};

} // namespace pp
