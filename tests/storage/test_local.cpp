// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can go wrong with a local file, with its real causes, and what of it can be read without the key.
#include "models/storage/fieldindex.h"
#include "models/storage/fieldrepository.h"
#include "models/storage/histogram.h"
#include "models/storage/maintenance.h"
#include "models/storage/schema.h"
#include "tests/storage/fixtures.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pp;
using namespace pp::test;

namespace {

QByteArray contents(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

/// Runs job in another process; its exit code. A job that needs no rights of root gets none.
template<typename Job>
int inChild(bool unprivileged, Job job)
{
    const pid_t child = fork();
    if (child == 0) {
        if (unprivileged && geteuid() == 0 && (setegid(65534) != 0 || seteuid(65534) != 0))
            _exit(99);
        _exit(job());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

qint64 countOf(Database &database, const QString &path)
{
    const auto field = FieldRepository(database).byPath(path);
    return field ? field->count : 0;
}

} // namespace

class LocalTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    DatabaseLocation m_location;

    Result<std::unique_ptr<Database>> made() { return Database::create(m_location); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_location = localIn(m_folder->path());
    }

    void histogramsKeepTheNewest()
    {
        Histogram histogram;
        for (qint64 hour = -30; hour < 70; ++hour)
            histogram = mergeHistogram(unpackHistogram(packHistogram(histogram)), {{hour, 1}, {hour - 1, 300}}, hoursKept);
        QCOMPARE(histogram.size(), 48);
        QCOMPARE(histogram.constFirst(), std::pair(qint64(22), qint64(301)));
        QCOMPARE(histogram.constLast(), std::pair(qint64(69), qint64(1)));
        QCOMPARE(unpackHistogram(packHistogram(histogram)), histogram);
    }

    void eachTroubleHasAMessageOfItsOwn()
    {
        QStringList messages;
        const auto note = [&](const auto &result, Error::Code code) {
            QVERIFY(!result);
            QCOMPARE(result.error().code, code);
            QVERIFY(!messages.contains(result.error().message));
            messages.append(result.error().message);
        };
        note(Database::open(m_location), Error::Code::NotFound);
        {
            auto database = made();
            PP_VERIFY(database);
            PP_VERIFY((*database)->run(u"UPDATE meta SET value = '99' WHERE key = 'schema'"_s));
        }
        const QByteArray before = contents(m_location.file);
        note(Database::create(m_location), Error::Code::Conflict);
        note(Database::open(m_location), Error::Code::TooNew);
        DatabaseLocation wrong = m_location;
        wrong.key = Sensitive(QByteArray(32, 'w'));
        note(Database::open(wrong), Error::Code::WrongKey);
        QCOMPARE(contents(m_location.file), before);
        DatabaseLocation text = m_location;
        text.file = m_folder->filePath(u"text"_s);
        QFile file(text.file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 't')) == 5000);
        file.close();
        const auto notAWorkspace = Database::open(text);
        QCOMPARE(notAWorkspace.error().code, Error::Code::WrongKey);
        QCOMPARE(contents(text.file), QByteArray(5000, 't'));
    }

    void busyAfterTenSeconds()
    {
        auto database = made();
        PP_VERIFY(database);
        auto other = Database::open(m_location);
        PP_VERIFY(other);
        Transaction holding(**other);
        PP_VERIFY(holding.begin());
        QElapsedTimer timer;
        timer.start();
        Transaction waiting(**database);
        const auto begun = waiting.begin();
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, Error::Code::Conflict);
        QCOMPARE_GE(timer.elapsed(), 9000);
    }

    void aFullDiskLosesOnlyWhatDidNotFit()
    {
        // A limit on file sizes is met like a full disk; it holds for a process, so another one has it.
        {
            auto database = made();
            PP_VERIFY(database);
            import(**database, {sighting(u"properties.kept"_s)});
        }
        const int code = inChild(false, [&] {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{400'000, 400'000};
            setrlimit(RLIMIT_FSIZE, &limit);
            auto database = Database::open(m_location);
            if (!database)
                return 2;
            ImportRepository imports(**database, fixedClock());
            const auto id = imports.begin({});
            if (!id)
                return 3;
            ScanDelta delta;
            delta.files = {{.fileId = *id, .progress = {}, .rejections = {}}};
            for (int i = 0; i < 5000; ++i)
                delta.sightings.append(sighting(u"properties.f%1"_s.arg(i)));
            const auto written = imports.write(delta, keyDetections, valueMatcher);
            return !written && written.error().message.contains(u"full") && countOf(**database, u"properties.kept"_s) == 1 ? 0 : 4;
        });
        QCOMPARE(code, 0);
        auto database = Database::open(m_location);
        PP_VERIFY(database);
        QCOMPARE(countOf(**database, u"properties.kept"_s), 1);
        QCOMPARE(countOf(**database, u"properties.f1"_s), 0);
        PP_VERIFY(checkAll(**database));
    }

    void readOnly_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::newRow("file") << 0444 << 0777;
        QTest::newRow("folder") << 0666 << 0555;
        QTest::newRow("both") << 0444 << 0555;
    }
    void readOnly()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        {
            auto database = made();
            PP_VERIFY(database);
            import(**database, {sighting(u"properties.kept"_s)});
        }
        const QByteArray file = QFile::encodeName(m_location.file);
        const QByteArray folder = QFile::encodeName(m_folder->path());
        QVERIFY(chmod(file.constData(), mode_t(fileMode)) == 0 && chmod(folder.constData(), mode_t(folderMode)) == 0);
        const int code = inChild(true, [&] {
            auto database = Database::open(m_location);
            if (!database)
                return 2;
            if (!(*database)->isReadOnly())
                return 3;
            if (countOf(**database, u"properties.kept"_s) != 1)
                return 4;
            const auto begun = Transaction(**database).begin();
            return !begun && begun.error().message.contains(u"write-protected") ? 0 : 5;
        });
        chmod(folder.constData(), 0700);
        QCOMPARE(code, 0);
    }

    void damageIsFound()
    {
        {
            auto database = made();
            PP_VERIFY(database);
            import(**database, {sighting(u"properties.kept"_s)});
            PP_VERIFY(checkAll(**database));
        }
        QFile file(m_location.file);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(5 * 4096 + 100));
        file.write("damage");
        file.close();
        auto database = Database::open(m_location);
        PP_VERIFY(database);
        const auto checked = checkAll(**database);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, Error::Code::Corrupt);
    }

    void wrongSumsAreFound()
    {
        auto database = made();
        PP_VERIFY(database);
        import(**database, {sighting(u"properties.kept"_s)});
        PP_VERIFY((*database)->run(u"UPDATE field SET count = count + 1"_s));
        QCOMPARE(checkAll(**database).error().code, Error::Code::Corrupt);
    }

    void anOlderSchemaIsCopiedBeforeItIsChanged()
    {
        auto database = made();
        PP_VERIFY(database);
        import(**database, {sighting(u"properties.kept"_s)});
        SchemaSteps steps = schemaSteps();
        steps.append(QStringList{u"CREATE TABLE extra (id {id})"_s, u"this is no SQL"_s});
        QVERIFY(!migrate(**database, steps)); // a step that fails leaves the version before it
        QCOMPARE(schemaVersion(**database).value_or(0), int(schemaSteps().size()));
        steps.last().removeLast();
        PP_VERIFY(migrate(**database, steps));
        QCOMPARE(schemaVersion(**database).value_or(0), int(steps.size()));
        DatabaseLocation copy = m_location;
        copy.file += u".schema-%1.bak"_s.arg(schemaSteps().size());
        auto old = Database::open(copy);
        PP_VERIFY(old);
        QCOMPARE(schemaVersion(**old).value_or(0), int(schemaSteps().size()));
        QCOMPARE(countOf(**old, u"properties.kept"_s), 1);
    }

    void theFirstSchemaIsBroughtUpToDate()
    {
        {
            auto database = Database::createEmpty(m_location);
            PP_VERIFY(database);
            PP_VERIFY((*database)->run(u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)"_s));
            PP_VERIFY(migrate(**database, schemaSteps().first(1)));
            PP_VERIFY((*database)->run(u"INSERT INTO field (path, folded, count, values_seen, types, recommendation, classified_by, note, data_category)"
                                       " VALUES ('properties.kept', 'properties.kept', 3, 3, 1, 0, '', '', '')"_s));
        }
        auto database = Database::open(m_location);
        PP_VERIFY(database);
        QVERIFY(QFile::exists(m_location.file + u".schema-1.bak"_s));
        FieldIndex index;
        PP_VERIFY(index.refresh(**database));
        QCOMPARE(index.page({}).ids.size(), 1);
        import(**database, {sighting(u"properties.kept"_s)});
        PP_VERIFY(index.refresh(**database));
        FieldQuery query;
        query.sources = {u"web"_s};
        QCOMPARE(index.page(query).ids.size(), 1);
    }

    void nothingIsReadableWithoutTheKey()
    {
        const QByteArray secret = "zebra-crossing-plaintext";
        const QByteArray utf16(reinterpret_cast<const char *>(QString::fromLatin1(secret).utf16()), 2 * secret.size());
        const auto clear = [&] {
            const QDir folder(m_folder->path());
            for (const QString &name : folder.entryList(QDir::Files)) {
                const QByteArray bytes = contents(folder.filePath(name));
                if (bytes.contains(secret) || bytes.contains(utf16) || bytes.contains("SQLite format 3") || bytes.contains("CREATE TABLE"))
                    return false;
            }
            return true;
        };
        {
            auto database = made();
            PP_VERIFY(database);
            ExampleDelta example{u"web"_s, u"track"_s, u"Order Completed"_s, "{\"a\":\"" + secret + "\"}", 1, 5};
            import(**database, {sighting(u"properties."_s + QString::fromLatin1(secret))}, {example});
            QVERIFY(QFileInfo(m_location.file + u"-wal"_s).size() > 0);
            QVERIFY(clear());
            PP_VERIFY(copyTo(**database, m_folder->filePath(u"copy.ppw"_s), Existing::Refuse));
            QVERIFY(clear());
        }
        QVERIFY(clear());
        DatabaseLocation copy = m_location;
        copy.file = m_folder->filePath(u"copy.ppw"_s);
        auto opened = Database::open(copy);
        PP_VERIFY(opened);
        QCOMPARE(countOf(**opened, u"properties."_s + QString::fromLatin1(secret)), 1);
    }

    void anotherImplementationOpensIt()
    {
        const QString copy = m_folder->filePath(u"copy.ppw"_s); // one file, without a -wal that WebAssembly cannot map
        {
            auto database = made();
            PP_VERIFY(database);
            import(**database, {sighting(u"properties.a"_s), sighting(u"properties.b"_s)});
            PP_VERIFY(copyTo(**database, copy, Existing::Refuse));
        }
        QProcess node;
        node.start(u"node"_s, {QStringLiteral(PP_OPEN_ELSEWHERE), QStringLiteral(PP_OTHER_SQLCIPHER), copy});
        node.write(m_location.key.reveal().toHex());
        node.closeWriteChannel();
        QVERIFY(node.waitForFinished());
        const QByteArray errors = node.readAllStandardError();
        QVERIFY2(node.exitCode() == 0, errors.constData());
        QCOMPARE(node.readAllStandardOutput(), QByteArray("properties.a\nproperties.b\n"));
    }

    void killsLoseNothingAcknowledged()
    {
        {
            auto database = made();
            PP_VERIFY(database);
        }
        qint64 acknowledged = 0;
        for (int round = 0; round < 50; ++round) {
            int pipes[2];
            QVERIFY(pipe(pipes) == 0);
            const pid_t child = fork();
            if (child == 0) {
                auto database = Database::open(m_location);
                for (;;) {
                    const bool ok = database && import(**database, {sighting(u"properties.a"_s), sighting(u"properties.b"_s)}) >= 0;
                    if (write(pipes[1], ok ? "1" : "0", 1) != 1 || !ok)
                        _exit(1);
                }
            }
            close(pipes[1]);
            char said = 0;
            for (int i = 0; i <= round % 7; ++i)
                acknowledged += read(pipes[0], &said, 1) == 1 && said == '1' ? 1 : 0;
            usleep(useconds_t(round * 137 % 3000)); // so that it is hit in different places
            kill(child, SIGKILL);
            int status = 0;
            waitpid(child, &status, 0);
            while (read(pipes[0], &said, 1) == 1)
                acknowledged += said == '1' ? 1 : 0;
            close(pipes[0]);
            auto database = Database::open(m_location);
            PP_VERIFY(database);
            const qint64 counted = countOf(**database, u"properties.a"_s);
            QCOMPARE(countOf(**database, u"properties.b"_s), counted);
            QCOMPARE_GE(counted, acknowledged);
            QCOMPARE_LE(counted, acknowledged + 1); // written, but killed before it could say so
            acknowledged = counted;
        }
        auto database = Database::open(m_location);
        PP_VERIFY(database);
        PP_VERIFY(checkAll(**database));
    }

    void writesKnownSightingsQuickly()
    {
        auto database = made();
        PP_VERIFY(database);
        ImportRepository imports(**database, fixedClock());
        const auto id = imports.begin({});
        PP_VERIFY(id);
        ScanDelta delta;
        delta.files = {{.fileId = *id, .progress = {}, .rejections = {}}};
        for (int i = 0; i < 3000; ++i) {
            delta.sightings.append(sighting(u"properties.group%1.field%2"_s.arg(i % 17).arg(i % 300), 3, u"Event %1"_s.arg(i / 300)));
            delta.sightings.last().days = {{noon / 86'400'000, 2}, {noon / 86'400'000 - i % 5, 1}};
            if (i % 10 == 0)
                delta.sightings.last().hits = {hit(u"email"_s, 1, 1)};
        }
        QElapsedTimer timer;
        for (int round = 0; round < 6; ++round) {
            timer.start();
            PP_VERIFY(imports.write(delta, keyDetections, valueMatcher));
            qInfo("%s 3,000 sightings: %lld ms", round == 0 ? "new" : "known", timer.elapsed());
        }
        PP_VERIFY(checkAll(**database));
    }
};

QTEST_GUILESS_MAIN(LocalTest)
#include "test_local.moc"
