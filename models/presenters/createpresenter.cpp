// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/openpresenter.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shortestPassphrase = 8;
const QString ending = u".ppws"_s;

/// A file name that every file system takes: letters and digits of the name, everything else a hyphen.
QString fileNameFor(const QString &name)
{
    QString safe;
    for (const QChar c : name.simplified())
        safe.append(c.isLetterOrNumber() ? c.toLower() : u'-');
    while (safe.contains(u"--"_s))
        safe.replace(u"--"_s, u"-"_s);
    return safe.left(60) + ending;
}

QString folder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}
} // namespace

CreatePresenter::CreatePresenter(OpenPresenter &open, QObject *parent)
    : QObject(parent)
    , m_open(open)
{
    connect(&m_open, &OpenPresenter::keychainKnown, this, [this](bool available, const QString &reason) {
        m_hasKeychain = available;
        if (!available)
            m_usesKeychain = false;
        update(reason);
    });
    connect(&m_open, &OpenPresenter::createFailed, this, [this](const Error &error) {
        if (error.code == Error::Code::SecretStore) {
            m_hasKeychain = false;
            m_usesKeychain = false;
        }
        update(error.message);
    });
    connect(&m_open, &OpenPresenter::opened, this, &CreatePresenter::created);
    connect(&m_open, &OpenPresenter::busyChanged, this, &CreatePresenter::changed);
    m_open.probeKeychain();
}

void CreatePresenter::setName(const QString &name)
{
    m_name = name.trimmed();
    if (!m_fileByHand)
        m_file = m_name.isEmpty() ? QString() : QDir(folder()).filePath(fileNameFor(m_name));
    update();
}

void CreatePresenter::setFile(const QString &file)
{
    if (file == m_file)
        return;
    m_fileByHand = true;
    m_file = file;
    update();
}

void CreatePresenter::setUsesKeychain(bool uses)
{
    m_usesKeychain = uses && m_hasKeychain;
    update();
}

void CreatePresenter::setPassphrase(const QString &passphrase)
{
    m_passphrase = passphrase;
    update();
}

void CreatePresenter::setRepeated(const QString &repeated)
{
    m_repeated = repeated;
    update();
}

/// One problem at a time, in the order of the form; a problem from outside stays until something is entered.
void CreatePresenter::update(const QString &problem)
{
    m_complete = false;
    m_hint.clear();
    if (m_name.isEmpty() || m_file.isEmpty()) {
        // Nothing entered is no mistake yet.
    } else if (QFileInfo::exists(m_file)) {
        m_hint = tr("There is a file of this name already. Choose another one.");
    } else if (!QFileInfo(QFileInfo(m_file).absolutePath()).isWritable()) {
        m_hint = tr("Nothing can be written in this folder. Choose another one.");
    } else if (m_usesKeychain) {
        m_complete = true;
    } else if (m_passphrase.isEmpty()) {
        // likewise
    } else if (m_passphrase.size() < shortestPassphrase) {
        m_hint = tr("A passphrase has at least %Ln character(s).", nullptr, int(shortestPassphrase));
    } else if (m_passphrase != m_repeated) {
        if (!m_repeated.isEmpty())
            m_hint = tr("The two passphrases differ.");
    } else {
        m_complete = true;
    }
    if (!problem.isEmpty())
        m_hint = problem;
    Q_EMIT changed();
}

bool CreatePresenter::canCreate() const
{
    return m_complete && !m_open.isBusy();
}

void CreatePresenter::create()
{
    if (!canCreate())
        return;
    m_open.create(QFileInfo(m_file).absoluteFilePath(), m_name,
                  m_usesKeychain ? std::nullopt : Workspace::Passphrase(Sensitive(m_passphrase.toUtf8())), true);
}

} // namespace pp
