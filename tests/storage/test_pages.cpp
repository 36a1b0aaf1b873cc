// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Overview, Activity and Sources ask, on SQLite and, under tests/with-postgres, on PostgreSQL.
#include "models/storage/auditrepository.h"
#include "models/storage/fieldindex.h"
#include "models/storage/fieldrepository.h"
#include "models/storage/importrepository.h"
#include "models/storage/sightingrepository.h"
#include "models/storage/sourcerepository.h"
#include "tests/storage/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pp;
using namespace pp::test;

class PageRepositoryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    void decide(const QString &path, Colour colour)
    {
        FieldRepository fields(*m_database);
        const auto field = fields.byPath(path);
        PP_VERIFY(field);
        Decision decision;
        decision.field = field->id;
        decision.classification = colour;
        PP_VERIFY(fields.decide(decision));
    }
    static SightingDelta seenOn(const QString &path, qint64 day)
    {
        SightingDelta delta = sighting(path);
        delta.firstSeen = delta.lastSeen = day * 86'400'000 + 5;
        return delta;
    }
    void audit(qint64 time, const QString &action, const QString &object)
    {
        Transaction transaction(*m_database);
        PP_VERIFY(transaction.begin());
        PP_VERIFY(AuditRepository(*m_database).append(time, action, object, {}, {}));
        PP_VERIFY(transaction.commit());
    }
    FieldIndex index()
    {
        FieldIndex index;
        if (!index.refresh(*m_database))
            qWarning("The index could not be read");
        return index;
    }
    QList<qint64> found(const AuditQuery &query)
    {
        const auto entries = AuditRepository(*m_database).find(query);
        if (!entries)
            return {-1};
        QList<qint64> numbers;
        for (const AuditEntry &entry : *entries)
            numbers.append(entry.number);
        return numbers;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Database::create(newDatabase(m_folder->path()));
        PP_VERIFY(made);
        m_database = std::move(*made);
    }
    void cleanup() { m_database.reset(); }

    void nothingIsZero()
    {
        QCOMPARE(index().figures(), FieldFigures());
        const FieldGrowth growth = index().growth(noon);
        QCOMPARE(growth.before, 0);
        QCOMPARE(growth.firstDay, (noon / 86'400'000 - 29) * 86'400'000);
        QVERIFY(index().figuresBySource().isEmpty());
        QCOMPARE(ImportRepository(*m_database).eventsCounted().value_or(-1), 0);
    }

    void countsFieldsByListAndColour()
    {
        SightingDelta red = sighting(u"properties.card"_s, 10);
        red.hits = {hit(u"card"_s, 10, 10)};
        import(*m_database, {red, sighting(u"traits.email"_s), sighting(u"properties.a"_s), sighting(u"properties.b"_s, 1, u"Other"_s, u"app"_s),
                             sighting(u"traits.email"_s, 1, u"Other"_s, u"app"_s)});
        decide(u"traits.email"_s, Colour::Red);
        decide(u"properties.b"_s, Colour::Yellow);
        const FieldIndex counted = index();
        const FieldFigures fields = counted.figures();
        QCOMPARE(fields.toReview, (std::array<qint64, 3>{1, 0, 1}));
        QCOMPARE(fields.decided, (std::array<qint64, 3>{0, 1, 1}));
        QCOMPARE(fields.inbox(), 2);
        QCOMPARE(fields.inventory(), 2);

        const auto sources = SourceRepository(*m_database).list();
        PP_VERIFY(sources);
        QCOMPARE(sources->size(), 2);
        QCOMPARE(sources->at(0).key, u"app"_s);
        QCOMPARE(SourceRepository(*m_database).eventCounts()->value(sources->at(0).id), 1);
        const auto bySource = counted.figuresBySource();
        QCOMPARE(bySource.value(sources->at(0).id), (FieldFigures{{0, 0, 0}, {0, 1, 1}})); // decided once, for everywhere
        QCOMPARE(bySource.value(sources->at(1).id), (FieldFigures{{1, 0, 1}, {0, 0, 1}}));
    }

    void growthIsByDay()
    {
        const qint64 today = noon / 86'400'000;
        SightingDelta timeless = sighting(u"properties.timeless"_s);
        timeless.firstSeen = timeless.lastSeen = std::nullopt;
        import(*m_database, {seenOn(u"properties.old"_s, today - 30), seenOn(u"properties.first"_s, today - 29), seenOn(u"properties.a"_s, today),
                             seenOn(u"properties.b"_s, today), seenOn(u"properties.tomorrow"_s, today + 3), timeless});
        decide(u"properties.a"_s, Colour::Green); // in whichever list
        const FieldGrowth growth = index().growth(noon);
        QCOMPARE(growth.firstDay, (today - 29) * 86'400'000);
        QCOMPARE(growth.added.front(), 1);
        QCOMPARE(growth.added.back(), 3); // a clock that is ahead is no reason to lose a field
        QCOMPARE(growth.before, 2);
        QCOMPARE(growth.toReview.front(), 1);
        QCOMPARE(growth.toReview.back(), 2); // without the one that is decided
        QCOMPARE(growth.beforeToReview, 2);
    }

    void growthOfOldArchivesEndsWithThem()
    {
        const qint64 today = noon / 86'400'000;
        import(*m_database, {seenOn(u"properties.a"_s, today - 500), seenOn(u"properties.b"_s, today - 501)});
        const FieldGrowth growth = index().growth(noon);
        QCOMPARE(growth.firstDay, (today - 529) * 86'400'000);
        QCOMPARE(growth.added.at(29), 1);
        QCOMPARE(growth.added.at(28), 1);
    }

    void timesSeenAreByDayAndColour()
    {
        const qint64 today = noon / 86'400'000;
        const auto seen = [](const QString &path, const QList<std::pair<qint64, qint64>> &days, const QString &event) {
            SightingDelta delta = sighting(path, 1, event);
            delta.days = days;
            delta.firstSeen = days.first().first * 86'400'000;
            delta.lastSeen = days.last().first * 86'400'000;
            return delta;
        };
        SightingDelta red = seen(u"properties.card"_s, {{today - 30, 100}, {today - 29, 4}, {today, 2}}, u"Paid"_s);
        red.hits = {hit(u"card"_s, 1, 1)};
        SightingDelta timeless = sighting(u"properties.timeless"_s);
        timeless.firstSeen = timeless.lastSeen = std::nullopt;
        timeless.days.clear();
        import(*m_database, {red, timeless, seen(u"traits.email"_s, {{today, 3}}, u"Paid"_s), seen(u"traits.email"_s, {{today - 1, 5}}, u"Other"_s),
                             seen(u"work.email"_s, {{today, 1}}, u"Paid"_s), seen(u"properties.old"_s, {{today - 40, 50}}, u"Paid"_s),
                             seen(u"properties.tomorrow"_s, {{today, 6}, {today + 1, 7}}, u"Paid"_s)});
        decide(u"traits.email"_s, Colour::Red);
        // Ids have gaps, and are read in parts.
        PP_VERIFY(m_database->run(u"UPDATE sighting SET id = id + 1234567 WHERE event_id = (SELECT id FROM event WHERE name = 'Other')"_s));
        int asked = 0;
        const auto days = SightingRepository(*m_database).seenByDay((today - 29) * 86'400'000, [&asked] { return ++asked < 0; });
        PP_VERIFY(days);
        SeenByDay expected{(today - 29) * 86'400'000, {}};
        expected.days.at(0) = {0, 0, 4};
        expected.days.at(28) = {0, 0, 5};
        expected.days.at(29) = {13, 1, 5}; // clocks that are ahead count as the last day
        QCOMPARE(days->days, expected.days);
        QCOMPARE(*days, expected);
        QCOMPARE_GT(asked, 1);

        const auto stopped = SightingRepository(*m_database).seenByDay(0, [] { return true; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    }

    void timesSeenOfNothingAreZero()
    {
        const auto days = SightingRepository(*m_database).seenByDay(0);
        PP_VERIFY(days);
        QCOMPARE(*days, SeenByDay());
    }

    void auditIsPagedNewestFirst()
    {
        for (int i = 0; i < 7; ++i)
            audit(noon + i, u"field.choose"_s, u"properties.a"_s);
        AuditQuery query;
        query.limit = 3;
        QCOMPARE(found(query), (QList<qint64>{7, 6, 5}));
        query.below = 5;
        QCOMPARE(found(query), (QList<qint64>{4, 3, 2}));
        query.below = 2;
        QCOMPARE(found(query), (QList<qint64>{1}));
        query = {};
        query.above = 5;
        QCOMPARE(found(query), (QList<qint64>{7, 6}));
        QCOMPARE(AuditRepository(*m_database).newest().value_or(0), 7);
    }

    void auditIsFiltered()
    {
        audit(noon, u"workspace.create"_s, u"Shop"_s);
        audit(noon + 10, u"field.choose"_s, u"traits.Email"_s);
        audit(noon + 20, u"field.accept"_s, u"traits.Email"_s);
        audit(noon + 30, u"field.accept"_s, u"traits.stra\u00dfe"_s);
        AuditQuery query;
        query.actions = {u"field.accept"_s};
        QCOMPARE(found(query), (QList<qint64>{4, 3}));
        query.actions.append(u"workspace.create"_s);
        QCOMPARE(found(query), (QList<qint64>{4, 3, 1}));
        query = {};
        query.text = u"EMAIL"_s;
        QCOMPARE(found(query), (QList<qint64>{3, 2}));
        query.text = u"stra\u00df"_s;
        QCOMPARE(found(query), (QList<qint64>{4}));
        query.text = u"%"_s; // is no wildcard
        QCOMPARE(found(query), QList<qint64>());
        query = {};
        query.object = u"traits.Email"_s;
        QCOMPARE(found(query), (QList<qint64>{3, 2}));
        query = {};
        query.from = noon + 10;
        query.to = noon + 30;
        QCOMPARE(found(query), (QList<qint64>{3, 2}));
        query = {};
        query.members = {u"somebody else"_s};
        QCOMPARE(found(query), QList<qint64>());
        query.members = {m_database->member()};
        QCOMPARE(found(query).size(), 4);

        const auto choices = AuditRepository(*m_database).choices();
        PP_VERIFY(choices);
        QCOMPARE(choices->entries, 4);
        QCOMPARE(choices->members, (QList<std::pair<QString, qint64>>{{m_database->member(), 4}}));
        QCOMPARE(choices->actions, (QList<std::pair<QString, qint64>>{{u"field.accept"_s, 2}, {u"field.choose"_s, 1}, {u"workspace.create"_s, 1}}));
    }

    void verifyingTellsHowFar()
    {
        for (int i = 0; i < 1500; ++i)
            audit(noon + i, u"field.choose"_s, u"properties.a"_s);
        QList<std::pair<qint64, qint64>> told;
        const auto verdict = AuditRepository(*m_database).verify({}, [&told](qint64 done, qint64 all) { told.append({done, all}); });
        PP_VERIFY(verdict);
        QVERIFY(verdict->ok);
        QCOMPARE(told, (QList<std::pair<qint64, qint64>>{{1000, 1500}, {1500, 1500}}));
    }

    void importsAreListedNewestFirst()
    {
        ImportRepository imports(*m_database, fixedClock());
        QList<qint64> ids;
        for (const QString &path : {u"/archive/a.ndjson"_s, u"/archive/b.ndjson"_s, u"/archive/c.ndjson"_s}) {
            ImportFile file;
            file.path = path;
            file.startedAt = noon;
            ids.append(imports.begin(file).value_or(0));
        }
        const auto newest = imports.history(std::numeric_limits<qint64>::max(), 2);
        PP_VERIFY(newest);
        QCOMPARE(newest->size(), 2);
        QCOMPARE(newest->first().path, u"/archive/c.ndjson"_s);
        QCOMPARE(newest->first().startedAt, noon);
        const auto older = imports.history(newest->last().id, 2);
        PP_VERIFY(older);
        QCOMPARE(older->size(), 1);
        QCOMPARE(older->first().id, ids.first());
    }

    void sourcesAreChanged()
    {
        SourceRepository sources(*m_database);
        const auto id = sources.add({0, u"shop"_s, u"My Shop"_s, u"my-shop"_s, {}, {}, noon});
        PP_VERIFY(id);
        auto shop = sources.byId(*id);
        PP_VERIFY(shop);
        shop->name = u"Shop"_s;
        shop->kind = u"web"_s;
        shop->environment = u"production"_s;
        PP_VERIFY(sources.change(*shop));
        QCOMPARE(sources.byId(*id).value_or(Source()), *shop);
        QCOMPARE(shop->key, u"shop"_s);
        QCOMPARE(sources.byId(4711).error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(PageRepositoryTest)
#include "test_pages.moc"
