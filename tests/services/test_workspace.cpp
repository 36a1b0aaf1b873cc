// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The services of a workspace, from keys to CSV, on real files.
#include "models/secrets/memorysecretstore.h"
#include "models/services/auditservice.h"
#include "models/services/exampletext.h"
#include "models/services/exportservice.h"
#include "models/services/reviewservice.h"
#include "models/services/sourceservice.h"
#include "models/services/workspace.h"
#include "tests/storage/fixtures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pp;
using namespace pp::test;

namespace {

template<typename T>
T wait(const QFuture<T> &future)
{
    (void)QTest::qWaitFor([&] { return future.isFinished(); }, 60'000);
    return future.isFinished() && !future.isCanceled() ? future.result() : T(fail(Error::Code::Cancelled, u"no answer"_s));
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySecretStore m_secrets;
    QString m_file;
    std::shared_ptr<Workspace> m_workspace;

    Workspace::Opened open(const Workspace::Passphrase &passphrase = {})
    {
        return wait(Workspace::open(m_file, passphrase, m_secrets, fixedClock()));
    }
    void fill(const QList<SightingDelta> &sightings, const QList<ExampleDelta> &examples = {})
    {
        const auto done = wait(m_workspace->write<qint64>(
            [&](Database &database) -> Result<qint64> { return import(database, sightings, examples); }));
        QVERIFY(done && *done >= 0);
    }
    FieldId id(const QString &path)
    {
        const auto details = wait(ReviewService(*m_workspace).details(path));
        return details ? details->field.id : 0;
    }
    QStringList list(FieldList which)
    {
        FieldQuery query;
        query.list = which;
        QStringList paths;
        const auto page = wait(ReviewService(*m_workspace).page(query));
        for (const Field &field : page ? page->rows : QList<Field>())
            paths.append(field.path);
        return paths;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"shop.ppw"_s);
        m_secrets.secrets.clear();
        m_secrets.available = true;
        auto made = wait(Workspace::create(m_file, u"My shop"_s, {}, m_secrets, fixedClock()));
        PP_VERIFY(made);
        m_workspace = *made;
    }
    void cleanup() { m_workspace.reset(); }

    void theKeyFollowsTheFile()
    {
        QCOMPARE(m_secrets.secrets.size(), 1);
        fill({sighting(u"properties.email"_s)});
        m_workspace.reset();
        const QString moved = m_folder->filePath(u"moved.ppw"_s);
        QVERIFY(QFile::rename(m_file, moved));
        m_file = moved;
        const auto opened = open();
        PP_VERIFY(opened);
        m_workspace = *opened;
        QCOMPARE(m_workspace->name(), u"My shop"_s);
        QVERIFY(!m_workspace->member().isEmpty());
        const auto info = wait(m_workspace->info());
        PP_VERIFY(info);
        QCOMPARE(info->inbox, 1);
        QVERIFY(info->encryption.startsWith(u"SQLCipher 4."_s));
        PP_VERIFY(wait(m_workspace->check()));
    }

    void withoutAKeychainNothingIsLeft()
    {
        m_workspace.reset();
        QCOMPARE(wait(Workspace::create(m_file, {}, {}, m_secrets)).error().code, Error::Code::Conflict);
        QCOMPARE(m_secrets.secrets.size(), 1);
        m_secrets.available = false;
        const QString other = m_folder->filePath(u"other.ppw"_s);
        QCOMPARE(wait(Workspace::create(other, {}, {}, m_secrets)).error().code, Error::Code::SecretStore);
        QVERIFY(!QFile::exists(other));
        QCOMPARE(open().error().code, Error::Code::SecretStore);
        m_secrets.available = true;
        QVERIFY(!wait(Workspace::create(m_folder->filePath(u"no/folder.ppw"_s), {}, {}, m_secrets)));
        QCOMPARE(m_secrets.secrets.size(), 1); // the key of a file that could not be made went again
        m_secrets.secrets.clear();
        QCOMPARE(open().error().code, Error::Code::NotFound);
    }

    void theKeyIsChangedBothWays()
    {
        fill({sighting(u"properties.email"_s)});
        const Sensitive passphrase(QByteArray("correct horse"));
        PP_VERIFY(wait(m_workspace->rekey(passphrase)));
        QCOMPARE(m_secrets.secrets.size(), 0);
        QCOMPARE(list(FieldList::Inbox), QStringList{u"properties.email"_s}); // goes on without opening again
        fill({sighting(u"properties.b"_s)});
        m_workspace.reset();
        QCOMPARE(open().error().code, Error::Code::NotFound);
        QCOMPARE(open(Sensitive(QByteArray("wrong"))).error().code, Error::Code::WrongKey);
        auto opened = open(passphrase);
        PP_VERIFY(opened);
        m_workspace = *opened;
        PP_VERIFY(wait(m_workspace->rekey({})));
        QCOMPARE(m_secrets.secrets.size(), 1);
        m_workspace.reset();
        opened->reset();
        QCOMPARE(open(passphrase).error().code, Error::Code::WrongKey);
        opened = open();
        PP_VERIFY(opened);
        m_workspace = *opened;
        QCOMPARE(list(FieldList::Inbox).size(), 2);
        PP_VERIFY(wait(m_workspace->check()));
    }

    void aKeyHalfChangedIsFound()
    {
        m_workspace.reset();
        const QString name = m_secrets.secrets.firstKey();
        // Killed after the file was changed, before the keychain was put in order.
        m_secrets.secrets.insert(name + u"/pending"_s, m_secrets.secrets.value(name));
        m_secrets.secrets.insert(name, Sensitive(QByteArray(32, 'o')));
        const auto opened = open();
        PP_VERIFY(opened);
        QCOMPARE(m_secrets.secrets.keys(), QStringList{name});
        QVERIFY(m_secrets.secrets.value(name) != Sensitive(QByteArray(32, 'o')));
    }

    void anotherConnectionKeepsTheKey()
    {
        auto other = Database::open(m_workspace->databaseLocation());
        PP_VERIFY(other);
        const auto changed = wait(m_workspace->rekey(Sensitive(QByteArray("p"))));
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, Error::Code::Conflict);
        QCOMPARE(m_secrets.secrets.size(), 1);
        fill({sighting(u"properties.b"_s)});
        QCOMPARE(list(FieldList::Inbox).size(), 1);
    }

    void backsUpWithTheSameKey()
    {
        fill({sighting(u"properties.email"_s)});
        const QString copy = m_folder->filePath(u"copy.ppw"_s);
        PP_VERIFY(wait(m_workspace->backup(copy)));
        QVERIFY(!wait(m_workspace->backup(m_file)));
        m_workspace.reset();
        m_file = copy;
        const auto opened = open();
        PP_VERIFY(opened);
        m_workspace = *opened;
        QCOMPARE(list(FieldList::Inbox), QStringList{u"properties.email"_s});
    }

    void otherProgramsAreNoticed()
    {
        auto other = Database::open(m_workspace->databaseLocation());
        PP_VERIFY(other);
        QSignalSpy changed(m_workspace.get(), &Workspace::changed);
        import(**other, {sighting(u"properties.a"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 3000);
    }

    void decidesAndUndoes()
    {
        fill({sighting(u"properties.email"_s), sighting(u"properties.b"_s)});
        ReviewService review(*m_workspace);
        const QList<FieldId> both{id(u"properties.email"_s), id(u"properties.b"_s)};
        PP_VERIFY(wait(review.choose({both.at(1)}, Colour::Red)));
        const auto before = wait(review.accept(both));
        PP_VERIFY(before);
        QCOMPARE(list(FieldList::Inventory).size(), 2);
        auto details = wait(review.details(u"properties.b"_s));
        PP_VERIFY(details);
        QCOMPARE(details->field.classification, std::optional(Colour::Red));
        QCOMPARE(details->field.classifiedBy, m_workspace->member());
        QCOMPARE(details->sightings.size(), 1);
        QCOMPARE(wait(review.classify(both, Colour::Red)).error().code, Error::Code::Conflict);
        QCOMPARE(wait(review.choose(both, Colour::Red)).error().code, Error::Code::Conflict);
        const auto reclassified = wait(review.reclassify(both, Colour::Yellow));
        PP_VERIFY(reclassified);
        PP_VERIFY(wait(review.restore(*reclassified)));
        QCOMPARE(wait(review.details(u"properties.b"_s))->field.classification, std::optional(Colour::Red));
        PP_VERIFY(wait(review.restore(*before)));
        QCOMPARE(wait(review.details(u"properties.b"_s))->field.chosen, std::optional(Colour::Red));
        QCOMPARE(list(FieldList::Inbox).size(), 2);
        QCOMPARE(wait(review.returnToInbox(both)).error().code, Error::Code::Conflict);
        AuditService audit(*m_workspace);
        const auto verdict = wait(audit.verify());
        PP_VERIFY(verdict);
        QVERIFY(verdict->ok);
        const auto entries = wait(audit.list(0, 100));
        PP_VERIFY(entries);
        QCOMPARE(entries->size(), verdict->entries);
        QCOMPARE(entries->constFirst().action, u"workspace.create"_s);
        QCOMPARE(entries->constLast().action, u"field.restore"_s);
        QCOMPARE(wait(audit.exportTo(m_folder->filePath(u"audit.ndjson"_s))).value_or(0), verdict->entries);
    }

    void examplesAreMasked()
    {
        ExampleDelta example{u"web"_s, u"track"_s, u"Order Completed"_s,
                             R"({"properties":{"n":12345678901234567890123,"jane@example.com":{"x":true},)"
                             R"("items":[{"sku":"A-1\n\u00e4"},{"sku":"B"}],"e":{}}})", 1, 5};
        fill({sighting(u"properties.items[].sku"_s), sighting(u"properties.{…}.x"_s), sighting(u"properties.gone"_s)}, {example});
        ReviewService review(*m_workspace);
        const auto masked = wait(review.example(u"properties.items[].sku"_s, false));
        PP_VERIFY(masked);
        QCOMPARE(masked->text.split(u'\n').at(masked->line - 1).trimmed(), u"\"sku\": \"•-•\\n•\""_s);
        QVERIFY(!masked->text.contains(u"jane") && !masked->text.contains(u"1234") && masked->masked);
        QVERIFY(masked->text.contains(u"\"x\": true"));
        QCOMPARE(wait(review.example(u"properties.{…}.x"_s, false))->line, 5);
        const auto shown = wait(review.example(u"properties.items[].sku"_s, true));
        PP_VERIFY(shown);
        QVERIFY(shown->text.contains(u"\"n\": 12345678901234567890123,") && shown->text.contains(u"A-1\\n\\u00e4"));
        QCOMPARE(wait(review.example(u"properties.gone"_s, false)).error().code, Error::Code::NotFound);
        const auto entries = wait(AuditService(*m_workspace).list(0, 100));
        PP_VERIFY(entries);
        QCOMPARE(entries->constLast().action, u"example.reveal"_s);
    }

    void sourcesAndWriteKeys()
    {
        SourceService sources(*m_workspace);
        const auto added = wait(sources.add(u"My Shop (EU)"_s, u"web"_s, u"production"_s));
        PP_VERIFY(added);
        QCOMPARE(added->slug, u"my-shop-eu"_s);
        QCOMPARE(wait(sources.add(u"my shop eu"_s, u"web"_s, {})).error().code, Error::Code::Conflict);
        QCOMPARE(wait(sources.add(u"x"_s, u"fridge"_s, {})).error().code, Error::Code::Usage);
        const auto key = wait(sources.addKey(u"my-shop-eu"_s, {u"write-events"_s}));
        PP_VERIFY(key);
        QCOMPARE(key->secret.reveal().size(), 32);
        PP_VERIFY(wait(sources.revokeKey(u"My Shop (EU)"_s, key->key.id)));
        QVERIFY(wait(sources.keys(u"my-shop-eu"_s))->first().revokedAt.has_value());
    }

    void exportsTheInventory()
    {
        fill({sighting(u"properties.b"_s), sighting(u"properties[\"a,\\\"b\"]"_s, 2, u"=cmd"_s), sighting(u"properties.inbox"_s)});
        ReviewService review(*m_workspace);
        PP_VERIFY(wait(review.classify({id(u"properties.b"_s), id(u"properties[\"a,\\\"b\"]"_s)}, Colour::Red)));
        const QString file = m_folder->filePath(u"inventory.csv"_s);
        QCOMPARE(wait(ExportService(*m_workspace).inventoryCsv(file, {})).value_or(-1), 2);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray member = m_workspace->member().toUtf8();
        const QByteArray when = "2026-01-31T12:00:00.000Z";
        QCOMPARE(csv.readAll(),
                 "field,classification,recommendation,data_category,environments,sources,events,destinations,times_seen,"
                 "first_seen,last_seen,detected_by,classified_by,classified_at,note\r\n"
                 "properties.b,red,green,,,web,Order Completed,,1," + when + ',' + when + ",," + member + ',' + when + ",\r\n"
                 "\"properties[\"\"a,\\\"\"b\"\"]\",red,green,,,web,'=cmd,,2," + when + ',' + when + ",," + member + ',' + when + ",\r\n");
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "test_workspace.moc"
