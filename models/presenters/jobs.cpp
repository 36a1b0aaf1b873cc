// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/jobs.h"

#include "models/items/text.h"

namespace pp {

using namespace Qt::StringLiterals;

Job::Job(QString text, QFuture<void> future, Clock clock, QObject *parent)
    : QObject(parent)
    , m_text(std::move(text))
    , m_clock(std::move(clock))
    , m_startedAt(m_clock())
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        setProgress(value - m_watcher.progressMinimum(), m_watcher.progressMaximum() - m_watcher.progressMinimum(), m_rate);
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        Q_EMIT finished();
        deleteLater();
    });
    m_watcher.setFuture(std::move(future));
}

void Job::setProgress(qint64 done, qint64 total, const QString &rate)
{
    m_done = done;
    m_total = total;
    m_rate = rate;
    Q_EMIT changed();
}

/// From the average so far; nothing in the first two seconds, when it would jump about.
QString Job::remaining() const
{
    const qint64 elapsed = m_clock() - m_startedAt;
    if (m_cancelling || m_done <= 0 || m_done >= m_total || elapsed < 2000)
        return {};
    const double left = double(elapsed) * double(m_total - m_done) / double(m_done);
    return tr("%1 left").arg(text::duration(qint64(left / 1000)));
}

void Job::cancel()
{
    if (m_cancelling)
        return;
    m_cancelling = true;
    m_watcher.cancel();
    Q_EMIT changed();
}

Jobs::Jobs(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
}

Job *Jobs::add(const QString &text, const QFuture<void> &future)
{
    auto *job = new Job(text, future, m_clock, this);
    m_running.append(job);
    connect(job, &Job::finished, this, [this, job] {
        m_running.removeOne(job);
        if (m_running.isEmpty())
            Q_EMIT idle();
    });
    Q_EMIT added(job);
    return job;
}

void Jobs::cancelAll()
{
    const auto running = m_running;
    for (Job *job : running)
        job->cancel();
}

} // namespace pp
