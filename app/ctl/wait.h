// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/tr.h"
#include "models/base/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

#include <functional>

namespace pp::ctl {

/// SIGINT and SIGTERM, as long as it lives: the first one calls `interrupted` from the event loop, a second one ends
/// the program as it would without this.
class InterruptHandler
{
public:
    explicit InterruptHandler(std::function<void()> interrupted);
    ~InterruptHandler();
    InterruptHandler(const InterruptHandler &) = delete;
    InterruptHandler &operator=(const InterruptHandler &) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Runs the event loop until the future has finished. The last result, or Cancelled when there is none.
/// `running` is called with every intermediate result.
template<typename T>
Result<T> wait(const QFuture<Result<T>> &future, const std::function<void(const Result<T> &)> &running = {})
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    if (running) {
        QObject::connect(&watcher, &QFutureWatcherBase::resultReadyAt, &loop,
                         [&](int index) { running(future.resultAt(index)); });
    }
    watcher.setFuture(future);
    loop.exec();
    if (future.isCanceled() || future.resultCount() == 0)
        return fail(Error::Code::Cancelled, Tr::tr("Interrupted."));
    return future.resultAt(future.resultCount() - 1);
}

/// The same for work that can be cancelled: an interrupt cancels it and waits until it has stopped cleanly.
template<typename T>
Result<T> waitInterruptibly(QFuture<Result<T>> future, const std::function<void(const Result<T> &)> &running = {})
{
    const InterruptHandler handler([&future] { future.cancel(); });
    return wait(future, running);
}

} // namespace pp::ctl
