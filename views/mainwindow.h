// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/command.h"

#include <QHash>
#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace pp {

class MessageStrip;
class SettingsPage;
class Sidebar;
class StartPage;
class WorkspacePage;

/// Wires commands, pages and dialogs together; decides nothing itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(AppPresenter &app, QWidget *parent = nullptr);

    /// Shown, on top, with the focus, as far as the window manager lets it.
    void comeForward();

Q_SIGNALS:
    void activated();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    void connectDialogs();
    void showWorkspace();
    void showPage();
    void search();
    [[nodiscard]] WorkspacePage *page() const { return m_pages.value(m_app.page()); }
    [[nodiscard]] QString chapter() const;
    void askForCsvFile(bool onlyShown);
    void showAbout();
    void placeFirst();
    void fitSidebar();
    void restore();
    void remember();

    AppPresenter &m_app;
    Commands m_commands;
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    StartPage *m_start;
    SettingsPage *m_settings;
    MessageStrip *m_strip;
    QHash<Page, WorkspacePage *> m_pages; ///< of the open workspace
    QString m_workspaceFile;              ///< of which they are
    bool m_quitting = false;
};

} // namespace pp
