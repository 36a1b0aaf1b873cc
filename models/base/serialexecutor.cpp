// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/serialexecutor.h"

#include <atomic>
#include <chrono>
#include <deque>
#include <mutex>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace pp {

/// The queue is our own, not Qt's event queue: events still posted when a thread quits are dropped silently, and
/// their futures would never finish.
class SerialExecutor::Worker : public QObject
{
public:
    void post(Queued job)
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(std::move(job));
        if (m_queue.size() == 1)
            QMetaObject::invokeMethod(this, [this] { drain(false); }, Qt::QueuedConnection);
    }

    void stop() { m_stopping = true; }

#ifdef Q_OS_LINUX
    void rememberThread() { m_threadId = ::syscall(SYS_gettid); }

    /// QThread::wait() is no join: it returns while the thread still clears what it kept for itself. A program that
    /// ends just then would free some of it (OpenSSL's random generators) a second time.
    void waitUntilThreadIsGone() const
    {
        while (m_threadId > 0 && ::syscall(SYS_tgkill, ::getpid(), long(m_threadId), 0) == 0)
            std::this_thread::sleep_for(std::chrono::microseconds(50));
    }
#else
    void rememberThread() {}
    void waitUntilThreadIsGone() const {}
#endif

    /// Runs what is queued; with `all` after the event loop has ended, so that nothing is left behind.
    void drain(bool all)
    {
        for (;;) {
            Queued job;
            {
                const std::scoped_lock lock(m_mutex);
                if (m_queue.empty())
                    return;
                job = std::move(m_queue.front());
            }
            job(m_stopping);
            job = {}; // what the job holds ends before the next one starts
            const std::scoped_lock lock(m_mutex);
            m_queue.pop_front();
            if (m_queue.empty())
                return;
            if (!all) { // back to the event loop between jobs: database notices arrive through it
                QMetaObject::invokeMethod(this, [this] { drain(false); }, Qt::QueuedConnection);
                return;
            }
        }
    }

private:
    std::mutex m_mutex;
    std::deque<Queued> m_queue;
    std::atomic_bool m_stopping = false;
    std::atomic<long> m_threadId = 0;
};

SerialExecutor::SerialExecutor(const QString &threadName)
    : m_worker(new Worker)
{
    m_thread.setObjectName(threadName);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_worker, &Worker::rememberThread, Qt::DirectConnection);
    m_thread.start();
}

SerialExecutor::~SerialExecutor()
{
    m_worker->stop();
    m_thread.quit();
    m_thread.wait();
    m_worker->waitUntilThreadIsGone();
    m_worker->drain(true);
    delete m_worker;
}

void SerialExecutor::post(Queued job)
{
    m_worker->post(std::move(job));
}

} // namespace pp
