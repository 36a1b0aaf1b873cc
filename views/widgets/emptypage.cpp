// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/emptypage.h"

#include "views/style/style.h"
#include "views/widgets/buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pp {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_icon->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    style::setTitle(m_text, style::sectionTitle);
    m_buttons->setSpacing(style::space(this, 12));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space(this, 24), style::space(this, 24), style::space(this, 24), style::space(this, 24));
    column->setSpacing(style::space(this, 16));
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_text);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyPage::show(const QString &icon, const QString &sentence, const QList<QAction *> &actions)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    if (icon != m_name) {
        m_name = icon;
        drawIcon();
    }
    if (actions == m_actions)
        return;
    m_actions = actions;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_buttons->addStretch(1);
    setFocusProxy(nullptr);
    for (QAction *action : actions) {
        auto *button = newCommandButton(action, this);
        m_buttons->addWidget(button);
        if (!focusProxy())
            setFocusProxy(button);
    }
    m_buttons->addStretch(1);
}

void EmptyPage::drawIcon()
{
    const int size = fontMetrics().height() * 4;
    if (!m_name.isEmpty())
        m_icon->setPixmap(style::pixmap(m_name, size, style::secondaryText(palette()), devicePixelRatioF()));
}

void EmptyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

} // namespace pp
