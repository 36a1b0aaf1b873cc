// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/sessions.h"

#include <QFile>
#include <QFileInfo>

namespace pp::desktop {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 longestKeyLine = 4096;

/// The first line; none when the file cannot be read.
std::optional<Sensitive> firstLine(const QString &file)
{
    QFile input;
    bool opened = false;
    if (file == u"-"_s) {
        opened = input.open(stdin, QIODevice::ReadOnly);
    } else {
        input.setFileName(file);
        opened = input.open(QIODevice::ReadOnly);
    }
    if (!opened)
        return std::nullopt;
    QByteArray line = input.readLine(longestKeyLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return Sensitive(line);
}
} // namespace

Desktop::Desktop(const QString &settingsFile, std::shared_ptr<const engine::Matchers> matchers)
    : m_settings(settingsFile)
    , m_app(m_secrets, [this] { return m_secrets.read(u"probe"_s); }, m_settings, sessionFactory(std::move(matchers)), systemClock())
    , m_sample(m_app, m_sampleFolders)
    , m_appearance(m_settings)
    , m_window(m_app)
{
}

void Desktop::start(const StartOptions &options)
{
    m_window.show();
    if (options.demo) {
        m_sample.open();
    } else if (!options.keyFile.isEmpty() && !options.paths.isEmpty() && !AppPresenter::isArchive(options.paths.first())) {
        m_app.importWhenOpen(options.paths.mid(1));
        openWithKeyFile(options.paths.first(), options.keyFile);
    } else if (!options.paths.isEmpty()) {
        m_app.take(options.paths);
    }
}

void Desktop::openWithKeyFile(const QString &workspace, const QString &keyFile)
{
    if (const auto passphrase = firstLine(keyFile); passphrase && !passphrase->isEmpty())
        m_app.opening().openWithPassphrase(QFileInfo(workspace).absoluteFilePath(), *passphrase);
    else
        m_app.messages().problem(tr("The key file could not be read, or its first line is empty."));
}

} // namespace pp::desktop
