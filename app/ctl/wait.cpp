// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/wait.h"

#include <QSocketNotifier>

#include <array>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace pp::ctl {

namespace {

constexpr std::array signalNumbers = {SIGINT, SIGTERM};
int wakeUp = -1; ///< the only thing a signal handler may touch

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakeUp, &byte, 1);
}

} // namespace

struct InterruptHandler::Private {
    std::array<int, 2> pipe = {-1, -1};
    std::array<struct sigaction, signalNumbers.size()> before = {};
    std::unique_ptr<QSocketNotifier> notifier;
};

InterruptHandler::InterruptHandler(std::function<void()> interrupted)
    : d(std::make_unique<Private>())
{
    if (::pipe2(d->pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without it the signals end the program, which loses nothing that is counted
    d->notifier = std::make_unique<QSocketNotifier>(d->pipe[0], QSocketNotifier::Read);
    QObject::connect(d->notifier.get(), &QSocketNotifier::activated, d->notifier.get(),
                     [this, interrupted = std::move(interrupted)] {
                         d->notifier->setEnabled(false);
                         interrupted();
                     });
    wakeUp = d->pipe[1];
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = int(SA_RESETHAND | SA_RESTART);
    for (size_t i = 0; i < signalNumbers.size(); ++i)
        ::sigaction(signalNumbers[i], &action, &d->before[i]);
}

InterruptHandler::~InterruptHandler()
{
    if (!d->notifier)
        return;
    for (size_t i = 0; i < signalNumbers.size(); ++i)
        ::sigaction(signalNumbers[i], &d->before[i], nullptr);
    d->notifier.reset();
    for (const int end : d->pipe)
        ::close(end);
}

} // namespace pp::ctl
