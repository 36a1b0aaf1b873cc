// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/fieldrepository.h"

#include "models/domain/recommendation.h"
#include "models/storage/histogram.h"

#include <QCoreApplication>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

struct FieldRepository::Condition {
    QString sql;
    QVariantList values;

    void add(const QString &part, const QVariantList &bind = {})
    {
        sql += (sql.isEmpty() ? u" WHERE "_s : u" AND "_s) + part;
        values += bind;
    }
};

namespace {

constexpr qint64 msPerHour = 3'600'000;
constexpr qint64 msPerDay = 24 * msPerHour;

/// Stands for "no time" in the indexes by time, older than any time.
constexpr qint64 noTime = -9'000'000'000'000'000;

Error noField()
{
    return {Error::Code::NotFound, QCoreApplication::translate("Review", "The workspace has no such field."), {}};
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QString idList(const QList<Field> &fields)
{
    QStringList ids;
    for (const Field &field : fields)
        ids.append(QString::number(field.id));
    return ids.join(u", "_s);
}

bool pathBefore(const Field &a, const Field &b)
{
    return a.path.toUtf8() < b.path.toUtf8(); // by code point; QString compares UTF-16 units
}

} // namespace

Detection completed(Detection detection, const QString &path, qint64 count, qint64 valuesSeen, ValueTypes types,
                    const PlainValues &plain)
{
    const bool key = detection.on == Detection::On::Key;
    if (key)
        detection.hits = count;
    detection.seen = key ? count : valuesSeen;
    believe(detection, path, types, plain);
    return detection;
}

FieldRepository::Condition FieldRepository::condition(const FieldQuery &query, bool withColours) const
{
    Condition where;
    where.add(u"field.list = ?"_s, {query.list == FieldList::Inbox ? 0 : 1});
    if (withColours && !query.colours.isEmpty()) {
        QVariantList colours;
        for (const Colour colour : query.colours)
            colours.append(int(colour));
        where.add(u"field.colour IN (%1)"_s.arg(placeholders(colours.size())), colours);
    }
    if (!query.text.isEmpty())
        where.add(m_database.dialect().contains(u"field.folded"_s), {query.text.toCaseFolded()});
    const auto oneOf = [&where](const QString &sql, const QStringList &names) {
        if (names.isEmpty())
            return;
        QVariantList values;
        for (const QString &name : names)
            values.append(bound(name));
        where.add(sql.arg(placeholders(values.size())), values);
    };
    const QString source = u"EXISTS (SELECT 1 FROM field_source JOIN source ON source.id = field_source.source_id"
                           " WHERE field_source.field_id = field.id AND source.%1)"_s;
    oneOf(source.arg(u"name IN (%1)"_s), query.sources);
    oneOf(source.arg(u"environment IN (%1)"_s), query.environments);
    oneOf(u"EXISTS (SELECT 1 FROM sighting JOIN event ON event.id = sighting.event_id"
          " WHERE sighting.field_id = field.id AND event.name IN (%1))"_s,
          query.events);
    oneOf(u"EXISTS (SELECT 1 FROM detection WHERE detection.field_id = field.id AND detection.matcher IN (%1)"
          " AND (detection.matches_on = 0 OR detection.hits > 0))"_s,
          query.matchers);
    oneOf(u"field.data_category IN (%1)"_s, query.categories);
    if (!query.ages.isEmpty()) {
        QStringList any;
        QVariantList limits;
        for (const Age age : query.ages) {
            if (age == Age::Unknown) {
                any.append(u"field.first_seen IS NULL"_s);
                continue;
            }
            const auto [from, to] = firstSeenWithin(age, query.now);
            any.append(u"(field.first_seen > ? AND field.first_seen <= ?)"_s);
            limits += {from, to};
        }
        where.add(u"(%1)"_s.arg(any.join(u" OR "_s)), limits);
    }
    if (query.firstSeen.from)
        where.add(u"field.first_seen >= ?"_s, {*query.firstSeen.from});
    if (query.firstSeen.until) {
        where.add(query.firstSeen.from ? u"field.first_seen < ?"_s : u"(field.first_seen IS NULL OR field.first_seen < ?)"_s,
                  {*query.firstSeen.until});
    }
    return where;
}

Result<FieldPage> FieldRepository::page(const FieldQuery &query)
{
    // One row more than asked for tells whether it goes on.
    const int wanted = query.limit + 1;
    FieldPage page;
    if (query.sort == FieldQuery::Sort::Colour) {
        QList<Colour> order{Colour::Green, Colour::Yellow, Colour::Red};
        if (query.descending)
            std::reverse(order.begin(), order.end());
        const auto shown = [](const Field &field) {
            return field.classification.value_or(field.chosen.value_or(field.recommendation));
        };
        FieldQuery part = query;
        for (const Colour colour : std::as_const(order)) {
            if (!query.colours.isEmpty() && !query.colours.contains(colour))
                continue;
            if (query.after && order.indexOf(colour) < order.indexOf(shown(*query.after)))
                continue;
            if (query.after && colour != shown(*query.after))
                part.after.reset();
            auto some = rows(part, colour, wanted - int(page.rows.size()));
            if (!some)
                return fail(some.error());
            page.rows += *some;
            if (page.rows.size() >= wanted)
                break;
        }
    } else if (query.sort == FieldQuery::Sort::Path && !query.colours.isEmpty()) {
        // Each colour is a range of an index that is sorted by path; together they are not.
        for (const Colour colour : query.colours) {
            auto some = rows(query, colour, wanted);
            if (!some)
                return fail(some.error());
            page.rows += *some;
        }
        std::sort(page.rows.begin(), page.rows.end(), [&](const Field &a, const Field &b) {
            return query.descending ? pathBefore(b, a) : pathBefore(a, b);
        });
    } else {
        auto all = rows(query, std::nullopt, wanted);
        if (!all)
            return fail(all.error());
        page.rows = *all;
    }
    page.atEnd = page.rows.size() <= query.limit;
    page.rows.resize(std::min<qsizetype>(page.rows.size(), query.limit));
    if (auto added = addLists(page.rows); !added)
        return fail(added.error());
    return page;
}

Result<QList<Field>> FieldRepository::rows(const FieldQuery &query, std::optional<Colour> only, int limit)
{
    Condition where = condition(query, !only);
    if (only)
        where.add(u"field.colour = ?"_s, {int(*only)});
    const QString direction = query.descending ? u" DESC"_s : QString();
    const QString beyond = query.descending ? u"<"_s : u">"_s;
    QString key;
    QVariant last;
    switch (query.sort) {
    case FieldQuery::Sort::Path:
    case FieldQuery::Sort::Colour:
        break;
    case FieldQuery::Sort::Count:
        key = u"field.count"_s;
        last = query.after ? query.after->count : 0;
        break;
    case FieldQuery::Sort::LastSeen:
        key = u"COALESCE(field.last_seen, %1)"_s.arg(noTime);
        last = query.after ? query.after->lastSeen.value_or(noTime) : 0;
        break;
    case FieldQuery::Sort::FirstSeen:
        key = u"COALESCE(field.first_seen, %1)"_s.arg(noTime);
        last = query.after ? query.after->firstSeen.value_or(noTime) : 0;
        break;
    }
    QString order;
    if (key.isEmpty()) {
        const bool byPath = query.sort == FieldQuery::Sort::Path;
        if (query.after)
            where.add(u"field.path %1 ?"_s.arg(byPath ? beyond : u">"_s), {bound(query.after->path)});
        order = u" ORDER BY field.path"_s + (byPath ? direction : QString());
    } else {
        if (query.after) {
            // The first half bounds the range of the index; the second keeps ties in order of path.
            where.add(u"%1 %2= ?"_s.arg(key, beyond), {last});
            where.add(u"(%1 %2 ? OR field.path > ?)"_s.arg(key, beyond), {last, bound(query.after->path)});
        }
        order = u" ORDER BY "_s + key + direction + u", field.path"_s;
    }
    return select(where.sql + order + u" LIMIT ?"_s, where.values + QVariantList{limit});
}

Result<QList<Field>> FieldRepository::select(const QString &rest, const QVariantList &values)
{
    auto query = m_database.run(u"SELECT id, path, recommendation, chosen, classification, count, first_seen, last_seen,"
                                " types, note, data_category, classified_by, classified_at FROM field"_s
                                    + rest,
                                values);
    if (!query)
        return fail(query.error());
    QList<Field> fields;
    while (query->next()) {
        Field field;
        field.id = query->value(0).toLongLong();
        field.path = query->value(1).toString();
        field.recommendation = Colour(query->value(2).toInt());
        field.chosen = toColour(query->value(3));
        field.classification = toColour(query->value(4));
        field.count = query->value(5).toLongLong();
        field.firstSeen = toTime(query->value(6));
        field.lastSeen = toTime(query->value(7));
        field.types = ValueTypes(query->value(8).toInt());
        field.note = query->value(9).toString();
        field.dataCategory = query->value(10).toString();
        field.classifiedBy = query->value(11).toString();
        field.classifiedAt = toTime(query->value(12));
        fields.append(field);
    }
    return fields;
}

Result<> FieldRepository::addLists(QList<Field> &fields)
{
    if (fields.isEmpty())
        return {};
    QHash<FieldId, Field *> byId;
    for (Field &field : fields)
        byId.insert(field.id, &field);
    const QString ids = idList(fields);

    auto sources = m_database.run(u"SELECT DISTINCT field_source.field_id, source.name FROM field_source"
                                  " JOIN source ON source.id = field_source.source_id"
                                  " WHERE field_source.field_id IN (%1) ORDER BY source.name"_s.arg(ids));
    if (!sources)
        return fail(sources.error());
    while (sources->next())
        byId.value(sources->value(0).toLongLong())->sources.append(sources->value(1).toString());

    auto events = m_database.run(u"SELECT DISTINCT sighting.field_id, event.name FROM sighting"
                                 " JOIN event ON event.id = sighting.event_id"
                                 " WHERE sighting.field_id IN (%1) ORDER BY event.name"_s.arg(ids));
    if (!events)
        return fail(events.error());
    while (events->next())
        byId.value(events->value(0).toLongLong())->events.append(events->value(1).toString());

    auto detections = m_database.run(
        u"SELECT detection.field_id, detection.matcher, detection.matches_on, detection.how, detection.classification, score, hits,"
        " doubts, estimated, field.values_seen, matcher.value_types, matcher.least_share"
        " FROM detection JOIN field ON field.id = detection.field_id LEFT JOIN matcher"
        " ON matcher.name = detection.matcher AND matcher.matches_on = detection.matches_on"
        " WHERE detection.field_id IN (%1) ORDER BY detection.matcher, detection.matches_on"_s.arg(ids));
    if (!detections)
        return fail(detections.error());
    QHash<FieldId, PlainValues> plain;
    while (detections->next()) {
        Field *field = byId.value(detections->value(0).toLongLong());
        PlainValues &values = plain[field->id];
        values.seen = detections->value(9).toLongLong();
        if (const auto kind = plainKindOf(detections->value(1).toString())) {
            values.counts[*kind] += detections->value(7).toLongLong();
            continue;
        }
        Detection detection;
        detection.matcher = detections->value(1).toString();
        detection.on = Detection::On(detections->value(2).toInt());
        detection.how = Detection::How(detections->value(3).toInt());
        detection.classification = Colour(detections->value(4).toInt());
        detection.score = detections->value(5).toDouble();
        detection.hits = detections->value(6).toLongLong();
        detection.doubts = detections->value(7).toLongLong();
        detection.estimated = detections->value(8).toInt() != 0;
        detection.expected = {ValueTypes(detections->value(10).toInt()), detections->value(11).toDouble()};
        field->detections.append(detection);
    }
    for (Field &field : fields) {
        const PlainValues values = plain.value(field.id);
        for (Detection &detection : field.detections)
            detection = completed(detection, field.path, field.count, values.seen, field.types, values);
        // Where a validator refused every candidate, nothing was detected.
        field.detections.removeIf([](const Detection &detection) { return detection.hits <= 0; });
        std::stable_sort(field.detections.begin(), field.detections.end(),
                         [](const Detection &a, const Detection &b) { return a.confidence > b.confidence; });
    }
    return {};
}

Result<QList<Field>> FieldRepository::byIds(const QList<FieldId> &ids)
{
    constexpr qsizetype atOnce = 1000;
    QHash<FieldId, Field> found;
    for (qsizetype from = 0; from < ids.size(); from += atOnce) {
        QStringList numbers;
        for (const FieldId id : ids.mid(from, atOnce))
            numbers.append(QString::number(id));
        auto some = select(u" WHERE id IN (%1)"_s.arg(numbers.join(u", "_s)), {});
        if (!some)
            return some;
        if (auto added = addLists(*some); !added)
            return fail(added.error());
        for (const Field &field : std::as_const(*some))
            found.insert(field.id, field);
    }
    QList<Field> fields;
    fields.reserve(ids.size());
    for (const FieldId id : ids) {
        if (const auto field = found.constFind(id); field != found.cend())
            fields.append(*field);
    }
    return fields;
}

Result<Field> FieldRepository::byPath(const QString &path)
{
    auto found = select(u" WHERE path = ?"_s, {bound(path)});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(noField());
    if (auto added = addLists(*found); !added)
        return fail(added.error());
    return found->first();
}

Result<QHash<FieldId, QStringList>> FieldRepository::environments(const QList<Field> &fields)
{
    QHash<FieldId, QStringList> found;
    if (fields.isEmpty())
        return found;
    auto query = m_database.run(u"SELECT DISTINCT field_source.field_id, source.environment FROM field_source"
                                " JOIN source ON source.id = field_source.source_id"
                                " WHERE field_source.field_id IN (%1) AND source.environment <> ''"
                                " ORDER BY source.environment"_s.arg(idList(fields)));
    if (!query)
        return fail(query.error());
    while (query->next())
        found[query->value(0).toLongLong()].append(query->value(1).toString());
    return found;
}

Result<QList<Sighting>> FieldRepository::sightings(FieldId field)
{
    auto query = m_database.run(u"SELECT source.name, source.environment, event.type, event.name, sighting.count,"
                                " sighting.first_seen, sighting.last_seen, sighting.hours, sighting.days FROM sighting"
                                " JOIN event ON event.id = sighting.event_id JOIN source ON source.id = event.source_id"
                                " WHERE sighting.field_id = ?"
                                " ORDER BY sighting.count DESC, source.name, event.type, event.name"_s,
                                {field});
    if (!query)
        return fail(query.error());
    const auto inMs = [](const QByteArray &packed, qint64 unit) {
        Histogram histogram = unpackHistogram(packed);
        for (auto &bucket : histogram)
            bucket.first *= unit;
        return histogram;
    };
    QList<Sighting> sightings;
    while (query->next()) {
        sightings.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                          query->value(3).toString(), query->value(4).toLongLong(), toTime(query->value(5)),
                          toTime(query->value(6)), inMs(query->value(7).toByteArray(), msPerHour),
                          inMs(query->value(8).toByteArray(), msPerDay)});
    }
    return sightings;
}

Result<QList<FieldRepository::Example>> FieldRepository::examples(FieldId field, int limit)
{
    auto query = m_database.run(u"SELECT source.name, event.name, example.payload FROM sighting"
                                " JOIN example ON example.event_id = sighting.event_id"
                                " JOIN event ON event.id = sighting.event_id JOIN source ON source.id = event.source_id"
                                " WHERE sighting.field_id = ?"
                                " ORDER BY example.hits DESC, example.fields DESC, example.event_id LIMIT ?"_s,
                                {field, limit});
    if (!query)
        return fail(query.error());
    QList<Example> examples;
    while (query->next())
        examples.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toByteArray()});
    return examples;
}

Result<FieldRepository::Decided> FieldRepository::decided(FieldId field)
{
    if (!m_decided) {
        m_decided.emplace(m_database, u"SELECT path, recommendation, chosen, classification, note, classified_by,"
                                      " classified_at FROM field WHERE id = ?"_s
                                          + m_database.dialect().forUpdate());
    }
    if (auto read = m_decided->exec(field); !read)
        return fail(read.error());
    if (!m_decided->next())
        return fail(noField());
    Decided decided{m_decided->value(0).toString(), Colour(m_decided->value(1).toInt()),
                    {field, toColour(m_decided->value(2)), toColour(m_decided->value(3)), m_decided->value(4).toString(),
                     m_decided->value(5).toString(), toTime(m_decided->value(6))}};
    m_decided->finish();
    return decided;
}

Result<> FieldRepository::decide(const Decision &decision)
{
    if (!m_decide) {
        m_decide.emplace(m_database, u"UPDATE field SET chosen = ?, classification = ?, note = ?, classified_by = ?,"
                                     " classified_at = ?, revision = (%1) WHERE id = ?"_s.arg(m_database.dialect().newRevision()));
    }
    return m_decide->exec(bound(decision.chosen), bound(decision.classification), bound(decision.note),
                          bound(decision.classifiedBy), bound(decision.classifiedAt), decision.field);
}

} // namespace pp
