// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a FieldIndex is read from the database and kept up to date; fieldindex.cpp answers from it.
#include "models/storage/fieldindex.h"
#include "models/storage/rowreader.h"
#include "models/storage/statement.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
const QString facts = u"list, colour, count, first_seen, last_seen, data_category"_s;
const QString detected = u"(matches_on = 0 OR hits > 0)"_s; // else a validator refused every candidate

constexpr quint32 unknown = std::numeric_limits<quint32>::max();

/// Where it is among the names; behind them when it is new.
qsizetype placeOf(std::string_view name, QList<QByteArray> &names)
{
    const QByteArray wanted = QByteArray::fromRawData(name.data(), qsizetype(name.size()));
    qsizetype known = names.indexOf(wanted);
    if (known < 0) {
        known = names.size();
        names.append(QByteArray(name.data(), qsizetype(name.size())));
    }
    return known;
}

QString listed(const QList<FieldId> &ids)
{
    QStringList texts;
    for (const FieldId id : ids)
        texts.append(QString::number(id));
    return texts.join(u", "_s);
}
} // namespace

IndexRead FieldIndex::neededFor(const FieldQuery &query)
{
    if (!query.events.isEmpty())
        return IndexRead::Everything;
    if (!query.matchers.isEmpty())
        return IndexRead::Matchers;
    return query.sources.isEmpty() && query.environments.isEmpty() ? IndexRead::Fields : IndexRead::Sources;
}

IndexRead FieldIndex::isRead() const
{
    switch (m_stage) {
    case Stage::Begin:
    case Stage::Paths:
    case Stage::Fields:
        return IndexRead::Nothing;
    case Stage::Sources:
        return IndexRead::Fields;
    case Stage::Detections:
        return IndexRead::Sources;
    case Stage::Events:
        return IndexRead::Matchers;
    case Stage::Done:
        return IndexRead::Everything;
    }
    Q_UNREACHABLE();
}

Result<IndexRead> FieldIndex::load(Database &database, qint64 rows)
{
    if (m_stage == Stage::Begin) {
        // What changes while it is read has a later revision, and is read again then.
        auto settled = database.run(database.dialect().settledRevision());
        if (!settled)
            return fail(settled.error());
        m_revision = settled->next() ? settled->value(0).toLongLong() : 0;
        settled->finish();
        if (auto read = readNames(database); !read)
            return fail(read.error());
        m_stage = Stage::Paths;
    }
    Result<> read;
    switch (m_stage) {
    case Stage::Begin:
    case Stage::Done:
        return IndexRead::Everything;
    case Stage::Paths:
        read = readPaths(database, rows);
        break;
    case Stage::Fields:
        read = readFields(database, rows);
        break;
    case Stage::Sources:
    case Stage::Detections:
    case Stage::Events:
        read = readSets(database, rows);
        break;
    }
    if (!read)
        return fail(read.error());
    return isRead();
}

Result<> FieldIndex::refresh(Database &database, IndexRead needed)
{
    constexpr qint64 rowsAtOnce = 100'000;
    while (isRead() < needed) {
        if (auto loaded = load(database, rowsAtOnce); !loaded)
            return fail(loaded.error());
    }
    return readChanges(database);
}

Result<> FieldIndex::readNames(Database &database)
{
    auto sources = database.run(u"SELECT id, name, environment FROM source"_s);
    if (!sources)
        return fail(sources.error());
    QHash<qint64, QString> names;
    QHash<qint64, QString> environments;
    while (sources->next()) {
        names.insert(sources->value(0).toLongLong(), sources->value(1).toString());
        environments.insert(sources->value(0).toLongLong(), sources->value(2).toString());
    }
    sources->finish();
    if (names != m_sourceNames || environments != m_environments)
        ++m_version;
    m_sourceNames = names;
    m_environments = environments;
    // Names of events never change.
    auto events = database.run(u"SELECT id, name FROM event WHERE id > ? ORDER BY id"_s, {m_lastEvent});
    if (!events)
        return fail(events.error());
    while (events->next()) {
        m_lastEvent = events->value(0).toLongLong();
        m_eventNames.insert(m_lastEvent, events->value(1).toString());
    }
    return {};
}

quint32 FieldIndex::add(FieldId id, std::string_view path)
{
    const auto at = quint32(m_ids.size());
    m_ids.push_back(id);
    m_pathAt.push_back(quint32(m_paths.size()));
    m_paths.append(path);
    m_list.push_back(0);
    m_colour.push_back(0);
    m_category.push_back(0);
    m_count.push_back(0);
    m_first.push_back(noTime);
    m_last.push_back(noTime);
    setOrdinal(id, at);
    if (std::any_of(path.begin(), path.end(), [](char c) { return uchar(c) >= 0x80; }))
        m_folded.insert(at, QString::fromUtf8(path.data(), qsizetype(path.size())).toCaseFolded().toUtf8());
    return at;
}

std::optional<quint32> FieldIndex::ordinal(FieldId id) const
{
    if (id >= 0 && id < FieldId(m_ordinals.size())) {
        if (const quint32 at = m_ordinals[size_t(id)]; at != unknown)
            return at;
    }
    if (const auto far = m_farOrdinals.constFind(id); far != m_farOrdinals.cend())
        return *far;
    return std::nullopt;
}

/// PostgreSQL's numbers have gaps, because it counts attempts.
void FieldIndex::setOrdinal(FieldId id, quint32 at)
{
    constexpr FieldId roomAtFirst = 100'000;
    if (id < 0 || id >= std::max(roomAtFirst, 4 * FieldId(m_ids.size()))) {
        m_farOrdinals.insert(id, at);
        return;
    }
    if (id >= FieldId(m_ordinals.size()))
        m_ordinals.resize(size_t(std::max(id + 1, id + id / 4)), unknown);
    m_ordinals[size_t(id)] = at;
}

/// What grew by doubling lets go of what it does not need.
void FieldIndex::fit()
{
    m_ids.shrink_to_fit();
    m_pathAt.shrink_to_fit();
    m_list.shrink_to_fit();
    m_colour.shrink_to_fit();
    m_category.shrink_to_fit();
    m_count.shrink_to_fit();
    m_first.shrink_to_fit();
    m_last.shrink_to_fit();
    m_paths.shrink_to_fit();
}

/// Puts the fields from `firstNew` on among those in order; the old ones are moved in whole runs.
void FieldIndex::putInOrder(size_t firstNew)
{
    std::vector<quint32> added(m_ids.size() - firstNew);
    std::iota(added.begin(), added.end(), quint32(firstNew));
    const auto before = [this](quint32 a, quint32 b) { return path(a) < path(b); };
    if (!std::is_sorted(added.begin(), added.end(), before))
        std::sort(added.begin(), added.end(), before);
    std::vector<quint32> order;
    order.reserve(m_ids.size());
    auto from = m_byPath.cbegin();
    for (const quint32 each : added) {
        const auto to = std::upper_bound(from, m_byPath.cend(), each, before);
        order.insert(order.end(), from, to);
        order.push_back(each);
        from = to;
    }
    order.insert(order.end(), from, m_byPath.cend());
    m_byPath = std::move(order);
    m_rank.resize(m_ids.size());
    for (size_t i = 0; i < m_byPath.size(); ++i)
        m_rank[m_byPath[i]] = quint32(i);
}

void FieldIndex::setFacts(quint32 at, RowReader &rows, int column)
{
    m_list[at] = quint8(rows.number(column));
    m_colour[at] = quint8(rows.number(column + 1));
    m_count[at] = rows.number(column + 2);
    m_first[at] = rows.isNull(column + 3) ? noTime : rows.number(column + 3);
    m_last[at] = rows.isNull(column + 4) ? noTime : rows.number(column + 4);
    m_category[at] = quint16(placeOf(rows.text(column + 5), m_categoryNames));
}

Result<> FieldIndex::readPaths(Database &database, qint64 rows)
{
    RowReader reader(database, u"SELECT path, id FROM field WHERE path > ? ORDER BY path LIMIT ?"_s,
                     {bound(QString::fromUtf8(m_lastPath)), rows});
    qint64 read = 0;
    for (; reader.next(); ++read)
        add(reader.number(1), reader.text(0));
    if (auto done = reader.result(); !done)
        return done;
    if (!m_ids.empty())
        m_lastPath = QByteArray(path(quint32(m_ids.size() - 1)).data(), qsizetype(path(quint32(m_ids.size() - 1)).size()));
    if (read == rows)
        return {};
    putInOrder(0);
    fit();
    m_stage = Stage::Fields;
    return {};
}

Result<> FieldIndex::readFields(Database &database, qint64 rows)
{
    RowReader reader(database, u"SELECT id, %1 FROM field WHERE id > ? ORDER BY id LIMIT ?"_s.arg(facts), {m_lastId, rows});
    qint64 read = 0;
    for (; reader.next(); ++read) {
        m_lastId = reader.number(0);
        if (const auto known = ordinal(m_lastId))
            setFacts(*known, reader, 1);
    }
    if (auto done = reader.result(); !done)
        return done;
    if (read == rows)
        return {};
    m_lastId = -1;
    m_stage = Stage::Sources;
    ++m_version;
    return {};
}

Result<> FieldIndex::readSets(Database &database, qint64 rows)
{
    QString sql;
    QVariantList after{m_lastId, m_lastMember};
    if (m_stage == Stage::Sources) {
        sql = u"SELECT source_id, field_id FROM field_source WHERE (source_id, field_id) > (?, ?) ORDER BY source_id, field_id LIMIT ?"_s;
    } else if (m_stage == Stage::Events) {
        sql = u"SELECT event_id, field_id FROM sighting WHERE (event_id, field_id) > (?, ?) ORDER BY event_id, field_id LIMIT ?"_s;
    } else {
        sql = u"SELECT field_id, matches_on, matcher, CASE WHEN %1 THEN 1 ELSE 0 END FROM detection"
              " WHERE (field_id, matcher, matches_on) > (?, ?, ?) ORDER BY field_id, matcher, matches_on LIMIT ?"_s.arg(detected);
        after = {m_lastId, bound(QString::fromUtf8(m_lastMatcher)), m_lastMember};
    }
    RowReader reader(database, sql, after + QVariantList{rows});
    qint64 read = 0;
    for (; reader.next(); ++read) {
        m_lastId = reader.number(0);
        m_lastMember = reader.number(1);
        if (m_stage == Stage::Detections) {
            const std::string_view matcher = reader.text(2);
            m_lastMatcher = QByteArray(matcher.data(), qsizetype(matcher.size()));
            const auto known = ordinal(m_lastId);
            if (known && reader.number(3) != 0)
                m_matchers.add(matcherKey(matcher), *known);
        } else if (const auto known = ordinal(m_lastMember)) {
            (m_stage == Stage::Sources ? m_sources : m_events).add(m_lastId, *known);
        }
    }
    if (auto done = reader.result(); !done)
        return done;
    if (read == rows)
        return {};
    m_lastId = m_lastMember = -1;
    switch (m_stage) {
    case Stage::Sources:
        m_sources.settle();
        m_stage = Stage::Detections;
        break;
    case Stage::Detections:
        m_matchers.settle();
        m_stage = Stage::Events;
        break;
    default:
        m_events.settle();
        m_stage = Stage::Done;
        break;
    }
    ++m_version;
    return {};
}

qint64 FieldIndex::matcherKey(std::string_view matcher)
{
    return placeOf(matcher, m_matcherNames);
}

Result<> FieldIndex::readChanges(Database &database)
{
    auto settled = database.run(database.dialect().settledRevision());
    if (!settled)
        return fail(settled.error());
    const qint64 revision = settled->next() ? settled->value(0).toLongLong() : 0;
    settled->finish();
    if (auto read = readNames(database); !read)
        return read;
    const size_t firstNew = m_ids.size();
    QList<FieldId> changed;
    {
        RowReader reader(database, u"SELECT id, path, %1 FROM field WHERE revision > ? ORDER BY revision"_s.arg(facts), {m_revision});
        while (reader.next()) {
            const FieldId id = reader.number(0);
            const auto known = ordinal(id);
            setFacts(known ? *known : add(id, reader.text(1)), reader, 2);
            changed.append(id);
        }
        if (auto done = reader.result(); !done)
            return done;
    }
    if (changed.isEmpty())
        return {};
    if (firstNew != m_ids.size())
        putInOrder(firstNew);
    ++m_version;
    if (auto read = readChangedSets(database, changed); !read)
        return read;
    m_revision = std::max(m_revision, revision);
    return {};
}

Result<> FieldIndex::readChangedSets(Database &database, const QList<FieldId> &fields)
{
    FieldBits changed(m_ids.size());
    for (const FieldId id : fields)
        changed.set(ordinal(id).value());
    m_matchers.settle(); // what is being read
    m_matchers.forget(changed); // a field never loses a source or an event, but may lose a detection
    constexpr qsizetype atOnce = 1000;
    for (qsizetype from = 0; from < fields.size(); from += atOnce) {
        const QString ids = listed(fields.mid(from, atOnce));
        RowReader sources(database, u"SELECT field_id, source_id FROM field_source WHERE field_id IN (%1)"_s.arg(ids), {});
        while (sources.next())
            m_sources.add(sources.number(1), ordinal(sources.number(0)).value());
        RowReader events(database, u"SELECT field_id, event_id FROM sighting WHERE field_id IN (%1)"_s.arg(ids), {});
        while (events.next())
            m_events.add(events.number(1), ordinal(events.number(0)).value());
        RowReader matchers(database, u"SELECT field_id, matcher FROM detection WHERE field_id IN (%1) AND %2"_s.arg(ids, detected), {});
        while (matchers.next())
            m_matchers.add(matcherKey(matchers.text(1)), ordinal(matchers.number(0)).value());
        for (const RowReader *reader : {&sources, &events, &matchers}) {
            if (auto done = reader->result(); !done)
                return done;
        }
    }
    m_sources.settle();
    m_events.settle();
    m_matchers.settle();
    return {};
}

} // namespace pp
