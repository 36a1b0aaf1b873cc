// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/commandsearch.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace pp {

/// Every command by its name: type a few letters, choose with the arrow keys, Enter does it. What is not possible now
/// is listed with the reason.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const Commands &commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void tellCurrent();
    void run(const QModelIndex &index);

    CommandSearch m_search;
    QLineEdit *m_edit;
    QListView *m_list;
};

} // namespace pp
