// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The repositories, on SQLite and, under tests/with-postgres, on PostgreSQL.
#include "models/domain/recommendation.h"
#include "models/storage/auditrepository.h"
#include "models/storage/fieldrepository.h"
#include "models/storage/importrepository.h"
#include "models/storage/rescanrepository.h"
#include "models/storage/savedfilterrepository.h"
#include "models/storage/sourcerepository.h"
#include "models/storage/workspacerepository.h"
#include "tests/storage/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <thread>

using namespace pp;
using namespace pp::test;

class RepositoryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    DatabaseLocation m_location;
    std::unique_ptr<Database> m_database;

    QStringList paths(const FieldQuery &query)
    {
        FieldRepository fields(*m_database);
        const auto page = fields.page(query);
        QStringList found;
        if (!page) {
            qWarning("%s", qPrintable(page.error().message + page.error().detail));
            return {u"error"_s};
        }
        for (const Field &field : page->rows)
            found.append(field.path);
        return found;
    }
    Field field(const QString &path)
    {
        return FieldRepository(*m_database).byPath(path).value_or(Field());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_location = newDatabase(m_folder->path());
        auto made = Database::create(m_location);
        PP_VERIFY(made);
        m_database = std::move(*made);
    }
    void cleanup() { m_database.reset(); }

    void createsOpensAndPages()
    {
        QCOMPARE(import(*m_database, {sighting(u"properties.email"_s, 3), sighting(u"properties.total"_s, 2)}), 2);
        m_database.reset();
        auto opened = Database::open(m_location);
        PP_VERIFY(opened);
        m_database = std::move(*opened);
        QCOMPARE(paths({}), (QStringList{u"properties.email"_s, u"properties.total"_s}));
        const Field email = field(u"properties.email"_s);
        QCOMPARE(email.count, 3);
        QCOMPARE(email.sources, QStringList{u"web"_s});
        QCOMPARE(email.events, QStringList{u"Order Completed"_s});
        QCOMPARE(email.recommendation, Colour::Yellow);
        QCOMPARE(email.detections.size(), 1);
        QCOMPARE(email.detections.first().hits, 3);
    }

    void addsUpAndKeepsTimes()
    {
        SightingDelta first = sighting(u"traits.city"_s, 2);
        first.types = NumberValue;
        first.firstSeen = first.lastSeen = std::nullopt;
        first.hours.clear();
        QCOMPARE(import(*m_database, {first}), 1);
        QVERIFY(!field(u"traits.city"_s).firstSeen);
        SightingDelta second = sighting(u"traits.city"_s, 3);
        second.firstSeen = noon - 5000;
        QCOMPARE(import(*m_database, {second}), 0);
        SightingDelta third = sighting(u"traits.city"_s, 4, u"Other"_s, u"app"_s);
        third.lastSeen = noon + 9000;
        third.hours = {{noon / 3'600'000 + 1, 4}};
        QCOMPARE(import(*m_database, {third}), 0);
        const Field city = field(u"traits.city"_s);
        QCOMPARE(city.count, 9);
        QCOMPARE(city.firstSeen, Time(noon - 5000));
        QCOMPARE(city.lastSeen, Time(noon + 9000));
        QCOMPARE(city.types, ValueTypes(StringValue | NumberValue));
        QCOMPARE(city.sources, (QStringList{u"app"_s, u"web"_s}));
        QCOMPARE(city.events, (QStringList{u"Order Completed"_s, u"Other"_s}));
        const auto sightings = FieldRepository(*m_database).sightings(city.id);
        PP_VERIFY(sightings);
        QCOMPARE(sightings->size(), 2);
        QCOMPARE(sightings->at(0).count, 5);
        QCOMPARE(sightings->at(0).hours, (QList<std::pair<qint64, qint64>>{{noon, 3}}));
        QCOMPARE(sightings->at(0).days, (QList<std::pair<qint64, qint64>>{{noon / 86'400'000 * 86'400'000, 5}}));
        QCOMPARE(sightings->at(1).hours, (QList<std::pair<qint64, qint64>>{{noon + 3'600'000, 4}}));
    }

    void knownSightingsAreAddedTo()
    {
        ImportRepository imports(*m_database, fixedClock());
        const auto file = imports.begin({});
        PP_VERIFY(file);
        ScanDelta delta;
        delta.files = {{.fileId = *file, .progress = {}, .rejections = {}}};
        delta.sightings = {sighting(u"properties.b"_s, 2), sighting(u"properties.a"_s, 1)};
        PP_VERIFY(imports.write(delta, keyDetections, valueMatcher));
        QVERIFY(delta.sightings.at(0).sightingId > 0);
        const auto known = imports.knownEvent(u"web"_s, u"track"_s, u"Order Completed"_s);
        PP_VERIFY(known);
        QCOMPARE(known->sightings.size(), 2);
        PP_VERIFY(imports.write(delta, keyDetections, valueMatcher));
        QCOMPARE(field(u"properties.b"_s).count, 4);
        QCOMPARE(field(u"properties.a"_s).count, 2);
        // An id that is not there any more is no reason to lose counts.
        delta.sightings[0].sightingId = 123456789;
        PP_VERIFY(imports.write(delta, keyDetections, valueMatcher));
        QCOMPARE(field(u"properties.b"_s).count, 6);
        const auto events = imports.eventsOf(u"web"_s);
        PP_VERIFY(events);
        QCOMPARE(*events, (QList<std::pair<QString, QString>>{{u"track"_s, u"Order Completed"_s}}));
    }

    void hitsMakeDetectionsAndRecommendations()
    {
        SightingDelta delta = sighting(u"properties.note"_s, 10);
        delta.hits = {hit(u"card"_s, 10, 10), hit(u"phone"_s, 0, 4)};
        import(*m_database, {delta});
        import(*m_database, {delta});
        const Field note = field(u"properties.note"_s);
        QCOMPARE(note.detections.size(), 1); // a candidate that its validator refused is no detection
        QCOMPARE(note.detections.first().matcher, u"card"_s);
        QCOMPARE(note.detections.first().hits, 20);
        QCOMPARE(note.detections.first().seen, 20);
        QCOMPARE(note.recommendation, Colour::Red);
    }

    void whatWasCountedCanBeReplaced()
    {
        SightingDelta here = sighting(u"properties.note"_s, 10);
        here.hits = {hit(u"card"_s, 4, 5), hit(u"phone"_s, 2, 2)};
        SightingDelta there = sighting(u"properties.note"_s, 3, u"Other"_s);
        import(*m_database, {here, there, sighting(u"properties.other"_s, 1)});
        RescanRepository rescans(*m_database);
        const auto fields = rescans.fields(-1, 100);
        PP_VERIFY(fields);
        QCOMPARE(fields->size(), 2);
        RescanRepository::Counted note = fields->first().path == u"properties.note" ? fields->first() : fields->last();
        QCOMPARE(note.values, 13);
        QCOMPARE(note.sightings.size(), 2);
        QCOMPARE(note.sightings.first().count, 10);
        QCOMPARE(note.sightings.first().hits, (QList<HitDelta>{hit(u"card"_s, 4, 5), hit(u"phone"_s, 2, 2)}));
        QCOMPARE(note.sightings.last().hits, QList<HitDelta>());
        QCOMPARE(note.detections.size(), 2);
        const auto last = rescans.fields(fields->first().id, 1);
        PP_VERIFY(last);
        QCOMPARE(*last, QList{fields->last()});

        note.sightings.last().hits = {hit(u"iban"_s, 3, 3)};
        Detection iban = valueMatcher(u"iban"_s);
        iban.hits = 3;
        iban.estimated = true;
        note.detections = {note.detections.first(), iban};
        PP_VERIFY(rescans.replace(note));
        const auto again = rescans.fields(-1, 100);
        PP_VERIFY(again);
        QVERIFY(again->contains(note));
        PP_VERIFY(rescans.estimated());
        QCOMPARE(*rescans.estimated(), 1);
    }

    void aReScanIsDueAfterAMatcherOnValues()
    {
        AuditRepository audit(*m_database);
        RescanRepository rescans(*m_database);
        const auto note = [&](const QString &action, const QJsonObject &after = {}) {
            Transaction transaction(*m_database);
            PP_VERIFY(transaction.begin());
            PP_VERIFY(audit.append(noon, action, {}, {}, after));
            PP_VERIFY(transaction.commit());
        };
        const QJsonObject onValues{{u"matchesOn"_s, u"value"_s}, {u"enabled"_s, true}};
        note(u"matcher.add"_s, onValues);
        QVERIFY(!rescans.isBehind().value_or(true)); // nothing was imported before it
        note(u"import.finish"_s);
        QVERIFY(!rescans.isBehind().value_or(true));
        note(u"matcher.change"_s, {{u"matchesOn"_s, u"value"_s}, {u"enabled"_s, false}});
        note(u"matcher.add"_s, {{u"matchesOn"_s, u"key"_s}, {u"enabled"_s, true}});
        QVERIFY(!rescans.isBehind().value_or(true));
        note(u"matcher.change"_s, onValues);
        QVERIFY(rescans.isBehind().value_or(false));
        note(u"detection.rescan"_s);
        QVERIFY(!rescans.isBehind().value_or(true));
    }

    void aFileThatWasResumedLongerIsOneFile()
    {
        ImportRepository imports(*m_database, fixedClock());
        const auto file = [&](const QByteArray &content, bool complete, qint64 offset) {
            ImportFile begun;
            begun.path = u"/archive/"_s + QString::fromLatin1(content);
            begun.progress.offset = offset;
            begun.progress.digest = content;
            begun.progress.complete = complete;
            PP_VERIFY(imports.begin(begun));
        };
        file("a", true, 5);
        file("b", true, 5);
        file("a", true, 5);
        file("begun", false, 3);
        file("waiting", false, 0);
        const auto files = RescanRepository(*m_database).files();
        PP_VERIFY(files);
        QStringList names;
        for (const ImportFile &each : *files)
            names.append(each.path);
        QCOMPARE(names, (QStringList{u"/archive/a"_s, u"/archive/b"_s, u"/archive/begun"_s}));
    }

    void theStoredRecommendationIsTheOneOfTheDetections()
    {
        // Value detections only, and a key that its values contradict: how far they are believed depends on the matcher.
        const auto keys = [](const QString &path) -> QList<Detection> {
            if (!path.endsWith(u"email_sent"))
                return {};
            return {{.matcher = u"email"_s, .how = Detection::How::Exact, .classification = Colour::Red}};
        };
        ImportRepository imports(*m_database, fixedClock());
        const auto file = imports.begin({});
        PP_VERIFY(file);
        ScanDelta delta;
        delta.files = {{.fileId = *file, .progress = {}, .rejections = {}}};
        for (const QString &matcher : {u"gender"_s, u"phone"_s, u"ipv4"_s, u"email"_s, u"credit card"_s, u"ours"_s}) {
            for (const qint64 hits : {1, 2, 30, 100}) {
                SightingDelta one = sighting(u"properties.%1_%2"_s.arg(matcher).arg(hits), 100);
                one.hits = {hit(matcher, hits, 100)};
                delta.sightings.append(one);
            }
        }
        delta.sightings.append(sighting(u"properties.email_sent"_s, 100));
        delta.sightings.last().types = BooleanValue;
        delta.sightings.append(sighting(u"properties.size"_s, 1));
        delta.sightings.last().hits = {hit(u"gender"_s, 1, 1)};
        std::set<Colour> seen;
        for (const int round : {1, 2}) { // new fields, and known ones
            PP_VERIFY(imports.write(delta, keys, valueMatcher));
            FieldQuery everything;
            everything.limit = 1000;
            const auto page = FieldRepository(*m_database).page(everything);
            PP_VERIFY(page);
            QCOMPARE(page->rows.size(), delta.sightings.size());
            for (const Field &field : page->rows) {
                seen.insert(field.recommendation);
                QVERIFY2(field.recommendation == recommend(field.detections),
                         qPrintable(u"%1 in round %2"_s.arg(field.path).arg(round)));
            }
        }
        QCOMPARE(seen, (std::set{Colour::Green, Colour::Red}));
    }

    void aDecisionHoldsForNewSources()
    {
        import(*m_database, {sighting(u"properties.email"_s)});
        FieldRepository fields(*m_database);
        Decision decision;
        decision.field = field(u"properties.email"_s).id;
        decision.classification = Colour::Green;
        PP_VERIFY(fields.decide(decision));
        import(*m_database, {sighting(u"properties.email"_s, 1, u"New"_s, u"app"_s)});
        QCOMPARE(paths({}), QStringList());
        FieldQuery inventory;
        inventory.list = FieldList::Inventory;
        QCOMPARE(paths(inventory), QStringList{u"properties.email"_s});
        QCOMPARE(field(u"properties.email"_s).classification, std::optional(Colour::Green));
        QCOMPARE(field(u"properties.email"_s).count, 2);
    }

    void pagesInEveryOrder_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("descending");
        for (const bool descending : {false, true}) {
            for (int sort = 0; sort <= int(FieldQuery::Sort::FirstSeen); ++sort)
                QTest::addRow("%d%s", sort, descending ? " descending" : "") << sort << descending;
        }
    }
    void pagesInEveryOrder()
    {
        QFETCH(int, sort);
        QFETCH(bool, descending);
        QList<SightingDelta> all;
        for (int i = 0; i < 23; ++i) {
            SightingDelta one = sighting(u"properties.f%1%2"_s.arg(i * 7 % 23).arg(i % 5 == 0 ? u"email"_s : u""_s), 1 + i % 4);
            if (i % 3 == 0)
                one.firstSeen = one.lastSeen = std::nullopt;
            else
                one.firstSeen = one.lastSeen = noon + i % 2;
            if (i % 7 == 0)
                one.hits = {hit(u"card"_s, one.count, one.count)};
            all.append(one);
        }
        all.append(sighting(u"properties.\U0001F600"_s)); // behind U+FF21 by code point, before it by UTF-16
        all.append(sighting(u"properties.\uFF21"_s));
        import(*m_database, all);
        FieldQuery query;
        query.sort = FieldQuery::Sort(sort);
        query.descending = descending;
        query.limit = 1000;
        const auto whole = FieldRepository(*m_database).page(query);
        PP_VERIFY(whole);
        QCOMPARE(whole->rows.size(), 25);
        const auto key = [&](const Field &f) -> qint64 {
            constexpr qint64 none = std::numeric_limits<qint64>::min();
            switch (query.sort) {
            case FieldQuery::Sort::Path: return 0;
            case FieldQuery::Sort::Colour: return int(f.recommendation);
            case FieldQuery::Sort::Count: return f.count;
            case FieldQuery::Sort::LastSeen: return f.lastSeen.value_or(none);
            case FieldQuery::Sort::FirstSeen: return f.firstSeen.value_or(none);
            }
            return 0;
        };
        for (qsizetype i = 1; i < whole->rows.size(); ++i) {
            const Field &a = whole->rows.at(i - 1);
            const Field &b = whole->rows.at(i);
            const bool pathOrder = query.sort == FieldQuery::Sort::Path && descending ? b.path.toUtf8() < a.path.toUtf8()
                                                                                      : a.path.toUtf8() < b.path.toUtf8();
            QVERIFY(key(a) == key(b) ? pathOrder : (descending ? key(a) > key(b) : key(a) < key(b)));
        }
        // The same in small pages, filtered by colour or not.
        for (const QList<Colour> &colours : {QList<Colour>{}, QList<Colour>{Colour::Green, Colour::Red}}) {
            query.colours = colours;
            query.limit = 1000;
            query.after.reset();
            const QStringList expected = paths(query);
            QCOMPARE_GT(expected.size(), 10);
            QStringList paged;
            query.limit = 4;
            for (;;) {
                const auto page = FieldRepository(*m_database).page(query);
                PP_VERIFY(page);
                for (const Field &f : page->rows)
                    paged.append(f.path);
                if (page->atEnd)
                    break;
                query.after = page->rows.constLast();
            }
            QCOMPARE(paged, expected);
        }
    }

    void filtersAndCounts()
    {
        import(*m_database, {sighting(u"properties.Email"_s), sighting(u"properties.ÄRGER"_s, 1, u"e"_s, u"app"_s),
                             sighting(u"properties.user_email"_s, 1, u"e"_s, u"app"_s), sighting(u"properties.50%"_s)});
        FieldQuery query;
        query.text = u"EMAIL"_s;
        QCOMPARE(paths(query), (QStringList{u"properties.Email"_s, u"properties.user_email"_s}));
        query.text = u"ärger"_s;
        QCOMPARE(paths(query), QStringList{u"properties.ÄRGER"_s});
        query.text = u"%"_s;
        QCOMPARE(paths(query), QStringList{u"properties.50%"_s});
        query.text.clear();
        query.sources = {u"app"_s};
        QCOMPARE(paths(query), (QStringList{u"properties.user_email"_s, u"properties.ÄRGER"_s}));
    }

    void everyFilterFilters()
    {
        import(*m_database, {sighting(u"properties.email"_s), sighting(u"properties.old"_s, 1, u"Old"_s, u"app"_s)});
        PP_VERIFY(m_database->run(u"UPDATE source SET environment = 'production' WHERE key = 'app'"_s));
        PP_VERIFY(m_database->run(u"UPDATE field SET data_category = 'user', first_seen = NULL WHERE path = 'properties.old'"_s));
        const QStringList both{u"properties.email"_s, u"properties.old"_s};
        const auto filtered = [&](auto filter, const auto &value) {
            FieldQuery query;
            query.now = noon + 1000;
            query.*filter = value;
            return paths(query);
        };
        QCOMPARE(filtered(&FieldQuery::environments, QStringList{u"production"_s}), both.last(1));
        QCOMPARE(filtered(&FieldQuery::environments, QStringList{u""_s}), both.first(1));
        QCOMPARE(filtered(&FieldQuery::events, QStringList{u"Old"_s}), both.last(1));
        QCOMPARE(filtered(&FieldQuery::events, QStringList{u"Old"_s, u"Order Completed"_s}), both);
        QCOMPARE(filtered(&FieldQuery::matchers, QStringList{u"Email"_s}), both.first(1));
        QCOMPARE(filtered(&FieldQuery::categories, QStringList{u"user"_s}), both.last(1));
        QCOMPARE(filtered(&FieldQuery::ages, QList<Age>{Age::Day}), both.first(1));
        QCOMPARE(filtered(&FieldQuery::ages, QList<Age>{Age::Week}), QStringList());
        QCOMPARE(filtered(&FieldQuery::ages, QList<Age>{Age::Unknown, Age::Day}), both);
    }

    void filtersAreKeptByName()
    {
        SavedFilterRepository filters(*m_database);
        PP_VERIFY(filters.save(FieldList::Inbox, u"b"_s, "{}"));
        PP_VERIFY(filters.save(FieldList::Inbox, u"a"_s, "{\"text\":\"ä\"}"));
        PP_VERIFY(filters.save(FieldList::Inventory, u"a"_s, "{}"));
        PP_VERIFY(filters.save(FieldList::Inbox, u"b"_s, "{\"text\":\"x\"}"));
        using All = QList<SavedFilterRepository::Named>;
        QCOMPARE(filters.all(FieldList::Inbox).value_or(All()), (All{{u"a"_s, "{\"text\":\"ä\"}"}, {u"b"_s, "{\"text\":\"x\"}"}}));
        PP_VERIFY(filters.remove(FieldList::Inbox, u"a"_s));
        QCOMPARE(filters.all(FieldList::Inbox)->size(), 1);
        QCOMPARE(filters.all(FieldList::Inventory)->size(), 1);
    }

    void keepsTheBestExample()
    {
        ExampleDelta example{u"web"_s, u"track"_s, u"Order Completed"_s, "{\"a\":1}", 1, 5};
        import(*m_database, {sighting(u"properties.a"_s)}, {example});
        const auto kept = [&] {
            const auto all = FieldRepository(*m_database).examples(field(u"properties.a"_s).id, 9);
            return all && all->size() == 1 ? all->first().payload : QByteArray("?");
        };
        for (const auto &[payload, hits, fields, wins] :
             {std::tuple(QByteArray("{\"b\":1}"), 1, 5, false), std::tuple(QByteArray("{\"c\":1}"), 1, 6, true),
              std::tuple(QByteArray("{\"d\":1}"), 2, 1, true), std::tuple(QByteArray("{\"e\":1}"), 1, 99, false)}) {
            const QByteArray before = kept();
            example.payload = payload;
            example.hits = hits;
            example.fields = fields;
            import(*m_database, {}, {example});
            QCOMPARE(kept(), wins ? payload : before);
        }
        const auto known = ImportRepository(*m_database).knownEvent(u"web"_s, u"track"_s, u"Order Completed"_s);
        PP_VERIFY(known);
        QCOMPARE(known->exampleHits, 2);
    }

    void progressIsKeptAndFinished()
    {
        ImportRepository imports(*m_database, fixedClock());
        ImportFile file;
        file.path = u"/archive/b.ndjson"_s;
        file.headDigest = QByteArray(32, 'h');
        file.headLength = 65536;
        file.messageKey = QByteArray("0123456789abcde\0", 16);
        file.startedAt = noon;
        const auto id = imports.begin(file);
        PP_VERIFY(id);
        ScanDelta delta;
        delta.files.resize(1);
        FileDelta &part = delta.files.first();
        part.fileId = *id;
        part.progress = {1000, 10, 2, 3, QByteArray(32, 'x'), 8, 1, QByteArray(16, '\0') + QByteArray(16, 'm'), false};
        part.rejections = {{u"b.ndjson"_s, 7, 0, u"not JSON"_s}};
        PP_VERIFY(imports.write(delta, keyDetections, valueMatcher));
        part.progress.newMessageIds = QByteArray(16, 'n');
        PP_VERIFY(imports.write(delta, keyDetections, valueMatcher));
        QCOMPARE(imports.messageIds(*id).value_or("?"), QByteArray(16, '\0') + QByteArray(16, 'm') + QByteArray(16, 'n'));
        QCOMPARE(imports.rejections(*id)->size(), 2);
        QCOMPARE(imports.rejections(*id)->first(), part.rejections.first());
        auto found = imports.candidates(file.headDigest, u"/elsewhere"_s);
        PP_VERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().messageKey, file.messageKey);
        QCOMPARE(found->first().progress.offset, 1000);
        QCOMPARE(found->first().progress.digest, QByteArray(32, 'x'));
        part.progress.complete = true;
        PP_VERIFY(imports.write(delta, keyDetections, valueMatcher));
        QCOMPARE(imports.messageIds(*id).value_or("?"), QByteArray());
        found = imports.candidates({}, file.path);
        PP_VERIFY(found);
        QVERIFY(found->first().progress.complete);
        QCOMPARE(found->first().finishedAt, noon);
        const auto entries = AuditRepository(*m_database).list(0, 10);
        PP_VERIFY(entries);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().action, u"import.finish"_s);
        QCOMPARE(entries->first().object, u"b.ndjson"_s);
        QCOMPARE(entries->first().after, (QJsonObject{{u"events"_s, 8}, {u"rejected"_s, 1}}));
    }

    void aFailedCheckpointLeavesNothing()
    {
        ScanDelta delta;
        delta.files = {{.fileId = 4711, .progress = {}, .rejections = {}}}; // there is no such file
        delta.sightings = {sighting(u"properties.lost"_s)};
        QVERIFY(!ImportRepository(*m_database).write(delta, keyDetections, valueMatcher));
        QCOMPARE(delta.sightings.first().sightingId, 0);
        QCOMPARE(paths({}), QStringList());
    }

    void twoWritersAddUp()
    {
        if (m_location.kind == DatabaseLocation::Kind::Team) {
            auto other = Database::open(m_location);
            PP_VERIFY(other);
            import(*m_database, {sighting(u"properties.a"_s), sighting(u"properties.b"_s)});
            import(**other, {sighting(u"properties.b"_s), sighting(u"properties.a"_s)});
        } else {
            std::thread other([this] {
                auto second = Database::open(m_location);
                for (int i = 0; second && i < 20; ++i)
                    import(**second, {sighting(u"properties.b"_s), sighting(u"properties.a"_s)});
            });
            for (int i = 0; i < 20; ++i)
                import(*m_database, {sighting(u"properties.a"_s), sighting(u"properties.b"_s)});
            other.join();
            QCOMPARE(field(u"properties.a"_s).count, 40);
        }
        QCOMPARE(field(u"properties.a"_s).count, field(u"properties.b"_s).count);
    }

    void theAuditChainFindsDamage_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<qint64>("firstBroken");
        QTest::newRow("none") << QString() << qint64(0);
        QTest::newRow("changed") << u"UPDATE audit SET after = '{\"colour\":\"green\"}' WHERE number = 7"_s << qint64(7);
        QTest::newRow("time") << u"UPDATE audit SET time = time + 1 WHERE number = 1"_s << qint64(1);
        QTest::newRow("moved text") << u"UPDATE audit SET member = 'm', action = 'x' WHERE number = 3"_s << qint64(3);
        QTest::newRow("removed") << u"DELETE FROM audit WHERE number = 5"_s << qint64(5);
        QTest::newRow("first removed") << u"DELETE FROM audit WHERE number = 1"_s << qint64(1);
        QTest::newRow("inserted") << u"INSERT INTO audit SELECT 0, time, member, action, object, before, after, hash FROM audit WHERE number = 4"_s << qint64(0);
        QTest::newRow("reordered") << u"UPDATE audit SET number = CASE number WHEN 4 THEN -5 ELSE -4 END WHERE number IN (4, 5);"
                                      "UPDATE audit SET number = -number WHERE number < 0"_s << qint64(4);
    }
    void theAuditChainFindsDamage()
    {
        QFETCH(QString, damage);
        QFETCH(qint64, firstBroken);
        AuditRepository audit(*m_database);
        for (int i = 0; i < 12; ++i) {
            Transaction transaction(*m_database);
            PP_VERIFY(transaction.begin());
            PP_VERIFY(audit.append(noon + i, u"field.choose"_s, u"properties.\"ä\""_s, {}, {{u"colour"_s, u"red"_s}}));
            PP_VERIFY(transaction.commit());
        }
        for (const QString &statement : damage.split(u';', Qt::SkipEmptyParts))
            PP_VERIFY(m_database->run(statement));
        const auto verdict = audit.verify();
        PP_VERIFY(verdict);
        QCOMPARE(verdict->ok, damage.isEmpty());
        QCOMPARE(verdict->firstBroken, firstBroken);
        QCOMPARE(verdict->reason.isEmpty(), damage.isEmpty());
    }

    void sourcesAndKeys()
    {
        SourceRepository sources(*m_database);
        Source shop{0, u"shop"_s, u"My Shop"_s, u"shop"_s, u"web"_s, u"production"_s, noon};
        const auto id = sources.add(shop);
        PP_VERIFY(id);
        shop.id = *id;
        for (const QString &text : {u"shop"_s, u"My Shop"_s})
            QCOMPARE(sources.find(text).value_or(Source()), shop);
        QCOMPARE(sources.find(u"other"_s).error().code, Error::Code::NotFound);
        const WriteKey key{u"k1"_s, {u"write-events"_s}, noon, {}};
        PP_VERIFY(sources.addKey(*id, key, QByteArray(32, 'd')));
        QCOMPARE(sources.keys(*id).value_or(QList<WriteKey>()), QList<WriteKey>{key});
        PP_VERIFY(sources.revokeKey(*id, u"k1"_s, noon + 1));
        QCOMPARE(sources.keys(*id)->first().revokedAt, Time(noon + 1));
        QCOMPARE(sources.revokeKey(*id, u"k1"_s, noon + 2).error().code, Error::Code::NotFound);
        // What an import meets under the key of a source is that source.
        import(*m_database, {sighting(u"properties.a"_s, 1, u"e"_s, u"shop"_s)});
        QCOMPARE(field(u"properties.a"_s).sources, QStringList{u"My Shop"_s});
        const auto totals = WorkspaceRepository(*m_database).totals();
        PP_VERIFY(totals);
        QCOMPARE(totals->sources, 1);
        QCOMPARE(totals->inbox, 1);
    }
};

QTEST_GUILESS_MAIN(RepositoryTest)
#include "test_repositories.moc"
