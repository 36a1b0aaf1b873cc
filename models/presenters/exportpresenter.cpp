// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/exportpresenter.h"

#include "models/base/serialexecutor.h"

#include <QFileInfo>

namespace pp {

ExportPresenter::ExportPresenter(ExportService &service, Jobs &jobs, Messages &messages, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_jobs(jobs)
    , m_messages(messages)
{
}

void ExportPresenter::save(const QString &file, const std::optional<FieldQuery> &shown)
{
    const QString name = QFileInfo(file).fileName();
    const auto future = m_service.inventoryCsv(file, shown);
    m_jobs.add(tr("Saving %1").arg(name), QFuture<void>(future));
    onFinished(future, this, [this, name](const QFuture<Result<qint64>> &finished) {
        if (finished.isCanceled() || finished.resultCount() == 0) {
            m_messages.done(tr("Saving was stopped. No file was written."));
            return;
        }
        if (const auto rows = finished.result(); rows)
            m_messages.done(tr("%Ln field(s) of the Inventory saved in %1", nullptr, int(*rows)).arg(name));
        else
            m_messages.problem(rows.error().message);
    });
}

} // namespace pp
