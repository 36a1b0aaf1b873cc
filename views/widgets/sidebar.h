// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/command.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QMenu;
class QToolButton;

namespace pp {

class MenuButton;

/// The workspace's name, which opens the recent ones, and the pages with the Inbox's badge; as icons only, if somebody
/// wants the room.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    Sidebar(AppPresenter &app, const Commands &commands, QWidget *parent);

    void openSwitcher();

private:
    void fillSwitcher();
    void showNarrow();
    void addPage(Page page, const QString &icon, const QString &name);
    [[nodiscard]] QListWidgetItem *item(Page page) const;
    void showWorkspace();
    void showCounts();
    void showPage();

    AppPresenter &m_app;
    const Commands &m_commands;
    MenuButton *m_workspace;
    QMenu *m_switcher;
    QListWidget *m_pages;
    QToolButton *m_settings;
};

} // namespace pp
