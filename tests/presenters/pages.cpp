// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/apppresenter.h"
#include "models/storage/database.h"
#include "tests/gui/office.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace pp;

/// Overview, Activity, Sources and the details sheet, against a real workspace in a temporary file.
class PagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void overviewCounts();
    void overviewLeadsToTheFields();
    void overviewLeadsToTheFieldsOfItsDays();
    void overviewCountsTimesSeen();
    void overviewRestsWhileNobodyLooks();
    void activityShowsWhatHappens();
    void activityIsFiltered();
    void verificationNamesTheBreak();
    void sourcesSayWhatTheySend();
    void sourcesAreChangedAndUndone();
    void aTakenNameIsRefused();
    void rejectedLinesAreListed();
    void detailsHaveTimelineAndHistory();
    void notesAreKeptAndUndone();

private:
    WorkspacePresenter &workspace() { return *m_office->app.workspace(); }
    FieldListPresenter &inbox() { return workspace().list(FieldList::Inbox); }
    Field field(const QString &path)
    {
        for (const Field &each : inbox().model().fields()) {
            if (each.path == path)
                return each;
        }
        return {};
    }
    std::unique_ptr<test::Office> m_office;
};

void PagesTest::init()
{
    m_office = std::make_unique<test::Office>();
    m_office->app.importWhenOpen({m_office->archive()});
    m_office->app.opening().create(m_office->workspaceFile(), u"Test"_s, std::nullopt, true);
    QTRY_VERIFY_WITH_TIMEOUT(m_office->app.workspace(), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(inbox().model().rowCount(), 4, 20000);
    QTRY_VERIFY(m_office->app.jobs().isIdle());
}

void PagesTest::overviewCounts()
{
    OverviewPresenter &overview = workspace().overview();
    overview.setWatched(true);
    QTRY_VERIFY(overview.figures());
    QCOMPARE(overview.figures()->fields.inbox(), 4);
    QVERIFY(overview.summary().contains(u"40 "_s)); // events
    QTRY_VERIFY(overview.summary().contains(u"just now"_s));
    workspace().review().accept({field(u"traits.email"_s).id});
    QTRY_COMPARE(overview.figures()->fields.inventory(), 1);
    QTRY_COMPARE(overview.byColour().chart().bars.size(), 3);
    qint64 all = 0;
    for (const ChartData::Bar &bar : overview.byColour().chart().bars)
        all += bar.total();
    QCOMPARE(all, 4);
    QCOMPARE(overview.known().chart().bars.last().total(), 4);
    QCOMPARE(overview.added().chart().bars.size(), FieldGrowth::days);
}

void PagesTest::overviewLeadsToTheFields()
{
    OverviewPresenter &overview = workspace().overview();
    overview.setWatched(true);
    QTRY_VERIFY(overview.figures());
    QCOMPARE(m_office->app.page(), Page::Overview);
    inbox().setText(u"nothing has this name"_s);
    const FieldQuery yellow = overview.behindColour(1, -1);
    QCOMPARE(yellow.colours, QList<Colour>{Colour::Yellow});
    workspace().showFields(yellow);
    QCOMPARE(m_office->app.page(), Page::Inbox);
    QVERIFY(inbox().query().text.isEmpty()); // what was filtered before is gone
    QTRY_COMPARE(inbox().counts().shown, overview.figures()->fields.toReview.at(size_t(Colour::Yellow)));
    workspace().showFields(OverviewPresenter::behindList(FieldList::Inventory));
    QCOMPARE(m_office->app.page(), Page::Inventory);
    QCOMPARE(overview.behindColour(0, 1).list, FieldList::Inventory); // the part that is decided
}

/// Of four fields two were first seen on 1 January, and two never came with a time.
void PagesTest::overviewLeadsToTheFieldsOfItsDays()
{
    OverviewPresenter &overview = workspace().overview();
    overview.setWatched(true);
    QTRY_VERIFY(overview.figures());
    const auto leads = [this](const FieldQuery &query) {
        workspace().showFields(query);
        FieldListPresenter &list = workspace().list(query.list);
        return QTest::qWaitFor([&list, &query] { return list.query().firstSeen == query.firstSeen && list.counts().shown == list.model().rowCount(); })
            ? list.counts().shown : -1;
    };
    const int first = 21;
    QCOMPARE(overview.added().chart().bars.at(first).total(), 2);
    QVERIFY(overview.behindAdded(first).descending);
    QCOMPARE(overview.behindAdded(first).list, FieldList::Inbox);
    workspace().showFields(overview.behindAdded(first));
    QTRY_COMPARE(inbox().counts().shown, 2);
    QTRY_COMPARE(inbox().model().rowCount(), 2);
    for (int bar = 0; bar < FieldGrowth::days; ++bar) {
        const qint64 known = overview.known().chart().bars.at(bar).total();
        workspace().showFields(overview.behindKnown(bar));
        QTRY_COMPARE(inbox().counts().shown, known);
    }
    QCOMPARE(overview.newInWeek(), 0);
    QCOMPARE(overview.behindNewInWeek().list, FieldList::Inventory); // as none of them is in the Inbox

    workspace().showFields({});
    QTRY_COMPARE(inbox().model().rowCount(), 4);
    workspace().review().accept({field(u"traits.email"_s).id, field(u"userId"_s).id});
    QTRY_COMPARE(overview.figures()->growth.toReview.at(first), 0);
    QCOMPARE(overview.behindAdded(first).list, FieldList::Inventory);
    QCOMPARE(overview.behindKnown(first).list, FieldList::Inbox);
    QCOMPARE(leads(overview.behindAdded(first)), 2);
}

void PagesTest::overviewCountsTimesSeen()
{
    OverviewPresenter &overview = workspace().overview();
    QVERIFY(!overview.isSeenCounted());
    overview.setWatched(true);
    QTRY_VERIFY(overview.isSeenCounted());
    const ChartData &chart = overview.seen().chart();
    QCOMPARE(chart.series.size(), 3);
    QCOMPARE(chart.series.first().colour, std::optional(Colour::Red));
    QCOMPARE(chart.bars.size(), FieldGrowth::days);
    const auto sum = [&chart](int series) {
        return std::accumulate(chart.bars.cbegin(), chart.bars.cend(), qint64(0), [series](qint64 all, const ChartData::Bar &bar) { return all + bar.values.at(series); });
    };
    QCOMPARE(sum(0) + sum(1) + sum(2), 40); // traits.email and userId in 20 events each
    QCOMPARE(chart.bars.at(21).total(), 6);
    QCOMPARE(chart.bars.at(20).total(), 0);
    QCOMPARE(chart.bars.last().total(), 4);
    const qint64 red = sum(0);
    QCOMPARE(FieldTableModel::colourOf(field(u"traits.email"_s)), Colour::Yellow);
    workspace().review().choose({field(u"traits.email"_s).id}, Colour::Red);
    QTRY_COMPARE(sum(0), red + 20);
    QCOMPARE(overview.behindSeen(0).colours, QList<Colour>{Colour::Red});
    QCOMPARE(overview.behindSeen(2).colours, QList<Colour>{Colour::Green});
    QVERIFY(!overview.behindSeen(-1).isFiltered());
    QCOMPARE(overview.behindSeen(-1).list, FieldList::Inbox);
}

void PagesTest::overviewRestsWhileNobodyLooks()
{
    OverviewPresenter &overview = workspace().overview();
    overview.setWatched(true);
    QTRY_VERIFY(overview.figures());
    overview.setWatched(false);
    workspace().review().accept({field(u"traits.email"_s).id});
    QTRY_COMPARE(workspace().list(FieldList::Inventory).counts().all, 1);
    QCOMPARE(overview.figures()->fields.inventory(), 0); // not asked again; what was asked before may still be answered
    overview.setWatched(true);
    QTRY_COMPARE(overview.figures()->fields.inventory(), 1);
    QTRY_VERIFY(overview.isSeenCounted());
}

void PagesTest::activityShowsWhatHappens()
{
    ActivityPresenter &activity = workspace().activity();
    activity.setWatched(true);
    QTRY_COMPARE(activity.model().rowCount(), 2); // workspace.create, import.finish
    QTRY_COMPARE(activity.choices().entries, 2);
    const QPersistentModelIndex oldest = activity.model().index(1, 0);
    workspace().review().choose({field(u"userId"_s).id}, Colour::Red);
    QTRY_COMPARE(activity.model().rowCount(), 3);
    QCOMPARE(oldest.row(), 2);
    QCOMPARE(activity.model().rows().first().action, u"field.choose"_s);
    QCOMPARE(activity.model().rows().first().object, u"userId"_s);
}

void PagesTest::activityIsFiltered()
{
    ActivityPresenter &activity = workspace().activity();
    workspace().review().accept({field(u"traits.email"_s).id, field(u"userId"_s).id});
    QTRY_COMPARE(inbox().counts().all, 2);
    activity.setWatched(true);
    QTRY_COMPARE(activity.model().rowCount(), 4);
    activity.setText(u"EMAIL"_s);
    QTRY_COMPARE(activity.model().rowCount(), 1);
    QVERIFY(activity.isFiltered());
    activity.clearFilters();
    QTRY_COMPARE(activity.model().rowCount(), 4);
    activity.setActions({u"import.finish"_s});
    QTRY_COMPARE(activity.model().rowCount(), 1);
    activity.setPeriod(ActivityPresenter::Period::Day);
    QTRY_COMPARE(activity.model().rowCount(), 1);
    activity.showFrom(2);
    QTRY_COMPARE(activity.model().rowCount(), 2);
    QCOMPARE(activity.model().rows().first().number, 2);
}

void PagesTest::verificationNamesTheBreak()
{
    ActivityPresenter &activity = workspace().activity();
    activity.verify();
    QVERIFY(activity.isVerifying());
    QTRY_VERIFY(activity.verdict());
    QVERIFY(activity.verdict()->ok);

    DatabaseLocation location;
    location.file = m_office->workspaceFile();
    location.key = m_office->secrets.secrets.first();
    auto database = Database::open(location);
    QVERIFY(database);
    QVERIFY((*database)->run(u"UPDATE audit SET member = 'Mallory' WHERE number = 2"_s));
    activity.verify();
    QTRY_VERIFY(!activity.verdict()->ok);
    QCOMPARE(activity.verdict()->firstBroken, 2);
    QCOMPARE(m_office->app.messages().current()->kind, Messages::Kind::Problem);
    m_office->app.messages().act(); // "Show"
    QTRY_COMPARE(activity.model().rows().value(0).number, 2);
}

void PagesTest::sourcesSayWhatTheySend()
{
    SourcesPresenter &sources = workspace().sources();
    sources.setWatched(true);
    QTRY_COMPARE(sources.sources().rowCount(), 2);
    const SourceFigures app = sources.sources().rows().first();
    QCOMPARE(app.source.key, u"app"_s);
    QCOMPARE(app.events, 1);
    QCOMPARE(app.fields.inbox(), 2);
    QTRY_COMPARE(sources.imports().rowCount(), 1);
    QCOMPARE(sources.imports().rows().first().progress.rejected, 1);
    workspace().review().accept({field(u"properties.coupon"_s).id});
    QTRY_COMPARE(sources.sources().rows().first().fields.inventory(), 1);
}

void PagesTest::sourcesAreChangedAndUndone()
{
    SourcesPresenter &sources = workspace().sources();
    sources.setWatched(true);
    QTRY_COMPARE(sources.sources().rowCount(), 2);
    Source app = sources.sources().rows().first().source;
    app.name = u"Our app"_s;
    app.kind = u"mobile"_s;
    app.environment = u"production"_s;
    sources.change(app);
    QTRY_COMPARE(sources.sources().rows().first().source.name, u"Our app"_s);
    QTRY_COMPARE(inbox().model().fields().first().sources, QStringList{u"Our app"_s});
    QVERIFY(workspace().review().stack().undoText().contains(u"Our app"_s));
    workspace().review().undo();
    QTRY_COMPARE(sources.sources().rows().first().source.name, u"app"_s);
    QCOMPARE(sources.sources().rows().first().source.kind, QString());
    workspace().review().redo();
    QTRY_COMPARE(sources.sources().rows().first().source, app);
    ActivityPresenter &activity = workspace().activity();
    activity.setWatched(true);
    activity.setActions({u"source.change"_s});
    QTRY_COMPARE(activity.model().rowCount(), 3);
}

void PagesTest::aTakenNameIsRefused()
{
    SourcesPresenter &sources = workspace().sources();
    sources.setWatched(true);
    QTRY_COMPARE(sources.sources().rowCount(), 2);
    const QSignalSpy refused(&sources, &SourcesPresenter::refused);
    Source app = sources.sources().rows().first().source;
    app.name = u"shop"_s;
    sources.change(app);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(m_office->app.messages().current()->kind, Messages::Kind::Problem);
    QVERIFY(!workspace().review().stack().canUndo());
}

void PagesTest::rejectedLinesAreListed()
{
    SourcesPresenter &sources = workspace().sources();
    sources.setWatched(true);
    QTRY_COMPARE(sources.imports().rowCount(), 1);
    const QSignalSpy wanted(&sources, &SourcesPresenter::rejectionsWanted);
    sources.showRejections(sources.imports().rows().first());
    QTRY_COMPARE(wanted.count(), 1);
    const auto report = wanted.first().first().value<ImportReport>();
    QCOMPARE(report.rejectedCount, 1);
    QCOMPARE(report.rejected.first().line, 41);
}

void PagesTest::detailsHaveTimelineAndHistory()
{
    DetailsPresenter &details = workspace().details();
    details.show(field(u"traits.email"_s));
    QTRY_COMPARE(details.timeline().rowCount(), 30);
    QCOMPARE(details.timeline().chart().series.first().name, u"shop"_s);
    qint64 all = 0;
    for (const ChartData::Bar &bar : details.timeline().chart().bars)
        all += bar.total();
    QCOMPARE(all, 20);
    details.setSpan(Timeline::Hours);
    QCOMPARE(details.timeline().rowCount(), 48);
    QTRY_VERIFY(details.isHistoryAsked());
    QCOMPARE(details.history().rowCount(), 0);
    workspace().review().choose({field(u"traits.email"_s).id}, Colour::Red);
    QTRY_COMPARE(details.history().rowCount(), 1);
    details.show(field(u"userId"_s)); // whose history is empty
    QCOMPARE(details.history().rowCount(), 0);
}

void PagesTest::notesAreKeptAndUndone()
{
    workspace().review().setNote(field(u"userId"_s), u"Ask legal about this"_s);
    QTRY_COMPARE(field(u"userId"_s).note, u"Ask legal about this"_s);
    QVERIFY(workspace().review().stack().undoText().contains(u"userId"_s));
    workspace().review().undo();
    QTRY_COMPARE(field(u"userId"_s).note, QString());
    workspace().review().redo();
    QTRY_COMPARE(field(u"userId"_s).note, u"Ask legal about this"_s);
}

QTEST_GUILESS_MAIN(PagesTest)
#include "pages.moc"
