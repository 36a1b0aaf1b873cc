// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/page.h"

#include "views/style/style.h"
#include "views/widgets/messagestrip.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pp {

using namespace Qt::StringLiterals;

WorkspacePage::WorkspacePage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void WorkspacePage::place(MessageStrip *strip)
{
    m_column->insertWidget(1, strip);
}

QHBoxLayout *WorkspacePage::addHeader(const QString &title, QLabel *&count)
{
    auto *bar = new QWidget(this);
    auto *name = new QLabel(title, bar);
    style::setTitle(name, style::pageTitle);
    count = new QLabel(bar);
    count->setTextFormat(Qt::PlainText);
    style::setSecondary(count);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(style::space(this, 16), style::space(this, 12), style::space(this, 16), style::space(this, 4));
    row->setSpacing(style::space(this, 12));
    row->addWidget(name, 0, Qt::AlignBaseline);
    row->addWidget(count, 0, Qt::AlignBaseline);
    row->addStretch(1);
    m_column->addWidget(bar);
    return row;
}

static void nameShortcut(QLineEdit *search, const QAction *command)
{
    const auto follow = [search, command] {
        const QString name = search->accessibleName();
        const QString keys = command->shortcut().toString(QKeySequence::NativeText);
        search->setPlaceholderText(keys.isEmpty() ? name : WorkspacePage::tr("%1 (%2)", "what is searched, and the shortcut that leads there").arg(name, keys));
    };
    QObject::connect(command, &QAction::changed, search, follow);
    follow();
}

QLineEdit *newSearch(const QString &name, const QAction *command, QWidget *parent)
{
    auto *search = new QLineEdit(parent);
    search->setAccessibleName(name);
    nameShortcut(search, command);
    search->setClearButtonEnabled(true);
    search->setMinimumWidth(parent->fontMetrics().averageCharWidth() * 20);
    search->setMaximumWidth(parent->fontMetrics().averageCharWidth() * 44);
    search->addAction(style::icon(u"search"_s), QLineEdit::LeadingPosition);
    style::setOnBase(search);
    return search;
}

QWidget *newSeparator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace pp
