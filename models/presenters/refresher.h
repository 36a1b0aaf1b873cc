// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace pp {

/// When to ask the workspace again: only while somebody looks, one question at a time, and while changes rain in not
/// more often than once a second; what takes long is asked less often, so that at most a quarter of the time is spent on
/// it. GUI thread.
class Refresher : public QObject
{
    Q_OBJECT
public:
    /// ask() asks, and answered() is called when everything it asked for is answered.
    explicit Refresher(std::function<void()> ask, QObject *parent = nullptr);

    void setWatched(bool watched);
    void answered();

public Q_SLOTS:
    void changed(); ///< what is shown may be out of date

private:
    void consider();

    std::function<void()> m_ask;
    bool m_watched = false;
    bool m_stale = true; ///< nothing was asked yet
    bool m_asking = false;
    QElapsedTimer m_sinceAsked;
    qint64 m_lastTook = 0; ///< ms from the question to its answer
    QTimer m_pause;
};

} // namespace pp
