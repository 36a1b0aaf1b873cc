// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/apppresenter.h"
#include "tests/gui/office.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pp;

/// Against a real workspace in a temporary file: what the presenters promise, without any window.
class ReviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void acceptsAndUndoes();
    void undoAskedTooEarlyIsNotLost();
    void moveOnSelectsWhatFollows();
    void refusedDecisionIsNoUndoStep();
    void filtersAndSortsInTheWorkspace();
    void typingAsksOnce();
    void countsBesideTheFilters();
    void everythingIsDecidedInOneStep();
    void everythingIsCopied();
    void copyingIsStopped();
    void tooMuchIsNotCopied();
    void filtersAreSaved();
    void listsComeBackAsTheyWereLeft();
    void openRowsLearnMore();
    void anotherProgramsWritingIsSeen();
    void exportsTheInventory();
    void opensAgainWithTheKeychain();
    void asksForThePassphrase();
    void createFormSaysWhatIsMissing();
    void noKeychainMeansPassphrase();

private:
    FieldListPresenter &inbox() { return m_office->app.workspace()->list(FieldList::Inbox); }
    FieldListPresenter &inventory() { return m_office->app.workspace()->list(FieldList::Inventory); }
    ReviewPresenter &review() { return m_office->app.workspace()->review(); }
    QStringList paths(FieldListPresenter &list)
    {
        QStringList paths;
        for (const Field &field : list.model().fields())
            paths.append(field.path);
        return paths;
    }
    void selectMany();
    FieldId id(FieldListPresenter &list, const QString &path) { return list.model().fields().value(paths(list).indexOf(path)).id; }

    std::unique_ptr<test::Office> m_office;
};

void ReviewTest::init()
{
    m_office = std::make_unique<test::Office>();
    m_office->app.importWhenOpen({m_office->archive()});
    m_office->app.opening().create(m_office->workspaceFile(), u"Test"_s, std::nullopt, true);
    QTRY_VERIFY_WITH_TIMEOUT(m_office->app.workspace(), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(paths(inbox()), (QStringList{u"properties.coupon"_s, u"properties.total"_s, u"traits.email"_s, u"userId"_s}), 20000);
    QTRY_VERIFY(m_office->app.jobs().isIdle());
    QVERIFY(m_office->app.messages().current());
    QVERIFY(m_office->app.messages().current()->text.contains(u"40 "_s));
    QCOMPARE(m_office->app.messages().current()->actionText, u"Show"_s); // the line that is no event
}

void ReviewTest::acceptsAndUndoes()
{
    const QSignalSpy resets(&inbox().model(), &QAbstractItemModel::modelReset);
    const FieldId email = id(inbox(), u"traits.email"_s);
    review().choose({email}, Colour::Red);
    review().accept({email});
    QTRY_COMPARE(paths(inventory()), QStringList{u"traits.email"_s});
    QCOMPARE(*inventory().model().fields().first().classification, Colour::Red);
    QTRY_COMPARE(inbox().counts().all, 3);
    QCOMPARE(review().stack().count(), 2);

    review().undo();
    QTRY_COMPARE(inbox().counts().all, 4);
    QTRY_COMPARE(inventory().model().rowCount(), 0);
    QTRY_COMPARE(paths(inbox()).size(), 4);
    QCOMPARE(*inbox().model().fields().at(2).chosen, Colour::Red); // what was chosen before is there again
    review().redo();
    QTRY_COMPARE(paths(inventory()), QStringList{u"traits.email"_s});
    review().undo();
    review().undo();
    QTRY_COMPARE(inbox().counts().all, 4);
    QTRY_VERIFY(inbox().model().rowCount() == 4 && !inbox().model().fields().at(2).chosen);
    QCOMPARE(resets.count(), 0);
}

void ReviewTest::undoAskedTooEarlyIsNotLost()
{
    review().accept({id(inbox(), u"userId"_s), id(inbox(), u"properties.total"_s)});
    review().undo(); // the workspace has not answered yet
    QTRY_VERIFY(review().stack().canRedo());
    QTRY_COMPARE(inbox().counts().all, 4);
    QCOMPARE(inventory().counts().all, 0);
}

void ReviewTest::moveOnSelectsWhatFollows()
{
    const QSignalSpy wanted(&inbox(), &FieldListPresenter::currentWanted);
    inbox().setSelected({id(inbox(), u"properties.total"_s)});
    inbox().moveOn();
    QCOMPARE(wanted.last().first().value<FieldId>(), id(inbox(), u"traits.email"_s));
    inbox().setSelected({id(inbox(), u"traits.email"_s)});
    inbox().moveOn();
    QCOMPARE(wanted.last().first().value<FieldId>(), id(inbox(), u"userId"_s));
    inbox().setSelected({id(inbox(), u"userId"_s)});
    inbox().moveOn(); // nothing follows; the two before are leaving
    QCOMPARE(wanted.last().first().value<FieldId>(), id(inbox(), u"properties.coupon"_s));
}

void ReviewTest::refusedDecisionIsNoUndoStep()
{
    const FieldId total = id(inbox(), u"properties.total"_s);
    const QSignalSpy refused(&review(), &ReviewPresenter::refused);
    review().reclassify({total}, Colour::Red); // it is in the Inbox
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(review().stack().count(), 0);
    QCOMPARE(m_office->app.messages().current()->kind, Messages::Kind::Problem);
}

void ReviewTest::filtersAndSortsInTheWorkspace()
{
    FieldQuery query;
    query.sources = {u"shop"_s};
    inbox().setQuery(query);
    QTRY_COMPARE(paths(inbox()), (QStringList{u"traits.email"_s, u"userId"_s}));
    QTRY_COMPARE(inbox().counts().shown, 2);
    QCOMPARE(inbox().counts().all, 4);
    QVERIFY(inbox().isFiltered());
    inbox().setSort(FieldQuery::Sort::Path, true);
    QTRY_COMPARE(paths(inbox()), (QStringList{u"userId"_s, u"traits.email"_s}));
    inbox().clearFilters();
    QTRY_COMPARE(paths(inbox()).size(), 4);
    query = {};
    query.colours = {Colour::Yellow, Colour::Red};
    inbox().setQuery(query);
    QTRY_VERIFY(paths(inbox()).contains(u"traits.email"_s) && !paths(inbox()).contains(u"properties.total"_s));
}

void ReviewTest::typingAsksOnce()
{
    const QSignalSpy rows(&inbox(), &FieldListPresenter::rowsChanged);
    for (const QString &text : {u"c"_s, u"co"_s, u"COU"_s})
        inbox().setText(text);
    QTRY_COMPARE(paths(inbox()), QStringList{u"properties.coupon"_s});
    QCOMPARE(rows.count(), 1);
}

void ReviewTest::countsBesideTheFilters()
{
    const auto of = [](const FieldCounts::Named &counts, const QString &name) {
        for (const auto &[known, count] : counts) {
            if (known == name)
                return count;
        }
        return qint64(0);
    };
    FieldQuery query;
    query.events = {u"Order Completed"_s};
    inbox().setQuery(query);
    QTRY_COMPARE(inbox().counts().shown, 2);
    QCOMPARE(of(inbox().counts().bySource, u"app"_s), 2); // those of the other filter's choice
    QCOMPARE(of(inbox().counts().bySource, u"shop"_s), 0);
    QCOMPARE(of(inbox().counts().byEvent, u"identify"_s), 2); // what choosing another event would show
    QCOMPARE(of(inbox().counts().byEnvironment, u""_s), 2);
    QCOMPARE(of(inbox().counts().byCategory, u""_s), 2);
    qint64 ages = 0;
    for (const qint64 count : inbox().counts().byAge)
        ages += count;
    QCOMPARE(ages, 2);
    query = {};
    query.matchers = {u"email"_s};
    inbox().setQuery(query);
    QTRY_COMPARE(paths(inbox()), QStringList{u"traits.email"_s});
}

/// More than one page, of which only the first is loaded.
void ReviewTest::selectMany()
{
    m_office->app.take({m_office->manyFields()});
    QTRY_VERIFY_WITH_TIMEOUT(inbox().counts().all >= 400, 20000);
    QTRY_VERIFY(m_office->app.jobs().isIdle());
    inbox().setText(u"many"_s);
    QTRY_VERIFY(inbox().counts().shown < inbox().counts().all && inbox().counts().shown > 300);
    QTRY_COMPARE(inbox().model().rowCount(), 200);
    inbox().selectAll();
    QVERIFY(inbox().isAllSelected());
}

void ReviewTest::everythingIsCopied()
{
    selectMany();
    CopyPresenter &copying = m_office->app.workspace()->copying();
    CopiedTable copied;
    connect(&copying, &CopyPresenter::ready, this, [&copied](const CopiedTable &table) { copied = table; });
    const QSignalSpy jobs(&m_office->app.jobs(), &Jobs::added);
    inbox().setSort(FieldQuery::Sort::Path, true);
    copying.copy(inbox().queryNow(), {FieldTableModel::CountColumn, FieldTableModel::PathColumn}, {u"Seen"_s, u"Field, by name"_s});
    QTRY_VERIFY(copied.rows() > 0);
    QCOMPARE(jobs.count(), 1);
    QCOMPARE(copied.rows(), inbox().counts().shown);
    const QStringList lines = copied.text().split(u'\n');
    QCOMPARE(lines.size(), copied.rows() + 1);
    QCOMPARE(lines.first(), u"Seen\tField, by name"_s);
    QVERIFY(lines.at(1) > lines.last() && lines.last().startsWith(u"1\tproperties.many"_s)); // in the order of the list
    QVERIFY(copied.csv().startsWith(u"Seen,\"Field, by name\"\r\n1,properties.many"_s));
    QCOMPARE(copied.html().count(u"<tr>"_s), lines.size());
    QTRY_VERIFY(m_office->app.messages().current()->text.contains(u"copied"_s));
}

void ReviewTest::copyingIsStopped()
{
    selectMany();
    CopyPresenter &copying = m_office->app.workspace()->copying();
    const QSignalSpy ready(&copying, &CopyPresenter::ready);
    connect(&m_office->app.jobs(), &Jobs::added, this, [](Job *job) { job->cancel(); });
    copying.copy(inbox().queryNow(), {FieldTableModel::PathColumn}, {});
    QTRY_VERIFY(m_office->app.messages().current()->text.startsWith(u"Copying was stopped"_s));
    QCOMPARE(ready.count(), 0);
}

void ReviewTest::tooMuchIsNotCopied()
{
    selectMany();
    const auto opened = Workspace::open(m_office->workspaceFile(), std::nullopt, m_office->secrets);
    QTRY_VERIFY(opened.isFinished());
    QVERIFY(opened.result());
    ListService lists(**opened.result());
    Messages messages;
    CopyPresenter copying(lists, m_office->app.jobs(), messages, systemClock(), 300);
    const QSignalSpy ready(&copying, &CopyPresenter::ready);
    const QSignalSpy jobs(&m_office->app.jobs(), &Jobs::added);
    copying.copy(inbox().queryNow(), {FieldTableModel::PathColumn}, {});
    QTRY_VERIFY(messages.current());
    QCOMPARE(messages.current()->kind, Messages::Kind::Problem);
    QVERIFY(messages.current()->text.contains(u"not more than 300"_s));
    QCOMPARE(jobs.count(), 0);
    FieldQuery few = inbox().queryNow();
    few.text = u"many_kk"_s;
    copying.copy(few, {FieldTableModel::PathColumn}, {});
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(jobs.count(), 1);
}

void ReviewTest::everythingIsDecidedInOneStep()
{
    selectMany();
    const qint64 many = inbox().counts().shown;
    QCOMPARE(inbox().selectedCount(), many);
    inbox().model().fetchMore({});
    QTRY_COMPARE(inbox().model().rowCount(), 400);
    QVERIFY(inbox().isAllSelected()); // what is loaded later belongs to it
    QCOMPARE(inbox().selected().size(), 400);
    const int before = review().stack().count();
    inbox().withSelected([this](const QList<FieldId> &fields) { review().accept(fields); });
    QTRY_COMPARE(inventory().counts().all, many);
    QCOMPARE(review().stack().count(), before + 1);
    QTRY_COMPARE(inbox().counts().shown, 0);
    QCOMPARE(inbox().counts().all, 4);
    review().undo();
    QTRY_COMPARE(inventory().counts().all, 0);
    QTRY_COMPARE(inbox().counts().shown, many);
}

void ReviewTest::filtersAreSaved()
{
    FieldQuery query;
    query.text = u"t"_s;
    query.colours = {Colour::Yellow};
    query.ages = {Age::Older, Age::Year};
    query.events = {u"identify"_s};
    query.firstSeen = {1'767'225'600'000, 1'767'312'000'000}; // 1 January 2026
    inbox().setQuery(query);
    inbox().setSort(FieldQuery::Sort::Count, true);
    inbox().saveFilter(u"Mine"_s);
    QTRY_COMPARE(inbox().savedFilters().size(), 1);
    inbox().clearFilters();
    inbox().setSort(FieldQuery::Sort::Path, false);
    inbox().apply(inbox().savedFilters().first());
    QCOMPARE(inbox().query().text, query.text);
    QCOMPARE(inbox().query().colours, query.colours);
    QCOMPARE(inbox().query().ages, query.ages);
    QCOMPARE(inbox().query().events, query.events);
    QCOMPARE(inbox().query().firstSeen, query.firstSeen);
    QCOMPARE(inbox().query().sort, FieldQuery::Sort::Count);
    QVERIFY(inbox().query().descending);
    QVERIFY(inventory().savedFilters().isEmpty());
    inbox().removeFilter(u"Mine"_s);
    QTRY_VERIFY(inbox().savedFilters().isEmpty());
    QTRY_COMPARE(m_office->app.messages().current()->actionText, u"Undo"_s);
    m_office->app.messages().act();
    QTRY_COMPARE(inbox().savedFilters().size(), 1);
}

void ReviewTest::listsComeBackAsTheyWereLeft()
{
    const FieldId email = id(inbox(), u"traits.email"_s);
    FieldQuery query;
    query.text = u"t"_s;
    query.firstSeen.until = 1'767'312'000'000; // the end of 1 January 2026
    inbox().setQuery(query);
    inbox().setSort(FieldQuery::Sort::LastSeen, true);
    inbox().setSelected({email});
    const QJsonObject state = inbox().state();
    AppPresenter &app = m_office->app;
    app.closeWorkspace();
    QTRY_VERIFY(!app.workspace());
    app.take({m_office->workspaceFile()});
    QTRY_VERIFY(app.workspace());
    const QSignalSpy wanted(&inbox(), &FieldListPresenter::currentWanted);
    inbox().restoreState(state);
    QCOMPARE(inbox().query().text, u"t"_s);
    QCOMPARE(inbox().query().firstSeen, query.firstSeen);
    QCOMPARE(inbox().query().sort, FieldQuery::Sort::LastSeen);
    QTRY_COMPARE(inbox().counts().shown, 3);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<FieldId>(), email);
}

void ReviewTest::openRowsLearnMore()
{
    const FieldId email = id(inbox(), u"traits.email"_s);
    const auto example = [&] {
        const FieldExpansion *known = inbox().model().expansion(email);
        return known && known->example ? known->example->text : QString();
    };
    inbox().setExpanded(email, true);
    QTRY_VERIFY(!example().isEmpty());
    QVERIFY(!example().contains(u"@example.com"_s)); // masked
    QTRY_COMPARE(inbox().model().expansion(email)->sightings.value_or(QList<Sighting>()).size(), 1);
    inbox().setRevealed(email, true);
    QTRY_VERIFY(example().contains(u"@example.com"_s));
    review().choose({email}, Colour::Red); // a refresh comes by: revealing is not done, and written down, again
    QTRY_VERIFY(inbox().model().fields().at(2).chosen);
    QVERIFY(example().contains(u"@example.com"_s));
    inbox().setRevealed(email, false);
    QTRY_VERIFY(!example().isEmpty() && !example().contains(u"@example.com"_s));
    inbox().setExpanded(email, false);
    QVERIFY(!inbox().model().expansion(email));
    inbox().setExpanded(email, true);
    QTRY_VERIFY(!example().isEmpty());
    QVERIFY(!example().contains(u"@example.com"_s)); // each view begins masked
}

void ReviewTest::anotherProgramsWritingIsSeen()
{
    const FieldId email = id(inbox(), u"traits.email"_s);
    inbox().setSelected({email});
    inbox().setExpanded(email, true);
    const QSignalSpy resets(&inbox().model(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex row(inbox().model().index(2, 0));
    {
        QFutureWatcher<Workspace::Opened> opening; // as privacy-portalctl would
        opening.setFuture(Workspace::open(m_office->workspaceFile(), std::nullopt, m_office->secrets));
        QTRY_VERIFY(opening.isFinished());
        const auto other = opening.result();
        QVERIFY(other.has_value());
        QElapsedTimer clock;
        QFutureWatcher<ReviewService::Before> deciding;
        ReviewService service(**other);
        deciding.setFuture(service.classify({id(inbox(), u"properties.coupon"_s)}, Colour::Green));
        QTRY_VERIFY(deciding.isFinished());
        clock.start();
        QTRY_COMPARE(inbox().counts().all, 3);
        QCOMPARE_LT(clock.elapsed(), 1000);
    }
    QTRY_COMPARE(inbox().model().rowCount(), 3);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(row.row(), 1);
    QCOMPARE(inbox().selected(), QList<FieldId>{email});
    QVERIFY(inbox().model().expansion(email));
}

void ReviewTest::exportsTheInventory()
{
    review().accept({id(inbox(), u"traits.email"_s), id(inbox(), u"userId"_s)});
    QTRY_COMPARE(inventory().counts().all, 2);
    const QString file = m_office->folder.filePath(u"inventory.csv"_s);
    m_office->app.workspace()->exports().save(file, std::nullopt);
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(m_office->app.messages().current()->text.contains(u"inventory.csv"_s));
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().split('\n');
    QCOMPARE(lines.size(), 4); // header, two fields, what follows the last CRLF
    QVERIFY(lines.at(1).startsWith("traits.email,"));
}

void ReviewTest::opensAgainWithTheKeychain()
{
    AppPresenter &app = m_office->app;
    app.closeWorkspace();
    QTRY_VERIFY(!app.workspace());
    QCOMPARE(app.opening().recent(), QStringList{m_office->workspaceFile()});
    app.take({m_office->workspaceFile()});
    QTRY_VERIFY(app.workspace());
    QCOMPARE(app.workspace()->name(), u"Test"_s);
    QTRY_COMPARE(inbox().counts().all, 4);
    QVERIFY(!app.messages().current()); // nothing was left unfinished
}

void ReviewTest::asksForThePassphrase()
{
    AppPresenter &app = m_office->app;
    const QString file = m_office->folder.filePath(u"locked.ppws"_s);
    app.opening().create(file, u"Locked"_s, Sensitive("correct horse"), true);
    QTRY_COMPARE_WITH_TIMEOUT(app.workspace() ? app.workspace()->name() : QString(), u"Locked"_s, 20000);
    app.closeWorkspace();
    QTRY_VERIFY(!app.workspace());

    const QSignalSpy wanted(&app.opening(), &OpenPresenter::passphraseWanted);
    const QSignalSpy failed(&app.opening(), &OpenPresenter::openFailed);
    app.opening().open(file);
    QTRY_COMPARE_WITH_TIMEOUT(wanted.count(), 1, 20000);
    app.opening().openWithPassphrase(file, Sensitive("wrong horse"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
    QCOMPARE(failed.first().first().value<Error>().code, Error::Code::WrongKey);
    app.opening().openWithPassphrase(file, Sensitive("correct horse"));
    QTRY_VERIFY_WITH_TIMEOUT(app.workspace(), 20000);
}

void ReviewTest::createFormSaysWhatIsMissing()
{
    CreatePresenter form(m_office->app.opening());
    QVERIFY(!form.canCreate());
    form.setName(u"Acme EU / 2"_s);
    QVERIFY(form.file().endsWith(u"/acme-eu-2.ppws"_s));
    QVERIFY(form.canCreate());
    form.setFile(m_office->workspaceFile()); // exists
    QVERIFY(!form.canCreate());
    QVERIFY(!form.hint().isEmpty());
    form.setFile(m_office->folder.filePath(u"new.ppws"_s));
    QVERIFY(form.canCreate());
    form.setUsesKeychain(false);
    QVERIFY(!form.canCreate());
    form.setPassphrase(u"short"_s);
    QVERIFY(!form.hint().isEmpty());
    form.setPassphrase(u"long enough"_s);
    form.setRepeated(u"long enougH"_s);
    QVERIFY(!form.canCreate());
    form.setRepeated(u"long enough"_s);
    QVERIFY(form.canCreate());
}

void ReviewTest::noKeychainMeansPassphrase()
{
    m_office->secrets.available = false;
    CreatePresenter form(m_office->app.opening());
    QTRY_VERIFY(!form.hasKeychain());
    QVERIFY(!form.usesKeychain());
    QVERIFY(!form.hint().isEmpty()); // says so
    form.setUsesKeychain(true);
    QVERIFY(!form.usesKeychain());
}

QTEST_GUILESS_MAIN(ReviewTest)
#include "review.moc"
