// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/workspacepresenter.h"

#include <QWidget>

class QAbstractItemModel;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QTabBar;
class QToolButton;
class QTreeView;

namespace pp {

class ChartPanel;
class Chip;
class RowsView;

/// Beside the table (F4): everything known of the selected field.
class DetailsSheet : public QWidget
{
    Q_OBJECT
public:
    DetailsSheet(WorkspacePresenter &workspace, QWidget *parent);

    void focusTabs();

Q_SIGNALS:
    void left(); ///< Esc was pressed with nothing to take back here

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *actions();
    QWidget *overview();
    QWidget *examplePage();
    QWidget *historyPage();
    QWidget *notePage();
    void decide(Colour colour);
    void move();
    void saveNote();
    void showNote();
    void showActions();
    void showTimeline();
    QTreeView *table(QAbstractItemModel *model, const QString &name);
    void showField();
    void showExample();

    WorkspacePresenter &m_workspace;
    DetailsPresenter &m_presenter;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QLabel *m_nothing;
    QTabBar *m_tabs;
    QPlainTextEdit *m_path;
    Chip *m_chip;
    QLabel *m_decision;
    QToolButton *m_colour;
    QToolButton *m_move;
    QLabel *m_seen;
    ChartPanel *m_timeline;
    QComboBox *m_span;
    RowsView *m_history;
    QLabel *m_noHistory;
    QPlainTextEdit *m_note;
    std::optional<Field> m_noteOf; ///< the field whose note is in the editor
    QString m_savedNote;           ///< as the editor got it, or gave it away
    QLabel *m_noDetection;
    QTreeView *m_detections;
    QTreeView *m_sightings;
    QLabel *m_exampleFrom;
    QPlainTextEdit *m_example;
    QToolButton *m_reveal;
};

} // namespace pp
