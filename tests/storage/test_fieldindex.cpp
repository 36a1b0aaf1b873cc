// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the index in memory answers is what SQL answers, filter by filter, while the workspace changes; on SQLite and,
// under tests/with-postgres, on PostgreSQL.
#include "models/storage/fieldindex.h"
#include "models/storage/fieldrepository.h"
#include "models/storage/sourcerepository.h"
#include "tests/storage/fixtures.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace pp;
using namespace pp::test;

class FieldIndexTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 day = 86'400'000;
    std::unique_ptr<QTemporaryDir> m_folder;
    DatabaseLocation m_location;
    std::unique_ptr<Database> m_database;
    QRandomGenerator m_random{7};

    int one(int of) { return int(m_random.bounded(of)); }
    bool import(int fields, int known)
    {
        QList<SightingDelta> all;
        for (int i = 0; i < fields; ++i) {
            const int number = one(known);
            const QString word = QStringList{u"email"_s, u"Zip"_s, u"ÄRGER"_s, u"\U0001F600"_s, u"\uFF21"_s, u"total"_s}.at(number % 6);
            SightingDelta delta = sighting(u"properties.n%1.%2"_s.arg(number).arg(word), 1 + one(4),
                                           u"Event %1"_s.arg(one(5)), QStringList{u"web"_s, u"app"_s, u"till"_s}.at(one(3)));
            delta.firstSeen = delta.lastSeen = one(6) == 0 ? Time() : Time(noon - one(500) * day / 4);
            if (one(4) == 0)
                delta.hits = {hit(u"card"_s, one(2) * delta.count, delta.count)};
            all.append(delta);
        }
        return test::import(*m_database, all) >= 0;
    }
    QList<Field> everything(FieldList list)
    {
        FieldQuery query;
        query.list = list;
        query.limit = 100'000;
        return FieldRepository(*m_database).page(query).value_or(FieldPage()).rows;
    }
    QStringList few(const QStringList &names)
    {
        QStringList chosen;
        if (one(3) != 0)
            return chosen;
        for (const QString &name : names) {
            if (one(int(names.size())) == 0)
                chosen.append(name);
        }
        return chosen;
    }
    FieldQuery anyQuery()
    {
        FieldQuery query;
        query.list = FieldList(one(2));
        query.now = noon;
        query.limit = 1 + one(40);
        query.sort = FieldQuery::Sort(one(5));
        query.descending = one(2) == 0;
        query.text = QStringList{u""_s, u""_s, u""_s, u"EMAIL"_s, u"ärger"_s, u"z"_s, u"n1"_s, u"\uFF41"_s, u"."_s, u"nowhere"_s}.at(one(10));
        if (one(3) == 0)
            query.colours = {Colour(one(2)), Colour::Red};
        query.sources = few({u"web"_s, u"My shop"_s, u"till"_s, u"gone"_s});
        query.environments = few({u""_s, u"production"_s, u"development"_s, u"x"_s, u"y"_s});
        query.events = few({u"Event 1"_s, u"Event 2"_s, u"Event 3"_s, u"a"_s, u"b"_s});
        query.matchers = few({u"Email"_s, u"card"_s, u"a"_s, u"b"_s, u"c"_s});
        query.categories = few({u""_s, u"user.contact"_s, u"a"_s, u"b"_s, u"c"_s});
        if (one(3) == 0)
            query.ages = {Age(one(ageCount)), Age(one(ageCount))};
        if (one(4) == 0) // the times of the fields themselves, so that both ends are met
            query.firstSeen.from = noon - one(500) * day / 4;
        if (one(4) == 0)
            query.firstSeen.until = noon - one(300) * day / 4;
        return query;
    }
    /// One field after the other, in the obvious way; SQL says which pass.
    FieldCounts slowCounts(const FieldQuery &query, const QHash<QString, QString> &environments)
    {
        FieldCounts counts;
        counts.all = everything(query.list).size();
        const auto passing = [&](auto FieldQuery::*without) {
            FieldQuery other = query;
            other.*without = {};
            other.limit = 100'000;
            return FieldRepository(*m_database).page(other).value_or(FieldPage()).rows;
        };
        counts.shown = passing(&FieldQuery::after).size();
        for (const Field &field : passing(&FieldQuery::colours))
            ++counts.byColour.at(size_t(field.classification.value_or(field.chosen.value_or(field.recommendation))));
        for (const Field &field : passing(&FieldQuery::ages))
            ++counts.byAge.at(size_t(ageOf(field.firstSeen, noon)));
        const auto named = [](const QList<QStringList> &all) {
            QMap<QString, qint64> found;
            for (const QStringList &names : all) {
                for (const QString &name : QSet<QString>(names.begin(), names.end()))
                    ++found[name];
            }
            FieldCounts::Named counted;
            for (auto each = found.cbegin(); each != found.cend(); ++each)
                counted.append({each.key(), each.value()});
            return counted;
        };
        QList<QStringList> sources, events, matchers, categories, inEnvironments;
        for (const Field &field : passing(&FieldQuery::sources))
            sources.append(field.sources);
        for (const Field &field : passing(&FieldQuery::events))
            events.append(field.events);
        for (const Field &field : passing(&FieldQuery::matchers)) {
            QStringList names;
            for (const Detection &detection : field.detections)
                names.append(detection.matcher);
            matchers.append(names);
        }
        for (const Field &field : passing(&FieldQuery::categories))
            categories.append(QStringList{field.dataCategory});
        for (const Field &field : passing(&FieldQuery::environments)) {
            QStringList names;
            for (const QString &source : field.sources)
                names.append(environments.value(source));
            inEnvironments.append(names);
        }
        counts.bySource = named(sources);
        counts.byEvent = named(events);
        counts.byMatcher = named(matchers);
        counts.byCategory = named(categories);
        counts.byEnvironment = named(inEnvironments);
        return counts;
    }
    /// Any query that what is read can answer, with its counts and page by page to the end; answers how many rows that were.
    int compare(FieldIndex &index, IndexRead read, const QHash<QString, QString> &environments)
    {
        int shown = 0;
        FieldQuery query = anyQuery();
        while (FieldIndex::neededFor(query) > read)
            query = anyQuery();
        [&] {
            const FieldCounts counts = index.counts(query);
            FieldCounts expected = slowCounts(query, environments);
            if (read < IndexRead::Everything)
                expected.byEvent.clear();
            if (read < IndexRead::Matchers)
                expected.byMatcher.clear();
            if (read < IndexRead::Sources) {
                expected.bySource.clear();
                expected.byEnvironment.clear();
            }
            expected.complete = read == IndexRead::Everything;
            QCOMPARE(counts.shown, expected.shown);
            QCOMPARE(counts.byColour, expected.byColour);
            QCOMPARE(counts.byAge, expected.byAge);
            QCOMPARE(counts.bySource, expected.bySource);
            QCOMPARE(counts.byEnvironment, expected.byEnvironment);
            QCOMPARE(counts.byEvent, expected.byEvent);
            QCOMPARE(counts.byMatcher, expected.byMatcher);
            QCOMPARE(counts.byCategory, expected.byCategory);
            QCOMPARE(counts, expected);
            for (;;) {
                const FieldIndex::Part part = index.page(query);
                const auto rows = FieldRepository(*m_database).byIds(part.ids);
                const auto page = FieldRepository(*m_database).page(query);
                PP_VERIFY(rows);
                PP_VERIFY(page);
                QCOMPARE(pathsOf(*rows), pathsOf(page->rows));
                QCOMPARE(*rows, page->rows);
                QCOMPARE(part.atEnd, page->atEnd);
                shown += int(rows->size());
                if (part.atEnd)
                    return;
                query.after = rows->last();
            }
        }();
        return shown;
    }
    static QStringList pathsOf(const QList<Field> &fields)
    {
        QStringList paths;
        for (const Field &field : fields)
            paths.append(field.path);
        return paths;
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

    void answersAsSqlDoes_data()
    {
        QTest::addColumn<int>("rowsAtOnce"); // of reading it
        QTest::newRow("in one go") << 100'000;
        QTest::newRow("in small parts") << 7;
    }
    void answersAsSqlDoes()
    {
        QFETCH(int, rowsAtOnce);
        const QHash<QString, QString> environments{{u"My shop"_s, u"production"_s}, {u"till"_s, u"development"_s}};
        SourceRepository sources(*m_database);
        PP_VERIFY(sources.add({0, u"app"_s, u"My shop"_s, u"app"_s, u"web"_s, u"production"_s, noon}));
        PP_VERIFY(sources.add({0, u"till"_s, u"till"_s, u"till"_s, u"server"_s, u"development"_s, noon}));
        QVERIFY(import(150, 60));
        FieldIndex index;
        for (IndexRead read = IndexRead::Nothing; read != IndexRead::Everything;) {
            const auto loaded = index.load(*m_database, rowsAtOnce);
            PP_VERIFY(loaded);
            read = *loaded;
            if (one(20) == 0)
                QVERIFY(import(5, 80)); // it changes while it is read
            if (read == IndexRead::Nothing || one(3) != 0)
                continue;
            PP_VERIFY(index.refresh(*m_database, read));
            (void)compare(index, read, environments);
            QVERIFY(!QTest::currentTestFailed());
        }
        int shown = 0;
        for (int round = 0; round < 8; ++round) {
            QVERIFY(import(10 + 20 * (round % 2), 80 + 20 * round));
            FieldRepository fields(*m_database);
            for (const Field &field : everything(FieldList(round % 2))) {
                if (one(5) != 0)
                    continue;
                Decision decision = fields.decided(field.id)->decision;
                decision.classification = round % 2 == 0 ? std::optional(Colour(one(3))) : std::nullopt;
                PP_VERIFY(fields.decide(decision));
            }
            if (round == 3)
                PP_VERIFY(m_database->run(u"UPDATE field SET data_category = 'user.contact', revision = (%1) WHERE count > 3"_s.arg(m_database->dialect().newRevision())));
            PP_VERIFY(index.refresh(*m_database));
            for (int i = 0; i < 10; ++i) {
                shown += compare(index, IndexRead::Everything, environments);
                QVERIFY(!QTest::currentTestFailed());
            }
        }
        QCOMPARE_GT(shown, 200);
    }

    void aDetectionThatIsGoneIsForgotten()
    {
        QCOMPARE(test::import(*m_database, {sighting(u"properties.email"_s), sighting(u"traits.email"_s)}), 2);
        FieldIndex index;
        PP_VERIFY(index.refresh(*m_database));
        FieldQuery query;
        query.matchers = {u"Email"_s};
        QCOMPARE(index.page(query).ids.size(), 2);
        PP_VERIFY(m_database->run(u"DELETE FROM detection WHERE field_id = (SELECT id FROM field WHERE path = 'traits.email')"_s));
        PP_VERIFY(m_database->run(u"UPDATE field SET revision = (%1) WHERE path = 'traits.email'"_s.arg(m_database->dialect().newRevision())));
        PP_VERIFY(index.refresh(*m_database));
        QCOMPARE(index.page(query).ids.size(), 1);
        QCOMPARE(index.counts({}).byMatcher, (FieldCounts::Named{{u"Email"_s, 1}}));
    }

    void nothingChangedIsNoNewVersion()
    {
        QCOMPARE(test::import(*m_database, {sighting(u"properties.email"_s)}), 1);
        FieldIndex index;
        PP_VERIFY(index.refresh(*m_database));
        const qint64 version = index.version();
        PP_VERIFY(index.refresh(*m_database));
        QCOMPARE(index.version(), version);
        PP_VERIFY(m_database->run(u"UPDATE source SET name = 'Shop'"_s));
        PP_VERIFY(index.refresh(*m_database));
        QCOMPARE_GT(index.version(), version);
        QCOMPARE(index.counts({}).bySource, (FieldCounts::Named{{u"Shop"_s, 1}}));
    }
};

QTEST_GUILESS_MAIN(FieldIndexTest)
#include "test_fieldindex.moc"
