// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the lists of a window grow: makes encrypted workspaces with 1,000, 100,000 and 1,000,000 fields (five sightings
// each), always the same ones, and prints as a Markdown table how long each question takes, the best of three: by
// the clock, and (what matters on a busy machine) of the processor.
// usage: bench_lists [FOLDER|- [MOST]]   (what is in FOLDER already is used again; -: a temporary one; MOST fields at most)
#include "models/services/matchereffect.h"
#include "models/storage/fieldindex.h"
#include "models/storage/fieldrepository.h"
#include "tests/bench/listworkspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
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
using namespace pp::bench;

namespace {

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

/// What is asked with every key press while somebody edits a matcher.
void measurePreviews(Database &database, const FieldIndex &index, Table &table)
{
    run(database, u"INSERT INTO example (event_id, payload, hits, fields) SELECT id, CAST('{\"type\":\"track\",\"event\":\"Ordered\",\"properties\":"
                  "{\"order_id\":\"A-1048576\",\"note\":\"leave it at the door, please\",\"items\":[{\"sku\":\"TX-2000\",\"price\":12.5},{\"sku\":"
                  "\"TX-2001\",\"price\":3}],\"email\":\"ann@example.com\"},\"context\":{\"ip\":\"192.0.2.7\",\"locale\":\"en-GB\",\"timezone\":"
                  "\"Europe/London\",\"page\":{\"url\":\"https://shop.example.com/cart?step=2\"}}}' AS BLOB), 1, 10 FROM event"
                  " WHERE id NOT IN (SELECT event_id FROM example)"_s);
    const auto preview = [&](const QString &name, Detection::On on, Detection::How how, const QStringList &patterns) {
        Matcher matcher;
        matcher.id = {u"order number"_s, on};
        matcher.how = how;
        matcher.patterns = patterns;
        MatcherEffect effect;
        table.add(u"preview: a matcher on "_s + name, best([&] { effect = must(matcherEffect(matcher, {}, index, database, [] { return false; })); }));
        if (effect.examples)
            table.add(u"events it looked at"_s, QString::number(*effect.examples));
    };
    preview(u"keys, exactly"_s, Detection::On::Key, Detection::How::Exact, {});
    preview(u"keys, similar"_s, Detection::On::Key, Detection::How::Similar, {});
    preview(u"values"_s, Detection::On::Value, Detection::How::Pattern, {u"[A-Z]-[0-9]{7}"_s});
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

    const QList<Case> cases = listCases(fields);
    FieldQuery other;
    other.list = FieldList::Inventory;
    other.text = u"x"_s;
    for (const Case &one : cases) {
        const auto forget = [&] { (void)index.page(other); }; // what passed a filter is remembered until another is asked
        table.add(u"first page: "_s + one.name, best([&] {
            must(index.refresh(*database));
            (void)must(FieldRepository(*database).byIds(index.page(one.query).ids));
        }, 3, forget));
    }
    for (const Case &one : cases)
        table.add(u"counts: "_s + one.name, best([&] { (void)index.counts(one.query); }));
    for (const Case &one : cases.first(1)) {
        FieldQuery query = one.query;
        query.limit = fields / 2;
        query.after = must(FieldRepository(*database).byIds(index.page(query).ids.last(1))).first();
        query.limit = 200;
        table.add(u"a page in the middle"_s, best([&] { (void)must(FieldRepository(*database).byIds(index.page(query).ids)); }));
    }
    measurePreviews(*database, index, table);
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
