// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/reviewpresenter.h"

#include "models/base/serialexecutor.h"
#include "models/items/text.h"

namespace pp {

using namespace Qt::StringLiterals;

/// What one decision replaced: done, what was before; undone, what it had made of it.
class ReviewPresenter::Decided : public UndoHistory::Step
{
public:
    Decided(const QString &name, QList<Decision> other, ReviewPresenter &presenter)
        : Step(name), m_other(std::move(other)), m_presenter(presenter) {}

    void putBack(const std::function<void(bool)> &then) override
    {
        m_presenter.restore(text(), m_other, [this, then](const QList<Decision> *other) {
            if (other)
                m_other = *other;
            then(other != nullptr);
        });
    }

private:
    QList<Decision> m_other;
    ReviewPresenter &m_presenter;
};

ReviewPresenter::ReviewPresenter(ReviewService &review, UndoHistory &history, Jobs &jobs, Messages &messages, QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_history(history)
    , m_jobs(jobs)
    , m_messages(messages)
{
}

void ReviewPresenter::choose(const QList<FieldId> &fields, Colour colour)
{
    decide(tr("Mark %Ln field(s) %1", "%1 is a colour", int(fields.size())).arg(colourName(colour)), fields.size(), m_review.choose(fields, colour));
}

void ReviewPresenter::accept(const QList<FieldId> &fields)
{
    decide(tr("Add %Ln field(s) to the Inventory", nullptr, int(fields.size())), fields.size(), m_review.accept(fields));
}

void ReviewPresenter::reclassify(const QList<FieldId> &fields, Colour colour)
{
    decide(tr("Reclassify %Ln field(s) %1", "%1 is a colour", int(fields.size())).arg(colourName(colour)), fields.size(), m_review.reclassify(fields, colour));
}

void ReviewPresenter::returnToInbox(const QList<FieldId> &fields)
{
    decide(tr("Return %Ln field(s) to the Inbox", nullptr, int(fields.size())), fields.size(), m_review.returnToInbox(fields));
}

void ReviewPresenter::setNote(const Field &field, const QString &note)
{
    decide(note.isEmpty() ? tr("Remove the note of %1").arg(field.path) : tr("Change the note of %1").arg(field.path), 1,
           m_review.setNote(field.id, note));
}

/// What takes longer than a moment says so, and can be stopped.
void ReviewPresenter::show(const QString &name, qsizetype fields, const Before &answer)
{
    constexpr qsizetype many = 1000;
    if (fields > many)
        m_jobs.add(name, QFuture<void>(answer));
}

void ReviewPresenter::decide(const QString &name, qsizetype fields, const Before &answer)
{
    m_history.begin();
    show(name, fields, answer);
    onFinished(answer, this, [this, name](const Before &future) {
        std::unique_ptr<Decided> step;
        if (!future.isCanceled()) {
            if (const auto before = future.result(); before) {
                step = std::make_unique<Decided>(name, *before, *this);
            } else {
                m_messages.problem(before.error().message);
                Q_EMIT refused();
            }
        } else {
            Q_EMIT refused();
        }
        m_history.finish(std::move(step));
    });
}

void ReviewPresenter::restore(const QString &name, const QList<Decision> &decisions,
                               const std::function<void(const QList<Decision> *)> &then)
{
    const Before answer = m_review.restore(decisions);
    show(name, decisions.size(), answer);
    onFinished(answer, this, [this, then](const Before &future) {
        if (future.isCanceled())
            return then(nullptr);
        const auto other = future.result();
        then(other ? &*other : nullptr);
        if (!other) {
            m_messages.problem(other.error().message);
            return;
        }
        QList<FieldId> fields;
        for (const Decision &decision : *other)
            fields.append(decision.field);
        Q_EMIT restored(fields);
    });
}

} // namespace pp
