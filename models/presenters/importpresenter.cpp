// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/importpresenter.h"

#include "models/items/text.h"

#include <QFileInfo>

#include <memory>

namespace pp {

using namespace Qt::StringLiterals;

ImportPresenter::ImportPresenter(ImportService &service, QString workspaceFile, Jobs &jobs, Messages &messages,
                                 Settings &settings, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_workspaceFile(std::move(workspaceFile))
    , m_jobs(jobs)
    , m_messages(messages)
    , m_settings(settings)
{
}

void ImportPresenter::start(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    ImportRequest request;
    request.paths = paths;
    const auto future = m_service.import(request);
    const QString what = paths.size() == 1 ? QFileInfo(paths.first()).fileName() : tr("%Ln file(s) and folders", nullptr, int(paths.size()));
    Job *job = m_jobs.add(tr("Importing %1").arg(what), QFuture<void>(future));
    ++m_running;
    remember(paths, true);
    Q_EMIT runningChanged();

    // Intermediate results carry the running counts; the newest one is enough.
    auto *watcher = new QFutureWatcher<Result<ImportReport>>(this);
    connect(watcher, &QFutureWatcherBase::resultsReadyAt, job, [watcher, job](int, int end) {
        if (const auto report = watcher->resultAt(end - 1); report)
            job->setProgress(report->bytes, report->bytesTotal, text::readingRate(*report));
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, paths] {
        watcher->deleteLater();
        --m_running;
        const auto finished = watcher->future();
        if (finished.isCanceled() || finished.resultCount() == 0)
            stopped(paths);
        else
            ended(paths, finished.resultAt(finished.resultCount() - 1));
        Q_EMIT runningChanged();
    });
    watcher->setFuture(future);
}

void ImportPresenter::ended(const QStringList &paths, const Result<ImportReport> &result)
{
    if (!result && result.error().code == Error::Code::Cancelled) {
        stopped(paths);
        return;
    }
    remember(paths, false);
    if (!result) {
        m_messages.problem(result.error().message);
        return;
    }
    Messages::Message message{Messages::Kind::Done, text::importSummary(*result), {}, {}};
    if (result->nothingToImport && result->events == 0 && result->rejectedCount == 0 && result->filesSkipped == 0) {
        message.kind = Messages::Kind::Problem;
        message.text = tr("There was nothing to import. Files that end in .json, .ndjson, .jsonl or .gz are read from folders.");
    }
    if (result->rejectedCount > 0 || !result->notices.isEmpty()) {
        message.actionText = tr("Show");
        message.action = [this, report = *result] { Q_EMIT rejectionsWanted(report); };
    }
    m_messages.show(message);
}

void ImportPresenter::stopped(const QStringList &paths)
{
    m_messages.show({Messages::Kind::Done, tr("The import was stopped. What was counted stays, and nothing will be counted twice."),
                     tr("Continue"), [this, paths] { start(paths); }});
}

void ImportPresenter::offerInterrupted()
{
    const QStringList paths = m_settings.get<QVariantMap>(Settings::Key::InterruptedImports).value(m_workspaceFile).toStringList();
    if (paths.isEmpty() || isRunning())
        return;
    m_messages.show({Messages::Kind::Done, tr("The last import did not finish. It can go on where it stopped; nothing will be counted twice."),
                     tr("Continue"), [this, paths] { start(paths); }});
}

void ImportPresenter::remember(const QStringList &paths, bool unfinished)
{
    auto all = m_settings.get<QVariantMap>(Settings::Key::InterruptedImports);
    for (const QString &file : all.keys()) { // workspaces that are gone have nothing to go on with
        if (!QFileInfo::exists(file))
            all.remove(file);
    }
    QStringList open = all.value(m_workspaceFile).toStringList();
    for (const QString &path : paths) {
        open.removeAll(path);
        if (unfinished)
            open.append(path);
    }
    if (open.isEmpty())
        all.remove(m_workspaceFile);
    else
        all.insert(m_workspaceFile, open);
    m_settings.setValue(Settings::Key::InterruptedImports, all);
}

} // namespace pp
