// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/jobs.h"
#include "models/presenters/messages.h"
#include "models/presenters/undohistory.h"
#include "models/services/reviewservice.h"

namespace pp {

/// What a reviewer decides, with undo and redo. GUI thread.
class ReviewPresenter : public QObject
{
    Q_OBJECT
public:
    ReviewPresenter(ReviewService &review, UndoHistory &history, Jobs &jobs, Messages &messages, QObject *parent = nullptr);

    void choose(const QList<FieldId> &fields, Colour colour);
    void accept(const QList<FieldId> &fields);
    void reclassify(const QList<FieldId> &fields, Colour colour);
    void returnToInbox(const QList<FieldId> &fields);
    void setNote(const Field &field, const QString &note);

    void undo() { m_history.undo(); }
    void redo() { m_history.redo(); }
    [[nodiscard]] const QUndoStack &stack() const { return m_history.stack(); }

Q_SIGNALS:
    void refused();                                       ///< nothing was changed
    void restored(const QList<pp::FieldId> &fields);      ///< by undo or redo

private:
    class Decided;
    using Before = QFuture<Result<QList<Decision>>>;
    void decide(const QString &name, qsizetype fields, const Before &answer);
    void show(const QString &name, qsizetype fields, const Before &answer);
    void restore(const QString &name, const QList<Decision> &decisions, const std::function<void(const QList<Decision> *)> &then);

    ReviewService &m_review;
    UndoHistory &m_history;
    Jobs &m_jobs;
    Messages &m_messages;
};

} // namespace pp
