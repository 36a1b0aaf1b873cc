// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody in front of the window waits for, with 1,000, 100,000 and 1,000,000 fields (five sightings each): prints
// as a Markdown table when the first frame and the first rows are painted, how long filters and orders take until their
// rows and counts are there, and the longest gap between two ticks of a timer of 16 ms meanwhile: while somebody scrolls,
// and while another connection changes 10,000 fields a second. Each size in a process of its own.
// usage: bench_window [FOLDER|- [MOST]]   (what is in FOLDER already is used again; -: a temporary one; MOST fields at most)
#include "app/desktop/sessions.h"
#include "models/secrets/memorysecretstore.h"
#include "models/presenters/matcherpresenter.h"
#include "models/storage/importrepository.h"
#include "tests/bench/listworkspace.h"
#include "views/mainwindow.h"
#include "views/widgets/fieldview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <functional>
#include <thread>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace pp;
using namespace pp::bench;

namespace {

constexpr int changesASecond = 10'000;
constexpr int secondsOfChanges = 10;

/// ms since the kernel started this process; its clock ticks a hundred times a second.
double sinceExec()
{
    QFile stat(u"/proc/self/stat"_s);
    QFile uptime(u"/proc/uptime"_s);
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    const double began = text.mid(text.lastIndexOf(')') + 2).split(' ').value(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    return (uptime.readAll().split(' ').value(0).toDouble() - began) * 1000;
}

/// MB: "VmRSS" what is in memory now, "VmHWM" the most there ever was.
double memory(const QByteArray &what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toDouble() * 1024 / 1e6;
    }
    return 0;
}

/// Ticks like the screen, and remembers how long it was kept from it; counts what is painted.
class Watch : public QObject
{
public:
    Watch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_gaps.push_back(double(m_clock.nsecsElapsed()) / 1e6); m_clock.start(); });
        m_timer.start(16);
        restart();
    }
    void restart()
    {
        m_gaps.clear();
        m_clock.start();
        m_painted = 0;
    }
    [[nodiscard]] double longest() const { return m_gaps.empty() ? 0 : *std::max_element(m_gaps.begin(), m_gaps.end()); }
    [[nodiscard]] double percentile(double share)
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        return m_gaps.empty() ? 0 : m_gaps[size_t(double(m_gaps.size() - 1) * share)];
    }
    void look(QWidget *widget) { widget->installEventFilter(this); }
    [[nodiscard]] int painted() const { return m_painted; }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted += event->type() == QEvent::Paint;
        return false;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
    int m_painted = 0;
};

/// ms until it is so.
template<typename Asked>
double until(const char *what, Asked isSo)
{
    QElapsedTimer clock;
    clock.start();
    while (!isSo()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (clock.elapsed() > 120'000)
            qFatal("This never came: %s", what);
    }
    return double(clock.nsecsElapsed()) / 1e6;
}

void row(const char *name, const QString &value)
{
    std::printf("%s\t%s\n", name, qPrintable(value));
    std::fflush(stdout);
}

QString ms(double value)
{
    return u"%1 ms"_s.arg(value, 0, 'f', 0);
}

/// Another program writing, as an import does: the same fields change every second, in ten checkpoints a second.
void change(const DatabaseLocation &where, int fields, std::atomic_bool &ended, std::atomic_int &changed)
{
    const auto database = must(Database::open(where));
    ImportRepository imports(*database, [] { return now; });
    must(imports.commitLazily());
    const qint64 file = must(imports.begin({}));
    auto due = std::chrono::steady_clock::now();
    for (int n = 0; n < changesASecond * secondsOfChanges;) {
        ScanDelta delta;
        delta.files = {{.fileId = file, .progress = {}, .rejections = {}}};
        for (const int end = n + changesASecond / 10; n < end; ++n)
            delta.sightings += sightingsOf(n % std::min(fields, changesASecond)).first(1);
        (void)must(imports.write(delta, keyDetections, valueMatcher));
        changed = n;
        due += std::chrono::milliseconds(100);
        std::this_thread::sleep_until(due);
    }
    ended = true;
}

/// A matcher is typed letter by letter, each as soon as the answer to the one before is there.
void measurePreviews(DetectionPresenter &detection, Watch &watch)
{
    const auto type = [&](const char *name, const QString &text, const std::function<Matcher(const QString &typed)> &draft) {
        MatcherPresenter presenter(detection, draft({}), std::nullopt);
        bool answered = false;
        QObject::connect(&presenter, &MatcherPresenter::effectChanged, &watch, [&] { answered = true; });
        until("the first answer", [&] { return answered; });
        std::vector<double> took;
        watch.restart();
        for (qsizetype typed = 1; typed <= text.size(); ++typed) {
            answered = false;
            presenter.setDraft(draft(text.first(typed)));
            took.push_back(until("an answer", [&] { return answered; }));
        }
        std::sort(took.begin(), took.end());
        row(name, u"%1, at most %2; longest gap %3"_s.arg(ms(took[took.size() / 2]), ms(took.back()), ms(watch.longest())));
    };
    type("preview of a similar key, from the letter to the answer", u"loyaltyNumber"_s,
         [](const QString &typed) { return Matcher{.id = {typed, Detection::On::Key}, .how = Detection::How::Similar, .terms = {}, .patterns = {}, .category = {}}; });
    type("preview of a pattern, from the letter to the answer", u"personal note"_s, [](const QString &typed) {
        return Matcher{.id = {u"note"_s, Detection::On::Value}, .how = Detection::How::Pattern, .terms = {}, .patterns = {u"x|"_s + typed}, .category = {}};
    });
}

int measureOne(QApplication &application, const QString &folder, int fields)
{
    Watch watch;
    QTemporaryDir home;
    MemorySecretStore secrets;
    Settings settings(home.filePath(u"window.ini"_s));
    settings.setValue(Settings::Key::TourSeen, true);
    AppPresenter app(secrets, [&] { return secrets.read(u"probe"_s); }, settings,
                     desktop::newSession, systemClock());
    MainWindow window(app);
    watch.look(&window);
    window.resize(1280, 800);
    window.show();
    until("the first frame", [&] { return watch.painted() > 0; });
    row("first frame, from the start of the process", ms(sinceExec()));
    row("memory without a workspace", u"%1 MB"_s.arg(memory("VmRSS"), 0, 'f', 0));

    watch.restart();
    QElapsedTimer opening;
    opening.start();
    app.opening().openWithPassphrase(location(folder, fields).file, rawKey());
    until("the workspace", [&] { return app.workspace() != nullptr; });
    app.setPage(Page::Inbox);
    FieldListPresenter &inbox = app.workspace()->list(FieldList::Inbox);
    const auto views = window.findChildren<FieldView *>();
    FieldView *view = *std::find_if(views.cbegin(), views.cend(), [&inbox](const FieldView *each) { return each->model() == &inbox.model(); });
    until("the first rows", [&] { return inbox.model().rowCount() > 0; });
    view->viewport()->repaint();
    row("open: first rows painted", ms(double(opening.elapsed())));
    until("the counts", [&] { return inbox.isLoaded(); });
    row("open: orders, text, colours, ages and their counts", ms(double(opening.elapsed())));
    until("everything", [&] { return inbox.counts().complete; });
    row("open: every filter and count", ms(double(opening.elapsed())));
    row("open: longest gap", ms(watch.longest()));

    watch.restart();
    double slowestPage = 0;
    double slowestCounts = 0;
    QString pageCase;
    QString countsCase;
    for (const Case &one : listCases(fields)) {
        if (one.query.list != FieldList::Inbox || (one.query.sort == FieldQuery::Sort::Path && !one.query.descending && !one.query.isFiltered()))
            continue; // another list, or as it is anyway
        inbox.clearFilters();
        until("all rows", [&] { return inbox.counts().shown == inbox.counts().all; });
        bool rows = false;
        const auto connection = QObject::connect(&inbox, &FieldListPresenter::rowsChanged, &window, [&] { rows = true; });
        const qint64 shown = inbox.counts().shown;
        QElapsedTimer clock;
        clock.start();
        inbox.setQuery(one.query);
        until("a first page", [&] { return rows; });
        if (const double took = double(clock.nsecsElapsed()) / 1e6; took > slowestPage) {
            slowestPage = took;
            pageCase = one.name;
        }
        if (one.query.isFiltered()) {
            until("counts", [&] { return inbox.counts().shown != shown; });
            if (const double took = double(clock.nsecsElapsed()) / 1e6; took > slowestCounts) {
                slowestCounts = took;
                countsCase = one.name;
            }
        }
        QObject::disconnect(connection);
    }
    row("slowest first page of a filter or an order", u"%1 (%2)"_s.arg(ms(slowestPage), pageCase));
    row("slowest counts of a filter", u"%1 (%2)"_s.arg(ms(slowestCounts), countsCase));
    row("filters and orders: longest gap", ms(watch.longest()));
    inbox.setQuery({});
    until("all rows", [&] { return inbox.counts().shown == inbox.counts().all; });

    row("memory with the index of the lists", u"%1 MB"_s.arg(memory("VmRSS"), 0, 'f', 0));

    watch.restart();
    QElapsedTimer scrolling;
    scrolling.start();
    until("scrolled", [&] {
        auto *bar = view->verticalScrollBar();
        bar->setValue(bar->value() + bar->pageStep());
        return scrolling.elapsed() > 3000;
    });
    row("scrolling for 3 s: rows reached", QString::number(inbox.model().rowCount()));
    row("scrolling: longest gap", ms(watch.longest()));

    row("memory with these rows", u"%1 MB"_s.arg(memory("VmRSS"), 0, 'f', 0));

    measurePreviews(app.workspace()->detection(), watch);

    inbox.setSort(FieldQuery::Sort::Count, true); // what changes moves
    until("sorted", [&] { return inbox.model().rowCount() == 200; });
    std::atomic_bool ended = false;
    std::atomic_int changed = 0;
    QElapsedTimer changing;
    std::thread other([&] { change(location(folder, fields), fields, ended, changed); });
    until("changes", [&] { return changed > 0; });
    changing.start();
    watch.restart();
    until("the end of changes", [&] { return ended.load(); });
    other.join();
    row("changes: fields a second", QString::number(qRound(double(changed) * 1000 / double(changing.elapsed()))));
    row("changes: longest gap", ms(watch.longest()));
    row("changes: 99 of 100 gaps at most", ms(watch.percentile(0.99)));
    row("memory at most", u"%1 MB"_s.arg(memory("VmHWM"), 0, 'f', 0));
    app.closeWorkspace();
    until("closed", [&] { return app.workspace() == nullptr; });
    application.processEvents();
    return 0;
}

QList<std::pair<QString, QString>> measureApart(const QString &folder, int fields)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {folder, QString::number(fields), u"alone"_s});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("Measuring %d fields failed", fields);
    QList<std::pair<QString, QString>> rows;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (const auto parts = line.split('\t'); parts.size() == 2)
            rows.append({QString::fromUtf8(parts.at(0)), QString::fromUtf8(parts.at(1))});
    }
    return rows;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir temporary;
    const QString folder = arguments.size() > 1 && arguments.at(1) != "-"_L1 ? arguments.at(1) : temporary.path();
    const int most = arguments.size() > 2 ? arguments.at(2).toInt() : 1'000'000;
    if (arguments.size() > 3)
        return measureOne(application, folder, most);
    QStringList head{u"Fields"_s};
    QList<std::pair<QString, QStringList>> table;
    for (const int fields : {1000, 100'000, 1'000'000}) {
        if (fields > most)
            continue;
        make(folder, fields);
        head.append(QLocale(QLocale::English).toString(fields));
        const auto rows = measureApart(folder, fields);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (i == table.size())
                table.append({rows.at(i).first, {}});
            table[i].second.append(rows.at(i).second);
        }
    }
    std::printf("| %s |\n|%s\n", qPrintable(head.join(u" | "_s)), qPrintable(u" --- |"_s.repeated(head.size())));
    for (const auto &[name, values] : std::as_const(table))
        std::printf("| %s | %s |\n", qPrintable(name), qPrintable(values.join(u" | "_s)));
    return 0;
}
