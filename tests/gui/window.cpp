// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/office.h"
#include "views/mainwindow.h"

#include "views/dialogs/createdialog.h"
#include "views/dialogs/rejectionsdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileSystemModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace pp;

/// The window by keyboard alone, offscreen, over a real workspace in a temporary file.
class WindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void createsImportsAndReviews();
    void emptyPagesSayWhatToDo();
    void filtersByText();
    void rowsOpenInPlace();
    void filtersByMenu();
    void daysAreAFilterThatIsRemoved();
    void copiesWithAndWithoutHeaders();
    void copiesWhatIsNotLoadedToo();
    void columnsAndOrderByKeyboard();
    void aRefreshKeepsThePlace();
    void coloursAreChangedInPlace();
    void droppedFilesAreImported();
    void savesCsv();
    void fileDialogsKeepTheWorkspacesLocks();
    void listsLoadWhatIsSeen();
    void longNamesDoNotWidenTheWindow();

private:
    void openWithArchive();
    QTreeView *table()
    {
        for (auto *view : m_window->findChildren<QTreeView *>()) {
            if (view->isVisible() && view->accessibleName().startsWith(u"Fields in the"_s))
                return view;
        }
        return nullptr;
    }
    template<typename T>
    T *named(const QString &name, QWidget *in = nullptr)
    {
        for (T *widget : (in ? in : m_window.get())->findChildren<T *>()) {
            if (widget->isVisible() && QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name) == name)
                return widget;
        }
        return nullptr;
    }
    QString current() { return table()->currentIndex().siblingAtColumn(0).data().toString(); }
    FieldListPresenter &inbox() { return m_office->app.workspace()->list(FieldList::Inbox); }
    FieldListPresenter &inventory() { return m_office->app.workspace()->list(FieldList::Inventory); }
    /// Offscreen no window manager gives a new dialog the focus.
    static bool enter(QWidget *dialog)
    {
        dialog->activateWindow();
        return QTest::qWaitForWindowActive(dialog)
            && QTest::qWaitFor([dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); });
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
        QTest::keyClick(target, key, modifiers);
    }

    std::unique_ptr<test::Office> m_office;
    std::unique_ptr<MainWindow> m_window;
};

void WindowTest::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void WindowTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_office = std::make_unique<test::Office>();
    m_office->settings.setValue(Settings::Key::LastFolder, m_office->folder.path());
    m_window = std::make_unique<MainWindow>(m_office->app);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_office.reset();
}

void WindowTest::openWithArchive()
{
    m_office->app.importWhenOpen({m_office->archive()});
    m_office->app.opening().create(m_office->workspaceFile(), u"Test"_s, std::nullopt, true);
    QTRY_VERIFY_WITH_TIMEOUT(m_office->app.workspace(), 20000);
    m_office->app.setPage(Page::Inbox);
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->model()->rowCount() == 4, 20000);
    QTRY_VERIFY(m_office->app.jobs().isIdle());
    QTRY_COMPARE(QApplication::focusWidget(), table());
}

void WindowTest::createsImportsAndReviews()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = m_window->findChild<CreateDialog *>();
    QVERIFY(dialog);
    QVERIFY(enter(dialog));
    QTest::keyClicks(QApplication::focusWidget(), u"Test"_s);
    auto *file = dialog->findChildren<QLineEdit *>().at(1);
    file->setFocus();
    file->selectAll();
    QTest::keyClicks(file, m_office->workspaceFile());
    QTest::keyClick(file, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_office->app.workspace(), 20000);
    m_window->activateWindow(); // there is no window manager offscreen
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

    QTRY_VERIFY(named<QPushButton>(u"Import files…"_s)); // the empty page says what to do
    key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(named<QPushButton>(u"Import files…"_s));
    key(Qt::Key_I, Qt::ControlModifier);
    auto *choose = m_window->findChild<QFileDialog *>();
    QVERIFY(choose);
    QVERIFY(enter(choose));
    auto *name = choose->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QTest::keyClicks(name, m_office->archive());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->model()->rowCount() == 4, 20000);
    QTRY_VERIFY(m_office->app.jobs().isIdle());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(QApplication::focusWidget(), table());

    QTRY_COMPARE(current(), u"properties.coupon"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(current(), u"traits.email"_s);
    key(Qt::Key_R);
    QTRY_COMPARE(inbox().model().fields().at(2).chosen.value_or(Colour::Green), Colour::Red);
    key(Qt::Key_A);
    QCOMPARE(current(), u"userId"_s); // at once, so that one can go on
    QTRY_COMPARE(inventory().counts().all, 1);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    key(Qt::Key_Up);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier); // two rows
    key(Qt::Key_A);
    QTRY_COMPARE(inventory().counts().all, 3);

    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(inventory().counts().all, 1);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(inventory().counts().all, 3);

    key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(table() && table()->model()->rowCount() == 3);
    QCOMPARE(table()->accessibleName(), u"Fields in the Inventory"_s);
}

void WindowTest::emptyPagesSayWhatToDo()
{
    m_office->app.opening().create(m_office->workspaceFile(), u"Test"_s, std::nullopt, true);
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(u"Import a folder…"_s), 20000); // on the Overview
    for (const Qt::Key page : {Qt::Key_2, Qt::Key_6, Qt::Key_3}) {
        key(page, Qt::ControlModifier);
        QTRY_VERIFY(named<QPushButton>(u"Import files…"_s));
    }
    m_office->app.take({m_office->archive()});
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(u"Inbox"_s), 20000); // "Review the fields in the Inbox"
    m_office->app.setPage(Page::Inbox);
    QTRY_VERIFY(table());
    inbox().setText(u"nowhere"_s);
    QTRY_VERIFY(named<QPushButton>(u"Clear filters"_s));
    inbox().clearFilters();
    QTRY_VERIFY(table());
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(inbox().selected().size(), 4);
    key(Qt::Key_A);
    QTRY_VERIFY(named<QPushButton>(u"Inventory"_s)); // "Everything is reviewed"
}

void WindowTest::filtersByText()
{
    openWithArchive();
    key(Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Search fields"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"properties"_s); // letters are no shortcuts here
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTRY_VERIFY(named<QLabel>(u"2 of 4 fields"_s));
    key(Qt::Key_Escape);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QVERIFY(!named<QLabel>(u"2 of 4 fields"_s));
    key(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), table());
}

void WindowTest::rowsOpenInPlace()
{
    openWithArchive();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(current(), u"traits.email"_s);
    key(Qt::Key_Space);
    const QModelIndex row = table()->model()->index(2, 0);
    QVERIFY(table()->isExpanded(row));
    const auto lines = [&] {
        QStringList all;
        for (int line = 0; line < table()->model()->rowCount(row); ++line)
            all.append(table()->model()->index(line, 0, row).data().toString());
        return all;
    };
    QTRY_VERIFY(lines().filter(u"values masked"_s).size() == 1 && lines().filter(u"identify · shop"_s).size() == 1);
    QVERIFY(lines().first().startsWith(u"Detected by email"_s));
    QVERIFY(lines().filter(u"@example.com"_s).isEmpty());
    while (!current().contains(u"reveal values"_s) && current() != u"userId"_s)
        key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_COMPARE(lines().filter(u"@example.com"_s).size(), 1);
    QVERIFY(current().contains(u"mask values"_s)); // the line stays the current one
    key(Qt::Key_R); // a line stands for its field
    QTRY_COMPARE(inbox().model().fields().at(2).chosen.value_or(Colour::Green), Colour::Red);
    QVERIFY(table()->isExpanded(row));
    key(Qt::Key_Return);
    QTRY_VERIFY(lines().filter(u"@example.com"_s).isEmpty());
    key(Qt::Key_Down);
    key(Qt::Key_Space); // closes the row that the line belongs to
    QVERIFY(!table()->isExpanded(row));
    QCOMPARE(current(), u"traits.email"_s);
    key(Qt::Key_Right);
    QTRY_COMPARE(table()->model()->rowCount(row) > 3, true);
    key(Qt::Key_Left);
    QVERIFY(!table()->isExpanded(row));
}

void WindowTest::filtersByMenu()
{
    openWithArchive();
    auto *button = named<QToolButton>(u"Filter by Source"_s);
    QVERIFY(button);
    QTRY_VERIFY(button->isEnabled());
    button->setFocus();
    button->menu()->popup(m_window->mapToGlobal(QPoint(10, 10)));
    QTRY_VERIFY(button->menu()->isVisible());
    QCOMPARE(button->menu()->actions().first()->text(), u"app (2)"_s);
    QTest::keyClick(button->menu(), Qt::Key_Down);
    QTest::keyClick(button->menu(), Qt::Key_Space);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(button->menu()->isVisible()); // for the next choice
    QTest::keyClick(button->menu(), Qt::Key_Escape);
    QTRY_VERIFY(named<QLabel>(u"2 of 4 fields"_s));
    QVERIFY(named<QToolButton>(u"Filter by Source: app"_s));
    auto *clear = named<QToolButton>(u"Clear filters"_s);
    QVERIFY(clear);
    clear->click();
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QVERIFY(!named<QToolButton>(u"Filter by Category"_s)); // nothing has one
}

void WindowTest::copiesWithAndWithoutHeaders()
{
    openWithArchive();
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QStringList rows = copied->text().split(u'\n');
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.first().startsWith(u"properties.coupon\tGreen\t"_s));
    QVERIFY(copied->html().contains(u"<td>properties.total</td>"_s));
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    copied = QApplication::clipboard()->mimeData();
    rows = QString::fromUtf8(copied->data(u"text/csv"_s)).split(u"\r\n"_s);
    QCOMPARE(rows.size(), 4);
    QVERIFY(rows.first().startsWith(u"Field,Recommended,"_s));
    QVERIFY(copied->html().contains(u"<th>Field</th>"_s));
}

void WindowTest::copiesWhatIsNotLoadedToo()
{
    openWithArchive();
    m_office->app.take({m_office->manyFields()});
    QTRY_VERIFY_WITH_TIMEOUT(inbox().counts().all > 300, 20000);
    QTRY_VERIFY(m_office->app.jobs().isIdle());
    QTRY_VERIFY(table()->model()->rowCount() >= 200);
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(inbox().isAllSelected());
    QApplication::clipboard()->clear();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), inbox().counts().all); // and a line of headers
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->text().startsWith(u"Field\tRecommended\t"_s));
    QVERIFY(copied->text().contains(u"\nuserId\t"_s));
    QVERIFY(copied->html().contains(u"<td>userId</td>"_s));
    QVERIFY(copied->data(u"text/csv"_s).contains("\r\nuserId,"));
}

void WindowTest::daysAreAFilterThatIsRemoved()
{
    openWithArchive();
    const QString name = u"Remove the filter “First seen on 1 Jan 2026”"_s;
    QVERIFY(!named<QToolButton>(name));
    FieldQuery query;
    query.firstSeen = {1'767'225'600'000, 1'767'312'000'000};
    inbox().setQuery(query);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTRY_VERIFY(named<QLabel>(u"2 of 4 fields"_s));
    auto *button = named<QToolButton>(name);
    QVERIFY(button && (button->focusPolicy() & Qt::TabFocus));
    button->setFocus();
    key(Qt::Key_Space);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QVERIFY(!button->isVisible());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Filter by First seen"_s);
}

void WindowTest::columnsAndOrderByKeyboard()
{
    openWithArchive();
    auto *button = named<QToolButton>(u"Columns and order"_s);
    QVERIFY(button);
    const auto choose = [&](const QString &text) {
        button->menu()->popup(m_window->mapToGlobal(QPoint(10, 10)));
        if (!QTest::qWaitFor([&] { return button->menu()->isVisible(); }))
            return false;
        for (QAction *action : button->menu()->actions()) {
            if (action->text().startsWith(text)) {
                button->menu()->setActiveAction(action);
                QTest::keyClick(button->menu(), Qt::Key_Return);
                return QTest::qWaitFor([&] { return !button->menu()->isVisible(); });
            }
        }
        return false;
    };
    QVERIFY(choose(u"Field, ascending"_s));
    QTRY_COMPARE(table()->model()->index(0, 0).data().toString(), u"userId"_s);
    QVERIFY(table()->isColumnHidden(FieldTableModel::FirstSeenColumn));
    QVERIFY(choose(u"First seen"_s)); // to sort by it
    QTRY_COMPARE(inbox().query().sort, FieldQuery::Sort::FirstSeen);
}

void WindowTest::aRefreshKeepsThePlace()
{
    openWithArchive();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    const QModelIndex row = table()->model()->index(2, 0);
    QTRY_VERIFY(table()->model()->rowCount(row) > 3);
    QFile file(m_office->folder.filePath(u"new.ndjson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"type":"track","event":"Order","properties":{"aaa":"1","zzz":"2"}})" "\n");
    file.close();
    m_office->app.take({file.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 6, 20000);
    QCOMPARE(current(), u"traits.email"_s);
    QCOMPARE(inbox().selected().size(), 1);
    const QModelIndex moved = table()->model()->index(4, 0);
    QCOMPARE(moved.data().toString(), u"traits.email"_s);
    QVERIFY(table()->isExpanded(moved));
    QVERIFY(table()->model()->rowCount(moved) > 3);
}

void WindowTest::coloursAreChangedInPlace()
{
    openWithArchive();
    key(Qt::Key_F2);
    auto *box = table()->findChild<QComboBox *>();
    QVERIFY(box);
    QTRY_VERIFY(box->view()->isVisible());
    m_office->app.take({m_office->archive(u"again.ndjson"_s)}); // a refresh comes by; the editor stays
    QTRY_VERIFY(m_office->app.jobs().isIdle());
    QVERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Home);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_COMPARE(inbox().model().fields().first().chosen.value_or(Colour::Green), Colour::Red);
    QTRY_VERIFY(!table()->findChild<QComboBox *>());
    QCOMPARE(QApplication::focusWidget(), table());
}

void WindowTest::droppedFilesAreImported()
{
    m_office->app.opening().create(m_office->workspaceFile(), u"Test"_s, std::nullopt, true);
    QTRY_VERIFY_WITH_TIMEOUT(m_office->app.workspace(), 20000);
    m_office->app.setPage(Page::Inbox);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_office->archive())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->model()->rowCount() == 4, 20000);
    QTRY_VERIFY(named<QPushButton>(u"Show"_s));
    named<QPushButton>(u"Show"_s)->click();
    auto *dialog = m_window->findChild<RejectionsDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QTreeView *>()->model()->rowCount(), 1);
}

void WindowTest::savesCsv()
{
    openWithArchive();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_A);
    QTRY_COMPARE(inventory().counts().all, 4);
    QTRY_VERIFY(named<QPushButton>(u"Inventory"_s)); // everything is reviewed
    key(Qt::Key_D, Qt::ControlModifier);
    auto *save = m_window->findChild<QFileDialog *>();
    QVERIFY(save);
    QVERIFY(enter(save));
    auto *name = save->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->selectAll();
    QTest::keyClicks(name, m_office->folder.filePath(u"out"_s)); // the ending comes by itself
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(m_office->folder.filePath(u"out.csv"_s)));
}

/// Without its locks another program takes the workspace for one that nobody has open, and deletes the -wal beside it.
void WindowTest::fileDialogsKeepTheWorkspacesLocks()
{
    const auto locks = [this] {
        int found = 0;
        for (const QString &beside : {u""_s, u"-wal"_s, u"-shm"_s}) {
            struct stat facts = {};
            if (::stat(QFile::encodeName(m_office->workspaceFile() + beside).constData(), &facts) != 0)
                continue;
            QFile all(u"/proc/locks"_s);
            if (!all.open(QIODevice::ReadOnly))
                continue;
            const QByteArray inode = ':' + QByteArray::number(qulonglong(facts.st_ino)) + ' ';
            for (const QByteArray &line : all.readAll().split('\n'))
                found += line.contains(inode) && line.simplified().split(' ').value(4) == QByteArray::number(QCoreApplication::applicationPid());
        }
        return found;
    };
    openWithArchive();
    const int before = locks();
    QVERIFY(before > 0);
    for (const char *command : {"import.files", "import.folder", "workspace.open", "workspace.create"}) {
        Commands(m_office->app).get(QString::fromLatin1(command))->trigger();
        if (auto *create = m_window->findChild<CreateDialog *>())
            named<QPushButton>(u"Browse…"_s, create)->click();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->setDirectory(m_office->folder.path());
        QTRY_VERIFY(!dialog->findChild<QFileSystemModel *>()->index(m_office->folder.path()).data().toString().isEmpty());
        for (const QString &beside : {u""_s, u"-wal"_s, u"-shm"_s}) { // what the dialog asks about each file it lists
            const QFileInfo info(m_office->workspaceFile() + beside);
            QVERIFY(!dialog->iconProvider()->icon(info).isNull());
            (void)dialog->iconProvider()->type(info);
        }
        QVERIFY(dialog->testOption(QFileDialog::DontUseNativeDialog));
        QCOMPARE(locks(), before);
        delete dialog;
        delete m_window->findChild<CreateDialog *>();
    }
}

/// Scrolling loads, and nothing else: a million rows would come page after page.
void WindowTest::listsLoadWhatIsSeen()
{
    openWithArchive();
    m_office->app.take({m_office->manyFields()});
    QTRY_VERIFY_WITH_TIMEOUT(inbox().counts().all > 300, 20000);
    QTRY_VERIFY(m_office->app.jobs().isIdle());
    inbox().setSort(FieldQuery::Sort::Path, true);
    QTRY_COMPARE(table()->model()->rowCount(), 200);
    QSignalSpy answers(&inbox(), &FieldListPresenter::rowsChanged);
    for (int i = 1; i <= 5; ++i) {
        inbox().refresh();
        QTRY_VERIFY(answers.count() >= i);
    }
    QCOMPARE(table()->model()->rowCount(), 200);
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
    QTRY_COMPARE(table()->model()->rowCount(), 400);
}

void WindowTest::longNamesDoNotWidenTheWindow()
{
    QFile file(m_office->folder.filePath(u"long.ndjson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"type":"track","event":"Order","properties":{")" + QByteArray(300, 'x') + R"(":"ada@example.com"}})" + '\n');
    file.close();
    m_office->app.importWhenOpen({file.fileName()});
    m_office->app.opening().create(m_office->workspaceFile(), QString(300, u'W'), std::nullopt, true);
    QTRY_VERIFY_WITH_TIMEOUT(m_office->app.workspace(), 20000);
    m_office->app.setPage(Page::Inbox);
    QTRY_VERIFY_WITH_TIMEOUT(table() && table()->model()->rowCount() == 1, 20000);
    QTRY_VERIFY(m_office->app.jobs().isIdle());
    QVERIFY2(m_window->minimumSizeHint().width() < 1280, qPrintable(QString::number(m_window->minimumSizeHint().width())));
}

QTEST_MAIN(WindowTest)
#include "window.moc"
