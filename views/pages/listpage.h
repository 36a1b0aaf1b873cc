// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/command.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace pp {

class DetailsSheet;
class EmptyPage;
class FieldView;
class MessageStrip;

/// The skeleton every list page has: header with title, count and search; filter bar; table; details sheet; and the
/// bar that appears with a selection. Shows Inbox or Inventory.
class ListPage : public QWidget
{
    Q_OBJECT
public:
    ListPage(FieldList list, WorkspacePresenter &workspace, AppPresenter &app, const Commands &commands, QWidget *parent);

    /// The window has one message strip; the page that is shown has it under its header.
    void place(MessageStrip *strip);
    void focusSearch();
    void focusTable();
    void copy(bool withHeaders);
    void selectAll();

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
    QVBoxLayout *m_column;
    QLabel *m_count;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    FieldView *m_view;
    EmptyPage *m_empty;
    QSplitter *m_splitter;
    DetailsSheet *m_details;
    QWidget *m_selectionBar;
    QLabel *m_selected;
};

} // namespace pp
