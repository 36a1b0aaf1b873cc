// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/maintenance.h"

#include "models/storage/cipher.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <memory>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

Result<> copyPages(Database &from, Database &to, const std::function<bool()> &stop)
{
    sqlite3 *target = sqliteHandle(to.sql());
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> copy(
        sqlite3_backup_init(target, "main", sqliteHandle(from.sql()), "main"), &sqlite3_backup_finish);
    int code = copy ? SQLITE_OK : sqlite3_errcode(target);
    constexpr int pagesAtOnce = 2000;
    while (code == SQLITE_OK) {
        if (stop && stop())
            return fail(Error::Code::Cancelled, Tr::tr("The copy was stopped."));
        code = sqlite3_backup_step(copy.get(), pagesAtOnce);
    }
    if (code != SQLITE_DONE) {
        Error error = to.explain(QSqlError({}, {}, QSqlError::StatementError, QString::number(code)));
        return fail(error);
    }
    return {};
}

Result<> expectOk(Database &database, const QString &pragma, const QString &message)
{
    auto query = database.run(pragma);
    if (!query)
        return fail(query.error());
    // integrity_check answers one row "ok"; cipher_integrity_check and foreign_key_check answer nothing when all is well.
    while (query->next()) {
        if (query->value(0).toString() != "ok"_L1)
            return fail(Error::Code::Corrupt, message.arg(database.location().file));
    }
    return {};
}

Result<> checkPages(Database &database)
{
    const QString damaged = Tr::tr("“%1” is damaged. Go on with a backup.");
    if (auto ok = expectOk(database, u"PRAGMA cipher_integrity_check"_s, damaged); !ok)
        return ok;
    if (auto ok = expectOk(database, u"PRAGMA integrity_check"_s, damaged); !ok)
        return ok;
    return expectOk(database, u"PRAGMA foreign_key_check"_s,
                    Tr::tr("“%1” is damaged: something refers to what is not there. Go on with a backup."));
}

/// A rename is certain only when the folder has reached the disk.
void syncFolder(const QString &file)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

/// Sets errno when it fails.
bool putInPlace(const QString &from, const QString &to, Existing existing)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (existing == Existing::Refuse) {
        if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
            return true;
        if (errno != EINVAL && errno != ENOSYS) // a file system that cannot promise it
            return false;
    }
    return ::rename(source.constData(), target.constData()) == 0;
}

} // namespace

Result<> mayWrite(const DatabaseLocation &workspace, const QString &file)
{
    const QFileInfo target(file);
    const QFileInfo folder(target.absolutePath());
    const QString name = folder.canonicalFilePath() + u'/' + target.fileName();
    if (!workspace.file.isEmpty()) {
        const QString own = QFileInfo(workspace.file).canonicalFilePath();
        for (const QString &beside : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u"-import"_s}) {
            if (name == own + beside || target.canonicalFilePath() == own + beside)
                return fail(Error::Code::Usage, Tr::tr("“%1” belongs to the workspace. Choose another name.").arg(file));
        }
    }
    if (target.exists() && !target.isFile() && !target.isDir())
        return fail(Error::Code::Conflict, Tr::tr("“%1” is no regular file. Choose another name.").arg(file));
    return {};
}

Result<> copyTo(Database &database, const QString &file, Existing existing, const std::function<bool()> &stop)
{
    const DatabaseLocation &from = database.location();
    if (auto may = mayWrite(from, file); !may)
        return may;
    const auto exists = [&] { return fail(Error::Code::Conflict, Tr::tr("“%1” exists already. Choose another name.").arg(file)); };
    const QFileInfo named(file);
    if (existing == Existing::Refuse && (named.exists() || named.isSymLink()))
        return exists();
    if (QFileInfo::exists(file + u"-wal"_s) || QFileInfo::exists(file + u"-journal"_s))
        return fail(Error::Code::Conflict, Tr::tr("“%1” is in use by another program. Choose another name.").arg(file));

    const auto salt = openFileSalt(database.sql());
    if (!salt)
        return fail(salt.error());
    DatabaseLocation to = from;
    to.file = file + u".part"_s;
    to.salt = *salt;
    to.readOnly = false;
    Database::removeFiles(to.file);
    auto copied = [&]() -> Result<> {
        auto target = Database::createEmpty(to);
        if (!target)
            return fail(target.error());
        if (auto pages = copyPages(database, **target, stop); !pages)
            return pages;
        // One file: nothing may stay in a -wal beside it.
        if (auto done = (*target)->run(u"PRAGMA journal_mode = DELETE"_s); !done)
            return fail(done.error());
        return checkPages(**target);
    }();
    if (copied && !putInPlace(to.file, file, existing)) {
        if (errno == EEXIST)
            copied = exists();
        else
            copied = fail(Error::Code::Io, Tr::tr("“%1” could not be written.").arg(file));
    }
    if (!copied) {
        Database::removeFiles(to.file);
        return copied;
    }
    syncFolder(file);
    return {};
}

Result<> checkAll(Database &database)
{
    if (auto ok = checkPages(database); !ok)
        return ok;
    struct Sum {
        QString sql; ///< answers a number of rows that do not add up
        QString message;
    };
    const QList<Sum> sums{
        {u"SELECT count(*) FROM field f LEFT JOIN (SELECT field_id, CAST(SUM(count) AS BIGINT) AS count,"
         " CAST(SUM(values_seen) AS BIGINT) AS values_seen FROM sighting GROUP BY field_id) s ON s.field_id = f.id"
         " WHERE f.count <> COALESCE(s.count, 0) OR f.values_seen <> COALESCE(s.values_seen, 0)"_s,
         Tr::tr("“%1” is damaged: the counts of fields are not the sums of their sightings. Go on with a backup.")},
        {u"SELECT count(*) FROM detection d LEFT JOIN (SELECT g.field_id, h.matcher, CAST(SUM(h.hits) AS BIGINT) AS hits,"
         " CAST(SUM(h.doubts) AS BIGINT) AS doubts FROM sighting_hit h JOIN sighting g ON g.id = h.sighting_id"
         " GROUP BY g.field_id, h.matcher) s ON s.field_id = d.field_id AND s.matcher = d.matcher"
         " WHERE d.matches_on = 1 AND d.estimated = 0 AND (d.hits <> COALESCE(s.hits, 0) OR d.doubts <> COALESCE(s.doubts, 0))"_s,
         Tr::tr("“%1” is damaged: the hits of matchers are not the sums over the sightings. Go on with a backup.")},
    };
    for (const Sum &sum : sums) {
        auto query = database.run(sum.sql);
        if (!query)
            return fail(query.error());
        if (query->next() && query->value(0).toLongLong() != 0)
            return fail(Error::Code::Corrupt, sum.message.arg(database.location().file));
    }
    return {};
}

Result<> changeKey(Database &database, const Sensitive &key)
{
    // Leaving WAL needs the file for ourselves: other connections would go on with the old key and break.
    auto alone = database.run(u"PRAGMA journal_mode = DELETE"_s);
    if (!alone)
        return fail(alone.error());
    if (!alone->next() || alone->value(0).toString() != "delete"_L1)
        return fail(Error::Code::Conflict, Tr::tr("“%1” is in use by another program. Try again when it has finished.")
                                               .arg(database.location().file));
    alone->finish();
    return changeKey(database.sql(), key);
}

} // namespace pp
