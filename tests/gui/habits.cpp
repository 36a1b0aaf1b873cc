// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/shortcuts.h"
#include "tests/gui/office.h"
#include "views/mainwindow.h"

#include "views/dialogs/commandpalette.h"
#include "views/dialogs/manualwindow.h"
#include "views/dialogs/shortcutsdialog.h"
#include "views/pages/settingspage.h"
#include "views/style/appearance.h"
#include "views/style/style.h"
#include "views/widgets/sidebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pp;

/// What is the same on every page: palette, shortcuts, settings, the session. By keyboard alone, offscreen.
class HabitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void cleanup();
    void paletteDoesWhatIsTyped();
    void paletteSaysWhyNot();
    void shortcutsAreEdited();
    void searchingNamesItsShortcut();
    void settingsAreInForceAtOnce();
    void settingsAreSearchedAndReset();
    void theViewIsRemembered();
    void theViewIsForgottenIfUnwanted();
    void theWindowIsRemembered();
    void theSidebarGetsNarrow();
    void theSwitcherOpensRecentWorkspaces();
    void helpOpensTheRightChapter();
    void linksOfTheManualLeadSomewhere();

private:
    void reopen();
    FieldListPresenter &inbox() { return m_office->app.workspace()->list(FieldList::Inbox); }
    void show();
    void openWithArchive();
    QTreeView *table();
    /// Offscreen no window manager gives a new dialog the focus.
    template<typename T>
    T *entered()
    {
        T *dialog = nullptr;
        const bool there = QTest::qWaitFor([&] { return (dialog = m_window->findChild<T *>()) && dialog->isVisible(); });
        if (!there)
            return nullptr;
        dialog->activateWindow();
        const bool focused = QTest::qWaitFor([&] { return dialog->isAncestorOf(QApplication::focusWidget()); });
        return focused ? dialog : nullptr;
    }
    /// To the window itself, after a dialog.
    void back()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
        QTest::keyClick(target, key, modifiers);
    }

    std::unique_ptr<test::Office> m_office;
    std::unique_ptr<MainWindow> m_window;
};

void HabitsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_office = std::make_unique<test::Office>();
    show();
}

void HabitsTest::show()
{
    m_window = std::make_unique<MainWindow>(m_office->app);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void HabitsTest::cleanup()
{
    m_window.reset();
    m_office.reset();
}

QTreeView *HabitsTest::table()
{
    for (auto *view : m_window->findChildren<QTreeView *>()) {
        if (view->isVisible() && view->accessibleName().startsWith(u"Fields in the"_s))
            return view;
    }
    return nullptr;
}

void HabitsTest::openWithArchive()
{
    m_office->app.importWhenOpen({m_office->archive()});
    m_office->app.opening().create(m_office->workspaceFile(), u"Test"_s, std::nullopt, true);
    QTRY_VERIFY_WITH_TIMEOUT(m_office->app.workspace(), 20000);
    m_office->app.setPage(FieldList::Inbox);
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->model()->rowCount() == 4, 20000);
    QTRY_VERIFY(m_office->app.jobs().isIdle());
    QTRY_COMPARE(QApplication::focusWidget(), table());
}

void HabitsTest::paletteDoesWhatIsTyped()
{
    openWithArchive();
    const QString field = table()->currentIndex().siblingAtColumn(0).data().toString();
    key(Qt::Key_K, Qt::ControlModifier);
    auto *palette = entered<CommandPalette>();
    QVERIFY(palette);
    QTest::keyClicks(QApplication::focusWidget(), u"add inv"_s);
    QCOMPARE(palette->findChild<QListView *>()->currentIndex().data().toString(), u"Add to Inventory"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(m_office->app.workspace()->list(FieldList::Inventory).counts().all, 1);
    QTRY_VERIFY(!m_window->findChild<CommandPalette *>());
    back();
    QTRY_COMPARE(QApplication::focusWidget(), table());
    QVERIFY(table()->currentIndex().siblingAtColumn(0).data().toString() != field); // went on, as with the key

    key(Qt::Key_K, Qt::ControlModifier);
    palette = entered<CommandPalette>();
    QVERIFY(palette);
    auto *list = palette->findChild<QListView *>();
    const int first = list->currentIndex().row();
    key(Qt::Key_Down); // the arrow keys reach the list from the search field
    QCOMPARE(list->currentIndex().row(), first + 1);
    QCOMPARE(QApplication::focusWidget()->accessibleDescription(), list->currentIndex().data(Qt::AccessibleTextRole).toString());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<CommandPalette *>());
}

void HabitsTest::paletteSaysWhyNot()
{
    key(Qt::Key_K, Qt::ControlModifier);
    auto *palette = entered<CommandPalette>();
    QVERIFY(palette);
    QTest::keyClicks(QApplication::focusWidget(), u"inbox"_s);
    const QModelIndex current = palette->findChild<QListView *>()->currentIndex();
    QCOMPARE(current.data(CommandSearch::ReasonRole).toString(), u"Open a workspace first"_s);
    key(Qt::Key_Return); // and does nothing
    QVERIFY(palette->isVisible());
}

void HabitsTest::shortcutsAreEdited()
{
    key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(entered<CommandPalette>());
    QTest::keyClicks(QApplication::focusWidget(), u"keyboard shortcuts"_s);
    key(Qt::Key_Return);
    auto *dialog = entered<ShortcutsDialog>();
    QVERIFY(dialog);
    QTest::keyClicks(QApplication::focusWidget(), u"create a work"_s);
    auto *view = dialog->findChild<QTreeView *>();
    QCOMPARE(view->model()->rowCount(), 1);
    auto *edit = dialog->findChild<QKeySequenceEdit *>();
    edit->setFocus();
    key(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(edit->keySequence(), QKeySequence(u"Ctrl+O"_s));
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY2(said.join(u'\n').contains(u"Ctrl+O belongs to “Open a workspace…”"_s), qPrintable(said.join(u'\n')));
    QTest::keyClick(edit, Qt::Key_S, Qt::AltModifier); // is a shortcut itself here, not the button's mnemonic
    QTRY_COMPARE(edit->keySequence(), QKeySequence(u"Alt+S"_s));
    key(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(edit->keySequence(), QKeySequence(u"Ctrl+O"_s));
    key(Qt::Key_Tab);
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"&Set shortcut"_s);
    key(Qt::Key_Space);
    QCOMPARE(m_office->settings.get<QVariantMap>(Settings::Key::Shortcuts).value(u"workspace.create"_s).toString(), u"Ctrl+O"_s);
    QCOMPARE(m_office->settings.get<QVariantMap>(Settings::Key::Shortcuts).value(u"workspace.open"_s).toString(), QString());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ShortcutsDialog *>());
    back();
    bool created = false;
    connect(&m_office->app, &AppPresenter::createRequested, this, [&created] { created = true; });
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    QVERIFY(created);
}

void HabitsTest::searchingNamesItsShortcut()
{
    openWithArchive();
    Commands commands(m_office->app);
    Shortcuts shortcuts(commands, m_office->settings);
    const auto placeholder = [this] {
        for (const auto *edit : m_window->findChildren<QLineEdit *>()) {
            if (edit->isVisible())
                return edit->placeholderText();
        }
        return QString();
    };
    QCOMPARE(placeholder(), u"Search fields (Ctrl+F)"_s);
    shortcuts.set(*commands.get(u"edit.search"_s), QKeySequence(Qt::Key_F7));
    QCOMPARE(placeholder(), u"Search fields (F7)"_s);
    m_office->app.setPage(Page::Activity);
    QTRY_COMPARE(placeholder(), u"Search what was changed (F7)"_s);
    shortcuts.set(*commands.get(u"edit.search"_s), {});
    QCOMPARE(placeholder(), u"Search what was changed"_s);
}

void HabitsTest::reopen()
{
    m_office->app.closeWorkspace();
    QTRY_VERIFY(!m_office->app.workspace());
    m_office->app.opening().open(m_office->workspaceFile());
    QTRY_VERIFY_WITH_TIMEOUT(m_office->app.workspace(), 20000);
}

void HabitsTest::settingsAreInForceAtOnce()
{
    const Appearance appearance(m_office->settings);
    openWithArchive();
    key(Qt::Key_Comma, Qt::ControlModifier);
    auto *page = m_window->findChild<SettingsPage *>();
    QVERIFY(page->isVisible());
    QVERIFY(!m_office->app.list()); // no key reaches fields that are not seen
    const auto boxes = page->findChildren<QComboBox *>();
    const auto found = std::find_if(boxes.cbegin(), boxes.cend(), [](const QComboBox *each) { return each->accessibleName() == u"Colours of the window"_s; });
    QVERIFY(found != boxes.cend());
    QComboBox *box = *found;
    box->setFocus();
    for (const auto &[key, dark] : {std::pair(Qt::Key_End, true), std::pair(Qt::Key_Up, false)}) {
        QTest::keyClick(box, key);
        QTRY_COMPARE(style::isDark(QApplication::palette()), dark);
        QTRY_COMPARE(style::isDark(page->palette()), dark);
    }
    key(Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), table());
    key(Qt::Key_Comma, Qt::ControlModifier);
    key(Qt::Key_4, Qt::ControlModifier); // any page leads away
    QTRY_VERIFY(!page->isVisible());
    m_office->app.showSettings(true);
    m_office->app.closeWorkspace();
    QTRY_VERIFY(!m_office->app.workspace());
    QVERIFY(!page->isVisible());
    back();
    key(Qt::Key_Comma, Qt::ControlModifier); // without a workspace, too
    QTRY_VERIFY(page->isVisible());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!page->isVisible());
}

void HabitsTest::settingsAreSearchedAndReset()
{
    m_office->settings.setValue(Settings::Key::ReopenWorkspaces, false);
    m_office->settings.setValue(Settings::Key::Appearance, u"light"_s);
    key(Qt::Key_Comma, Qt::ControlModifier);
    auto *page = m_window->findChild<SettingsPage *>();
    const auto shown = [page](const QString &label) {
        for (const auto *check : page->findChildren<QCheckBox *>()) {
            if (check->text() == label)
                return check->isVisible();
        }
        return false;
    };
    QTest::keyClicks(QApplication::focusWidget(), u"LAST TIME"_s);
    QVERIFY(shown(u"Open the workspaces of the last time at start"_s));
    QVERIFY(!shown(u"Show the details of the selected field"_s));
    key(Qt::Key_Escape); // the search first
    QVERIFY(page->isVisible() && shown(u"Show the details of the selected field"_s));
    int choices = 0;
    for (const Settings::Row &row : Settings::table())
        choices += row.scope == Settings::Scope::Choice;
    QCOMPARE(page->findChildren<QCheckBox *>().size() + page->findChildren<QComboBox *>().size(), choices);
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->text() == u"Reset all"_s)
            button->click();
    }
    QVERIFY(m_office->settings.get<bool>(Settings::Key::ReopenWorkspaces));
    QCOMPARE(m_office->settings.get<QString>(Settings::Key::Appearance), u"system"_s);
}

void HabitsTest::theViewIsRemembered()
{
    openWithArchive();
    inbox().setText(u"properties"_s);
    QTRY_COMPARE(inbox().model().rowCount(), 2);
    const FieldId last = inbox().model().fields().last().id;
    inbox().goTo(last);
    QTRY_COMPARE(inbox().selected(), QList<FieldId>{last});
    m_office->app.setPage(FieldList::Inventory);
    reopen();
    QTRY_COMPARE(inbox().query().text, u"properties"_s);
    QTRY_COMPARE(inbox().selected(), QList<FieldId>{last});
    QCOMPARE(m_office->app.list(), &m_office->app.workspace()->list(FieldList::Inventory));
    // Nothing of it is in the settings' file.
    QFile file(m_office->folder.filePath(u"window.ini"_s));
    m_window->close();
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("properties"));
}

void HabitsTest::theViewIsForgottenIfUnwanted()
{
    openWithArchive();
    m_office->settings.setValue(Settings::Key::RememberView, false);
    inbox().setText(u"properties"_s);
    QTRY_COMPARE(inbox().model().rowCount(), 2);
    reopen();
    QTRY_COMPARE(inbox().model().rowCount(), 4);
    QCOMPARE(inbox().query().text, QString());
}

void HabitsTest::theWindowIsRemembered()
{
    openWithArchive();
    m_window->resize(900, 600);
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    m_window.reset();
    m_office->app.closeWorkspace();
    QTRY_VERIFY(!m_office->app.workspace());
    m_office->settings.reset(Settings::Key::WindowGeometry); // another workspace was somewhere else meanwhile
    show();
    QVERIFY(m_window->size() != QSize(900, 600));
    m_office->app.opening().open(m_office->workspaceFile());
    QTRY_VERIFY_WITH_TIMEOUT(m_office->app.workspace(), 20000);
    QTRY_COMPARE(m_window->size(), QSize(900, 600));
}

void HabitsTest::theSidebarGetsNarrow()
{
    openWithArchive();
    auto *sidebar = m_window->findChild<Sidebar *>();
    const auto room = [sidebar] { return qobject_cast<QSplitter *>(sidebar->parentWidget())->sizes().first(); };
    const int wide = room();
    key(Qt::Key_F9);
    QTRY_VERIFY(room() < wide / 2);
    QCOMPARE(sidebar->width(), room());
    key(Qt::Key_F9);
    QTRY_VERIFY(room() > wide / 2);
}

void HabitsTest::theSwitcherOpensRecentWorkspaces()
{
    openWithArchive();
    const QString first = m_office->workspaceFile();
    m_office->app.opening().create(m_office->folder.filePath(u"other.ppws"_s), u"Other"_s, std::nullopt, true);
    QTRY_VERIFY_WITH_TIMEOUT(m_office->app.workspace() && m_office->app.workspace()->name() == u"Other"_s, 20000);
    back();
    QMenu *menu = nullptr;
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QVERIFY(menu->actions().first()->text().endsWith(u"test"_s));
    QTest::keyClick(menu, Qt::Key_1);
    QTRY_VERIFY_WITH_TIMEOUT(m_office->app.workspace() && m_office->app.workspace()->location() == first, 20000);
}

void HabitsTest::helpOpensTheRightChapter()
{
    openWithArchive();
    key(Qt::Key_F1);
    auto *manual = entered<ManualWindow>();
    QVERIFY(manual);
    QCOMPARE(manual->chapter(), u"inbox"_s);
    manual->close();
    QTRY_VERIFY(!m_window->findChild<ManualWindow *>());
    back();
    m_office->app.setPage(FieldList::Inventory);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    manual = entered<ManualWindow>();
    QVERIFY(manual);
    QCOMPARE(manual->chapter(), u"inventory"_s);
    manual->close();
    QTRY_VERIFY(!m_window->findChild<ManualWindow *>());
    back();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(entered<CommandPalette>());
    key(Qt::Key_F1); // within a dialog
    manual = entered<ManualWindow>();
    QVERIFY(manual);
    QCOMPARE(manual->chapter(), u"window"_s);
}

void HabitsTest::linksOfTheManualLeadSomewhere()
{
    const QDir folder(u":/manual/en"_s);
    const QStringList names = folder.entryList();
    QVERIFY(names.size() > 5);
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto links = link.globalMatch(text); links.hasNext();) {
            const QString target = links.next().captured(1);
            QVERIFY2(names.contains(target), qPrintable(name + u": "_s + target));
        }
    }
}

QTEST_MAIN(HabitsTest)
#include "habits.moc"
