// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/importlock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImportLock)
};

/// Whoever held the lock before removes the file: the one that is locked must still be the one that others find.
bool isStillThere(int descriptor, const QByteArray &path)
{
    struct stat locked = {};
    struct stat found = {};
    return ::fstat(descriptor, &locked) == 0 && ::stat(path.constData(), &found) == 0 && locked.st_dev == found.st_dev
        && locked.st_ino == found.st_ino;
}

} // namespace

ImportLock::~ImportLock()
{
    if (m_descriptor < 0)
        return;
    ::unlink(m_path.constData());
    ::close(m_descriptor);
}

Result<> ImportLock::acquire(const QString &workspaceFile, const std::function<bool()> &waiting)
{
    m_path = QFile::encodeName(QFileInfo(workspaceFile).canonicalFilePath() + u"-import"_s);
    for (;;) {
        const int descriptor = ::open(m_path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0) {
            return fail(Error::Code::Io, Tr::tr("The folder of the workspace cannot be written: %1.")
                                             .arg(QString::fromLocal8Bit(std::strerror(errno))));
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && isStillThere(descriptor, m_path)) {
            m_descriptor = descriptor;
            return {};
        }
        ::close(descriptor);
        if (!waiting())
            return fail(Error::Code::Cancelled, Tr::tr("It was stopped while it waited for an import to end. Nothing was changed."));
        QThread::msleep(100);
    }
}

} // namespace pp
