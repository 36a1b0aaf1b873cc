// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/serialexecutor.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace pp;
using namespace Qt::StringLiterals;

/// If these fail, a database connection is used off its thread, or a dialog waits for an answer that never comes.
class SerialExecutorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsInOrderOnOneThreadThatIsNotOurs()
    {
        SerialExecutor executor(u"test"_s);
        QList<int> order;
        QThread *first = nullptr;
        QList<QFuture<int>> futures;
        for (int i = 0; i < 100; ++i) {
            futures.append(executor.call([&order, &first, i] {
                if (!first)
                    first = QThread::currentThread();
                order.append(first == QThread::currentThread() ? i : -1);
                return i;
            }));
        }
        // Waiting for the last one must not run it here: a thread pool would.
        QCOMPARE(futures.last().result(), 99);
        QVERIFY(first != QThread::currentThread());
        QCOMPARE(order.size(), 100);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(order.at(i), i);
    }

    void queuedJobsEndAsCancelledWhenItIsDestroyed()
    {
        QSemaphore started;
        QSemaphore mayEnd;
        QFuture<int> running;
        QList<QFuture<int>> waiting;
        std::atomic_int ran = 0;
        {
            SerialExecutor executor(u"test"_s);
            running = executor.call([&] {
                started.release();
                mayEnd.acquire();
                return 1;
            });
            for (int i = 0; i < 10; ++i)
                waiting.append(executor.call([&ran] { return ++ran; }));
            started.acquire();
            QThread *releaser = QThread::create([&] { mayEnd.release(); });
            releaser->start();
            releaser->wait();
            delete releaser;
        }
        QVERIFY(running.isFinished());
        for (const QFuture<int> &future : std::as_const(waiting))
            QVERIFY(future.isFinished());
        // Those that had not begun are cancelled, those that had are done: none hangs, none is half.
        int cancelled = 0;
        for (const QFuture<int> &future : std::as_const(waiting))
            cancelled += future.isCanceled() ? 1 : 0;
        QCOMPARE(cancelled + ran, 10);
    }

    void aCancelledJobIsNotRun()
    {
        SerialExecutor executor(u"test"_s);
        QSemaphore mayEnd;
        const QFuture<int> blocking = executor.call([&mayEnd] {
            mayEnd.acquire();
            return 0;
        });
        std::atomic_bool ran = false;
        QFuture<int> cancelled = executor.call([&ran] {
            ran = true;
            return 0;
        });
        cancelled.cancel();
        mayEnd.release();
        QFuture<int> last = executor.call([] { return 7; });
        QCOMPARE(last.result(), 7);
        QVERIFY(!ran);
    }

    void anAnswerForADeadContextIsDropped()
    {
        SerialExecutor executor(u"test"_s);
        QSemaphore mayEnd;
        bool called = false;
        QFuture<int> future = executor.call([&mayEnd] {
            mayEnd.acquire();
            return 1;
        });
        {
            QObject dialog;
            onFinished(future, &dialog, [&called](const QFuture<int> &) { called = true; });
        }
        mayEnd.release();
        QFuture<int> after = executor.call([] { return 2; });
        bool afterCalled = false;
        onFinished(after, this, [&afterCalled](const QFuture<int> &) { afterCalled = true; });
        QTRY_VERIFY(afterCalled);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(SerialExecutorTest)
#include "serialexecutor_test.moc"
