// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/sampleworkspace.h"
#include "models/secrets/keychainsecretstore.h"
#include "views/mainwindow.h"
#include "views/style/appearance.h"

namespace pp::desktop {

/// What was asked for when the program was started.
struct StartOptions {
    bool demo = false;
    QString keyFile;
    QStringList paths;
};

/// Builds the program from its parts, in the order in which they need each other. GUI thread.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop(const QString &settingsFile, std::shared_ptr<const engine::Matchers> matchers);

    void start(const StartOptions &options);

private:
    void openWithKeyFile(const QString &workspace, const QString &keyFile);

    std::vector<std::unique_ptr<QTemporaryDir>> m_sampleFolders;
    KeychainSecretStore m_secrets;
    Settings m_settings;
    AppPresenter m_app;
    SampleWorkspace m_sample;
    Appearance m_appearance;
    MainWindow m_window;
};

} // namespace pp::desktop
