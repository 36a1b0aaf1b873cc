// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/shortcuts.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeView;

namespace pp {

/// Which key tells which command, to be looked up and changed. A change is in force at once.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const Commands &commands, Settings &settings, QWidget *parent);

private:
    QWidget *editor();
    void showCommand();
    void showHint();
    [[nodiscard]] Command *current() const;

    Shortcuts m_shortcuts;
    QSortFilterProxyModel m_shown;
    QTreeView *m_view;
    QLabel *m_title;
    QKeySequenceEdit *m_key;
    QPushButton *m_set;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QLabel *m_hint;
};

} // namespace pp
