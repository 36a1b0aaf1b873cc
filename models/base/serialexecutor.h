// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace pp {

/// One real thread that runs jobs one after the other. Whoever needs a thread-bound thing (a database connection)
/// opens, uses and closes it in jobs of one executor. Not a QThreadPool: QFuture::waitForFinished() steals queued
/// jobs from pools and would run them on the waiting thread.
///
/// Construct, use and destroy it on any one thread. Jobs that have not started when it is destroyed end as
/// cancelled; the running one is waited for. No future is left hanging.
class SerialExecutor
{
public:
    explicit SerialExecutor(const QString &threadName);
    ~SerialExecutor();
    SerialExecutor(const SerialExecutor &) = delete;
    SerialExecutor &operator=(const SerialExecutor &) = delete;

    /// Queues job(QPromise<T> &) and returns at once. The job reports progress through the promise, asks
    /// isCanceled() in every loop, and adds its one result with addResult().
    template<typename T, typename Job>
    QFuture<T> run(Job job)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        post([promise, job = std::move(job)](bool stopping) mutable {
            if (stopping)
                promise->future().cancel();
            if (!promise->isCanceled())
                std::invoke(job, *promise);
            promise->finish();
        });
        return promise->future();
    }

    /// run() for a job that is short and has neither progress nor cancel: its return value is the result.
    template<typename Job>
    auto call(Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        using T = std::invoke_result_t<Job>;
        return run<T>([job = std::move(job)](QPromise<T> &promise) mutable { promise.addResult(std::invoke(job)); });
    }

private:
    using Queued = std::function<void(bool stopping)>;
    void post(Queued job);

    class Worker;
    QThread m_thread;
    Worker *m_worker; ///< lives on m_thread, deleted when the thread has finished
};

/// Calls fn(future) on context's thread when the future has finished or was cancelled; not at all when context dies
/// first. (QFuture::then(context, …) aborts the program in that case in Qt 6.4.) fn asks isCanceled() first.
template<typename T, typename Fn>
void onFinished(const QFuture<T> &future, QObject *context, Fn fn)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
        watcher->deleteLater();
        fn(watcher->future());
    });
    watcher->setFuture(future);
}

} // namespace pp
