// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/openpresenter.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pp {

/// Asks for the passphrase of a workspace of which the keychain has no key.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    PassphraseDialog(OpenPresenter &opening, const QString &file, QWidget *parent);

private:
    void update();
    void tryToOpen();

    OpenPresenter &m_opening;
    QString m_file;
    QLineEdit *m_passphrase;
    QLabel *m_hint;
    QPushButton *m_open;
};

} // namespace pp
