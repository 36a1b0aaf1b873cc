// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/openpresenter.h"

#include "models/base/serialexecutor.h"

#include <QFileInfo>

namespace pp {

namespace {
constexpr qsizetype recentShown = 6;
} // namespace

OpenPresenter::OpenPresenter(SecretStore &secrets, Probe probe, Settings &settings, Clock clock, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_probe(std::move(probe))
    , m_settings(settings)
    , m_clock(std::move(clock))
{
}

void OpenPresenter::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void OpenPresenter::open(const QString &file)
{
    if (!m_elsewhere || !m_elsewhere(file))
        openWith(file, std::nullopt);
}

void OpenPresenter::openWithPassphrase(const QString &file, const Sensitive &passphrase)
{
    openWith(file, passphrase);
}

void OpenPresenter::openWith(const QString &file, const Workspace::Passphrase &passphrase)
{
    if (m_busy)
        return;
    if (!QFileInfo::exists(file)) {
        Q_EMIT openFailed({Error::Code::NotFound, tr("There is no file %1 any more.").arg(QFileInfo(file).fileName()), {}});
        return;
    }
    setBusy(true);
    const bool asked = passphrase.has_value();
    onFinished(Workspace::open(file, passphrase, m_secrets, m_clock), this, [this, file, asked](const QFuture<Workspace::Opened> &future) {
        setBusy(false);
        if (future.isCanceled())
            return;
        const auto workspace = future.result();
        if (workspace) {
            finish(*workspace, true);
            return;
        }
        const Error &error = workspace.error();
        if (!asked && (error.code == Error::Code::NotFound || error.code == Error::Code::SecretStore))
            Q_EMIT passphraseWanted(file, error.message);
        else
            Q_EMIT openFailed(error);
    });
}

void OpenPresenter::create(const QString &file, const QString &name, const Workspace::Passphrase &passphrase, bool remember)
{
    if (m_busy)
        return;
    setBusy(true);
    onFinished(Workspace::create(file, name, passphrase, m_secrets, m_clock), this, [this, remember](const QFuture<Workspace::Opened> &future) {
        setBusy(false);
        if (future.isCanceled())
            return;
        if (const auto workspace = future.result(); workspace)
            finish(*workspace, remember);
        else
            Q_EMIT createFailed(workspace.error());
    });
}

void OpenPresenter::finish(const std::shared_ptr<Workspace> &workspace, bool remember)
{
    if (remember) {
        QStringList files = m_settings.get<QStringList>(Settings::Key::RecentWorkspaces);
        files.removeAll(workspace->location());
        files.prepend(workspace->location());
        m_settings.setValue(Settings::Key::RecentWorkspaces, files.mid(0, recentShown));
    }
    Q_EMIT opened(workspace);
}

QStringList OpenPresenter::recent() const
{
    return m_settings.get<QStringList>(Settings::Key::RecentWorkspaces);
}

void OpenPresenter::forget(const QString &file)
{
    QStringList files = recent();
    files.removeAll(file);
    m_settings.setValue(Settings::Key::RecentWorkspaces, files);
}

void OpenPresenter::probeKeychain()
{
    // Reading what is not there tells a keychain (NotFound) from none (SecretStore).
    onFinished(m_probe(), this, [this](const QFuture<Result<Sensitive>> &future) {
        if (future.isCanceled())
            return;
        const auto answer = future.result();
        const bool available = answer || answer.error().code != Error::Code::SecretStore;
        Q_EMIT keychainKnown(available, available ? QString() : answer.error().message);
    });
}

} // namespace pp
