// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "tests/gui/office.h"
#include "tests/gui/pseudolocale.h"
#include "tests/gui/texts.h"
#include "views/mainwindow.h"

#include "views/dialogs/createdialog.h"
#include "views/dialogs/matcherdialog.h"
#include "views/dialogs/passphrasedialog.h"
#include "views/dialogs/rejectionsdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QMenuBar>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <array>

using namespace Qt::StringLiterals;
using namespace pp;

/// Walks every page and every dialog and looks at what no page's own test would think of: names for screen readers, the
/// way of the Tab key, mnemonics and text at twice the size in every language, and whether every text is translated.
class EveryPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void focusableThingsAreNamed_data() { places(); }
    void focusableThingsAreNamed();
    void tabReachesEverythingOnce_data() { places(); }
    void tabReachesEverythingOnce();
    void mnemonicsAreUnique_data() { placesInLanguages(); }
    void mnemonicsAreUnique();
    void nothingIsCutAtTwiceTheSize_data() { placesInLanguages(); }
    void nothingIsCutAtTwiceTheSize();
    void everythingIsTranslated_data() { places(); }
    void everythingIsTranslated();

private:
    void places();
    void placesInLanguages();
    void speak(const QString &language);
    /// Opens the place; the window to look at, null when it did not come.
    QWidget *open(const QString &place);
    template<typename T>
    T *openDialog(T *dialog)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return dialog;
    }
    QWidget *dialogOf(const QString &command);
    static QList<QWidget *> focusable(QWidget *root);

    test::PseudoLocale m_pseudo;
    std::unique_ptr<test::Office> m_office;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Commands> m_commands; ///< to open dialogs with
    QFont m_font;
    QLocale m_locale;
};

namespace {
QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QByteArray where(QWidget *widget)
{
    return widget->metaObject()->className() + QByteArray(" \"") + accessibleName(widget).toUtf8() + "\" " + widget->objectName().toUtf8();
}

/// With PP_SCREENSHOTS=FOLDER a picture of everything that was looked at stays there.
void keepPicture(QWidget *root)
{
    const QString folder = qEnvironmentVariable("PP_SCREENSHOTS");
    const QString name = QString::fromUtf8(QTest::currentTestFunction()) + u' ' + QString::fromUtf8(QTest::currentDataTag());
    if (!folder.isEmpty())
        root->grab().save(folder + u'/' + name + u".png"_s);
}

/// The way down to the widget that needs so much room.
QString needsMost(QWidget *root, Qt::Orientation orientation)
{
    const auto need = [orientation](const QWidget *widget) {
        const QSize size = widget->minimumSizeHint().expandedTo(widget->minimumSize());
        return orientation == Qt::Horizontal ? size.width() : size.height();
    };
    QStringList way;
    for (QWidget *widget = root; widget;) {
        way.append(u"%1 %2 %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), accessibleName(widget)).arg(need(widget)));
        QWidget *most = nullptr;
        for (QWidget *child : widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!child->isWindow() && !child->isHidden() && need(child) > (most ? need(most) : 0))
                most = child;
        }
        widget = most;
    }
    return way.join(u" > "_s);
}

/// Of several radio buttons Tab leads to the one that is checked; the arrow keys go on from there.
bool isUncheckedChoice(const QWidget *widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(widget);
    return radio && radio->autoExclusive() && !radio->isChecked();
}

/// Parts of Qt's own widgets which the widget around them stands for.
bool isInnerPart(const QWidget *widget)
{
    return widget->objectName().startsWith(u"qt_"_s) || (widget->focusProxy() && widget->focusProxy() == widget->parentWidget());
}
} // namespace

void EveryPageTest::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_font = QApplication::font();
}

void EveryPageTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    // One of the walks is in a language that nobody speaks, where texts that cannot be translated stand out.
    if (qstrcmp(QTest::currentTestFunction(), "everythingIsTranslated") == 0)
        QCoreApplication::installTranslator(&m_pseudo);
    m_office = std::make_unique<test::Office>();
    m_office->settings.setValue(Settings::Key::LastFolder, m_office->folder.path());
    m_office->settings.setValue(Settings::Key::RecentWorkspaces, QStringList{u"/srv/acme eu.ppws"_s, u"/srv/acme us.ppws"_s});
}

void EveryPageTest::cleanup()
{
    m_window.reset();
    m_commands.reset();
    m_office.reset();
    QCoreApplication::removeTranslator(&m_pseudo);
    qDeleteAll(qApp->findChildren<QTranslator *>());
    QLocale::setDefault(m_locale);
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

namespace {
constexpr std::array allPlaces{"start", "settings", "view.overview", "view.inbox", "view.inventory", "view.detection", "view.activity", "view.sources",
                               "nothing found", "empty workspace", "create", "passphrase", "rejections", "matcher",
                               "help.palette", "help.shortcuts", "help.manual", "help.tour", "app.about"};
} // namespace

void EveryPageTest::places()
{
    QTest::addColumn<QString>("place");
    for (const char *place : allPlaces)
        QTest::newRow(place) << QString::fromLatin1(place);
}

void EveryPageTest::placesInLanguages()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("language");
    for (const QFileInfo &file : QDir(u":/i18n"_s).entryInfoList()) {
        const QString language = file.baseName().section(u'_', 1);
        for (const char *place : allPlaces)
            QTest::addRow("%s, %s", place, qPrintable(language)) << QString::fromLatin1(place) << language;
    }
}

void EveryPageTest::speak(const QString &language)
{
    const QLocale texts = pp::speak(language, *qApp);
    QCOMPARE(texts.language(), QLocale(language).language());
    QApplication::setLayoutDirection(texts.textDirection());
}

QWidget *EveryPageTest::dialogOf(const QString &command)
{
    m_commands->get(command)->trigger();
    QWidget *found = nullptr;
    const bool came = QTest::qWaitFor([this, &found] {
        for (auto *dialog : m_window->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                found = dialog;
        }
        return found != nullptr;
    });
    return came ? found : nullptr;
}

QWidget *EveryPageTest::open(const QString &place)
{
    m_window = std::make_unique<MainWindow>(m_office->app);
    m_commands = std::make_unique<Commands>(m_office->app);
    m_window->resize(1280, 720);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        return nullptr;
    QWidget *root = m_window.get();
    const bool needsFields = place == u"nothing found"_s || place == u"matcher"_s || place.startsWith(u"view."_s);
    if (needsFields || place == u"empty workspace"_s) {
        if (needsFields)
            m_office->app.importWhenOpen({m_office->archive()});
        m_office->app.opening().create(m_office->workspaceFile(), u"1"_s, std::nullopt, true);
        const qsizetype fields = needsFields ? 4 : 0;
        if (!QTest::qWaitFor([&] { return m_office->app.workspace() != nullptr; }, 20000))
            return nullptr;
        m_office->app.setPage(FieldList::Inbox);
        if (!QTest::qWaitFor([&] { return m_office->app.jobs().isIdle()
                                          && m_office->app.workspace()->list(FieldList::Inbox).counts().all == fields
                                          && m_office->app.workspace()->list(FieldList::Inbox).model().fields().size() == fields
                                          && m_office->app.workspace()->list(FieldList::Inbox).isLoaded(); }, 20000))
            return nullptr;
    }
    if (place == u"view.inventory"_s) {
        FieldListPresenter &inventory = m_office->app.workspace()->list(FieldList::Inventory);
        QList<FieldId> fields;
        for (const Field &field : m_office->app.workspace()->list(FieldList::Inbox).model().fields())
            fields.append(field.id);
        m_office->app.workspace()->review().accept(fields);
        if (!QTest::qWaitFor([&] { return inventory.counts().all == 4; }, 20000))
            return nullptr;
    }
    if (place.startsWith(u"view."_s)) {
        m_commands->get(place)->trigger();
        m_office->app.messages().done(QCoreApplication::translate("test", "Done"));
    } else if (place == u"settings"_s) {
        m_office->app.showSettings(true);
    } else if (place == u"nothing found"_s) {
        m_office->app.workspace()->list(FieldList::Inbox).setText(u"1234567"_s);
        if (!QTest::qWaitFor([&] { return m_office->app.workspace()->list(FieldList::Inbox).counts().shown == 0; }))
            return nullptr;
    } else if (place == u"create"_s) {
        root = openDialog(new CreateDialog(m_office->app.opening(), m_window.get()));
    } else if (place == u"passphrase"_s) {
        root = openDialog(new PassphraseDialog(m_office->app.opening(), u"/srv/1.ppws"_s, m_window.get()));
    } else if (place == u"matcher"_s) {
        Matcher draft;
        draft.id = {u"1"_s, Detection::On::Value};
        draft.how = Detection::How::Pattern;
        draft.patterns = {u"[0-9]"_s};
        root = openDialog(new MatcherDialog(m_office->app.workspace()->detection(), draft, std::nullopt, m_window.get()));
    } else if (place == u"rejections"_s) {
        ImportReport report;
        report.rejected = {{u"a.ndjson"_s, 17, 0, u"not JSON"_s}};
        report.rejectedCount = 1;
        root = openDialog(new RejectionsDialog(report, m_window.get()));
    } else if (place.contains(u'.') && !needsFields) {
        root = dialogOf(place);
    }
    if (root && root != m_window.get()) {
        root->activateWindow();
        if (!QTest::qWaitFor([root] { return QApplication::focusWidget() && root->isAncestorOf(QApplication::focusWidget()); }))
            return nullptr;
    }
    if (!root)
        return nullptr;
    // Pages enable what is possible when their answers come: they are looked at when nothing comes any more.
    QList<QWidget *> last;
    int quiet = 0;
    const bool settled = QTest::qWaitFor([&] {
        const QList<QWidget *> now = focusable(root);
        quiet = now == last ? quiet + 1 : 0;
        last = now;
        return quiet == 25;
    }, 20000);
    keepPicture(root);
    return settled ? root : nullptr;
}

QList<QWidget *> EveryPageTest::focusable(QWidget *root)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == root && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy() && !isInnerPart(widget) && !isUncheckedChoice(widget))
            widgets.append(widget);
    }
    return widgets;
}

void EveryPageTest::focusableThingsAreNamed()
{
    QFETCH(QString, place);
    QWidget *root = open(place);
    QVERIFY(root);
    QVERIFY2(!root->windowTitle().isEmpty() || root == m_window.get(), "a window without a title");
    const QList<QWidget *> widgets = focusable(root);
    QVERIFY(!widgets.isEmpty());
    for (QWidget *widget : widgets)
        QVERIFY2(!accessibleName(widget).isEmpty() || widget->inherits("QTabBar"), where(widget).constData());
}

void EveryPageTest::tabReachesEverythingOnce()
{
    QFETCH(QString, place);
    QWidget *root = open(place);
    QVERIFY(root);
    const QList<QWidget *> expected = focusable(root);
    if (!expected.contains(QApplication::focusWidget())) // a page that is only looked at
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : root, Qt::Key_Tab);
    QWidget *start = QApplication::focusWidget();
    QVERIFY(start);
    const auto walk = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QList<QWidget *> visited{start};
        start->setFocus();
        for (qsizetype step = 0; step < 3 * expected.size() + 10; ++step) {
            const QWidget *before = QApplication::focusWidget();
            for (int links = 0; links < 20 && QApplication::focusWidget() == before; ++links) // a text leads from link to link
                QTest::keyClick(QApplication::focusWidget(), key, modifiers);
            if (!QApplication::focusWidget() || QApplication::focusWidget() == start || QApplication::focusWidget() == before)
                break;
            visited.append(QApplication::focusWidget());
        }
        return visited;
    };
    QList<QWidget *> forward = walk(Qt::Key_Tab, Qt::NoModifier);
    for (QWidget *widget : expected)
        QVERIFY2(forward.count(widget) == 1, QByteArray(where(widget) + " is reached " + QByteArray::number(forward.count(widget)) + " times").constData());
    QList<QWidget *> backward = walk(Qt::Key_Backtab, Qt::ShiftModifier);
    std::reverse(backward.begin() + 1, backward.end());
    QByteArray way;
    for (QWidget *widget : std::as_const(backward))
        way += where(widget) + '\n';
    QVERIFY2(backward == forward, QByteArray("backwards it goes\n" + way).constData());
    // Neighbours come in the order in which one reads them; the way is a circle, so one step goes back.
    QHash<QWidget *, QList<QWidget *>> neighbours;
    for (QWidget *widget : std::as_const(forward))
        neighbours[widget->parentWidget()].append(widget);
    for (const QList<QWidget *> &row : std::as_const(neighbours)) {
        QByteArrayList backwards;
        for (qsizetype i = 0; i < row.size(); ++i) {
            QWidget *before = row.at(i);
            QWidget *after = row.at((i + 1) % row.size());
            const QRect a = before->geometry();
            const QRect b = after->geometry();
            const bool sameRow = a.top() <= b.bottom() && b.top() <= a.bottom();
            if (sameRow ? a.left() > b.left() : a.top() > b.top())
                backwards.append(where(before) + " comes before " + where(after));
        }
        QVERIFY2(backwards.size() <= 1, backwards.join("; ").constData());
    }
}

void EveryPageTest::mnemonicsAreUnique()
{
    QFETCH(QString, place);
    QFETCH(QString, language);
    speak(language);
    QWidget *root = open(place);
    QVERIFY(root);
    QHash<QString, QString> used;
    const auto take = [&used](const QString &text) {
        const QString mnemonic = QKeySequence::mnemonic(text).toString();
        if (mnemonic.isEmpty())
            return QString();
        const QString other = used.value(mnemonic);
        used.insert(mnemonic, text);
        return other.isEmpty() ? QString() : QString(mnemonic + u": "_s + other + u" and "_s + text);
    };
    for (const test::Text &text : test::texts(root)) {
        if (text.takesMnemonic)
            QVERIFY2(take(text.text).isEmpty(), qPrintable(text.text));
    }
    if (root != m_window.get())
        return;
    for (const QAction *top : m_window->menuBar()->actions())
        QVERIFY2(take(top->text()).isEmpty(), qPrintable(top->text()));
    for (const QAction *top : m_window->menuBar()->actions()) {
        used.clear();
        for (const QAction *action : top->menu()->actions()) {
            QVERIFY2(action->isSeparator() || !QKeySequence::mnemonic(action->text()).isEmpty(), qPrintable(action->text()));
            const QString clash = take(action->text());
            QVERIFY2(clash.isEmpty(), qPrintable(clash));
        }
    }
}

void EveryPageTest::nothingIsCutAtTwiceTheSize()
{
    QFETCH(QString, place);
    QFETCH(QString, language);
    speak(language);
    QFont twice = m_font;
    twice.setPointSizeF(m_font.pointSizeF() * 2);
    QApplication::setFont(twice);
    QWidget *root = open(place);
    QVERIFY(root);
    // What the window manager adds is left out.
    const QSize needs = root->minimumSizeHint().expandedTo(root->minimumSize());
    QVERIFY2(needs.width() <= 1280 && needs.height() <= 720, qPrintable(u"needs %1 x %2\n%3\n%4"_s.arg(needs.width()).arg(needs.height()).arg(needsMost(root, Qt::Horizontal), needsMost(root, Qt::Vertical))));
    for (const test::Text &text : test::texts(root))
        QVERIFY2(text.room.width() + 1 >= text.needs.width() && text.room.height() + 1 >= text.needs.height(),
                 qPrintable(u"%1 has %2 x %3 and needs %4 x %5"_s.arg(text.text).arg(text.room.width()).arg(text.room.height())
                                .arg(text.needs.width()).arg(text.needs.height())));
}

void EveryPageTest::everythingIsTranslated()
{
    QFETCH(QString, place);
    QWidget *root = open(place);
    QVERIFY(root);
    // What comes from events, files and the keyboard is nobody's to translate.
    static const QRegularExpression data(u"^(shop|app|traits\\.email|properties\\.\\w+|userId|/srv/.*|\\w+\\.ndjson|.*\\.ppws|(Ctrl|Shift|Alt)\\+.*|F\\d+|[A-Z])$"_s);
    // Neither is the manual: a document, of which each language has its own.
    QStringList chapters;
    for (const QFileInfo &file : QDir(u":/manual/en"_s).entryInfoList()) {
        QFile chapter(file.filePath());
        QVERIFY(chapter.open(QIODevice::ReadOnly));
        chapters.append(QString::fromUtf8(chapter.readAll()));
    }
    for (const test::Text &text : test::texts(root))
        QVERIFY2(test::PseudoLocale::isTranslated(text.text) || chapters.join(QString()).contains(u"\n# "_s + text.text + u'\n') || data.match(text.text).hasMatch(), qPrintable(text.text));
    for (const QString &text : test::unseenTexts(root))
        QVERIFY2(test::PseudoLocale::isTranslated(text) || data.match(text).hasMatch(), qPrintable(text));
}

QTEST_MAIN(EveryPageTest)
#include "everypage.moc"
