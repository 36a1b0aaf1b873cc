// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/jobs.h"
#include "models/presenters/messages.h"
#include "models/presenters/openpresenter.h"
#include "models/presenters/viewmemory.h"
#include "models/presenters/workspacepresenter.h"

namespace pp {

/// The pages of the window, in the order of the sidebar.
enum class Page { Overview, Inbox, Inventory, Detection, Activity, Sources };

/// The state of the window as a whole: which workspace is open and which page is shown. Commands act on it;
/// what needs a dialog is asked of the window by a signal. GUI thread.
class AppPresenter : public QObject
{
    Q_OBJECT
public:
    AppPresenter(SecretStore &secrets, const OpenPresenter::Probe &probe, Settings &settings, SessionFactory sessions,
                 const Clock &clock, QObject *parent = nullptr);
    ~AppPresenter() override;

    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Messages &messages() { return m_messages; }
    [[nodiscard]] Jobs &jobs() { return m_jobs; }
    [[nodiscard]] OpenPresenter &opening() { return m_opening; }
    [[nodiscard]] WorkspacePresenter *workspace() { return m_workspace.get(); } ///< null: the start page is shown
    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] FieldListPresenter *list(); ///< of the page shown; null: it shows no fields
    [[nodiscard]] QList<FieldId> selected();

    void setPage(Page page);
    void setPage(FieldList list) { setPage(list == FieldList::Inbox ? Page::Inbox : Page::Inventory); }
    /// In place of the page, which comes back after it; also without a workspace.
    void showSettings(bool shown);
    [[nodiscard]] bool isSettingsShown() const { return m_settingsShown; }
    void closeWorkspace();
    /// Files and folders that were dropped or named on the command line: a workspace to open, archives to import.
    void take(const QStringList &paths);
    void importWhenOpen(const QStringList &archives) { m_archives += archives; }
    [[nodiscard]] static bool isArchive(const QString &path);
    [[nodiscard]] static bool isWorkspace(const QString &path);
    /// Stops what runs, and says quit() when nothing runs any more.
    void prepareToQuit();

Q_SIGNALS:
    void workspaceChanged();
    void pageChanged();
    void possibleChanged(); ///< what commands can act on
    void sampleRequested();
    void createRequested();
    void openRequested();
    void importFilesRequested();
    void importFolderRequested();
    void downloadRequested(bool onlyShown);
    void searchRequested();
    void copyRequested(bool withHeaders);
    void selectAllRequested();
    void aboutRequested();
    void paletteRequested();
    void shortcutsRequested();
    void manualRequested();
    void settingsRequested();
    void tourRequested();
    void switcherRequested();
    void newWindowRequested();
    void workspaceDropped(const QString &file); ///< while another one is open here
    void quitRequested();
    void readyToQuit();

private:
    void take(const std::shared_ptr<Workspace> &workspace);
    void whenIdle(const std::function<void()> &then);
    void leave(const std::function<void()> &then);

    Settings &m_settings;
    SessionFactory m_sessions;
    Clock m_clock;
    Messages m_messages;
    Jobs m_jobs;
    OpenPresenter m_opening;
    std::unique_ptr<WorkspacePresenter> m_workspace;
    Page m_page = Page::Overview;
    bool m_settingsShown = false;
    ViewMemory m_view{*this};
    QStringList m_archives; ///< to import as soon as a workspace is open
};

} // namespace pp
