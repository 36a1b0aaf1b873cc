// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace pp::desktop {

/// One program a person and session: who starts it again hands the files over to the one that runs. They meet at a
/// socket in a folder that only this person can enter. Nothing but names of files goes through it. When the other one
/// does not answer in time, one starts beside it. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// The folder is made, readable by its owner alone.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// Tries to be the one that listens.
    [[nodiscard]] bool listen();
    /// Hands over to the one that listens; waits at most this many ms for its answer.
    [[nodiscard]] bool handOver(const QStringList &files, int patience = 2000) const;

Q_SIGNALS:
    void received(const QStringList &files); ///< empty: it was only started again

private:
    void take(QLocalSocket *socket);

    QString m_folder;
    QLockFile m_lock;
    QLocalServer m_server;
};

/// $XDG_RUNTIME_DIR/privacy-portal; empty when there is none that only this person can enter.
[[nodiscard]] QString instanceFolder();

} // namespace pp::desktop
