// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema.h"

#include "models/storage/maintenance.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QVariant>

namespace pp {

using namespace Qt::StringLiterals;

const SchemaSteps &schemaSteps()
{
    static const SchemaSteps steps{
        // 1: what the first release has. Times are ms since 1970 UTC, colours 0 green, 1 yellow, 2 red.
        {
            u"CREATE TABLE source (id {id}, key {name} NOT NULL UNIQUE, name {name} NOT NULL, slug {name} NOT NULL,"
            " kind TEXT NOT NULL, environment TEXT NOT NULL, created_at BIGINT)"_s,
            u"CREATE TABLE source_key (id {name} PRIMARY KEY, source_id BIGINT NOT NULL REFERENCES source,"
            " digest {bytes} NOT NULL UNIQUE, scope TEXT NOT NULL, created_at BIGINT NOT NULL, revoked_at BIGINT)"_s,
            u"CREATE TABLE event (id {id}, source_id BIGINT NOT NULL REFERENCES source, type {name} NOT NULL,"
            " name {name} NOT NULL, UNIQUE (source_id, type, name))"_s,
            // list: 0 Inbox, 1 Inventory. colour: the one the row shows. folded: the path as searched, case folded.
            u"CREATE TABLE field (id {id}, path {name} NOT NULL UNIQUE, folded {name} NOT NULL, count BIGINT NOT NULL,"
            " values_seen BIGINT NOT NULL, first_seen BIGINT, last_seen BIGINT, types SMALLINT NOT NULL,"
            " recommendation SMALLINT NOT NULL, chosen SMALLINT, classification SMALLINT, classified_by TEXT NOT NULL,"
            " classified_at BIGINT, note TEXT NOT NULL, data_category TEXT NOT NULL,"
            " list SMALLINT NOT NULL GENERATED ALWAYS AS (CASE WHEN classification IS NULL THEN 0 ELSE 1 END) STORED,"
            " colour SMALLINT NOT NULL GENERATED ALWAYS AS (COALESCE(classification, chosen, recommendation)) STORED)"_s,
            u"CREATE INDEX field_by_path ON field (list, path)"_s,
            u"CREATE INDEX field_by_colour ON field (list, colour, path)"_s,
            u"CREATE INDEX field_by_count ON field (list, count, path)"_s,
            u"CREATE INDEX field_by_last_seen ON field (list, (COALESCE(last_seen, -9000000000000000)), path)"_s,
            u"CREATE INDEX field_by_first_seen ON field (list, (COALESCE(first_seen, -9000000000000000)), path)"_s,
            // hours, days: see histogram.h. In the row, because every checkpoint touches all of it together.
            u"CREATE TABLE sighting (id {id}, field_id BIGINT NOT NULL REFERENCES field,"
            " event_id BIGINT NOT NULL REFERENCES event, count BIGINT NOT NULL, values_seen BIGINT NOT NULL,"
            " first_seen BIGINT, last_seen BIGINT, types SMALLINT NOT NULL, hours {bytes} NOT NULL, days {bytes} NOT NULL,"
            " UNIQUE (field_id, event_id))"_s,
            u"CREATE INDEX sighting_by_event ON sighting (event_id, field_id)"_s,
            u"CREATE TABLE sighting_hit (sighting_id BIGINT NOT NULL REFERENCES sighting, matcher {name} NOT NULL,"
            " hits BIGINT NOT NULL, candidates BIGINT NOT NULL, PRIMARY KEY (sighting_id, matcher)) {packed}"_s,
            u"CREATE TABLE field_source (field_id BIGINT NOT NULL REFERENCES field,"
            " source_id BIGINT NOT NULL REFERENCES source, PRIMARY KEY (field_id, source_id)) {packed}"_s,
            u"CREATE INDEX field_source_by_source ON field_source (source_id, field_id)"_s,
            // hits and candidates of value matchers are the sums over sighting_hit; of key matchers 0: it is the count.
            u"CREATE TABLE detection (field_id BIGINT NOT NULL REFERENCES field, matcher {name} NOT NULL,"
            " matches_on SMALLINT NOT NULL, how SMALLINT NOT NULL, classification SMALLINT NOT NULL,"
            " score DOUBLE PRECISION NOT NULL, hits BIGINT NOT NULL, candidates BIGINT NOT NULL,"
            " estimated SMALLINT NOT NULL, PRIMARY KEY (field_id, matcher, matches_on)) {packed}"_s,
            u"CREATE TABLE example (event_id BIGINT PRIMARY KEY REFERENCES event, payload {bytes} NOT NULL,"
            " hits BIGINT NOT NULL, fields BIGINT NOT NULL)"_s,
            u"CREATE TABLE import_file (id {id}, path {name} NOT NULL, source TEXT NOT NULL,"
            " fallback_source TEXT NOT NULL, head_digest {bytes} NOT NULL, head_length BIGINT NOT NULL,"
            " message_key {bytes} NOT NULL, position BIGINT NOT NULL, line BIGINT NOT NULL, item BIGINT NOT NULL,"
            " mode SMALLINT NOT NULL, digest {bytes} NOT NULL, events BIGINT NOT NULL, rejected BIGINT NOT NULL,"
            " complete SMALLINT NOT NULL, started_at BIGINT NOT NULL, finished_at BIGINT NOT NULL)"_s,
            u"CREATE INDEX import_file_by_head ON import_file (head_digest)"_s,
            u"CREATE INDEX import_file_by_path ON import_file (path)"_s,
            u"CREATE TABLE import_message (file_id BIGINT NOT NULL REFERENCES import_file, seq BIGINT NOT NULL,"
            " digests {bytes} NOT NULL, PRIMARY KEY (file_id, seq))"_s,
            u"CREATE TABLE import_rejection (file_id BIGINT NOT NULL REFERENCES import_file, seq BIGINT NOT NULL,"
            " file {name} NOT NULL, line BIGINT NOT NULL, item BIGINT NOT NULL, reason TEXT NOT NULL,"
            " PRIMARY KEY (file_id, seq))"_s,
            u"CREATE TABLE audit (number BIGINT PRIMARY KEY, time BIGINT NOT NULL, member TEXT NOT NULL,"
            " action TEXT NOT NULL, object TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,"
            " hash TEXT NOT NULL)"_s,
        },
        // 2: lists are filtered, sorted and counted in memory (fieldindex.h), which asks for what has a later revision.
        // saved_filter.query is JSON, see services/filterjson.h.
        {
            u"ALTER TABLE field ADD COLUMN revision BIGINT NOT NULL DEFAULT 0"_s,
            u"CREATE INDEX field_by_revision ON field (revision)"_s,
            u"DROP INDEX field_by_count"_s,
            u"DROP INDEX field_by_last_seen"_s,
            u"DROP INDEX field_by_first_seen"_s,
            u"CREATE TABLE saved_filter (list SMALLINT NOT NULL, name {name} NOT NULL, query TEXT NOT NULL,"
            " PRIMARY KEY (list, name)) {packed}"_s,
        },
        // 3: the history of one field.
        {
            u"CREATE INDEX audit_by_object ON audit (object, number)"_s,
        },
        // 4: matchers of the owner's own. terms and patterns are JSON arrays of strings.
        {
            u"CREATE TABLE matcher (position BIGINT PRIMARY KEY, name {name} NOT NULL, matches_on SMALLINT NOT NULL,"
            " how SMALLINT NOT NULL, terms TEXT NOT NULL, patterns TEXT NOT NULL, classification SMALLINT NOT NULL,"
            " category TEXT NOT NULL, enabled SMALLINT NOT NULL, UNIQUE (name, matches_on))"_s,
            u"CREATE TABLE default_matcher_off (name {name} NOT NULL, matches_on SMALLINT NOT NULL,"
            " PRIMARY KEY (name, matches_on)) {packed}"_s,
        },
        // 5: candidates, which hits were among, become doubts: what says little (models/domain/field.h); what is expected of
        // fields that are detected.
        {
            u"ALTER TABLE sighting_hit RENAME COLUMN candidates TO doubts"_s,
            u"ALTER TABLE detection RENAME COLUMN candidates TO doubts"_s,
            u"ALTER TABLE matcher ADD COLUMN value_types SMALLINT NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE matcher ADD COLUMN least_share DOUBLE PRECISION NOT NULL DEFAULT 0"_s,
            u"UPDATE sighting_hit SET doubts = doubts - hits"_s,
            u"UPDATE detection SET doubts = doubts - hits"_s,
        },
    };
    return steps;
}

Result<int> schemaVersion(Database &database)
{
    auto query = database.run(u"SELECT value FROM meta WHERE key = 'schema'"_s);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<> migrate(Database &database, const SchemaSteps &steps)
{
    const auto from = schemaVersion(database);
    if (!from)
        return fail(from.error());
    if (*from > steps.size()) {
        return fail(Error::Code::TooNew,
                    QCoreApplication::translate("Database",
                                                "This workspace was written by a newer version of the program. "
                                                "Install that version to open it. Nothing was changed."));
    }
    if (*from == steps.size())
        return {};
    if (*from > 0 && database.location().kind == DatabaseLocation::Kind::Local) {
        if (auto copied = copyTo(database, u"%1.schema-%2.bak"_s.arg(database.location().file).arg(*from), Existing::Replace); !copied)
            return copied;
    }
    for (int step = *from; step < steps.size(); ++step) {
        Transaction transaction(database);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        for (const QString &statement : steps.at(step)) {
            if (auto done = database.run(database.dialect().schema(statement)); !done)
                return fail(done.error());
        }
        auto stamped = database.run(u"INSERT INTO meta (key, value) VALUES ('schema', ?)"
                                    " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                    {QString::number(step + 1)});
        if (!stamped)
            return fail(stamped.error());
        if (auto committed = transaction.commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace pp
