// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FieldIndex: figures over all fields, for Overview and Sources.
#include "models/storage/fieldindex.h"

#include <algorithm>

namespace pp {

FieldFigures FieldIndex::figures() const
{
    FieldFigures figures;
    for (size_t at = 0; at < m_ids.size(); ++at)
        count(figures, at);
    return figures;
}

void FieldIndex::count(FieldFigures &figures, size_t at) const
{
    ++(m_list[at] == 0 ? figures.toReview : figures.decided).at(m_colour[at]);
}

QHash<qint64, FieldFigures> FieldIndex::figuresBySource() const
{
    QHash<qint64, FieldFigures> bySource;
    m_sources.forEach([&](qint64 source, const std::vector<quint32> &fields) {
        FieldFigures &figures = bySource[source];
        for (const quint32 at : fields)
            count(figures, at);
    });
    return bySource;
}

FieldGrowth FieldIndex::growth(qint64 now) const
{
    constexpr qint64 day = FieldGrowth::msPerDay;
    const auto newest = std::max_element(m_last.cbegin(), m_last.cend());
    const qint64 end = newest != m_last.cend() && *newest > 0 ? std::min(*newest, now) : now;
    const qint64 firstDay = end / day - FieldGrowth::days + 1;
    FieldGrowth growth;
    growth.firstDay = firstDay * day;
    for (size_t at = 0; at < m_ids.size(); ++at) {
        const qint64 inInbox = m_list[at] == 0 ? 1 : 0;
        if (m_first[at] < growth.firstDay) { // or without a time
            ++growth.before;
            growth.beforeToReview += inInbox;
        } else { // clocks that are ahead count as the last day
            const auto bar = size_t(std::min<qint64>(m_first[at] / day - firstDay, FieldGrowth::days - 1));
            ++growth.added.at(bar);
            growth.toReview.at(bar) += inInbox;
        }
    }
    return growth;
}

} // namespace pp
