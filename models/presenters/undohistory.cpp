// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/undohistory.h"

namespace pp {

UndoHistory::UndoHistory(QObject *parent)
    : QObject(parent)
{
    m_stack.setUndoLimit(1000);
}

void UndoHistory::finish(std::unique_ptr<Step> step)
{
    if (step)
        m_stack.push(step.release());
    settled();
}

void UndoHistory::move(int step)
{
    if (m_pending > 0) {
        m_moves.append(step);
        return;
    }
    if (step < 0 ? !m_stack.canUndo() : !m_stack.canRedo())
        return;
    const int at = step < 0 ? m_stack.index() - 1 : m_stack.index();
    // The stack hands out its commands as const, and only finish() puts any there.
    auto *command = const_cast<Step *>(static_cast<const Step *>(m_stack.command(at)));
    ++m_pending;
    command->putBack([this, step](bool done) {
        if (done) {
            Q_EMIT moved(step < 0 ? m_stack.undoText() : m_stack.redoText(), step < 0);
            step < 0 ? m_stack.undo() : m_stack.redo();
        }
        settled();
    });
}

void UndoHistory::settled()
{
    --m_pending;
    if (m_pending == 0 && !m_moves.isEmpty())
        move(m_moves.takeFirst());
}

} // namespace pp
