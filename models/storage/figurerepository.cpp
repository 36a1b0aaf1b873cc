// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/figurerepository.h"

#include "models/storage/sourcerepository.h"

#include <QHash>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

/// As the indexes by time have it: stands for "no time", older than any time.
const QString seen = u"COALESCE(%1, -9000000000000000)"_s;

void count(FieldFigures &figures, int list, int colour, qint64 number)
{
    (list == 0 ? figures.toReview : figures.decided).at(size_t(colour)) += number;
}

} // namespace

Result<FieldFigures> FigureRepository::fields()
{
    auto query = m_database.run(u"SELECT list, colour, count(*) FROM field GROUP BY list, colour"_s);
    if (!query)
        return fail(query.error());
    FieldFigures figures;
    while (query->next())
        count(figures, query->value(0).toInt(), query->value(1).toInt(), query->value(2).toLongLong());
    return figures;
}

Result<FieldGrowth> FigureRepository::growth(qint64 now)
{
    constexpr qint64 day = FieldGrowth::msPerDay;
    qint64 newest = 0;
    qint64 all = 0;
    for (const int list : {0, 1}) { // each is one end of an index
        auto query = m_database.run(u"SELECT MAX(%1) FROM field WHERE list = ?"_s.arg(seen.arg(u"last_seen")), {list});
        if (!query)
            return fail(query.error());
        if (query->next())
            newest = std::max(newest, query->value(0).toLongLong());
        query->finish();
        auto counted = m_database.run(u"SELECT count(*) FROM field WHERE list = ?"_s, {list});
        if (!counted)
            return fail(counted.error());
        if (counted->next())
            all += counted->value(0).toLongLong();
    }
    FieldGrowth growth;
    const qint64 lastDay = (newest > 0 && newest < now ? newest : now) / day;
    const qint64 firstDay = lastDay - FieldGrowth::days + 1;
    growth.firstDay = firstDay * day;
    for (const int list : {0, 1}) {
        auto query = m_database.run(u"SELECT %1 / %2, count(*) FROM field WHERE list = ? AND %1 >= ? GROUP BY 1"_s
                                        .arg(seen.arg(u"first_seen"), QString::number(day)),
                                    {list, growth.firstDay});
        if (!query)
            return fail(query.error());
        while (query->next()) { // clocks that are ahead count as the last day
            const qint64 place = std::min<qint64>(query->value(0).toLongLong() - firstDay, FieldGrowth::days - 1);
            growth.added.at(size_t(place)) += query->value(1).toLongLong();
            all -= query->value(1).toLongLong();
        }
    }
    growth.before = all;
    return growth;
}

Result<QList<SourceFigures>> FigureRepository::sources()
{
    const auto known = SourceRepository(m_database).list();
    if (!known)
        return fail(known.error());
    QList<SourceFigures> sources;
    QHash<SourceId, qsizetype> places;
    for (const Source &source : *known) {
        places.insert(source.id, sources.size());
        sources.append({source, 0, {}});
    }
    auto events = m_database.run(u"SELECT source_id, count(*) FROM event GROUP BY source_id"_s);
    if (!events)
        return fail(events.error());
    while (events->next()) {
        if (const qsizetype place = places.value(events->value(0).toLongLong(), -1); place >= 0)
            sources[place].events = events->value(1).toLongLong();
    }
    auto fields = m_database.run(u"SELECT field_source.source_id, field.list, field.colour, count(*) FROM field_source"
                                 " JOIN field ON field.id = field_source.field_id"
                                 " GROUP BY field_source.source_id, field.list, field.colour"_s);
    if (!fields)
        return fail(fields.error());
    while (fields->next()) {
        if (const qsizetype place = places.value(fields->value(0).toLongLong(), -1); place >= 0)
            count(sources[place].fields, fields->value(1).toInt(), fields->value(2).toInt(), fields->value(3).toLongLong());
    }
    return sources;
}

Result<qint64> FigureRepository::eventsCounted()
{
    auto query = m_database.run(u"SELECT CAST(COALESCE(SUM(events), 0) AS BIGINT) FROM import_file"_s);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

} // namespace pp
