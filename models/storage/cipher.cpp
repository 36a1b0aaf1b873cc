// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cipher.h"

#include "models/crypto/crypto.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

/// What SQLCipher takes for a raw key: x'64 hex digits', or 96 with the salt behind. The text is overwritten at the end.
Sensitive keyText(const Sensitive &key, const QByteArray &salt)
{
    QByteArray text;
    text.reserve(3 + 2 * (key.reveal().size() + salt.size())); // no growth, so no copy is left in freed memory
    text.append("x'");
    constexpr char digits[] = "0123456789abcdef";
    for (const QByteArray *part : {&key.reveal(), &salt}) {
        for (const char c : *part) {
            text.append(digits[uchar(c) >> 4]);
            text.append(digits[uchar(c) & 15]);
        }
    }
    text.append('\'');
    return Sensitive(std::move(text));
}

} // namespace

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

QString cipherVersion(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(u"PRAGMA cipher_version"_s) && query.next() ? query.value(0).toString() : QString();
}

Result<> setKey(const QSqlDatabase &database, const Sensitive &key, const QByteArray &salt)
{
    sqlite3 *handle = sqliteHandle(database);
    // Plain SQLite takes a key without a word and writes in the clear; SQLCipher itself misses a generator that fails.
    if (!handle || cipherVersion(database).isEmpty()) {
        return fail(Error::Code::Io, QCoreApplication::translate("Database", "This installation has no database encryption, so no workspace can be opened. Install the program again."));
    }
    if (auto random = randomBytes(1); !random)
        return fail(random.error());
    // It would write about wrong keys and damaged pages to standard error, where we say it ourselves.
    sqlite3_exec(handle, "PRAGMA cipher_log_level = NONE; PRAGMA cipher_log = off", nullptr, nullptr, nullptr);
    const Sensitive text = keyText(key, salt);
    if (key.reveal().size() != keyLength || sqlite3_key_v2(handle, "main", text.reveal().constData(), int(text.reveal().size())) != SQLITE_OK)
        return fail(Error::Code::WrongKey, QCoreApplication::translate("Database", "The key cannot be used."));
    return {};
}

Result<> changeKey(const QSqlDatabase &database, const Sensitive &key)
{
    const Sensitive text = keyText(key, {});
    sqlite3 *handle = sqliteHandle(database);
    if (sqlite3_rekey_v2(handle, "main", text.reveal().constData(), int(text.reveal().size())) != SQLITE_OK) {
        return fail(Error::Code::Io, QCoreApplication::translate("Database", "The key could not be changed; the old one still holds."),
                    QString::fromUtf8(sqlite3_errmsg(handle)));
    }
    return {};
}

Result<QByteArray> fileSalt(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!file.exists())
            return fail(Error::Code::NotFound, QCoreApplication::translate("Database", "There is no file “%1”.").arg(name));
        return fail(Error::Code::Io, QCoreApplication::translate("Database", "The file “%1” cannot be read: %2").arg(name, file.errorString()));
    }
    const QByteArray salt = file.read(saltLength);
    if (salt.size() != saltLength)
        return fail(Error::Code::WrongKey, QCoreApplication::translate("Database", "The key does not fit, or “%1” is no workspace.").arg(name));
    return salt;
}

Result<QByteArray> openFileSalt(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    const bool asked = query.exec(u"PRAGMA cipher_salt"_s) && query.next();
    const QByteArray salt = asked ? QByteArray::fromHex(query.value(0).toByteArray()) : QByteArray();
    if (salt.size() != saltLength) {
        return fail(Error::Code::Io, QCoreApplication::translate("Database", "The workspace “%1” could not be read or changed.").arg(database.databaseName()),
                    query.lastError().text());
    }
    return salt;
}

} // namespace pp
