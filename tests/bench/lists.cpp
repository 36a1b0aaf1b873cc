// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the lists of a window grow: makes encrypted workspaces with 1,000, 100,000 and 1,000,000 fields (five sightings
// each), always the same ones, and prints as a Markdown table how long each question takes, the best of three: by
// the clock, and (what matters on a busy machine) of the processor.
// usage: bench_lists [FOLDER|- [MOST]]   (what is in FOLDER already is used again; -: a temporary one; MOST fields at most)
#include "models/storage/fieldindex.h"
#include "models/storage/fieldrepository.h"
#include "models/storage/importrepository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <limits>

#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace pp;

namespace {

constexpr qint64 now = 1'769'860'800'000; // 2026-01-31T12:00:00Z
constexpr int sightingsEach = 5;

[[noreturn]] void stop(const Error &error)
{
    qFatal("%s %s", qPrintable(error.message), qPrintable(error.detail));
}

template<typename T>
T must(Result<T> result)
{
    if (!result)
        stop(result.error());
    return std::move(*result);
}
void must(const Result<> &result)
{
    if (!result)
        stop(result.error());
}

void run(Database &database, const QString &sql)
{
    if (const auto done = database.run(sql); !done)
        stop(done.error());
}

DatabaseLocation location(const QString &folder, int fields)
{
    DatabaseLocation location;
    location.file = u"%1/lists-%2.ppws"_s.arg(folder).arg(fields);
    location.key = Sensitive(QByteArray(32, '\x2a'));
    return location;
}

QList<Detection> keyDetections(const QString &path)
{
    for (const QString &name : {u"email"_s, u"phone"_s, u"city"_s, u"birthday"_s}) {
        if (path.contains(name))
            return {{.matcher = name, .classification = name == "city"_L1 ? Colour::Yellow : Colour::Red}};
    }
    return {};
}

Detection valueMatcher(const QString &matcher)
{
    return {.matcher = matcher, .on = Detection::On::Value, .how = Detection::How::Pattern, .classification = Colour::Red};
}

/// Field n is called and seen the same every time. Sources differ in what they send, so that filters and the order of
/// paths have to do with each other.
QList<SightingDelta> sightingsOf(int n)
{
    static const QStringList words{u"order"_s, u"cart"_s, u"email"_s, u"phone"_s, u"city"_s, u"birthday"_s, u"total"_s,
                                   u"coupon"_s, u"locale"_s, u"campaign"_s, u"device"_s, u"page"_s, u"plan"_s, u"seat"_s};
    QRandomGenerator random(quint32(n) + 1);
    const auto word = [&] { return words.at(int(random.bounded(words.size()))); };
    const QString path = u"%1.%2.%3_%4"_s.arg(n % 3 == 0 ? u"traits"_s : u"properties"_s, word(), word()).arg(n);
    QList<SightingDelta> all;
    for (int i = 0; i < sightingsEach; ++i) {
        SightingDelta one;
        const int source = (n % 3) * 4 + int(random.bounded(4));
        one.source = u"source-%1"_s.arg(source);
        one.type = u"track"_s;
        one.event = u"Event %1"_s.arg((i * 97 + int(random.bounded(60))) % 300);
        one.path = path;
        one.count = one.values = 1 + random.bounded(200);
        one.types = StringValue;
        one.firstSeen = now - qint64(random.bounded(600)) * 86'400'000;
        one.lastSeen = std::min(now, *one.firstSeen + qint64(random.bounded(400)) * 3'600'000);
        one.hours = {{*one.lastSeen / 3'600'000, one.count}};
        one.days = {{*one.lastSeen / 86'400'000, one.count}};
        if (random.bounded(40) == 0)
            one.hits = {{u"credit card"_s, one.count, one.count}};
        all.append(one);
    }
    return all;
}

void make(const QString &folder, int fields)
{
    if (QFile::exists(location(folder, fields).file))
        return;
    QElapsedTimer clock;
    clock.start();
    auto made = location(folder, fields);
    made.file += u".part"_s;
    Database::removeFiles(made.file);
    {
        const auto database = must(Database::create(made));
        ImportRepository imports(*database, [] { return now; });
        must(imports.commitLazily());
        const qint64 file = must(imports.begin({}));
        for (int n = 0; n < fields;) {
            ScanDelta delta;
            delta.files = {{.fileId = file, .progress = {}, .rejections = {}}};
            for (const int end = std::min(fields, n + 5000); n < end; ++n)
                delta.sightings += sightingsOf(n);
            (void)must(imports.write(delta, keyDetections, valueMatcher));
        }
        must(imports.settle());
        Transaction transaction(*database);
        must(transaction.begin());
        run(*database, u"UPDATE field SET classification = recommendation, classified_by = 'ada', classified_at = 0,"
                           " data_category = CASE WHEN id % 9 = 0 THEN 'user.contact' ELSE '' END WHERE id % 3 = 0"_s);
        must(transaction.commit());
    }
    QFile::rename(made.file, location(folder, fields).file);
    std::fprintf(stderr, "%d fields made in %.1f s, %.0f MB\n", fields, double(clock.elapsed()) / 1000,
                 double(QFileInfo(location(folder, fields).file).size()) / 1e6);
}

qint64 residentBytes()
{
    malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

using Row = std::pair<QString, QList<QString>>;

class Table
{
public:
    void add(const QString &name, const QString &value)
    {
        for (Row &row : m_rows) {
            if (row.first == name) {
                row.second.append(value);
                return;
            }
        }
        m_rows.append({name, {value}});
    }
    void print(const QStringList &head) const
    {
        std::printf("| %s |\n|%s\n", qPrintable(head.join(u" | "_s)), qPrintable(u" --- |"_s.repeated(head.size())));
        for (const Row &row : m_rows)
            std::printf("| %s | %s |\n", qPrintable(row.first), qPrintable(row.second.join(u" | "_s)));
    }

private:
    QList<Row> m_rows;
};

template<typename Job>
QString best(Job job, int times = 3, const std::function<void()> &before = {})
{
    qint64 least = std::numeric_limits<qint64>::max();
    std::clock_t leastProcessor = std::numeric_limits<std::clock_t>::max();
    for (int i = 0; i < times; ++i) {
        if (before)
            before();
        QElapsedTimer clock;
        clock.start();
        const std::clock_t began = std::clock();
        job();
        leastProcessor = std::min(leastProcessor, std::clock() - began);
        least = std::min(least, clock.nsecsElapsed());
    }
    return u"%1 (%2) ms"_s.arg(double(least) / 1e6, 0, 'f', 1).arg(double(leastProcessor) * 1000 / CLOCKS_PER_SEC, 0, 'f', 1);
}

void measure(const QString &folder, int fields, Table &table)
{
    std::unique_ptr<Database> database;
    table.add(u"open, first page of the Inbox"_s, best([&] {
        database = must(Database::open(location(folder, fields)));
        (void)must(FieldRepository(*database).page({}));
    }));
    const qint64 before = residentBytes();
    FieldIndex index;
    table.add(u"index read"_s, best([&] { must(index.refresh(*database)); }, 1));
    table.add(u"memory of the index, with the page cache"_s, u"%1 MB"_s.arg(double(residentBytes() - before) / 1e6, 0, 'f', 0));

    struct Case {
        QString name;
        FieldQuery query;
    };
    QList<Case> cases;
    const auto add = [&](const QString &name, auto change) {
        Case one{name, {}};
        one.query.now = now;
        change(one.query);
        cases.append(one);
    };
    using Sort = FieldQuery::Sort;
    for (const auto &[name, sort] : {std::pair(u"field"_s, Sort::Path), {u"colour"_s, Sort::Colour}, {u"times seen"_s, Sort::Count},
                                     {u"first seen"_s, Sort::FirstSeen}, {u"last seen"_s, Sort::LastSeen}}) {
        add(u"by %1"_s.arg(name), [&](FieldQuery &query) { query.sort = sort; });
        add(u"by %1, descending"_s.arg(name), [&](FieldQuery &query) {
            query.sort = sort;
            query.descending = true;
        });
    }
    add(u"Inventory"_s, [](FieldQuery &query) { query.list = FieldList::Inventory; });
    add(u"text of 1 character"_s, [](FieldQuery &query) { query.text = u"y"_s; });
    add(u"text of 2 characters"_s, [](FieldQuery &query) { query.text = u"ph"_s; });
    add(u"text \"email\""_s, [](FieldQuery &query) { query.text = u"email"_s; });
    add(u"text of one field"_s, [&](FieldQuery &query) { query.text = u"_%1"_s.arg(fields - 2); });
    add(u"text of no field"_s, [](FieldQuery &query) { query.text = u"nowhere at all"_s; });
    add(u"Red"_s, [](FieldQuery &query) { query.colours = {Colour::Red}; });
    add(u"one source"_s, [](FieldQuery &query) { query.sources = {u"source-0"_s}; });
    add(u"one event, by last seen"_s, [](FieldQuery &query) {
        query.events = {u"Event 7"_s};
        query.sort = Sort::LastSeen;
        query.descending = true;
    });
    add(u"one matcher"_s, [](FieldQuery &query) { query.matchers = {u"credit card"_s}; });
    add(u"new this week"_s, [](FieldQuery &query) { query.ages = {Age::Day, Age::Week}; });
    add(u"all filters at once"_s, [](FieldQuery &query) {
        query.text = u"a"_s;
        query.colours = {Colour::Red, Colour::Yellow};
        query.sources = {u"source-0"_s, u"source-1"_s};
        query.environments = {u""_s};
        query.events = {u"Event 7"_s, u"Event 99"_s};
        query.matchers = {u"email"_s, u"city"_s};
        query.ages = {Age::Year};
        query.sort = Sort::Count;
        query.descending = true;
    });
    FieldQuery other;
    other.list = FieldList::Inventory;
    other.text = u"x"_s;
    for (const Case &one : std::as_const(cases)) {
        const auto forget = [&] { (void)index.page(other); }; // what passed a filter is remembered until another is asked
        table.add(u"first page: "_s + one.name, best([&] {
            must(index.refresh(*database));
            (void)must(FieldRepository(*database).byIds(index.page(one.query).ids));
        }, 3, forget));
    }
    for (const Case &one : std::as_const(cases))
        table.add(u"counts: "_s + one.name, best([&] { (void)index.counts(one.query); }));
    for (const Case &one : cases.first(1)) {
        FieldQuery query = one.query;
        query.limit = fields / 2;
        query.after = must(FieldRepository(*database).byIds(index.page(query).ids.last(1))).first();
        query.limit = 200;
        table.add(u"a page in the middle"_s, best([&] { (void)must(FieldRepository(*database).byIds(index.page(query).ids)); }));
    }
    const int changed = std::min(fields / 2, 10'000);
    table.add(u"10,000 fields changed elsewhere (at most half) and read again"_s, best([&] { must(index.refresh(*database)); }, 3, [&] {
        run(*database, u"UPDATE field SET count = count + 1, revision = (%1) WHERE id % %2 = 1"_s
                           .arg(database->dialect().newRevision()).arg(fields / changed));
    }));
    table.add(u"file"_s, u"%1 MB"_s.arg(double(QFileInfo(location(folder, fields).file).size()) / 1e6, 0, 'f', 0));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir temporary;
    const QString folder = arguments.size() > 1 && arguments.at(1) != "-"_L1 ? arguments.at(1) : temporary.path();
    const int most = arguments.size() > 2 ? arguments.at(2).toInt() : 1'000'000;
    Table table;
    QStringList head{u"Fields"_s};
    for (const int fields : {1000, 100'000, 1'000'000}) {
        if (fields > most)
            continue;
        make(folder, fields);
        measure(folder, fields, table);
        head.append(QLocale(QLocale::English).toString(fields));
    }
    table.print(head);
    return 0;
}
