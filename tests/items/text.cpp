// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowsmodel.h"
#include "models/items/text.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pp;

class TextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void relativeTimes_data();
    void relativeTimes();
    void daysFirstSeen();
    void percents_data();
    void percents();
    void longListsAreCut();
    void shortTables();
};

void TextTest::relativeTimes_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << qint64(0) << u"just now"_s;
    QTest::newRow("59 s") << qint64(59) << u"just now"_s;
    QTest::newRow("minutes") << qint64(60) << u"1 minute(s) ago"_s; // plurals come with the translation
    QTest::newRow("hours") << qint64(7200) << u"2 hour(s) ago"_s;
    QTest::newRow("days") << qint64(86400 * 59) << u"59 day(s) ago"_s;
    QTest::newRow("months") << qint64(86400 * 61) << u"2 month(s) ago"_s;
    QTest::newRow("years") << qint64(86400) * 800 << u"2 year(s) ago"_s;
}

void TextTest::relativeTimes()
{
    QFETCH(qint64, secondsAgo);
    const qint64 now = 1'800'000'000'000;
    QTEST(text::relativeTime(now - secondsAgo * 1000, now), "words");
    QCOMPARE(text::relativeTime(std::nullopt, now), u"–"_s);
}

void TextTest::daysFirstSeen()
{
    constexpr qint64 day = 86'400'000;
    constexpr qint64 friday = 20'483 * day; // 30 January 2026
    QCOMPARE(text::firstSeen({}), QString());
    QCOMPARE(text::firstSeen({friday, friday + day}), u"First seen on 30 Jan 2026"_s);
    QCOMPARE(text::firstSeen({friday - 6 * day, friday + day}), u"First seen from 24 Jan 2026 to 30 Jan 2026"_s);
    QCOMPARE(text::firstSeen({friday, std::nullopt}), u"First seen on 30 Jan 2026 or later"_s);
    QCOMPARE(text::firstSeen({std::nullopt, friday}), u"First seen on 29 Jan 2026 or before"_s);
}

void TextTest::percents_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("words");
    QTest::newRow("all") << 1.0 << u"100 %"_s;
    QTest::newRow("almost all") << 0.9999 << u"99 %"_s;
    QTest::newRow("hardly any") << 0.0001 << u"1 %"_s;
    QTest::newRow("none") << 0.0 << u"0 %"_s;
    QTest::newRow("half") << 0.5 << u"50 %"_s;
}

void TextTest::percents()
{
    QFETCH(double, share);
    QTEST(text::percent(share), "words");
}

void TextTest::longListsAreCut()
{
    QStringList all;
    for (int i = 0; i < 500; ++i)
        all.append(QString::number(i));
    QCOMPARE(text::lines(all).count(u'\n'), 20);
    QCOMPARE(text::lines({u"a"_s, u"b"_s}), u"a\nb"_s);
}

void TextTest::shortTables()
{
    auto *model = newRejectionModel(this);
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model->setRows({{u"a.ndjson"_s, 17, 0, u"not JSON"_s}, {u"b.json"_s, 1, 3, u"too deep"_s}, {u"c.gz"_s, 0, 0, u"cut"_s}});
    QCOMPARE(model->index(0, 1).data().toString(), u"17"_s);
    QCOMPARE(model->index(1, 1).data().toString(), u"1, item 3"_s);
    QCOMPARE(model->index(2, 1).data().toString(), u"whole file"_s);
    model->setRows({});
    QCOMPARE(model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TextTest)
#include "text.moc"
