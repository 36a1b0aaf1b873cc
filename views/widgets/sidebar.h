// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/command.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace pp {

/// The workspace's name, which opens a menu to change it, and the pages with the Inbox's badge.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    Sidebar(AppPresenter &app, const Commands &commands, QWidget *parent);

private:
    void addPage(Page page, const QString &icon, const QString &name);
    [[nodiscard]] QListWidgetItem *item(Page page) const;
    void showWorkspace();
    void showCounts();
    void showPage();

    AppPresenter &m_app;
    QToolButton *m_workspace;
    QListWidget *m_pages;
};

} // namespace pp
