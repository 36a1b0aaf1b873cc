// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/barchart.h"

class QLabel;
class QStackedWidget;
class QToolButton;

namespace pp {

class RowsView;

/// A chart with its title, what its colours mean, the numbers of the bar one is at, and its twin as a table one button
/// away.
class ChartPanel : public QWidget
{
    Q_OBJECT
public:
    ChartPanel(ChartModel &model, BarChart::Direction direction, const QString &title, QWidget *parent);

    void setTitle(const QString &title);
    void setEmptyText(const QString &text); ///< instead of a chart without any number
    void setLoading(bool loading);
    /// Stands between the title and the button for the table.
    void addToHeader(QWidget *widget);
    [[nodiscard]] BarChart &chart() const { return *m_chart; }

Q_SIGNALS:
    void activated(int bar, int series); ///< series -1: all of the bar

private:
    QWidget *header(const QString &title);
    void showTwin(bool table);
    void showState();
    void showCurrent();

    ChartModel &m_model;
    bool m_loading = false;
    QString m_emptyText;
    QLabel *m_title;
    QToolButton *m_twin;
    QWidget *m_legend;
    QStackedWidget *m_stack;
    BarChart *m_chart;
    RowsView *m_table;
    QLabel *m_empty;
    QLabel *m_current;
};

} // namespace pp
