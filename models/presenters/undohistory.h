// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace pp {

/// What can be undone and redone in a workspace. A change enters when the workspace has taken it, and the history moves
/// when the workspace has moved: what it offers to undo is always true. GUI thread.
class UndoHistory : public QObject
{
    Q_OBJECT
public:
    /// A change that was made. undo() and redo() of the stack only keep the books; putBack() does the work.
    class Step : public QUndoCommand
    {
    public:
        using QUndoCommand::QUndoCommand;
        /// Puts back what was there before and keeps what it replaced, so that the next call goes the other way.
        /// Later, on the GUI thread: then(whether it was put back).
        virtual void putBack(const std::function<void(bool)> &then) = 0;
    };
    explicit UndoHistory(QObject *parent = nullptr);

    /// A change is under way; undo waits for it.
    void begin() { ++m_pending; }
    /// It was made; or (null) nothing was changed.
    void finish(std::unique_ptr<Step> step);

    void undo() { move(-1); }
    void redo() { move(+1); }
    [[nodiscard]] const QUndoStack &stack() const { return m_stack; }

Q_SIGNALS:
    void moved(const QString &what, bool back); ///< it was undone or (not back) done again

private:
    void move(int step);
    void settled();

    QUndoStack m_stack;
    int m_pending = 0;
    QList<int> m_moves; ///< undo (-1) and redo (+1) asked for while something was under way
};

} // namespace pp
