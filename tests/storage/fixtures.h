// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scandelta.h"
#include "models/storage/database.h"
#include "models/storage/importrepository.h"

#include <QDir>
#include <QTest>
#include <QUuid>

namespace pp::test {

using namespace Qt::StringLiterals;

inline constexpr qint64 noon = 1'769'860'800'000; ///< 2026-01-31T12:00:00Z

inline Clock fixedClock()
{
    return [] { return noon; };
}

inline DatabaseLocation localIn(const QString &folder)
{
    DatabaseLocation location;
    location.file = QDir(folder).filePath(u"shop.ppw"_s);
    location.key = Sensitive(QByteArray(32, '\x2a'));
    return location;
}

/// A database of its own: a file, or (with PP_TEST_POSTGRES set by tests/with-postgres) a database on that server.
inline DatabaseLocation newDatabase(const QString &folder)
{
    const QString server = qEnvironmentVariable("PP_TEST_POSTGRES"); // "postgresql://owner@127.0.0.1:1234"
    if (server.isEmpty())
        return localIn(folder);
    const QString name = u"t"_s + QUuid::createUuid().toString(QUuid::Id128);
    {
        QSqlDatabase admin = QSqlDatabase::addDatabase(u"QPSQL"_s, u"admin"_s);
        const QUrl url(server);
        admin.setHostName(url.host());
        admin.setPort(url.port());
        admin.setUserName(url.userName());
        admin.setDatabaseName(u"postgres"_s);
        if (!admin.open() || !QSqlQuery(admin).exec(u"CREATE DATABASE %1"_s.arg(name)))
            qFatal("The test server made no database.");
    }
    QSqlDatabase::removeDatabase(u"admin"_s);
    DatabaseLocation location;
    location.kind = DatabaseLocation::Kind::Team;
    location.url = server + u'/' + name;
    return location;
}

inline SightingDelta sighting(const QString &path, qint64 count = 1, const QString &event = u"Order Completed"_s,
                              const QString &source = u"web"_s)
{
    SightingDelta delta;
    delta.source = source;
    delta.type = u"track"_s;
    delta.event = event;
    delta.path = path;
    delta.count = count;
    delta.values = count;
    delta.types = StringValue;
    delta.firstSeen = noon;
    delta.lastSeen = noon;
    delta.hours = {{noon / 3'600'000, count}};
    delta.days = {{noon / 86'400'000, count}};
    return delta;
}

/// `found`: values that a pattern hit; the validator refused the others.
inline HitDelta hit(const QString &matcher, qint64 hits, qint64 found)
{
    return {matcher, hits, found - hits};
}

/// The key "email" is Yellow; everything else is not known by its key.
inline QList<Detection> keyDetections(const QString &path)
{
    if (!path.endsWith(u"email"))
        return {};
    Detection detection;
    detection.matcher = u"Email"_s;
    detection.classification = Colour::Yellow;
    return {detection};
}

/// Every value matcher is Red.
inline Detection valueMatcher(const QString &matcher)
{
    Detection detection;
    detection.matcher = matcher;
    detection.on = Detection::On::Value;
    detection.how = Detection::How::Pattern;
    detection.classification = Colour::Red;
    return detection;
}

/// Writes sightings as one checkpoint of a new file. Returns the number of new fields, -1 after an error.
inline qint64 import(Database &database, const QList<SightingDelta> &sightings, const QList<ExampleDelta> &examples = {})
{
    ImportRepository imports(database, fixedClock());
    ImportFile file;
    file.path = u"/archive/a.ndjson"_s;
    const auto id = imports.begin(file);
    if (!id) {
        qWarning("%s", qPrintable(id.error().message + id.error().detail));
        return -1;
    }
    ScanDelta delta;
    FileDelta part;
    part.fileId = *id;
    part.progress.digest = QByteArray(32, 'd');
    delta.files = {part};
    delta.sightings = sightings;
    delta.examples = examples;
    const auto written = imports.write(delta, keyDetections, valueMatcher);
    if (!written)
        qWarning("%s", qPrintable(written.error().message + written.error().detail));
    return written.value_or(-1);
}

} // namespace pp::test

/// Fails the test with the error's text.
#define PP_VERIFY(result) \
    do { \
        const auto &checked = (result); \
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().message + u' ' + checked.error().detail)); \
    } while (false)
