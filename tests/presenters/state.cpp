// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/jobs.h"
#include "models/presenters/messages.h"
#include "models/presenters/refresher.h"
#include "models/presenters/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pp;

class StateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settingsHaveOneRowEach();
    void settingsAreRemembered();
    void settingsOfAnotherTypeCountAsAbsent();
    void newestMessageWins();
    void jobsTellHowLongStill();
    void jobsAreCancelled();
    void whatTakesLongIsAskedLessOften();
};

void StateTest::whatTakesLongIsAskedLessOften()
{
    QElapsedTimer time;
    time.start();
    QList<qint64> asked;
    Refresher refresher([&] { asked.append(time.elapsed()); });
    refresher.setWatched(true);
    QCOMPARE(asked.size(), 1);
    refresher.changed();
    QTimer::singleShot(500, &refresher, &Refresher::answered);
    QTRY_COMPARE(asked.size(), 2);
    QVERIFY2(asked.at(1) - asked.at(0) >= 2000, qPrintable(QString::number(asked.at(1) - asked.at(0))));
    refresher.changed();
    refresher.answered();
    QTRY_COMPARE(asked.size(), 3);
    QVERIFY2(asked.at(2) - asked.at(1) >= 1000, qPrintable(QString::number(asked.at(2) - asked.at(1))));
}

void StateTest::settingsHaveOneRowEach()
{
    QStringList names;
    for (const Settings::Row &row : Settings::table()) {
        QVERIFY2(!names.contains(row.name), qPrintable(row.name));
        names.append(row.name);
        QVERIFY(row.standard.isValid());
        QCOMPARE(row.label == nullptr, row.scope == Settings::Scope::State);
    }
    QCOMPARE(names.size(), int(Settings::Key::TourSeen) + 1);
}

void StateTest::settingsAreRemembered()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"deep/window.ini"_s);
    {
        Settings settings(file);
        const QSignalSpy changed(&settings, &Settings::changed);
        QCOMPARE(settings.get<QString>(Settings::Key::Appearance), u"system"_s);
        settings.setValue(Settings::Key::Appearance, u"dark"_s);
        settings.setValue(Settings::Key::Appearance, u"dark"_s);
        settings.setValue(Settings::Key::RecentWorkspaces, QStringList{u"/tmp/a.ppws"_s});
        QCOMPARE(changed.count(), 2);
    }
    const Settings again(file);
    QCOMPARE(again.get<QString>(Settings::Key::Appearance), u"dark"_s);
    QCOMPARE(again.get<QStringList>(Settings::Key::RecentWorkspaces), QStringList{u"/tmp/a.ppws"_s});
}

void StateTest::settingsOfAnotherTypeCountAsAbsent()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    QFile ini(file);
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[workspaces]\ninterrupted=nonsense\n");
    ini.close();
    const Settings settings(file);
    QVERIFY(settings.get<QVariantMap>(Settings::Key::InterruptedImports).isEmpty());
}

void StateTest::newestMessageWins()
{
    Messages messages;
    int acted = 0;
    messages.done(u"first"_s);
    messages.show({Messages::Kind::Problem, u"second"_s, u"Show"_s, [&] {
                       ++acted;
                       messages.done(u"third"_s); // an action may have something to say itself
                   }});
    QCOMPARE(messages.current()->text, u"second"_s);
    messages.act();
    QCOMPARE(acted, 1);
    QCOMPARE(messages.current()->text, u"third"_s);
    messages.close();
    QVERIFY(!messages.current());
}

void StateTest::jobsTellHowLongStill()
{
    qint64 now = 0;
    Jobs jobs([&now] { return now; });
    QPromise<void> promise;
    promise.start();
    Job *job = jobs.add(u"Importing"_s, promise.future());
    job->setProgress(10, 100, u"fast"_s);
    QVERIFY(job->remaining().isEmpty()); // too early to say
    now = 10'000;
    job->setProgress(50, 100, u"fast"_s);
    QCOMPARE(job->remaining(), u"10 s left"_s);
    QVERIFY(!jobs.isIdle());
    const QSignalSpy idle(&jobs, &Jobs::idle);
    promise.finish();
    QTRY_COMPARE(idle.count(), 1);
    QVERIFY(jobs.isIdle());
}

void StateTest::jobsAreCancelled()
{
    Jobs jobs([] { return 0; });
    QPromise<void> promise;
    promise.start();
    Job *job = jobs.add(u"Importing"_s, promise.future());
    jobs.cancelAll();
    QVERIFY(job->isCancelling());
    QVERIFY(promise.isCanceled());
    promise.finish();
    QTRY_VERIFY(jobs.isIdle());
}

QTEST_GUILESS_MAIN(StateTest)
#include "state.moc"
