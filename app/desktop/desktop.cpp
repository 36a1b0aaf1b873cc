// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace pp::desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 longestKeyLine = 4096;

/// The first line; none when the file cannot be read.
std::optional<Sensitive> firstLine(const QString &file)
{
    QFile input;
    bool opened = false;
    if (file == u"-"_s) {
        opened = input.open(stdin, QIODevice::ReadOnly);
    } else {
        input.setFileName(file);
        opened = input.open(QIODevice::ReadOnly);
    }
    if (!opened)
        return std::nullopt;
    QByteArray line = input.readLine(longestKeyLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return Sensitive(line);
}
} // namespace

Desktop::Desktop(const QString &settingsFile, SecretStore &secrets, SessionFactory sessions)
    : m_secrets(secrets)
    , m_settings(settingsFile)
    , m_sessions(std::move(sessions))
    , m_appearance(m_settings)
{
    connect(&m_systemAppearance, &SystemAppearance::changed, &m_appearance, &Appearance::preferDark);
}

void Desktop::start(const StartOptions &options)
{
    DesktopWindow &first = addWindow();
    first.window().show();
    if (options.demo) {
        first.sample().open();
    } else if (!options.keyFile.isEmpty() && !options.paths.isEmpty() && !AppPresenter::isArchive(options.paths.first())) {
        first.app().importWhenOpen(options.paths.mid(1));
        openWithKeyFile(options.paths.first(), options.keyFile);
    } else if (!options.paths.isEmpty()) {
        first.app().take(options.paths);
    } else {
        const bool reopen = m_settings.get<bool>(Settings::Key::ReopenWorkspaces);
        const auto files = reopen ? m_settings.get<QStringList>(Settings::Key::OpenWorkspaces) : QStringList();
        for (const QString &file : files) {
            if (QFileInfo::exists(file)) // what is on a disk that is not there today is no reason for a message
                open(file, {});
        }
        const bool isNew = m_settings.get<QStringList>(Settings::Key::RecentWorkspaces).isEmpty();
        if (isNew && !m_settings.get<bool>(Settings::Key::TourSeen))
            Q_EMIT first.app().tourRequested();
        m_settings.setValue(Settings::Key::TourSeen, true);
    }
}

DesktopWindow &Desktop::addWindow()
{
    const auto probe = [this] { return m_secrets.read(u"probe"_s); };
    auto *added = m_windows.emplace_back(std::make_unique<DesktopWindow>(m_secrets, probe, m_settings, m_sessions, m_sampleFolders)).get();
    added->app().opening().setElsewhere([this, added](const QString &file) {
        DesktopWindow *other = showing(file);
        if (!other || other == added)
            return false;
        other->window().comeForward();
        return true;
    });
    connect(&added->app(), &AppPresenter::workspaceChanged, this, &Desktop::rememberWorkspaces);
    connect(&added->app(), &AppPresenter::newWindowRequested, this, [this] { addWindow().window().show(); });
    connect(&added->app(), &AppPresenter::workspaceDropped, this, [this](const QString &file) { open(file, {}); });
    connect(&added->app(), &AppPresenter::quitRequested, this, &Desktop::quit);
    connect(&added->window(), &MainWindow::activated, this, [this, added] {
        const auto found = std::find_if(m_windows.begin(), m_windows.end(), [added](const auto &each) { return each.get() == added; });
        if (found != m_windows.end())
            std::rotate(found, found + 1, m_windows.end());
    });
    connect(&added->window(), &MainWindow::closed, this, [this, added] { removeWindow(added); }, Qt::QueuedConnection);
    return *added;
}

void Desktop::removeWindow(DesktopWindow *window)
{
    std::erase_if(m_windows, [window](const auto &each) { return each.get() == window; });
    if (!m_windows.empty())
        rememberWorkspaces(); // the last one's are opened again the next time
}

DesktopWindow &Desktop::current()
{
    return m_windows.empty() ? addWindow() : *m_windows.back();
}

DesktopWindow *Desktop::showing(const QString &workspaceFile)
{
    for (const auto &each : m_windows) {
        WorkspacePresenter *workspace = each->app().workspace();
        if (workspace && QFileInfo(workspace->location()) == QFileInfo(workspaceFile))
            return each.get();
    }
    return nullptr;
}

/// In the window that has it; else in an empty one, else in a new one.
void Desktop::open(const QString &workspaceFile, const QStringList &archives)
{
    DesktopWindow *window = showing(workspaceFile);
    if (!window && !current().app().workspace() && !current().app().opening().isBusy())
        window = &current();
    if (!window)
        window = &addWindow();
    window->window().comeForward();
    if (window->app().workspace())
        window->app().take(archives);
    else
        window->app().take(QStringList{workspaceFile} + archives);
}

void Desktop::take(const QStringList &paths)
{
    const auto workspace = std::find_if(paths.cbegin(), paths.cend(), &AppPresenter::isWorkspace);
    if (workspace == paths.cend()) {
        current().window().comeForward();
        current().app().take(paths);
        return;
    }
    QStringList archives = paths;
    archives.removeAll(*workspace);
    open(*workspace, archives);
}

/// Samples end with the program and are in no list.
void Desktop::rememberWorkspaces()
{
    if (m_quitting)
        return;
    const QStringList known = m_settings.get<QStringList>(Settings::Key::RecentWorkspaces);
    QStringList open;
    for (const auto &each : m_windows) {
        WorkspacePresenter *workspace = each->app().workspace();
        if (workspace && known.contains(workspace->location()))
            open.append(workspace->location());
    }
    m_settings.setValue(Settings::Key::OpenWorkspaces, open);
}

void Desktop::quit()
{
    m_quitting = true;
    for (const auto &each : m_windows)
        each->window().close();
}

void Desktop::openWithKeyFile(const QString &workspace, const QString &keyFile)
{
    AppPresenter &app = current().app();
    if (const auto passphrase = firstLine(keyFile); passphrase && !passphrase->isEmpty())
        app.opening().openWithPassphrase(workspace, *passphrase);
    else
        app.messages().problem(tr("The key file could not be read, or its first line is empty."));
}

} // namespace pp::desktop
