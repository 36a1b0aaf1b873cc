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
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
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
    for (QAction *action : actions)
        m_buttons->addWidget(newCommandButton(action, this));
    m_buttons->addStretch(1);
    fit();
}

/// In little room the picture goes, and the buttons stand one below the other.
void EmptyPage::fit()
{
    m_icon->setVisible(height() >= fontMetrics().height() * 14);
    int width = 0;
    for (int i = 0; i < m_buttons->count(); ++i)
        width += m_buttons->itemAt(i)->widget() ? m_buttons->itemAt(i)->sizeHint().width() + m_buttons->spacing() : 0;
    const QMargins margins = layout()->contentsMargins();
    const bool fits = width <= this->width() - margins.left() - margins.right();
    m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void EmptyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyPage::focusContent()
{
    QWidget *first = m_actions.isEmpty() ? nullptr : m_buttons->itemAt(1)->widget();
    (first ? first : this)->setFocus(Qt::OtherFocusReason);
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
