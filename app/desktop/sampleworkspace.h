// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/apppresenter.h"

#include <QTemporaryDir>

namespace pp::desktop {

/// "Explore with sample data": a new workspace in a temporary folder, locked with a random key that nobody keeps, into
/// which the sample archive is written and imported. It is gone when the program ends. GUI thread.
class SampleWorkspace : public QObject
{
    Q_OBJECT
public:
    SampleWorkspace(AppPresenter &app, std::vector<std::unique_ptr<QTemporaryDir>> &folders, QObject *parent = nullptr);

    void open();

private:
    void write(const QString &workspaceFile, const QString &archive);

    AppPresenter &m_app;
    std::vector<std::unique_ptr<QTemporaryDir>> &m_folders; ///< outlive the workspaces in them
    SerialExecutor m_thread;
};

} // namespace pp::desktop
