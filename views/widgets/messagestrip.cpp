// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/messagestrip.h"

#include "views/style/style.h"
#include "views/widgets/buttons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace pp {

using namespace Qt::StringLiterals;

MessageStrip::MessageStrip(Messages &messages, QWidget *parent)
    : QFrame(parent)
    , m_messages(messages)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(newIconButton(u"x"_s, tr("Close this message"), this))
{
    setAccessibleName(tr("Message"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setAutoDefault(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(style::space(this, 12), style::space(this, 6), style::space(this, 8), style::space(this, 6));
    row->setSpacing(style::space(this, 8));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);

    connect(m_action, &QPushButton::clicked, &m_messages, &Messages::act);
    connect(m_close, &QToolButton::clicked, &m_messages, &Messages::close);
    connect(&m_messages, &Messages::changed, this, [this] { show(m_messages.current()); });
    show(m_messages.current());
}

void MessageStrip::show(const std::optional<Messages::Message> &message)
{
    setVisible(message.has_value());
    if (!message)
        return;
    m_kind = message->kind;
    const int size = int(fontMetrics().height() * 1.1);
    m_icon->setPixmap(style::icon(m_kind == Messages::Kind::Problem ? u"triangle-alert"_s : u"circle-check"_s).pixmap(QSize(size, size), devicePixelRatioF()));
    m_text->setText(message->text);
    m_text->setAccessibleName(message->text);
    m_action->setText(message->actionText);
    m_action->setVisible(!message->actionText.isEmpty());
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor tone = m_kind == Messages::Kind::Problem ? style::chip(Colour::Red, palette()).text
                                                          : palette().color(QPalette::Highlight);
    painter.fillRect(rect(), style::mix(palette().color(QPalette::Base), tone, 0.1));
    painter.fillRect(QRect(0, 0, style::space(this, 4), height()), tone);
}

} // namespace pp
