// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/workspace.h"

#include <QPromise>

namespace pp {

/// Changes the key of an open workspace. Until it is done, the keychain has the old key and (as pending) the new one,
/// and the file fits one of them, whenever the program is killed. Deletes itself at the end.
class WorkspaceRekeying : public QObject
{
public:
    static QFuture<Result<>> start(Workspace &workspace, const Workspace::Passphrase &passphrase);

private:
    WorkspaceRekeying(Workspace &workspace, const Workspace::Passphrase &passphrase);

    void makeKey();
    void changeFile();
    void settle(const Result<> &changed);
    void finish(const Result<> &result);

    template<typename T, typename Next>
    void then(const QFuture<Result<T>> &future, Next next);

    Workspace &m_workspace;
    Workspace::Passphrase m_passphrase;
    QPromise<Result<>> m_promise;
    QByteArray m_salt;
    Sensitive m_key;
};

} // namespace pp
