// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/command.h"
#include "views/pages/page.h"

class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace pp {

class EmptyPage;
class FilterButton;
class RowsView;

/// The audit log: who changed what and when, with what was there before and after.
class ActivityPage : public WorkspacePage
{
    Q_OBJECT
public:
    ActivityPage(WorkspacePresenter &workspace, AppPresenter &app, const Commands &commands, QWidget *parent);

    void focusContent() override;
    bool focusSearch() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeHeader(const Commands &commands);
    QWidget *filterBar();
    QWidget *entrySheet();
    void showState();
    void showFilters();
    void showRows();
    void showEntry();

    ActivityPresenter &m_activity;
    AppPresenter &m_app;
    QLabel *m_count = nullptr;
    QLineEdit *m_search;
    QToolButton *m_verify;
    FilterButton *m_members;
    FilterButton *m_actions;
    QComboBox *m_period;
    QLabel *m_verdict;
    QToolButton *m_clear;
    QStackedWidget *m_stack;
    RowsView *m_table;
    EmptyPage *m_empty;
    QSplitter *m_splitter;
    QWidget *m_sheet;
    QLabel *m_action;
    QLabel *m_object;
    QLabel *m_who;
    QLabel *m_hash;
    AuditValueModel *m_values;
    RowsView *m_valueTable;
};

} // namespace pp
