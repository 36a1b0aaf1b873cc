// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/command.h"
#include "views/pages/page.h"

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace pp {

class DetailsSheet;
class EmptyPage;
class FieldView;

/// The skeleton every list page has: header with title, count and search; filter bar; table; details sheet; and the
/// bar that appears with a selection. Shows Inbox or Inventory.
class ListPage : public WorkspacePage
{
    Q_OBJECT
public:
    ListPage(FieldList list, WorkspacePresenter &workspace, AppPresenter &app, const Commands &commands, QWidget *parent);

    void focusContent() override { focusTable(); }
    bool focusSearch() override;
    void focusTable();
    void copy(bool withHeaders) override;
    void selectAll() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *header();
    QWidget *selectionBar();
    void showState();
    void showEmpty();
    void showSelection();
    void showDetails();
    void showDetailsField();

    FieldListPresenter &m_list;
    WorkspacePresenter &m_workspace;
    AppPresenter &m_app;
    const Commands &m_commands;
    QLabel *m_count;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    FieldView *m_view;
    EmptyPage *m_empty;
    QSplitter *m_splitter;
    DetailsSheet *m_details = nullptr;
    QWidget *m_selectionBar;
    QLabel *m_selected;
};

} // namespace pp
