// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktopwindow.h"
#include "app/desktop/systemappearance.h"
#include "models/secrets/secretstore.h"
#include "views/style/appearance.h"

namespace pp::desktop {

/// What was asked for when the program was started.
struct StartOptions {
    bool demo = false;
    QString keyFile;
    QStringList paths; ///< absolute
};

/// The program: its windows, each with a workspace of its own, and what they share. GUI thread.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop(const QString &settingsFile, SecretStore &secrets, SessionFactory sessions);

    void start(const StartOptions &options);
    /// Somebody started the program again: a workspace goes into a window of its own, archives into the one used last.
    void take(const QStringList &paths);
    [[nodiscard]] const std::vector<std::unique_ptr<DesktopWindow>> &windows() const { return m_windows; }

private:
    DesktopWindow &addWindow();
    void removeWindow(DesktopWindow *window);
    [[nodiscard]] DesktopWindow &current();
    [[nodiscard]] DesktopWindow *showing(const QString &workspaceFile);
    void open(const QString &workspaceFile, const QStringList &archives);
    void openWithKeyFile(const QString &workspace, const QString &keyFile);
    void rememberWorkspaces();
    void quit();

    std::vector<std::unique_ptr<QTemporaryDir>> m_sampleFolders;
    SecretStore &m_secrets;
    Settings m_settings;
    SessionFactory m_sessions;
    Appearance m_appearance;
    SystemAppearance m_systemAppearance;
    std::vector<std::unique_ptr<DesktopWindow>> m_windows; ///< the one used last comes last
    bool m_quitting = false;
};

} // namespace pp::desktop
