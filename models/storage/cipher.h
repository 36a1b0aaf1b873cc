// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/sensitive.h"

#include <QSqlDatabase>

struct sqlite3;

namespace pp {

/// SQLCipher below Qt's QSQLITE driver: keys never appear in SQL text or in a file name.

/// The driver's own connection; null for another driver.
[[nodiscard]] sqlite3 *sqliteHandle(const QSqlDatabase &database);

/// Gives an open connection its key (32 raw bytes). With a salt the file is made to begin with it. Refuses to go on
/// when the SQLite in this process has no cipher, or the system no secure random numbers.
[[nodiscard]] Result<> setKey(const QSqlDatabase &database, const Sensitive &key, const QByteArray &salt = {});

/// Encrypts the whole file anew, in one transaction of SQLite's. The salt stays.
[[nodiscard]] Result<> changeKey(const QSqlDatabase &database, const Sensitive &key);

/// "4.14.0 community"; empty without a cipher.
[[nodiscard]] QString cipherVersion(const QSqlDatabase &database);

/// The first 16 bytes of a workspace's file: not secret, and the same in every copy made with the same key.
[[nodiscard]] Result<QByteArray> fileSalt(const QString &file);
/// The same of a file that is open: reading it would end SQLite's locks on it, because POSIX ends all locks of a process
/// on a file when the process closes any descriptor of it.
[[nodiscard]] Result<QByteArray> openFileSalt(const QSqlDatabase &database);

} // namespace pp
