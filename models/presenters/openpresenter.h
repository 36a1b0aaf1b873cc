// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/settings.h"
#include "models/services/workspace.h"

namespace pp {

class SecretStore;

/// Opens and creates workspaces, and knows the recent ones. Dialogs show what it says. GUI thread.
class OpenPresenter : public QObject
{
    Q_OBJECT
public:
    /// Answers like SecretStore::read() of something that is not there.
    using Probe = std::function<QFuture<Result<Sensitive>>()>;
    OpenPresenter(SecretStore &secrets, Probe probe, Settings &settings, Clock clock, QObject *parent = nullptr);

    /// Asks the keychain for the key; passphraseWanted() when it has none.
    void open(const QString &file);
    /// Asked first: true when another window has the workspace, which then comes forward.
    void setElsewhere(std::function<bool(const QString &file)> elsewhere) { m_elsewhere = std::move(elsewhere); }
    void openWithPassphrase(const QString &file, const Sensitive &passphrase);
    void create(const QString &file, const QString &name, const Workspace::Passphrase &passphrase, bool remember);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    [[nodiscard]] QStringList recent() const;
    void forget(const QString &file);

    /// keychainKnown() tells whether there is a keychain, and if not, why.
    void probeKeychain();

Q_SIGNALS:
    void busyChanged();
    void opened(const std::shared_ptr<pp::Workspace> &workspace);
    void passphraseWanted(const QString &file, const QString &reason);
    void openFailed(const pp::Error &error);
    void createFailed(const pp::Error &error);
    void keychainKnown(bool available, const QString &reason);

private:
    void setBusy(bool busy);
    void finish(const std::shared_ptr<Workspace> &workspace, bool remember);
    void openWith(const QString &file, const Workspace::Passphrase &passphrase);

    SecretStore &m_secrets;
    Probe m_probe;
    Settings &m_settings;
    Clock m_clock;
    std::function<bool(const QString &)> m_elsewhere;
    bool m_busy = false;
};

/// What the dialog "Create a workspace" knows: what was entered so far and what is still wrong with it. GUI thread.
class CreatePresenter : public QObject
{
    Q_OBJECT
public:
    explicit CreatePresenter(OpenPresenter &open, QObject *parent = nullptr);

    void setName(const QString &name);
    void setFile(const QString &file); ///< by hand: the name no longer proposes it
    void setUsesKeychain(bool uses);
    void setPassphrase(const QString &passphrase);
    void setRepeated(const QString &repeated);
    void create();

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool usesKeychain() const { return m_usesKeychain; }
    [[nodiscard]] bool hasKeychain() const { return m_hasKeychain; }
    [[nodiscard]] bool canCreate() const;
    [[nodiscard]] const QString &hint() const { return m_hint; } ///< what is missing or went wrong; empty: nothing

Q_SIGNALS:
    void changed();
    void created();

private:
    void update(const QString &problem = {});

    OpenPresenter &m_open;
    QString m_name;
    QString m_file;
    QString m_passphrase;
    QString m_repeated;
    QString m_hint;
    bool m_fileByHand = false;
    bool m_usesKeychain = true;
    bool m_hasKeychain = true;
    bool m_complete = false;
};

} // namespace pp
