// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"
#include "models/services/workspace.h"

#include <QPromise>

namespace pp {

/// The keychain's names for the keys of a workspace: by the salt in its file, so that a moved or copied file finds its
/// key. The pending one exists only while the key is being changed.
[[nodiscard]] QString keyName(const QByteArray &salt);
[[nodiscard]] QString pendingKeyName(const QByteArray &salt);

/// One way from "make" or "open" to an open workspace, through keychain and threads. Deletes itself at the end.
class WorkspaceOpening : public QObject
{
public:
    static QFuture<Workspace::Opened> create(const QString &file, const QString &name,
                                             const Workspace::Passphrase &passphrase, SecretStore &secrets,
                                             const Clock &clock);
    static QFuture<Workspace::Opened> open(const QString &file, const Workspace::Passphrase &passphrase,
                                           SecretStore &secrets, const Clock &clock);

private:
    WorkspaceOpening(const QString &file, const Workspace::Passphrase &passphrase, SecretStore &secrets,
                     const Clock &clock);
    QFuture<Workspace::Opened> future() { return m_promise.future(); }

    void makeKey();
    void makeFile(const QString &name);
    void takeBack(const Error &error);

    void readSalt();
    void askKeychain(bool pending);
    void openFile(bool pending);
    void keepPending();

    void openReader();
    void finish();
    void finish(const Error &error);
    void answer(const Workspace::Opened &opened);

    /// Goes on with next(value) when the future has its result; else with m_failed(error).
    template<typename T, typename Next>
    void then(const QFuture<Result<T>> &future, Next next);

    Workspace::Passphrase m_passphrase;
    QPromise<Workspace::Opened> m_promise;
    std::shared_ptr<Workspace> m_workspace;
    QByteArray m_salt;
    QString m_newName;
    bool m_making = false;
    bool m_fileMade = false;
};

} // namespace pp
