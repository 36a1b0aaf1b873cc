// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sightingrepository.h"

#include "models/storage/histogram.h"
#include "models/storage/rowreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 idsAtOnce = 50'000; ///< some 50 ms, after which somebody may have stopped it
} // namespace

/// In ranges of ids: rows outside the days are skipped inside the database, where nobody could stop it, and one query
/// over everything would keep the write-ahead log from being taken in as long as it lasts.
Result<SeenByDay> SightingRepository::seenByDay(qint64 firstDay, const std::function<bool()> &stop)
{
    SeenByDay seen{firstDay, {}};
    const qint64 first = firstDay / FieldGrowth::msPerDay;
    const QString part = u"SELECT field.colour, sighting.days FROM sighting JOIN field ON field.id = sighting.field_id"
                         " WHERE sighting.id > ? AND sighting.id <= ? AND sighting.last_seen >= ?"_s;
    auto range = m_database.run(u"SELECT COALESCE(MIN(id), 1), COALESCE(MAX(id), 0) FROM sighting"_s);
    if (!range)
        return fail(range.error());
    range->next();
    const qint64 last = range->value(1).toLongLong();
    for (qint64 after = range->value(0).toLongLong() - 1; after < last; after += idsAtOnce) {
        if (stop && stop())
            return fail(Error::Code::Cancelled, QCoreApplication::translate("Database", "Counting was stopped."));
        RowReader rows(m_database, part, {after, after + idsAtOnce, firstDay});
        while (rows.next()) {
            const auto colour = size_t(rows.number(0));
            const Histogram days = unpackHistogram(rows.bytes(1), first);
            for (const auto &[day, count] : days) // clocks that are ahead count as the last day, as in FieldGrowth
                seen.days.at(size_t(std::min<qint64>(day - first, FieldGrowth::days - 1))).at(colour) += count;
        }
        if (auto read = rows.result(); !read)
            return fail(read.error());
    }
    return seen;
}

} // namespace pp
