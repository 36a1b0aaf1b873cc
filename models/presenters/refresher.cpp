// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/refresher.h"

#include <algorithm>

namespace pp {

namespace {
constexpr qint64 pause = 1000; // ms, from question to question
constexpr qint64 share = 4;
} // namespace

Refresher::Refresher(std::function<void()> ask, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Refresher::consider);
}

void Refresher::setWatched(bool watched)
{
    m_watched = watched;
    consider();
}

void Refresher::changed()
{
    m_stale = true;
    consider();
}

void Refresher::answered()
{
    m_asking = false;
    m_lastTook = m_sinceAsked.elapsed();
    consider();
}

void Refresher::consider()
{
    if (!m_watched || !m_stale || m_asking || m_pause.isActive())
        return;
    if (const qint64 wait = m_sinceAsked.isValid() ? std::max(pause, share * m_lastTook) - m_sinceAsked.elapsed() : 0; wait > 0) {
        m_pause.start(int(wait));
        return;
    }
    m_stale = false;
    m_asking = true;
    m_sinceAsked.start();
    m_ask();
}

} // namespace pp
