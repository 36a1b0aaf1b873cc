// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/reviewpresenter.h"

#include "models/base/serialexecutor.h"
#include "models/items/text.h"

namespace pp {

using namespace Qt::StringLiterals;

namespace {
/// What one decision replaced. undo() and redo() of the stack only keep the books; see ReviewPresenter::restore().
class DecisionCommand : public QUndoCommand
{
public:
    DecisionCommand(const QString &name, QList<Decision> other) : QUndoCommand(name), m_other(std::move(other)) {}
    [[nodiscard]] const QList<Decision> &other() const { return m_other; }
    void setOther(const QList<Decision> &other) { m_other = other; }

private:
    QList<Decision> m_other; ///< done: what was before; undone: what it had made of it
};
} // namespace

ReviewPresenter::ReviewPresenter(ReviewService &review, Jobs &jobs, Messages &messages, QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_jobs(jobs)
    , m_messages(messages)
{
    m_stack.setUndoLimit(1000);
}

void ReviewPresenter::choose(const QList<FieldId> &fields, Colour colour)
{
    decide(tr("Mark %Ln field(s) %1", "%1 is a colour", int(fields.size())).arg(text::colour(colour)), fields.size(), m_review.choose(fields, colour));
}

void ReviewPresenter::accept(const QList<FieldId> &fields)
{
    decide(tr("Add %Ln field(s) to the Inventory", nullptr, int(fields.size())), fields.size(), m_review.accept(fields));
}

void ReviewPresenter::reclassify(const QList<FieldId> &fields, Colour colour)
{
    decide(tr("Reclassify %Ln field(s) %1", "%1 is a colour", int(fields.size())).arg(text::colour(colour)), fields.size(), m_review.reclassify(fields, colour));
}

void ReviewPresenter::returnToInbox(const QList<FieldId> &fields)
{
    decide(tr("Return %Ln field(s) to the Inbox", nullptr, int(fields.size())), fields.size(), m_review.returnToInbox(fields));
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
    ++m_pending;
    show(name, fields, answer);
    onFinished(answer, this, [this, name](const Before &future) {
        if (!future.isCanceled()) {
            if (const auto before = future.result(); before) {
                m_stack.push(new DecisionCommand(name, *before));
            } else {
                m_messages.problem(before.error().message);
                Q_EMIT refused();
            }
        } else {
            Q_EMIT refused();
        }
        settled();
    });
}

void ReviewPresenter::undo()
{
    restore(-1);
}

void ReviewPresenter::redo()
{
    restore(+1);
}

void ReviewPresenter::restore(int step)
{
    if (m_pending > 0) {
        m_steps.append(step);
        return;
    }
    if (step < 0 ? !m_stack.canUndo() : !m_stack.canRedo())
        return;
    const int at = step < 0 ? m_stack.index() - 1 : m_stack.index();
    // The stack hands out its commands as const, and only this class puts any there.
    auto *command = const_cast<DecisionCommand *>(static_cast<const DecisionCommand *>(m_stack.command(at)));
    ++m_pending;
    const Before answer = m_review.restore(command->other());
    show(command->text(), command->other().size(), answer);
    onFinished(answer, this, [this, command, step](const Before &future) {
        if (!future.isCanceled()) {
            if (const auto other = future.result(); other) {
                command->setOther(*other);
                step < 0 ? m_stack.undo() : m_stack.redo();
                QList<FieldId> fields;
                for (const Decision &decision : *other)
                    fields.append(decision.field);
                Q_EMIT restored(fields);
            } else {
                m_messages.problem(other.error().message);
            }
        }
        settled();
    });
}

void ReviewPresenter::settled()
{
    --m_pending;
    if (m_pending == 0 && !m_steps.isEmpty())
        restore(m_steps.takeFirst());
}

} // namespace pp
