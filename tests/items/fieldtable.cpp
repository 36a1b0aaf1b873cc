// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/fieldtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pp;

namespace {
Field field(FieldId id, const QString &path, qint64 count = 1)
{
    Field field;
    field.id = id;
    field.path = path;
    field.count = count;
    field.sources = {u"Web"_s};
    field.events = {u"Order Completed"_s};
    return field;
}

/// One letter a field, so that a case is readable: "abc" are three rows.
QList<Field> fields(const QString &letters)
{
    QList<Field> rows;
    for (const QChar c : letters)
        rows.append(field(c.unicode(), QString(c)));
    return rows;
}

QString letters(const FieldTableModel &model)
{
    QString all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row, FieldTableModel::PathColumn).data().toString();
    return all;
}
} // namespace

class FieldTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void becomesWhatIsWanted_data();
    void becomesWhatIsWanted();
    void keepsPersistentIndexes();
    void changesOnlyWhatChanged();
    void asksForMoreOnce();
    void pickedColourIsOnlyAsked();
    void rowsOpenInPlace();
    void examplesSayWhereInsideTheHitIs();
    void openRowsStayOpen();
    void linesTellWhatIsKnown();
};

void FieldTableTest::becomesWhatIsWanted_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("insertions"); // signals, not rows
    QTest::addColumn<int>("removals");
    QTest::newRow("first rows") << u""_s << u"abc"_s << 1 << 0;
    QTest::newRow("nothing new") << u"abc"_s << u"abc"_s << 0 << 0;
    QTest::newRow("one in between") << u"ac"_s << u"abc"_s << 1 << 0;
    QTest::newRow("at the end") << u"ab"_s << u"abcd"_s << 1 << 0;
    QTest::newRow("one leaves") << u"abc"_s << u"ac"_s << 0 << 1;
    QTest::newRow("neighbours leave together") << u"abcdef"_s << u"af"_s << 0 << 1;
    QTest::newRow("two runs leave") << u"abcdef"_s << u"be"_s << 0 << 3;
    QTest::newRow("another order") << u"abcd"_s << u"dcba"_s << 0 << 0;
    QTest::newRow("all at once") << u"abcd"_s << u"xdyb"_s << 2 << 2;
    QTest::newRow("everything goes") << u"abc"_s << u""_s << 0 << 1;
    QTest::newRow("nothing stays") << u"abc"_s << u"xyz"_s << 1 << 1;
}

void FieldTableTest::becomesWhatIsWanted()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    FieldTableModel model(FieldList::Inbox, [] { return 0; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(fields(before), true);
    QCOMPARE(letters(model), before);

    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.update(fields(after), true);
    QCOMPARE(letters(model), after);
    QTEST(int(inserted.count()), "insertions");
    QTEST(int(removed.count()), "removals");
    QCOMPARE(reset.count(), 0);
}

void FieldTableTest::keepsPersistentIndexes()
{
    FieldTableModel model(FieldList::Inbox, [] { return 0; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(fields(u"bdf"_s), true);
    const QPersistentModelIndex d(model.index(1, 0));
    const QPersistentModelIndex f(model.index(2, 0));
    model.update(fields(u"fabcd"_s), true);
    QCOMPARE(d.row(), 4);
    QCOMPARE(f.row(), 0);
    QCOMPARE(d.data().toString(), u"d"_s);
    model.update(fields(u"fabc"_s), true);
    QVERIFY(!d.isValid());
    QVERIFY(f.isValid());
}

void FieldTableTest::changesOnlyWhatChanged()
{
    FieldTableModel model(FieldList::Inventory, [] { return 0; });
    QList<Field> rows = fields(u"abc"_s);
    model.update(rows, true);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    rows[1].count = 1234567;
    model.update(rows, true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(model.index(1, FieldTableModel::CountColumn).data().toString(), QLocale().toString(1234567));
    QCOMPARE(model.index(1, FieldTableModel::CountColumn).data(FieldTableModel::SortRole).toLongLong(), 1234567);
}

void FieldTableTest::asksForMoreOnce()
{
    FieldTableModel model(FieldList::Inbox, [] { return 0; });
    const QSignalSpy wanted(&model, &FieldTableModel::moreWanted);
    model.update(fields(u"ab"_s), false);
    QVERIFY(!model.canFetchMore({})); // a tree view would load everything
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(wanted.count(), 1);
    model.append(fields(u"cd"_s), true);
    QCOMPARE(letters(model), u"abcd"_s);
    model.fetchMore({});
    QCOMPARE(wanted.count(), 1);
}

void FieldTableTest::pickedColourIsOnlyAsked()
{
    FieldTableModel model(FieldList::Inbox, [] { return 0; });
    model.update(fields(u"a"_s), true);
    const QSignalSpy picked(&model, &FieldTableModel::colourPicked);
    const QModelIndex index = model.index(0, FieldTableModel::ColourColumn);
    QVERIFY(model.setData(index, int(Colour::Red)));
    QVERIFY(!model.setData(index, 7));
    QVERIFY(!model.setData(model.index(0, FieldTableModel::PathColumn), int(Colour::Red)));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(index.data(FieldTableModel::ColourRole).toInt(), int(Colour::Green));
    QCOMPARE(index.data(FieldTableModel::DecidedRole).toBool(), false);
}

namespace {
FieldExpansion expansion(int events)
{
    FieldExpansion known;
    known.sightings.emplace();
    for (int i = 0; i < events; ++i)
        known.sightings->append({.source = u"Web"_s, .environment = u"production"_s, .type = u"track"_s, .event = u"Event %1"_s.arg(i), .count = 1000 - i, .firstSeen = {}, .lastSeen = {}, .hours = {}, .days = {}});
    known.example = FieldExample{u"Web"_s, u"Event 0"_s, u"{\n  \"a\": 1,\n  \"b\": \"•••\"\n}"_s, 3, true, {}};
    known.exampleAnswered = true;
    return known;
}

QStringList lines(const FieldTableModel &model, int row)
{
    QStringList all;
    const QModelIndex parent = model.index(row, 0);
    for (int line = 0; line < model.rowCount(parent); ++line)
        all.append(model.index(line, 0, parent).data().toString());
    return all;
}
} // namespace

void FieldTableTest::rowsOpenInPlace()
{
    FieldTableModel model(FieldList::Inbox, [] { return 0; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.update(fields(u"abc"_s), true);
    QVERIFY(model.hasChildren(model.index(1, 0)));
    QVERIFY(!model.hasChildren(model.index(1, 1)));
    model.expand('b');
    QCOMPARE(lines(model, 1), QStringList{u"No matcher detected this field."_s});
    model.setExpansion('b', expansion(2));
    QCOMPARE(model.rowCount(model.index(1, 0)), 1 + 2 + 1 + 4); // detection, events, head of the example, its lines
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    const QModelIndex event = model.index(1, 0, model.index(1, 0));
    QVERIFY(event.data().toString().contains(QLocale().toString(1000)));
    QVERIFY(!event.siblingAtColumn(FieldTableModel::CountColumn).data().isValid());
    QCOMPARE(event.parent(), model.index(1, 0));
    QCOMPARE(event.data(FieldTableModel::IdRole).toLongLong(), FieldId('b'));
    QVERIFY(!(model.flags(event) & Qt::ItemIsEditable));
    model.setExpansion('a', expansion(1)); // it is not open
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    model.collapse('b');
    QCOMPARE(model.rowCount(model.index(1, 0)), 0);
    model.expand('b');
    QCOMPARE(lines(model, 1).size(), 1);
}

void FieldTableTest::examplesSayWhereInsideTheHitIs()
{
    FieldTableModel model(FieldList::Inbox, [] { return 0; });
    model.update(fields(u"a"_s), true);
    model.expand('a');
    FieldExpansion known = expansion(1);
    const QList<InsideStep> way{{InsideStep::Kind::Parameter, u"q"_s}, {InsideStep::Kind::Base64, {}}, {InsideStep::Kind::Json, u"user.email"_s}};
    known.example->hits = {{u"email"_s, 3, 0, 4, way}, {u"email"_s, 3, 6, 9, way}, {u"phone"_s, 3, 0, 4, {}}};
    model.setExpansion('a', known);
    const QStringList shown = lines(model, 0);
    QCOMPARE(shown.count(u"email found in: query parameter \"q\", Base64, JSON at user.email"_s), 1);
    QVERIFY(shown.filter(u"phone"_s).isEmpty()); // it stands there as it is
    QCOMPARE(shown.size(), 1 + 1 + 1 + 1 + 4);
}

/// Whatever comes, goes and moves around an open row, its lines and whoever points at one of them stay.
void FieldTableTest::openRowsStayOpen()
{
    FieldTableModel model(FieldList::Inbox, [] { return 0; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.update(fields(u"bdf"_s), true);
    model.expand('d');
    model.setExpansion('d', expansion(3));
    const QPersistentModelIndex hit(model.index(7, 0, model.index(1, 0)));
    QVERIFY(hit.data(FieldTableModel::HitRole).toBool());
    for (const QString &rows : {u"abcdef"_s, u"fdcba"_s, u"d"_s, u"xyzd"_s, u"dxyz"_s}) {
        model.update(fields(rows), true);
        QVERIFY(hit.isValid());
        QCOMPARE(hit.parent().row(), rows.indexOf(u'd'));
        QVERIFY(hit.data(FieldTableModel::HitRole).toBool());
        QCOMPARE(lines(model, int(rows.indexOf(u'd'))).size(), 1 + 3 + 1 + 4);
    }
    model.update(fields(u"xyz"_s), true);
    QVERIFY(!hit.isValid());
    QVERIFY(!model.expansion('d'));
    model.update(fields(u"xdyz"_s), true);
    QCOMPARE(model.rowCount(model.index(1, 0)), 0);
    QCOMPARE(reset.count(), 0);
}

void FieldTableTest::linesTellWhatIsKnown()
{
    Field note = field(1, u"properties.note"_s, 10);
    note.detections = {{.matcher = u"card"_s, .on = Detection::On::Value, .how = Detection::How::Pattern, .classification = Colour::Red, .confidence = 0.97, .hits = 9, .seen = 10},
                       {.matcher = u"note"_s, .how = Detection::How::Similar, .classification = Colour::Yellow, .score = 0.8, .confidence = 0.5, .estimated = true}};
    QStringList texts;
    const QList<ExpansionLine> all = expansionLines(note, expansion(7), 0);
    for (const ExpansionLine &line : all)
        texts.append(line.text);
    QVERIFY2(texts.at(0).contains(u"card"_s) && texts.at(0).contains(u"9 of 10"_s) && texts.at(0).contains(u"97 %"_s) && texts.at(0).contains(u"Red"_s), qPrintable(texts.at(0)));
    QVERIFY2(texts.at(1).contains(QLocale().toString(0.8, 'f', 2)) && all.at(1).hint.contains(u"estimated"_s), qPrintable(texts.at(1)));
    QVERIFY2(texts.at(2).startsWith(u"note: The name resembles"_s) && texts.at(2).contains(u"estimated"_s), qPrintable(texts.at(2)));
    QVERIFY(texts.at(3).startsWith(u"Event 0 · Web (Production) · "_s));
    QVERIFY2(texts.at(8).contains(u"2"_s), qPrintable(texts.at(8))); // as many are left out
    QCOMPARE(all.at(9).kind, ExpansionLine::Kind::Reveal);
    QVERIFY(all.last().text == u"}"_s && !all.last().hit && all.at(12).hit);
    FieldExpansion nothing;
    nothing.exampleAnswered = true;
    QCOMPARE(expansionLines(note, nothing, 0).last().text, u"No example of this field is kept."_s);
}

QTEST_GUILESS_MAIN(FieldTableTest)
#include "fieldtable.moc"
