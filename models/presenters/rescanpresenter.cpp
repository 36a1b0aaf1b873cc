// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/rescanpresenter.h"

#include "models/items/text.h"

namespace pp {

using namespace Qt::StringLiterals;

RescanPresenter::RescanPresenter(RescanService &service, Jobs &jobs, Messages &messages, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_jobs(jobs)
    , m_messages(messages)
    , m_refresher([this] { ask(); })
{
}

void RescanPresenter::ask()
{
    onFinished(m_service.state(), this, [this](const QFuture<Result<RescanState>> &future) {
        if (!future.isCanceled()) {
            if (const auto state = future.result(); state)
                m_state = *state;
            else
                m_messages.problem(state.error().message);
        }
        m_refresher.answered();
        Q_EMIT changed();
    });
}

void RescanPresenter::start(const QStringList &folders)
{
    if (m_running)
        return;
    const auto future = m_service.rescan({folders, 0});
    Job *job = m_jobs.add(tr("Scanning imported files again"), QFuture<void>(future));
    m_running = true;
    Q_EMIT changed();

    // Intermediate results carry the running counts; the newest one is enough.
    auto *watcher = new QFutureWatcher<Result<RescanReport>>(this);
    connect(watcher, &QFutureWatcherBase::resultsReadyAt, job, [watcher, job](int, int end) {
        if (const auto report = watcher->resultAt(end - 1); report)
            job->setProgress(report->read.bytes, report->read.bytesTotal, text::readingRate(report->read));
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_running = false;
        const auto finished = watcher->future();
        if (finished.isCanceled() || finished.resultCount() == 0)
            m_messages.done(tr("The scan was stopped. What it had compared by then is kept; start it again for the rest."));
        else
            ended(finished.resultAt(finished.resultCount() - 1));
        m_refresher.changed();
        Q_EMIT changed();
    });
    watcher->setFuture(future);
}

void RescanPresenter::ended(const Result<RescanReport> &result)
{
    if (!result) {
        m_messages.problem(result.error().message);
        return;
    }
    Messages::Message message{Messages::Kind::Done, text::rescanSummary(*result), {}, {}};
    if (result->read.nothingToImport) {
        message.kind = Messages::Kind::Problem;
        message.text = result->read.notices.constFirst();
    }
    if (!result->missing.isEmpty()) {
        message.actionText = tr("Look in a folder…");
        message.action = [this] { Q_EMIT folderWanted(); };
    }
    m_messages.show(message);
}

} // namespace pp
