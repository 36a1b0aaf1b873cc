// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/apppresenter.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace pp {

using namespace Qt::StringLiterals;

AppPresenter::AppPresenter(SecretStore &secrets, const OpenPresenter::Probe &probe, Settings &settings,
                           SessionFactory sessions, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_sessions(std::move(sessions))
    , m_clock(clock)
    , m_jobs(clock)
    , m_opening(secrets, probe, settings, clock)
{
    connect(&m_opening, &OpenPresenter::opened, this, [this](const std::shared_ptr<Workspace> &workspace) { take(workspace); });
    connect(&m_opening, &OpenPresenter::openFailed, this, [this](const Error &error) { m_messages.problem(error.message); });
    connect(this, &AppPresenter::settingsRequested, this, [this] { showSettings(true); });
    connect(&m_opening, &OpenPresenter::busyChanged, this, &AppPresenter::possibleChanged);
}

AppPresenter::~AppPresenter() = default;

FieldListPresenter *AppPresenter::list()
{
    if (!m_workspace || m_settingsShown || (m_page != Page::Inbox && m_page != Page::Inventory))
        return nullptr;
    return &m_workspace->list(m_page == Page::Inbox ? FieldList::Inbox : FieldList::Inventory);
}

QList<FieldId> AppPresenter::selected()
{
    return list() ? list()->selected() : QList<FieldId>{};
}

void AppPresenter::setPage(Page page)
{
    if (m_page == page && !m_settingsShown)
        return;
    m_settingsShown = false;
    m_page = page;
    m_messages.moveOn();
    Q_EMIT pageChanged();
    Q_EMIT possibleChanged();
}

void AppPresenter::showSettings(bool shown)
{
    if (std::exchange(m_settingsShown, shown) == shown)
        return;
    Q_EMIT pageChanged();
    Q_EMIT possibleChanged();
}

void AppPresenter::take(const std::shared_ptr<Workspace> &workspace)
{
    leave([this, workspace] {
        m_messages.close();
        auto previous = std::move(m_workspace); // outlives the signal: views let go of it first
        m_settingsShown = false;
        m_workspace = std::make_unique<WorkspacePresenter>(m_sessions(workspace), m_jobs, m_messages, m_settings, m_clock);
        m_page = Page::Overview;
        connect(&m_workspace->review().stack(), &QUndoStack::indexChanged, this, &AppPresenter::possibleChanged);
        for (const FieldList list : {FieldList::Inbox, FieldList::Inventory}) {
            connect(&m_workspace->list(list), &FieldListPresenter::selectionChanged, this, &AppPresenter::possibleChanged);
            connect(&m_workspace->list(list), &FieldListPresenter::changed, this, &AppPresenter::possibleChanged);
        }
        connect(&m_workspace->rescans(), &RescanPresenter::changed, this, &AppPresenter::possibleChanged);
        connect(m_workspace.get(), &WorkspacePresenter::listWanted, this, qOverload<FieldList>(&AppPresenter::setPage));
        Q_EMIT workspaceChanged();
        Q_EMIT pageChanged();
        Q_EMIT possibleChanged();
        m_view.restore();
        if (m_archives.isEmpty())
            m_workspace->imports().offerInterrupted();
        m_workspace->imports().start(std::exchange(m_archives, {}));
    });
}

void AppPresenter::closeWorkspace()
{
    leave([this] {
        m_messages.close();
        auto previous = std::move(m_workspace);
        m_settingsShown = false;
        Q_EMIT workspaceChanged();
        Q_EMIT possibleChanged();
    });
}

/// A workspace ends when nothing works in it any more, so that no import is cut off between two checkpoints.
void AppPresenter::whenIdle(const std::function<void()> &then)
{
    if (m_jobs.isIdle()) {
        then();
        return;
    }
    connect(&m_jobs, &Jobs::idle, this, then, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_jobs.cancelAll();
}

/// What comes when nothing works in the workspace any more and it knows where it was left.
void AppPresenter::leave(const std::function<void()> &then)
{
    whenIdle([this, then] { m_view.save(then); });
}

void AppPresenter::prepareToQuit()
{
    leave([this] { Q_EMIT readyToQuit(); });
}

bool AppPresenter::isArchive(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    static const QStringList endings{u".json"_s, u".ndjson"_s, u".jsonl"_s, u".gz"_s};
    return std::any_of(endings.cbegin(), endings.cend(), [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

/// By its name: anything else may be an archive that is called otherwise.
bool AppPresenter::isWorkspace(const QString &path)
{
    return path.endsWith(u".ppws"_s, Qt::CaseInsensitive);
}

void AppPresenter::take(const QStringList &paths)
{
    QStringList archives;
    QString workspace;
    for (const QString &path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (!isArchive(path) && workspace.isEmpty() && (!m_workspace || isWorkspace(path)))
            workspace = absolute;
        else
            archives.append(absolute);
    }
    if (!workspace.isEmpty() && m_workspace) {
        Q_EMIT workspaceDropped(workspace);
        if (!archives.isEmpty())
            m_workspace->imports().start(archives);
    } else if (!workspace.isEmpty()) {
        m_archives += archives;
        m_opening.open(workspace);
    } else if (m_workspace) {
        m_workspace->imports().start(archives);
    } else if (!archives.isEmpty()) {
        m_archives += archives;
        m_messages.done(tr("Open or create a workspace; the import then starts by itself."));
    }
}

} // namespace pp
