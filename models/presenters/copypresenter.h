// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/copiedtable.h"
#include "models/presenters/jobs.h"
#include "models/presenters/messages.h"
#include "models/services/listservice.h"

namespace pp {

/// Copies everything that passes the filters of a list, of which only the first rows are loaded, in the background.
/// GUI thread.
class CopyPresenter : public QObject
{
    Q_OBJECT
public:
    /// More than `most` are too much for a clipboard.
    CopyPresenter(ListService &lists, Jobs &jobs, Messages &messages, const Clock &clock, qint64 most = 100'000, QObject *parent = nullptr);

    /// The columns are those of a FieldTableModel; without headers where there are none.
    void copy(const FieldQuery &query, const QList<int> &columns, const QStringList &headers);

Q_SIGNALS:
    void ready(const pp::CopiedTable &table); ///< all of it, for the clipboard

private:
    void read(const QList<FieldId> &fields, const QList<int> &columns, const QStringList &headers);
    void refuse(FieldList list, qint64 count);

    ListService &m_lists;
    Jobs &m_jobs;
    Messages &m_messages;
    Clock m_clock;
    qint64 m_most;
};

} // namespace pp
