// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/copypresenter.h"

#include "models/base/serialexecutor.h"
#include "models/items/fieldtablemodel.h"
#include "models/items/text.h"

namespace pp {

CopyPresenter::CopyPresenter(ListService &lists, Jobs &jobs, Messages &messages, const Clock &clock, qint64 most, QObject *parent)
    : QObject(parent)
    , m_lists(lists)
    , m_jobs(jobs)
    , m_messages(messages)
    , m_clock(clock)
    , m_most(most)
{
}

void CopyPresenter::copy(const FieldQuery &query, const QList<int> &columns, const QStringList &headers)
{
    onFinished(m_lists.ids(query), this, [this, list = query.list, columns, headers](const QFuture<Result<QList<FieldId>>> &future) {
        if (future.isCanceled())
            return;
        if (const auto fields = future.result(); !fields)
            m_messages.problem(fields.error().message);
        else if (fields->size() > m_most)
            refuse(list, fields->size());
        else
            read(*fields, columns, headers);
    });
}

/// The texts are made where the rows are read: of many rows that takes long, too.
void CopyPresenter::read(const QList<FieldId> &fields, const QList<int> &columns, const QStringList &headers)
{
    const auto table = std::make_shared<CopiedTable>(headers);
    const auto future = m_lists.read(fields, [table, columns, now = m_clock()](const QList<Field> &rows) {
        for (const Field &field : rows) {
            QStringList cells;
            for (const int column : columns)
                cells.append(FieldTableModel::display(field, column, now));
            table->add(cells);
        }
    });
    m_jobs.add(tr("Copying %Ln field(s)", nullptr, int(fields.size())), QFuture<void>(future));
    onFinished(future, this, [this, table](const QFuture<Result<>> &finished) {
        if (finished.isCanceled() || finished.resultCount() == 0) {
            m_messages.done(tr("Copying was stopped. The clipboard is as it was."));
            return;
        }
        if (const auto all = finished.result(); !all) {
            m_messages.problem(all.error().message);
            return;
        }
        Q_EMIT ready(*table);
        m_messages.done(tr("%Ln field(s) copied", nullptr, int(table->rows())));
    });
}

void CopyPresenter::refuse(FieldList list, qint64 count)
{
    const QString most = text::number(m_most);
    const QString selected = text::number(count);
    if (list == FieldList::Inventory)
        m_messages.problem(tr("%1 fields are selected, but not more than %2 can be copied at once. Export what is shown instead, or filter the list.").arg(selected, most));
    else
        m_messages.problem(tr("%1 fields are selected, but not more than %2 can be copied at once. Filter the list first.").arg(selected, most));
}

} // namespace pp
