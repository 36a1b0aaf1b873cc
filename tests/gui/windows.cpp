// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/sessions.h"
#include "app/desktop/singleinstance.h"
#include "tests/gui/office.h"
#include "views/style/style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace pp;
using desktop::Desktop;
using desktop::SingleInstance;

/// Several windows, and a second start that hands over to the first.
class WindowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void workspacesGetAWindowEach();
    void lastWorkspacesComeBack();
    void secondStartHandsOver();
    void handingOverNeverHangs();
    void nobodyElseCanHandOver();
    void followsTheDesktopsColours();

private:
    std::unique_ptr<Desktop> start(const QStringList &paths = {})
    {
        auto desktop = std::make_unique<Desktop>(m_folder->filePath(u"window.ini"_s), m_secrets, desktop::newSession);
        desktop->start({false, {}, paths});
        return desktop;
    }
    static QStringList workspaces(const Desktop &desktop)
    {
        QStringList names;
        for (const auto &window : desktop.windows())
            names.append(window->app().workspace() ? window->app().workspace()->name() : u"-"_s);
        names.sort();
        return names;
    }
    QString newWorkspace(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    MemorySecretStore m_secrets;
};

void WindowsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QApplication::setQuitOnLastWindowClosed(false);
}

void WindowsTest::cleanup()
{
    m_folder.reset();
}

QString WindowsTest::newWorkspace(const QString &name)
{
    const QString file = m_folder->filePath(name + u".ppws"_s);
    auto future = Workspace::create(file, name, std::nullopt, m_secrets);
    return QTest::qWaitFor([&future] { return future.isFinished(); }, 20000) && future.result() ? file : QString();
}

void WindowsTest::workspacesGetAWindowEach()
{
    const QString one = newWorkspace(u"one"_s);
    const QString two = newWorkspace(u"two"_s);
    auto desktop = start({one});
    QTRY_COMPARE_WITH_TIMEOUT(workspaces(*desktop), QStringList{u"one"_s}, 20000);
    desktop->take({two});
    QTRY_COMPARE_WITH_TIMEOUT(workspaces(*desktop), (QStringList{u"one"_s, u"two"_s}), 20000);
    desktop->take({one}); // is open: its window comes forward
    QCOMPARE(desktop->windows().size(), 2U);
    desktop::DesktopWindow *first = nullptr;
    for (const auto &window : desktop->windows()) {
        if (window->app().workspace()->name() == u"one"_s)
            first = window.get();
    }
    first->app().opening().open(two); // likewise
    QVERIFY(!first->app().opening().isBusy());
    QCOMPARE(workspaces(*desktop), (QStringList{u"one"_s, u"two"_s}));
    const QString three = newWorkspace(u"three"_s);
    first->app().take({three}); // dropped on a window that has another one
    QTRY_COMPARE_WITH_TIMEOUT(workspaces(*desktop), (QStringList{u"one"_s, u"three"_s, u"two"_s}), 20000);
    first->window().close();
    QTRY_COMPARE(workspaces(*desktop), (QStringList{u"three"_s, u"two"_s}));
}

void WindowsTest::lastWorkspacesComeBack()
{
    const QString one = newWorkspace(u"one"_s);
    const QString two = newWorkspace(u"two"_s);
    {
        auto desktop = start({one});
        QTRY_COMPARE_WITH_TIMEOUT(workspaces(*desktop), QStringList{u"one"_s}, 20000);
        desktop->take({two});
        QTRY_COMPARE_WITH_TIMEOUT(workspaces(*desktop), (QStringList{u"one"_s, u"two"_s}), 20000);
        Q_EMIT desktop->windows().front()->app().quitRequested();
        QTRY_VERIFY(desktop->windows().empty());
    }
    const auto again = start();
    QTRY_COMPARE_WITH_TIMEOUT(workspaces(*again), (QStringList{u"one"_s, u"two"_s}), 20000);
}

void WindowsTest::secondStartHandsOver()
{
    const QString folder = m_folder->filePath(u"run"_s);
    SingleInstance first(folder);
    QVERIFY(first.listen());
    QCOMPARE(int(QFileInfo(folder).permissions() & 0x0077), 0); // nobody else can enter
    SingleInstance second(folder);
    QVERIFY(!second.listen());
    QSignalSpy received(&first, &SingleInstance::received);
    // Both are in this process here: the answer needs the event loop of the first.
    QLocalSocket socket;
    socket.connectToServer(folder + u"/window"_s);
    QVERIFY(socket.waitForConnected(2000));
    socket.write(R"({"files":["/srv/a.ppws","relative","/srv/b.ndjson"]})");
    QVERIFY(socket.waitForBytesWritten(2000));
    QCoreApplication::processEvents();
    QCOMPARE(received.count(), 0); // not whole yet
    socket.write("\n");
    QTRY_COMPARE(received.count(), 1);
    QCOMPARE(received.first().first().toStringList(), (QStringList{u"/srv/a.ppws"_s, u"/srv/b.ndjson"_s}));
    QTRY_VERIFY(socket.canReadLine());
    QCOMPARE(socket.readAll(), QByteArray("taken\n"));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    socket.connectToServer(folder + u"/window"_s);
    QVERIFY(socket.waitForConnected(2000));
    socket.write("no message\n");
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(received.count(), 1);
}

void WindowsTest::handingOverNeverHangs()
{
    const QString folder = m_folder->filePath(u"run"_s);
    QVERIFY(QDir().mkdir(folder));
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const SingleInstance second(folder);
    QVERIFY(!second.handOver({}, 300)); // nobody is there
    // Somebody who listens and never answers.
    const QByteArray path = QFile::encodeName(folder + u"/window"_s);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QVERIFY(size_t(path.size()) < sizeof(address.sun_path));
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    const int stuck = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const auto close = qScopeGuard([stuck] { ::close(stuck); });
    QVERIFY(::bind(stuck, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0 && ::listen(stuck, 5) == 0);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!second.handOver({u"/srv/a.ppws"_s}, 300));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    SingleInstance next(folder); // what a crashed one left behind is no hindrance
    QVERIFY(next.listen());
}

void WindowsTest::nobodyElseCanHandOver()
{
    const QString folder = m_folder->filePath(u"run"_s);
    QVERIFY(QDir().mkdir(folder));
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther);
    const SingleInstance client(folder);
    QVERIFY(!client.handOver({}, 300));
    QVERIFY(!SingleInstance(QString()).listen()); // no place that is ours alone
}

/// What a desktop has that tells programs about its colours.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key) // NOLINT: the name is the portal's
    {
        const bool known = group == u"org.freedesktop.appearance"_s && key == u"color-scheme"_s;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme : 0U)));
    }
};

void WindowsTest::followsTheDesktopsColours()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
    QVERIFY(bus.isConnected());
    Portal portal;
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    const auto tell = [&bus](uint scheme) {
        QDBusMessage news = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        news.setArguments({u"org.freedesktop.appearance"_s, u"color-scheme"_s, QVariant::fromValue(QDBusVariant(scheme))});
        return bus.send(news);
    };
    const auto desktop = start();
    QTRY_VERIFY(style::isDark(QApplication::palette()));
    QVERIFY(tell(2));
    QTRY_VERIFY(!style::isDark(QApplication::palette()));
    QVERIFY(tell(1));
    QTRY_VERIFY(style::isDark(QApplication::palette()));
    // A choice of one's own wins.
    desktop->windows().front()->app().settings().setValue(Settings::Key::Appearance, u"light"_s);
    QVERIFY(!style::isDark(QApplication::palette()));
}

QTEST_MAIN(WindowsTest)
#include "windows.moc"
