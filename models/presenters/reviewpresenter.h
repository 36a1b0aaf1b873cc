// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/jobs.h"
#include "models/presenters/messages.h"
#include "models/services/reviewservice.h"

#include <QUndoStack>

namespace pp {

/// What a reviewer decides, with undo and redo. A decision enters the undo stack when the workspace has taken it, and
/// the stack moves when the workspace has moved: what it offers to undo is always true. GUI thread.
class ReviewPresenter : public QObject
{
    Q_OBJECT
public:
    ReviewPresenter(ReviewService &review, Jobs &jobs, Messages &messages, QObject *parent = nullptr);

    void choose(const QList<FieldId> &fields, Colour colour);
    void accept(const QList<FieldId> &fields);
    void reclassify(const QList<FieldId> &fields, Colour colour);
    void returnToInbox(const QList<FieldId> &fields);

    void undo();
    void redo();
    [[nodiscard]] const QUndoStack &stack() const { return m_stack; }

Q_SIGNALS:
    void refused();                                       ///< nothing was changed
    void restored(const QList<pp::FieldId> &fields);      ///< by undo or redo

private:
    using Before = QFuture<Result<QList<Decision>>>;
    void decide(const QString &name, qsizetype fields, const Before &answer);
    void show(const QString &name, qsizetype fields, const Before &answer);
    void restore(int step);
    void settled();

    ReviewService &m_review;
    Jobs &m_jobs;
    Messages &m_messages;
    QUndoStack m_stack;
    int m_pending = 0;
    QList<int> m_steps; ///< undo (-1) and redo (+1) asked for while something was under way
};

} // namespace pp
