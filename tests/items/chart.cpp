// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/audittext.h"
#include "models/items/rowsmodel.h"
#include "models/items/timeline.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pp;

class ChartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twinHasTheNumbers();
    void timelineStacksBySource();
    void timelineEndsWithTheNewest();
    void timelineBeginsWithWhatTellsMost();
    void historySaysFirstWhatWasDone();
    void manySourcesShareTheLastColour();
    void rowsAreUpdatedInPlace();
    void auditEntriesAreReadable();

private:
    static constexpr qint64 hour = 3'600'000;
    static constexpr qint64 day = 24 * hour;
    static constexpr qint64 today = 20'000 * day;
    static Sighting seen(const QString &source, const QList<std::pair<qint64, qint64>> &days, const QList<std::pair<qint64, qint64>> &hours = {})
    {
        Sighting sighting;
        sighting.source = source;
        sighting.days = days;
        sighting.hours = hours;
        return sighting;
    }
};

void ChartTest::twinHasTheNumbers()
{
    ChartModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    ChartData chart;
    chart.barTitle = u"Day"_s;
    chart.totalTitle = u"All"_s;
    chart.series = {{u"Web"_s, false, {}}, {u"App"_s, false, {}}};
    chart.bars = {{u"1"_s, u"1 May"_s, {3, 4}, {}}, {u"2"_s, u"2 May"_s, {0, 0}, {}}};
    model.setChart(chart);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), u"All"_s);
    QCOMPARE(model.index(0, 3).data().toString(), u"7"_s);
    QCOMPARE(model.describe(0), u"1 May: 7 (Web 3, App 4)"_s);
    QCOMPARE(model.describe(1), u"2 May: 0"_s);
    const QPersistentModelIndex kept = model.index(1, 1);
    chart.bars[1].values = {5, 0};
    model.setChart(chart);
    QCOMPARE(kept.data().toString(), u"5"_s);
    QCOMPARE(resets.count(), 1);
    QVERIFY(!chart.isEmpty());
}

void ChartTest::timelineStacksBySource()
{
    const ChartData chart = timelineOf({seen(u"app"_s, {{today, 2}}), seen(u"web"_s, {{today - day, 5}, {today, 7}}), seen(u"web"_s, {{today, 1}})}, Timeline::Days);
    QCOMPARE(chart.bars.size(), 30);
    QCOMPARE(chart.series.size(), 2);
    QCOMPARE(chart.series.first().name, u"web"_s); // the one that sends most
    QCOMPARE(chart.bars.last().values, (QList<qint64>{8, 2}));
    QCOMPARE(chart.bars.at(28).values, (QList<qint64>{5, 0}));
    QCOMPARE(chart.bars.first().total(), 0);
}

/// Of a field that was seen evenly for a year, 30 days would look as if that were all.
void ChartTest::timelineBeginsWithWhatTellsMost()
{
    QCOMPARE(tellingTimeline({seen(u"web"_s, {})}), Timeline::Days);
    QCOMPARE(tellingTimeline({seen(u"web"_s, {{today - 20 * day, 5}, {today, 5}}, {{today, 5}})}), Timeline::Days);
    QCOMPARE(tellingTimeline({seen(u"web"_s, {{today, 5}}, {{today, 5}})}), Timeline::Hours);
    QCOMPARE(tellingTimeline({seen(u"web"_s, {{today - 200 * day, 2}, {today, 8}}, {{today, 8}})}), Timeline::Weeks);
    QCOMPARE(tellingTimeline({seen(u"web"_s, {{today - 200 * day, 1}, {today - 5 * day, 9}}), seen(u"app"_s, {{today, 1}})}), Timeline::Days);
}

void ChartTest::historySaysFirstWhatWasDone()
{
    AuditEntry entry;
    entry.time = today;
    entry.member = u"Ada Lovelace"_s;
    entry.action = u"field.note"_s;
    AuditModel *model = newHistoryModel([] { return today; }, this);
    model->setRows({entry});
    QCOMPARE(model->columnCount(), 3);
    QCOMPARE(model->index(0, 0).data().toString(), text::auditAction(entry.action));
    entry.after = {{u"note"_s, u"Ask Legal"_s}};
    model->setRows({entry});
    QVERIFY(model->index(0, 0).data().toString().startsWith(text::auditAction(entry.action) + u": "_s));
    QVERIFY(model->index(0, 0).data().toString().contains(u"Ask Legal"_s));
}

void ChartTest::timelineEndsWithTheNewest()
{
    QVERIFY(timelineOf({seen(u"web"_s, {})}, Timeline::Days).bars.isEmpty());
    const ChartData hours = timelineOf({seen(u"web"_s, {}, {{today - 47 * hour, 1}, {today, 2}})}, Timeline::Hours);
    QCOMPARE(hours.bars.size(), 48);
    QCOMPARE(hours.bars.first().total(), 1);
    QCOMPARE(hours.bars.last().total(), 2);
    const ChartData weeks = timelineOf({seen(u"web"_s, {{today - 399 * day, 1}, {today - 6 * day, 2}, {today, 4}})}, Timeline::Weeks);
    QCOMPARE(weeks.bars.last().total(), 6); // the newest seven days
    qint64 all = 0;
    for (const ChartData::Bar &bar : weeks.bars)
        all += bar.total();
    QCOMPARE(all, 7); // nothing of 400 days is left out
}

void ChartTest::manySourcesShareTheLastColour()
{
    QList<Sighting> sightings;
    for (int i = 0; i < 9; ++i)
        sightings.append(seen(u"source %1"_s.arg(i), {{today, i + 1}}));
    const ChartData chart = timelineOf(sightings, Timeline::Days);
    QCOMPARE(chart.series.size(), 6);
    QCOMPARE(chart.series.first().name, u"source 8"_s);
    QCOMPARE(chart.bars.last().values, (QList<qint64>{9, 8, 7, 6, 5, 10}));
}

void ChartTest::rowsAreUpdatedInPlace()
{
    const auto file = [](qint64 id, qint64 events) {
        ImportFile row;
        row.id = id;
        row.path = u"/a/%1.ndjson"_s.arg(id);
        row.progress.events = events;
        return row;
    };
    const auto key = [](const ImportFile &row) { return row.id; };
    std::unique_ptr<ImportModel> model(newImportModel([] { return qint64(today); }, nullptr));
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    model->update({file(3, 1), file(2, 1), file(1, 1)}, key);
    const QPersistentModelIndex second = model->index(1, 0);
    model->update({file(4, 1), file(3, 1), file(2, 9)}, key);
    QCOMPARE(second.row(), 2);
    QCOMPARE(second.sibling(second.row(), 3).data().toString(), u"9"_s);
    QCOMPARE(model->rowCount(), 3);
    model->update({file(2, 9), file(4, 1), file(3, 1)}, key);
    QCOMPARE(second.row(), 0);
    model->update({}, key);
    QVERIFY(!second.isValid());
    QCOMPARE(resets.count(), 0);

    int fetched = 0;
    model->setFetch([&fetched] { ++fetched; });
    QVERIFY(!model->canFetchMore({})); // a tree view would load everything
    model->fetchMore({});
    model->fetchMore({}); // until it was answered
    QCOMPARE(fetched, 1);
}

void ChartTest::auditEntriesAreReadable()
{
    AuditEntry entry;
    entry.action = u"field.reclassify"_s;
    entry.before = {{u"chosen"_s, QJsonValue()}, {u"classification"_s, u"yellow"_s}, {u"note"_s, u""_s}};
    entry.after = {{u"chosen"_s, QJsonValue()}, {u"classification"_s, u"red"_s}, {u"note"_s, u"Ask Ada"_s}};
    QCOMPARE(text::auditAction(entry.action), u"Reclassified"_s);
    QCOMPARE(text::auditAction(u"later.thing"_s), u"later.thing"_s); // of a newer version
    QCOMPARE(text::auditChange(entry), u"Yellow → Red; Note: none → Ask Ada"_s);
    QCOMPARE(text::auditValues(entry).first(), (text::AuditValue{u"Classification"_s, u"Yellow"_s, u"Red"_s}));
    entry.before = {};
    entry.after = {{u"events"_s, 8}, {u"rejected"_s, 1}};
    QCOMPARE(text::auditChange(entry), u"Events: 8; Lines rejected: 1"_s);
    QCOMPARE(text::auditValues(entry).first().before, QString());
}

QTEST_GUILESS_MAIN(ChartTest)
#include "chart.moc"
