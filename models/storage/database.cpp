// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/cipher.h"
#include "models/storage/schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>
#include <QVariant>

#include <cerrno>
#include <pwd.h>
#include <sqlite3.h>
#include <unistd.h>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

QString loginName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

Dialect::Kind dialectOf(DatabaseLocation::Kind kind)
{
    return kind == DatabaseLocation::Kind::Local ? Dialect::Kind::Sqlite : Dialect::Kind::Postgres;
}

Error wrongKey(const QString &file, const QString &detail = {})
{
    return {Error::Code::WrongKey, Tr::tr("The key does not fit, or “%1” is no workspace.").arg(file), detail};
}

/// How the driver is to open a file that exists.
struct Access {
    bool write = true;
    bool immutable = false; ///< beside the file nothing can be made, not even for reading
};

Access accessTo(const DatabaseLocation &location)
{
    const QByteArray file = QFile::encodeName(location.file);
    const QByteArray folder = QFile::encodeName(QFileInfo(location.file).absolutePath());
    const bool folderWritable = eaccess(folder.constData(), W_OK) == 0;
    Access access;
    access.write = !location.readOnly && folderWritable && eaccess(file.constData(), W_OK) == 0;
    // With something left in the -wal the file alone would be old; then SQLite has to manage with what is there.
    access.immutable = !folderWritable && QFileInfo(location.file + u"-wal"_s).size() == 0;
    return access;
}

void useSqlite(QSqlDatabase &sql, const DatabaseLocation &location, bool create, const Access &access)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(location.file).absoluteFilePath());
    QUrlQuery options;
    options.addQueryItem(u"mode"_s, create ? u"rwc"_s : access.write ? u"rw"_s : u"ro"_s);
    if (access.immutable)
        options.addQueryItem(u"immutable"_s, u"1"_s);
    url.setQuery(options);
    sql.setDatabaseName(url.toString(QUrl::FullyEncoded));
    sql.setConnectOptions(access.write ? u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=10000"_s
                                       : u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s);
}

void usePostgres(QSqlDatabase &sql, const DatabaseLocation &location)
{
    const QUrl url(location.url);
    sql.setHostName(url.host());
    sql.setPort(url.port(5432));
    sql.setUserName(url.userName());
    sql.setPassword(QString::fromUtf8(location.key.reveal()));
    sql.setDatabaseName(url.path().mid(1));
    sql.setConnectOptions(url.query().replace(u'&', u';'));
}

} // namespace

Database::Database(QSqlDatabase sql, DatabaseLocation location)
    : m_sql(std::move(sql))
    , m_location(std::move(location))
    , m_dialect(dialectOf(m_location.kind))
    , m_member(m_location.kind == DatabaseLocation::Kind::Local ? loginName() : m_sql.userName())
{
}

Database::~Database()
{
    const QString connection = m_sql.connectionName();
    m_sql.close();
    m_sql = QSqlDatabase(); // nobody may hold it when it is removed
    QSqlDatabase::removeDatabase(connection);
}

Result<std::unique_ptr<Database>> Database::connect(const DatabaseLocation &location, bool create)
{
    const bool local = location.kind == DatabaseLocation::Kind::Local;
    QSqlDatabase sql = QSqlDatabase::addDatabase(local ? u"QSQLITE"_s : u"QPSQL"_s,
                                                 QUuid::createUuid().toString(QUuid::WithoutBraces));
    DatabaseLocation effective = location;
    if (local) {
        const Access access = create ? Access{} : accessTo(location);
        effective.readOnly = !access.write;
        useSqlite(sql, location, create, access);
    } else {
        usePostgres(sql, location);
    }
    std::unique_ptr<Database> database(new Database(sql, effective));
    sql = QSqlDatabase();
    if (!database->m_sql.open())
        return fail(database->explain(database->m_sql.lastError()));
    if (!local) {
        if (auto done = database->run(u"SET client_min_messages = warning"_s); !done)
            return fail(done.error());
        return database;
    }
    if (auto keyed = setKey(database->m_sql, location.key, location.salt); !keyed)
        return fail(keyed.error());
    // The first read shows whether the key fits.
    if (auto read = database->run(u"SELECT count(*) FROM sqlite_schema"_s); !read)
        return fail(read.error());
    // Five connections with full caches (writer, reader, import, maintenance, survey) stay at 100 MB.
    for (const QString &pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
                                  u"PRAGMA secure_delete = ON"_s, u"PRAGMA cache_size = -20000"_s}) {
        if (auto done = database->run(pragma); !done)
            return fail(done.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation &location)
{
    const bool local = location.kind == DatabaseLocation::Kind::Local;
    if (local && !QFileInfo::exists(location.file))
        return fail(Error::Code::NotFound, Tr::tr("There is no file “%1”.").arg(location.file));
    auto database = connect(location, false);
    if (!database)
        return database;
    const QString tables = local ? u"SELECT count(*) FROM sqlite_schema WHERE name = 'meta'"_s
                                 : u"SELECT count(*) FROM pg_catalog.pg_tables WHERE tablename = 'meta'"_s;
    auto query = (*database)->run(tables);
    if (!query)
        return fail(query.error());
    if (!query->next() || query->value(0).toInt() == 0)
        return fail(wrongKey(local ? location.file : location.url));
    query->finish();
    if (auto migrated = migrate(**database); !migrated)
        return fail(migrated.error());
    if (local && !(*database)->isReadOnly()) {
        // A copy or a file whose key was just changed comes in rollback mode.
        if (auto done = (*database)->run(u"PRAGMA journal_mode = WAL"_s); !done)
            return fail(done.error());
        if (auto done = (*database)->run(u"PRAGMA journal_size_limit = 67108864"_s); !done)
            return fail(done.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::createEmpty(const DatabaseLocation &location)
{
    QFile file(location.file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) { // claims the name: never over another's file
        if (QFileInfo::exists(location.file))
            return fail(Error::Code::Conflict, Tr::tr("“%1” exists already.").arg(location.file));
        return fail(Error::Code::Io, Tr::tr("“%1” could not be made: %2").arg(location.file, file.errorString()));
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    return connect(location, true);
}

Result<std::unique_ptr<Database>> Database::create(const DatabaseLocation &location)
{
    const bool local = location.kind == DatabaseLocation::Kind::Local;
    auto database = local ? createEmpty(location) : connect(location, true);
    if (!database) {
        if (local && database.error().code != Error::Code::Conflict)
            removeFiles(location.file);
        return database;
    }
    const auto filled = [&]() -> Result<> {
        if (local) {
            if (auto done = (*database)->run(u"PRAGMA journal_mode = WAL"_s); !done)
                return fail(done.error());
        }
        auto meta = (*database)->run((*database)->dialect().schema(
            u"CREATE TABLE meta (key {name} PRIMARY KEY, value TEXT NOT NULL)"_s));
        if (!meta)
            return fail(meta.error());
        return migrate(**database);
    }();
    if (!filled) {
        database->reset();
        if (local)
            removeFiles(location.file);
        return fail(filled.error());
    }
    return database;
}

void Database::removeFiles(const QString &file)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + ending);
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_sql);
    query.setForwardOnly(m_dialect.canStream());
    bool ok = false;
    if (values.isEmpty()) {
        ok = query.exec(statement);
    } else if (query.prepare(statement)) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        ok = query.exec();
    }
    if (!ok)
        return fail(explain(query.lastError()));
    return query;
}

Error Database::explain(const QSqlError &error) const
{
    if (m_location.kind == DatabaseLocation::Kind::Team) {
        const QString state = error.nativeErrorCode();
        if (state == "42501"_L1)
            return {Error::Code::NotAllowed, Tr::tr("Your role does not allow this."), state};
        if (state.startsWith(u"40"))
            return {Error::Code::Conflict, Tr::tr("Somebody else changed the same thing at this moment. Try again."), state};
        if (error.type() == QSqlError::ConnectionError)
            return {Error::Code::Io, Tr::tr("The team workspace cannot be reached."), state};
        return {Error::Code::Io, Tr::tr("The team workspace could not be read or changed."), state};
    }
    const QString &file = m_location.file;
    const int code = error.nativeErrorCode().toInt();
    const QString detail = u"SQLite %1"_s.arg(code);
    const Error full{Error::Code::Io, Tr::tr("The disk is full: nothing more could be written to “%1”.").arg(file), detail};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Conflict, Tr::tr("“%1” is in use by another program. Try again when it has finished.").arg(file),
                detail};
    case SQLITE_FULL:
        return full;
    case SQLITE_READONLY:
        return {Error::Code::Io, Tr::tr("“%1” can only be read: the file or its folder is write-protected.").arg(file), detail};
    case SQLITE_NOTADB: // the first page is no such page under this key
        return wrongKey(file, detail);
    case SQLITE_CORRUPT:
        return {Error::Code::Corrupt, Tr::tr("“%1” is damaged. Go on with a backup.").arg(file), detail};
    case SQLITE_CANTOPEN:
        return {Error::Code::Io, Tr::tr("“%1” could not be opened.").arg(file), detail};
    case SQLITE_IOERR: {
        sqlite3 *handle = m_sql.isOpen() ? sqliteHandle(m_sql) : nullptr;
        const int reason = handle ? sqlite3_system_errno(handle) : 0;
        if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG)
            return full;
        return {Error::Code::Io, Tr::tr("“%1” could not be read or written.").arg(file), detail};
    }
    default:
        return {Error::Code::Io, Tr::tr("The workspace “%1” could not be read or changed.").arg(file),
                detail + u' ' + (m_sql.isOpen() ? QString::fromUtf8(sqlite3_errstr(code)) : QString())};
    }
}

Result<qint64> Database::foreignWrites()
{
    const bool local = m_location.kind == DatabaseLocation::Kind::Local;
    auto query = run(local ? u"PRAGMA data_version"_s
                           : u"SELECT pg_catalog.pg_snapshot_xmax(pg_catalog.pg_current_snapshot())::text::bigint"_s);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<> Transaction::begin()
{
    if (m_database.isReadOnly()) {
        return fail(Error::Code::Io, Tr::tr("“%1” can only be read: the file or its folder is write-protected.")
                                         .arg(m_database.location().file));
    }
    auto begun = m_database.run(m_database.dialect().begin());
    if (!begun)
        return fail(begun.error());
    m_open = true;
    return {};
}

Result<> Transaction::commit()
{
    auto committed = m_database.run(u"COMMIT"_s);
    if (!committed)
        return fail(committed.error());
    m_open = false;
    return {};
}

Transaction::~Transaction()
{
    // When it fails, SQLite has rolled back by itself; nothing is left to do or to tell.
    if (m_open)
        (void)m_database.run(u"ROLLBACK"_s);
}

} // namespace pp
