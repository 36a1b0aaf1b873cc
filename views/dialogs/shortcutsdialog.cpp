// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/shortcutsdialog.h"

#include "views/style/style.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace pp {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const Commands &commands, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(commands, settings)
    , m_view(new QTreeView(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *search = new QLineEdit(this);
    search->setAccessibleName(tr("Search commands and shortcuts"));
    search->setPlaceholderText(tr("Search commands and shortcuts"));
    search->setClearButtonEnabled(true);
    search->addAction(style::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_shown.setSourceModel(&m_shortcuts);
    m_shown.setFilterKeyColumn(-1);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown.setFilterFixedString(text);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_shown.index(0, 0));
    });

    m_view->setAccessibleName(tr("Commands and their shortcuts"));
    m_view->setModel(&m_shown);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setAccessibleName(tr("Columns"));
    m_view->header()->setSectionResizeMode(Shortcuts::CommandColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(Shortcuts::ShortcutColumn, QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(false);
    style::softenSelection(m_view);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_resetAll = buttons->addButton(tr("Reset &all"), QDialogButtonBox::ResetRole);
    m_resetAll->setToolTip(tr("Gives every command the shortcut it came with"));
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    const int margin = style::space(this, 16);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(style::space(this, 12));
    column->addWidget(search);
    column->addWidget(m_view, 1);
    column->addWidget(editor());
    column->addWidget(buttons);
    resize(QSize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 32).boundedTo(parent->size()));

    connect(m_resetAll, &QPushButton::clicked, &m_shortcuts, &Shortcuts::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsDialog::showCommand);
    connect(&m_shortcuts, &QAbstractItemModel::dataChanged, this, &ShortcutsDialog::showHint);
    connect(m_view, &QTreeView::activated, this, [this] { m_key->setFocus(); });
    m_view->setCurrentIndex(m_shown.index(0, 0));
    search->setFocus();
}

QWidget *ShortcutsDialog::editor()
{
    auto *box = new QWidget(this);
    m_title = new QLabel(box);
    m_title->setTextFormat(Qt::PlainText);
    style::setTitle(m_title, 1);
    m_key = new QKeySequenceEdit(box);
    m_key->setAccessibleName(tr("New shortcut; press its keys"));
    m_key->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    auto *field = m_key->findChild<QLineEdit *>(); // it tells at once what the editor tells a second later
    field->setAccessibleName(m_key->accessibleName());
    m_set = new QPushButton(tr("&Set shortcut"), box);
    m_remove = new QPushButton(tr("Re&move"), box);
    m_reset = new QPushButton(tr("&Reset"), box);
    m_remove->setToolTip(tr("Leaves this command without a shortcut"));
    m_reset->setToolTip(tr("Gives this command the shortcut it came with"));
    for (QPushButton *button : {m_set, m_remove, m_reset})
        button->setAutoDefault(false);
    m_hint = new QLabel(box);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *row = new QHBoxLayout;
    row->setSpacing(style::space(this, 8));
    row->addWidget(m_key, 1);
    row->addWidget(m_set);
    row->addWidget(m_remove);
    row->addWidget(m_reset);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space(this, 8));
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_hint);

    connect(field, &QLineEdit::textChanged, this, [this] {
        const QKeySequence keys = m_key->keySequence();
        if (keys.count() > 1) // the newest replaces what was pressed before
            m_key->setKeySequence(QKeySequence(keys[uint(keys.count() - 1)]));
        else
            showHint();
    });
    connect(m_set, &QPushButton::clicked, this, [this] {
        m_shortcuts.set(*current(), m_key->keySequence());
        m_view->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_shortcuts.set(*current(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_shortcuts.reset(*current()); });
    return box;
}

Command *ShortcutsDialog::current() const
{
    const QModelIndex index = m_shown.mapToSource(m_view->currentIndex());
    return index.isValid() ? m_shortcuts.command(index.row()) : nullptr;
}

void ShortcutsDialog::showCommand()
{
    const Command *command = current();
    m_title->setText(command ? command->iconText() : QString());
    m_key->clear();
    showHint();
}

void ShortcutsDialog::showHint()
{
    const Command *command = current();
    const QKeySequence key = m_key->keySequence();
    const QString problem = m_shortcuts.problem(key);
    m_key->setEnabled(command);
    m_set->setEnabled(command && !key.isEmpty() && problem.isEmpty() && !command->shortcuts().contains(key));
    m_remove->setEnabled(command && !command->shortcuts().isEmpty());
    m_reset->setEnabled(command && !m_shortcuts.isStandard(*command));
    m_resetAll->setEnabled(!m_shortcuts.isAllStandard());
    const Command *holder = command ? m_shortcuts.holder(key, *command) : nullptr;
    if (!problem.isEmpty())
        m_hint->setText(problem);
    else if (holder)
        m_hint->setText(tr("%1 belongs to “%2”. Setting it here takes it from there.").arg(key.toString(QKeySequence::NativeText), holder->iconText()));
    else
        m_hint->clear();
}

} // namespace pp
