// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/openpresenter.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace pp {

/// Create a workspace: its name, its file, and what it is locked with.
class CreateDialog : public QDialog
{
    Q_OBJECT
public:
    CreateDialog(OpenPresenter &opening, QWidget *parent);

private:
    void update();
    void browse();

    CreatePresenter m_presenter;
    QLineEdit *m_name;
    QLineEdit *m_file;
    QRadioButton *m_keychain;
    QRadioButton *m_withPassphrase;
    QLineEdit *m_passphrase;
    QLineEdit *m_repeated;
    QLabel *m_hint;
    QPushButton *m_create;
};

} // namespace pp
