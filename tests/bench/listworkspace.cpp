// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/listworkspace.h"

#include "models/storage/importrepository.h"
#include "models/storage/workspacerepository.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

namespace pp::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr char keyByte = '\x2a';
} // namespace

void run(Database &database, const QString &sql)
{
    if (const auto done = database.run(sql); !done)
        stop(done.error());
}

Sensitive rawKey()
{
    return Sensitive("x'"_ba + QByteArray(32, keyByte).toHex() + "'"_ba);
}

DatabaseLocation location(const QString &folder, int fields)
{
    DatabaseLocation location;
    location.file = u"%1/lists-%2.ppws"_s.arg(folder).arg(fields);
    location.key = Sensitive(QByteArray(32, keyByte));
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
            one.hits = {{u"credit card"_s, one.count, 0}};
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
        {
            Transaction transaction(*database);
            must(transaction.begin());
            must(WorkspaceRepository(*database).setName(u"%1 fields"_s.arg(fields)));
            must(transaction.commit());
        }
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

QList<Case> listCases(int fields)
{
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
    return cases;
}

} // namespace pp::bench
