// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/commandsearch.h"
#include "models/presenters/shortcuts.h"
#include "tests/gui/office.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pp;

/// Looking up commands, and giving them other keys.
class CommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<test::Office>();
        m_commands = std::make_unique<Commands>(m_office->app);
    }
    void cleanup()
    {
        m_commands.reset();
        m_office.reset();
    }
    void everyCommandHasWordsAndAnIdOfItsOwn();
    void noKeyTellsTwoCommands();
    void contextMenusFollowTheMenus();
    void lettersFit_data();
    void lettersFit();
    void bestFitComesFirst();
    void impossibleCommandsTellWhy();
    void shortcutsAreChangedAndKept();
    void aKeyTellsOneCommandOnly();
    void keysThatMoveAreRefused_data();
    void keysThatMoveAreRefused();

private:
    QStringList found(const QString &typed)
    {
        CommandSearch search(*m_commands);
        const QAbstractItemModelTester tester(&search, QAbstractItemModelTester::FailureReportingMode::QtTest);
        search.search(typed);
        QStringList ids;
        for (int row = 0; row < search.rowCount(); ++row)
            ids.append(search.command(search.index(row))->id());
        return ids;
    }
    std::unique_ptr<test::Office> m_office;
    std::unique_ptr<Commands> m_commands;
};

void CommandsTest::everyCommandHasWordsAndAnIdOfItsOwn()
{
    QStringList ids;
    for (const Command *command : m_commands->all()) {
        QVERIFY2(!command->words().isEmpty() && !ids.contains(command->id()), qPrintable(command->id()));
        ids.append(command->id());
    }
    QCOMPARE(found({}), ids); // all of them, in the order of the menus
    QCOMPARE(m_commands->get(u"workspace.open"_s)->words(), u"Open a workspace…"_s);
}

void CommandsTest::noKeyTellsTwoCommands()
{
    const Shortcuts shortcuts(*m_commands, m_office->settings);
    for (const Command *command : m_commands->all()) {
        for (const QKeySequence &key : command->shortcuts()) {
            QVERIFY2(!shortcuts.holder(key, *command), qPrintable(command->id() + u' ' + key.toString()));
            QVERIFY2(shortcuts.problem(key).isEmpty(), qPrintable(command->id() + u": "_s + shortcuts.problem(key)));
        }
    }
}

void CommandsTest::contextMenusFollowTheMenus()
{
    const QList<Command *> all = m_commands->all();
    for (const FieldList list : {FieldList::Inbox, FieldList::Inventory}) {
        qsizetype last = -1;
        for (Command *command : m_commands->forSelection(list)) {
            if (!command)
                continue;
            QVERIFY2(all.indexOf(command) > last, qPrintable(command->id()));
            last = all.indexOf(command);
        }
    }
}

void CommandsTest::lettersFit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("places"); // empty: they do not fit
    QTest::newRow("beginning") << u"imp"_s << u"Import files…"_s << QList<int>{0, 1, 2};
    QTest::newRow("a word within") << u"FILE"_s << u"Import files…"_s << QList<int>{7, 8, 9, 10};
    QTest::newRow("initials") << u"if"_s << u"Import files…"_s << QList<int>{0, 7};
    QTest::newRow("letters in between") << u"ivt"_s << u"Inventory"_s << QList<int>{0, 2, 5};
    QTest::newRow("words in any order") << u"files imp"_s << u"Import files…"_s << QList<int>{7, 8, 9, 10, 11, 0, 1, 2};
    QTest::newRow("accents do not count") << u"ubersicht"_s << u"Übersicht"_s << QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8};
    QTest::newRow("another order") << u"tropmi"_s << u"Import files…"_s << QList<int>{};
    QTest::newRow("a letter too much") << u"importx"_s << u"Import files…"_s << QList<int>{};
}

void CommandsTest::lettersFit()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QList<int>, places);
    const auto fit = fitLetters(typed, text);
    QCOMPARE(fit.has_value(), !places.isEmpty());
    if (fit)
        QCOMPARE(fit->places, places);
}

void CommandsTest::bestFitComesFirst()
{
    QCOMPARE(found(u"inbox"_s).first(), u"view.inbox"_s);
    QCOMPARE(found(u"add"_s).first(), u"review.add"_s);
    QCOMPARE(found(u"view dark"_s), QStringList{u"view.dark"_s}); // with the word of its menu
    QVERIFY(found(u"qqq"_s).isEmpty());
}

void CommandsTest::impossibleCommandsTellWhy()
{
    CommandSearch search(*m_commands);
    search.search(u"add to inventory"_s);
    const QModelIndex first = search.index(0);
    QCOMPARE(first.data(CommandSearch::ReasonRole).toString(), u"Open a workspace first"_s);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().endsWith(u"not possible now: Open a workspace first"_s));
}

void CommandsTest::shortcutsAreChangedAndKept()
{
    Command *sample = m_commands->get(u"workspace.sample"_s);
    Shortcuts shortcuts(*m_commands, m_office->settings);
    const QAbstractItemModelTester tester(&shortcuts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(shortcuts.isStandard(*sample) && shortcuts.isAllStandard());
    shortcuts.set(*sample, QKeySequence(u"Ctrl+Alt+E"_s));
    QCOMPARE(sample->shortcut(), QKeySequence(u"Ctrl+Alt+E"_s)); // at once
    const Commands otherWindow(m_office->app);
    QCOMPARE(otherWindow.get(u"workspace.sample"_s)->shortcut(), QKeySequence(u"Ctrl+Alt+E"_s));
    shortcuts.set(*sample, {});
    QVERIFY(sample->shortcuts().isEmpty() && otherWindow.get(u"workspace.sample"_s)->shortcuts().isEmpty());
    QVERIFY(shortcuts.isAllStandard()); // it comes without one: nothing is kept
}

void CommandsTest::aKeyTellsOneCommandOnly()
{
    Command *files = m_commands->get(u"import.files"_s);
    Command *sample = m_commands->get(u"workspace.sample"_s);
    const QKeySequence key(Qt::CTRL | Qt::Key_I);
    Shortcuts shortcuts(*m_commands, m_office->settings);
    QCOMPARE(shortcuts.holder(key, *sample), files);
    shortcuts.set(*sample, key);
    QCOMPARE(sample->shortcut(), key);
    QVERIFY(files->shortcuts().isEmpty());
    shortcuts.reset(*files); // the other one keeps it
    QVERIFY(files->shortcuts().isEmpty());
    QCOMPARE(sample->shortcut(), key);
    shortcuts.resetAll();
    QCOMPARE(files->shortcut(), key);
    QVERIFY(sample->shortcuts().isEmpty());
}

void CommandsTest::keysThatMoveAreRefused_data()
{
    QTest::addColumn<QKeySequence>("key");
    for (const char *key : {"Space", "Return", "Down", "Shift+Tab", "Ctrl+V", "Ctrl+X", "Alt+W", "Ctrl+K, Ctrl+S"})
        QTest::newRow(key) << QKeySequence(QString::fromLatin1(key));
}

void CommandsTest::keysThatMoveAreRefused()
{
    QFETCH(QKeySequence, key);
    QVERIFY(!Shortcuts(*m_commands, m_office->settings).problem(key).isEmpty());
}

QTEST_MAIN(CommandsTest)
#include "commands.moc"
