// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/passphrasedialog.h"

#include "views/style/style.h"
#include "views/widgets/announce.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pp {

PassphraseDialog::PassphraseDialog(OpenPresenter &opening, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_opening(opening)
    , m_file(file)
    , m_passphrase(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Open a workspace"));
    auto *why = new QLabel(tr("Enter the passphrase of %1. The system keychain keeps no key for it.").arg(QFileInfo(file).fileName()), this);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *form = new QFormLayout;
    form->addRow(tr("&Passphrase:"), m_passphrase);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = buttons->addButton(tr("&Open workspace"), QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);
    auto *column = new QVBoxLayout(this);
    const int margin = style::space(this, 16);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(style::space(this, 12));
    column->addWidget(why);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addWidget(buttons);

    connect(m_open, &QPushButton::clicked, this, &PassphraseDialog::tryToOpen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_passphrase, &QLineEdit::textChanged, this, [this] {
        m_hint->clear();
        update();
    });
    connect(&m_opening, &OpenPresenter::busyChanged, this, &PassphraseDialog::update);
    connect(&m_opening, &OpenPresenter::opened, this, &QDialog::accept);
    connect(&m_opening, &OpenPresenter::openFailed, this, [this](const Error &error) {
        announce(m_hint, error.message);
        m_passphrase->setFocus();
        m_passphrase->selectAll();
    });
    m_passphrase->setFocus();
    update();
}

void PassphraseDialog::update()
{
    m_open->setEnabled(!m_passphrase->text().isEmpty() && !m_opening.isBusy());
    m_passphrase->setEnabled(!m_opening.isBusy());
    if (m_opening.isBusy())
        announce(m_hint, tr("Opening…"));
}

void PassphraseDialog::tryToOpen()
{
    m_opening.openWithPassphrase(m_file, Sensitive(m_passphrase->text().toUtf8()));
}

} // namespace pp
