// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/messages.h"

#include <utility>

namespace pp {

void Messages::show(Message message)
{
    m_current = std::move(message);
    Q_EMIT changed();
}

void Messages::act()
{
    if (!m_current)
        return;
    const auto action = m_current->action;
    close();
    if (action)
        action();
}

void Messages::moveOn()
{
    if (m_current && m_current->kind == Kind::Done && !m_current->action)
        close();
}

void Messages::close()
{
    if (!std::exchange(m_current, std::nullopt))
        return;
    Q_EMIT changed();
}

} // namespace pp
