// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPromise>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace pp {

/// Beside a long job that cannot look up: passes a cancelled promise on as a stop token, and adds an intermediate
/// result five times a second. Ends, without a further result, when it is destroyed.
template<typename T>
class ProgressReporter
{
public:
    /// `report` is called on a thread of its own.
    ProgressReporter(QPromise<T> &promise, std::function<T()> report)
        : m_thread([this, &promise, report = std::move(report)](const std::stop_token &ended) {
              std::unique_lock lock(m_mutex);
              while (!m_wake.wait_for(lock, ended, std::chrono::milliseconds(200), [&] { return ended.stop_requested(); })) {
                  if (promise.isCanceled())
                      m_stop.request_stop();
                  else
                      promise.addResult(report());
              }
          })
    {
    }

    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; ///< last: it is joined before what it uses ends
};

} // namespace pp
