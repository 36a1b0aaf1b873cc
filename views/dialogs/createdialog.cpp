// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/createdialog.h"

#include "views/dialogs/filedialogs.h"
#include "views/style/style.h"
#include "views/widgets/announce.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pp {

CreateDialog::CreateDialog(OpenPresenter &opening, QWidget *parent)
    : QDialog(parent)
    , m_presenter(opening)
    , m_name(new QLineEdit(this))
    , m_file(new QLineEdit(this))
    , m_keychain(new QRadioButton(tr("Keep the &key in the system keychain"), this))
    , m_withPassphrase(new QRadioButton(tr("&Ask for a passphrase each time"), this))
    , m_passphrase(new QLineEdit(this))
    , m_repeated(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Create a workspace"));
    m_name->setPlaceholderText(tr("For example Acme EU"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_repeated->setEchoMode(QLineEdit::Password);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *fileRow = new QHBoxLayout;
    auto *browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browseButton);
    auto *fileLabel = new QLabel(tr("&File:"), this);
    fileLabel->setBuddy(m_file);

    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(fileLabel, fileRow);
    form->addRow(tr("Locked with:"), m_keychain);
    form->addRow(QString(), m_withPassphrase);
    form->addRow(tr("&Passphrase:"), m_passphrase);
    form->addRow(tr("&Repeat it:"), m_repeated);
    m_file->setMinimumWidth(fontMetrics().averageCharWidth() * 44);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("&Create workspace"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    setTabOrder(m_file, browseButton);

    auto *column = new QVBoxLayout(this);
    const int margin = style::space(this, 16);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(style::space(this, 12));
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addWidget(buttons);

    connect(m_name, &QLineEdit::textChanged, &m_presenter, &CreatePresenter::setName);
    connect(m_file, &QLineEdit::textEdited, &m_presenter, &CreatePresenter::setFile);
    connect(m_keychain, &QRadioButton::clicked, this, [this] { m_presenter.setUsesKeychain(true); });
    connect(m_withPassphrase, &QRadioButton::clicked, this, [this] { m_presenter.setUsesKeychain(false); });
    connect(m_passphrase, &QLineEdit::textChanged, &m_presenter, &CreatePresenter::setPassphrase);
    connect(m_repeated, &QLineEdit::textChanged, &m_presenter, &CreatePresenter::setRepeated);
    connect(browseButton, &QPushButton::clicked, this, &CreateDialog::browse);
    connect(m_create, &QPushButton::clicked, &m_presenter, &CreatePresenter::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_presenter, &CreatePresenter::changed, this, &CreateDialog::update);
    connect(&m_presenter, &CreatePresenter::created, this, &QDialog::accept);
    m_name->setFocus();
    update();
}

void CreateDialog::update()
{
    if (m_file->text() != m_presenter.file())
        m_file->setText(m_presenter.file());
    m_keychain->setEnabled(m_presenter.hasKeychain());
    (m_presenter.usesKeychain() ? m_keychain : m_withPassphrase)->setChecked(true);
    m_passphrase->setEnabled(!m_presenter.usesKeychain());
    m_repeated->setEnabled(!m_presenter.usesKeychain());
    announce(m_hint, m_presenter.hint());
    m_create->setEnabled(m_presenter.canCreate());
}

void CreateDialog::browse()
{
    chooseNewWorkspace(this, m_presenter.file(), [this](const QStringList &files) { m_presenter.setFile(files.first()); });
}

} // namespace pp
