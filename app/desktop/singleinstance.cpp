// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <utility>

namespace pp::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 longestMessage = 4 * 1024 * 1024; // a shell's own limit for arguments is 2 MiB
constexpr auto senderPatience = 5s;
const QByteArray answer = "taken\n";

QString socketName(const QString &folder)
{
    return folder + u"/window"_s;
}

/// Ours alone: what others could enter, others could listen in.
bool isPrivate(const QString &folder)
{
    const QFileInfo info(folder);
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                          | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return info.isDir() && !info.isSymLink() && info.isWritable() && !(info.permissions() & others);
}
} // namespace

QString instanceFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return runtime.isEmpty() || !isPrivate(runtime) ? QString() : runtime + u"/privacy-portal"_s;
}

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_lock(folder + u"/window.lock"_s)
{
    m_lock.setStaleLockTime(0); // held as long as the program runs
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

bool SingleInstance::listen()
{
    if (m_folder.isEmpty())
        return false;
    QDir().mkdir(m_folder);
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (!isPrivate(m_folder) || !m_lock.tryLock(0))
        return false;
    QLocalServer::removeServer(socketName(m_folder)); // of one that crashed; the lock says that nobody listens there
    return m_server.listen(socketName(m_folder));
}

bool SingleInstance::handOver(const QStringList &files, int patience) const
{
    if (m_folder.isEmpty() || !isPrivate(m_folder))
        return false;
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    for (;;) { // the one that has the lock may be about to listen
        socket.connectToServer(socketName(m_folder));
        if (socket.waitForConnected(int(deadline.remainingTime())))
            break;
        if (deadline.hasExpired())
            return false;
        QThread::msleep(20);
    }
    const QJsonObject message{{u"files"_s, QJsonArray::fromStringList(files)}};
    socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(int(deadline.remainingTime())))
            return false;
    }
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return false;
    }
    return socket.readLine() == answer;
}

void SingleInstance::take(QLocalSocket *socket)
{
    socket->setParent(this);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(senderPatience, socket, &QLocalSocket::abort);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestMessage)
                socket->abort();
            return;
        }
        const QJsonDocument message = QJsonDocument::fromJson(socket->readLine());
        if (!message.isObject()) {
            socket->abort();
            return;
        }
        QStringList files;
        for (const QJsonValue &file : message.object().value(u"files"_s).toArray()) {
            if (QDir::isAbsolutePath(file.toString()))
                files.append(file.toString());
        }
        socket->write(answer);
        socket->disconnectFromServer();
        Q_EMIT received(files);
    });
}

} // namespace pp::desktop
