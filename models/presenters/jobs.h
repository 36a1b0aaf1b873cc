// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

namespace pp {

/// Something long that runs elsewhere: what it is, how far, how fast, how long still; can be cancelled. GUI thread.
class Job : public QObject
{
    Q_OBJECT
public:
    Job(QString text, QFuture<void> future, Clock clock, QObject *parent);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; } ///< 0: not known
    [[nodiscard]] QString rate() const { return m_rate; }
    [[nodiscard]] QString remaining() const;
    [[nodiscard]] bool isCancelling() const { return m_cancelling; }

    /// Whoever knows more than the future's own progress says it here.
    void setProgress(qint64 done, qint64 total, const QString &rate);
    void cancel();

Q_SIGNALS:
    void changed();
    void finished(); ///< the last signal; the job deletes itself

private:
    QString m_text;
    QString m_rate;
    Clock m_clock;
    qint64 m_startedAt;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_cancelling = false;
    QFutureWatcher<void> m_watcher;
};

/// The jobs that run now. GUI thread.
class Jobs : public QObject
{
    Q_OBJECT
public:
    explicit Jobs(Clock clock, QObject *parent = nullptr);

    Job *add(const QString &text, const QFuture<void> &future);
    [[nodiscard]] bool isIdle() const { return m_running.isEmpty(); }
    void cancelAll();

Q_SIGNALS:
    void added(pp::Job *job);
    void idle();

private:
    Clock m_clock;
    QList<Job *> m_running;
};

} // namespace pp
