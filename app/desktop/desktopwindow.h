// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/sampleworkspace.h"
#include "views/mainwindow.h"

namespace pp::desktop {

/// A window with what stands behind it, in the order in which the parts need each other. GUI thread.
class DesktopWindow
{
public:
    DesktopWindow(SecretStore &secrets, const OpenPresenter::Probe &probe, Settings &settings, const SessionFactory &sessions,
                  std::vector<std::unique_ptr<QTemporaryDir>> &sampleFolders)
        : m_app(secrets, probe, settings, sessions, systemClock())
        , m_sample(m_app, sampleFolders)
        , m_window(m_app)
    {
    }

    [[nodiscard]] AppPresenter &app() { return m_app; }
    [[nodiscard]] SampleWorkspace &sample() { return m_sample; }
    [[nodiscard]] MainWindow &window() { return m_window; }

private:
    AppPresenter m_app;
    SampleWorkspace m_sample;
    MainWindow m_window;
};

} // namespace pp::desktop
