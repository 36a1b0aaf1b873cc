// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/messages.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace pp {

/// The strip under the header that says what happened, with an action and a close.
class MessageStrip : public QFrame
{
    Q_OBJECT
public:
    MessageStrip(Messages &messages, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const std::optional<Messages::Message> &message);

    Messages &m_messages;
    Messages::Kind m_kind = Messages::Kind::Done;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace pp
