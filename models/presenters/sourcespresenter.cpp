// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/sourcespresenter.h"

#include "models/base/serialexecutor.h"

#include <limits>

namespace pp {

using namespace std::chrono_literals;

namespace {
constexpr int pageSize = 200;

SourceId idOf(const SourceFigures &figures)
{
    return figures.source.id;
}

qint64 fileOf(const ImportFile &file)
{
    return file.id;
}
} // namespace

class SourcesPresenter::Changed : public UndoHistory::Step
{
public:
    Changed(const QString &name, Source other, SourcesPresenter &presenter)
        : Step(name), m_other(std::move(other)), m_presenter(presenter) {}

    void putBack(const std::function<void(bool)> &then) override
    {
        m_presenter.put(m_other, [this, then](const Source *other) {
            if (other)
                m_other = *other;
            then(other != nullptr);
        });
    }

private:
    Source m_other;
    SourcesPresenter &m_presenter;
};

SourcesPresenter::SourcesPresenter(ListService &lists, ImportHistoryService &importHistory, SourceService &sources,
                                   UndoHistory &history, Messages &messages, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_lists(lists)
    , m_importHistory(importHistory)
    , m_service(sources)
    , m_history(history)
    , m_messages(messages)
    , m_sources(newSourceModel(this))
    , m_imports(newImportModel(clock, this))
    , m_refresher([this] { ask(); })
{
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_imports->timePassed(); });
    m_minute.start();
}

void SourcesPresenter::ask()
{
    m_pending = 2;
    onFinished(m_lists.figures(), this, [this](const QFuture<Result<WorkspaceFigures>> &future) {
        if (!future.isCanceled()) {
            if (const auto figures = future.result(); figures)
                m_sources->update(figures->sources, idOf);
            else
                m_messages.problem(figures.error().message);
        }
        answered();
    });
    askImports();
}

void SourcesPresenter::askImports()
{
    const int limit = std::max(pageSize, m_imports->rowCount());
    onFinished(m_importHistory.files(std::numeric_limits<qint64>::max(), limit), this, [this, limit](const QFuture<Result<QList<ImportFile>>> &future) {
        if (!future.isCanceled()) {
            if (const auto files = future.result(); files) {
                m_imports->update(*files, fileOf);
                fetchMoreLater(files->size(), limit);
            } else {
                m_messages.problem(files.error().message);
            }
        }
        answered();
    });
}

void SourcesPresenter::fetchMoreLater(qsizetype answered, int asked)
{
    if (answered < asked)
        m_imports->setFetch({});
    else
        m_imports->setFetch([this] { askMoreImports(); });
}

void SourcesPresenter::askMoreImports()
{
    onFinished(m_importHistory.files(m_imports->rows().constLast().id, pageSize), this, [this](const QFuture<Result<QList<ImportFile>>> &future) {
        if (future.isCanceled())
            return;
        const auto files = future.result();
        if (!files || files->isEmpty() || files->first().id >= m_imports->rows().constLast().id)
            return; // the list was asked for anew meanwhile
        fetchMoreLater(files->size(), pageSize);
        m_imports->insert(m_imports->rowCount(), *files);
    });
}

void SourcesPresenter::answered()
{
    if (--m_pending > 0)
        return;
    m_loaded = true;
    m_refresher.answered();
    Q_EMIT changed();
}

void SourcesPresenter::change(const Source &source)
{
    m_history.begin();
    const QString name = tr("Change the source %1").arg(source.name);
    put(source, [this, name, source](const Source *before) {
        std::unique_ptr<Changed> step;
        if (before && *before != source)
            step = std::make_unique<Changed>(name, *before, *this);
        m_history.finish(std::move(step));
        if (!before)
            Q_EMIT refused();
    });
}

void SourcesPresenter::put(const Source &source, const std::function<void(const Source *)> &then)
{
    onFinished(m_service.change(source), this, [this, then](const QFuture<Result<Source>> &future) {
        if (future.isCanceled())
            return then(nullptr);
        const auto before = future.result();
        then(before ? &*before : nullptr);
        if (!before)
            m_messages.problem(before.error().message);
    });
}

void SourcesPresenter::showRejections(const ImportFile &file)
{
    onFinished(m_importHistory.rejections(file.id), this, [this, rejected = file.progress.rejected](const QFuture<Result<QList<Rejection>>> &future) {
        if (future.isCanceled())
            return;
        const auto rejections = future.result();
        if (!rejections) {
            m_messages.problem(rejections.error().message);
            return;
        }
        ImportReport report;
        report.rejected = *rejections;
        report.rejectedCount = rejected;
        Q_EMIT rejectionsWanted(report);
    });
}

} // namespace pp
