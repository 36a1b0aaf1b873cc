// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/fieldindex.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<uchar, 256> lowerCase = [] {
    std::array<uchar, 256> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table.at(i) = uchar(i >= 'A' && i <= 'Z' ? i + 32 : i);
    return table;
}();

/// ASCII alone; `text` is in lower case.
bool contains(std::string_view path, std::string_view text)
{
    const auto same = [](char a, char b) { return lowerCase[uchar(a)] == uchar(b); };
    for (size_t at = 0; at + text.size() <= path.size(); ++at) {
        if (same(path[at], text.front()) && std::equal(text.begin() + 1, text.end(), path.begin() + std::ptrdiff_t(at) + 1,
                                                       [&](char b, char a) { return same(a, b); }))
            return true;
    }
    return false;
}

} // namespace

std::string_view FieldIndex::path(quint32 at) const
{
    const size_t end = at + 1 < m_pathAt.size() ? m_pathAt[at + 1] : m_paths.size();
    return std::string_view(m_paths).substr(m_pathAt[at], end - m_pathAt[at]);
}

FieldBits FieldIndex::withText(const QString &text) const
{
    const QByteArray folded = text.toCaseFolded().toUtf8();
    const std::string_view wanted(folded.constData(), size_t(folded.size()));
    FieldBits bits(m_ids.size());
    for (quint32 at = 0; at < m_ids.size(); ++at) {
        if (contains(path(at), wanted))
            bits.set(at);
    }
    for (auto other = m_folded.cbegin(); other != m_folded.cend(); ++other)
        bits.set(other.key(), other->contains(folded));
    return bits;
}

FieldBits FieldIndex::passing(Filter filter, const FieldQuery &query)
{
    const size_t size = m_ids.size();
    const auto where = [&](auto passes) {
        FieldBits bits(size);
        for (quint32 at = 0; at < size; ++at) {
            if (passes(at))
                bits.set(at);
        }
        return bits;
    };
    switch (filter) {
    case List:
        return where([&](quint32 at) { return m_list[at] == quint8(query.list); });
    case Text:
        return withText(query.text);
    case Colours:
        return where([&](quint32 at) { return query.colours.contains(Colour(m_colour[at])); });
    case Sources:
        return m_sources.having(query.sources, [this](qint64 id) { return m_sourceNames.value(id); }, size);
    case Environments:
        return m_sources.having(query.environments, [this](qint64 id) { return m_environments.value(id); }, size);
    case Events:
        return m_events.having(query.events, [this](qint64 id) { return m_eventNames.value(id); }, size);
    case Matchers:
        return m_matchers.having(query.matchers, [this](qint64 key) { return QString::fromUtf8(m_matcherNames.at(key)); }, size);
    case Categories:
        return where([&](quint32 at) { return query.categories.contains(QString::fromUtf8(m_categoryNames.at(m_category[at]))); });
    case Ages:
        return where([&](quint32 at) { return query.ages.contains(ageOf(firstSeen(at), query.now)); });
    case FirstSeen:
        return where([&](quint32 at) { return query.firstSeen.contains(firstSeen(at)); });
    case FilterCount:
        break;
    }
    Q_UNREACHABLE();
}

/// A page and its counts are asked for one after the other: what passes each filter is found once.
void FieldIndex::prepare(const FieldQuery &query)
{
    const bool same = m_askedVersion == m_version;
    const auto use = [&](Filter filter, bool filters, bool unchanged) {
        std::optional<FieldBits> &bits = m_passing.at(size_t(filter));
        if (!filters)
            bits.reset();
        else if (!bits || !same || !unchanged)
            bits = passing(filter, query);
    };
    use(List, true, m_asked.list == query.list);
    use(Text, !query.text.isEmpty(), m_asked.text == query.text);
    use(Colours, !query.colours.isEmpty(), m_asked.colours == query.colours);
    use(Sources, !query.sources.isEmpty(), m_asked.sources == query.sources);
    use(Environments, !query.environments.isEmpty(), m_asked.environments == query.environments);
    use(Events, !query.events.isEmpty(), m_asked.events == query.events);
    use(Matchers, !query.matchers.isEmpty(), m_asked.matchers == query.matchers);
    use(Categories, !query.categories.isEmpty(), m_asked.categories == query.categories);
    use(Ages, !query.ages.isEmpty(), m_asked.ages == query.ages && m_asked.now == query.now);
    use(FirstSeen, !query.firstSeen.isEverything(), m_asked.firstSeen == query.firstSeen);
    m_asked = query;
    m_askedVersion = m_version;
}

FieldBits FieldIndex::allBut(Filter filter) const
{
    FieldBits bits = *m_passing.at(List);
    for (int each = Text; each < FilterCount; ++each) {
        if (each != filter && m_passing.at(size_t(each)))
            bits &= *m_passing.at(size_t(each));
    }
    return bits;
}

FieldIndex::Part FieldIndex::page(const FieldQuery &query)
{
    prepare(query);
    const FieldBits passing = allBut(FilterCount);
    // What is sorted by first, the larger the later; ties are in the order of paths, also when it goes down.
    const auto key = [&](quint32 at) -> qint64 {
        qint64 value = 0;
        switch (query.sort) {
        case FieldQuery::Sort::Path:
            return query.descending ? -qint64(m_rank[at]) : qint64(m_rank[at]);
        case FieldQuery::Sort::Colour:
            value = m_colour[at];
            break;
        case FieldQuery::Sort::Count:
            value = m_count[at];
            break;
        case FieldQuery::Sort::LastSeen:
            value = m_last[at];
            break;
        case FieldQuery::Sort::FirstSeen:
            value = m_first[at];
            break;
        }
        return query.descending ? -value : value;
    };
    using Place = std::pair<qint64, quint32>; // key and rank
    std::optional<Place> after;
    if (const auto known = query.after ? ordinal(query.after->id) : std::nullopt) {
        // It may have changed since it was shown; the list goes on where it was shown.
        const quint32 at = *known;
        const Field &field = *query.after;
        qint64 value = key(at);
        switch (query.sort) {
        case FieldQuery::Sort::Path:
            break;
        case FieldQuery::Sort::Colour:
            value = qint64(field.classification.value_or(field.chosen.value_or(field.recommendation))) * (query.descending ? -1 : 1);
            break;
        case FieldQuery::Sort::Count:
            value = query.descending ? -field.count : field.count;
            break;
        case FieldQuery::Sort::LastSeen:
            value = field.lastSeen.value_or(noTime) * (query.descending ? -1 : 1);
            break;
        case FieldQuery::Sort::FirstSeen:
            value = field.firstSeen.value_or(noTime) * (query.descending ? -1 : 1);
            break;
        }
        after = Place(value, m_rank[at]);
    }
    const auto limit = size_t(std::max(0, query.limit));
    Part part;
    if (query.sort == FieldQuery::Sort::Path) { // that order is there
        const auto next = [&](auto from, auto to) {
            for (; from != to; ++from) {
                if (!passing.test(*from))
                    continue;
                part.atEnd = size_t(part.ids.size()) < limit;
                if (!part.atEnd)
                    return;
                part.ids.append(m_ids[*from]);
            }
        };
        const auto begin = after ? std::ptrdiff_t(after->second) : 0;
        if (!query.descending)
            next(m_byPath.begin() + begin + (after ? 1 : 0), m_byPath.end());
        else
            next(after ? std::make_reverse_iterator(m_byPath.begin() + begin) : m_byPath.rbegin(), m_byPath.rend());
        return part;
    }
    // The first ones alone are kept while all are looked at, in a heap with the last of them on top.
    std::vector<Place> places;
    passing.forEach([&](quint32 at) {
        const Place place(key(at), m_rank[at]);
        if (after && place <= *after)
            return;
        if (places.size() < limit) {
            places.push_back(place);
            std::push_heap(places.begin(), places.end());
            return;
        }
        part.atEnd = false;
        if (limit == 0 || place > places.front())
            return;
        std::pop_heap(places.begin(), places.end());
        places.back() = place;
        std::push_heap(places.begin(), places.end());
    });
    std::sort_heap(places.begin(), places.end());
    part.ids.reserve(qsizetype(places.size()));
    for (const auto &[value, rank] : places)
        part.ids.append(m_ids[m_byPath[rank]]);
    return part;
}

void FieldIndex::forEach(const std::function<bool(const Seen &)> &each) const
{
    for (const quint32 at : m_byPath) {
        if (!each({path(at), m_list[at] != 0, Colour(m_colour[at])}))
            return;
    }
}

FieldCounts FieldIndex::counts(const FieldQuery &query)
{
    prepare(query);
    const size_t size = m_ids.size();
    FieldCounts counts;
    counts.all = m_passing.at(List)->count();
    const FieldBits shown = allBut(FilterCount);
    counts.shown = shown.count();
    const auto others = [&](Filter filter) { return m_passing.at(size_t(filter)) ? allBut(filter) : shown; };

    others(Colours).forEach([&](quint32 at) { ++counts.byColour.at(m_colour[at]); });
    others(Ages).forEach([&](quint32 at) { ++counts.byAge.at(size_t(ageOf(firstSeen(at), query.now))); });
    std::vector<qint64> categories(size_t(m_categoryNames.size()), 0);
    others(Categories).forEach([&](quint32 at) { ++categories[m_category[at]]; });
    for (qsizetype i = 0; i < m_categoryNames.size(); ++i) {
        if (categories[size_t(i)] > 0)
            counts.byCategory.append({QString::fromUtf8(m_categoryNames.at(i)), categories[size_t(i)]});
    }
    std::sort(counts.byCategory.begin(), counts.byCategory.end());
    const IndexRead read = isRead();
    counts.complete = read == IndexRead::Everything;
    if (read < IndexRead::Sources)
        return counts;
    counts.bySource = m_sources.counts(others(Sources), [this](qint64 id) { return m_sourceNames.value(id); }, size);
    counts.byEnvironment = m_sources.counts(others(Environments), [this](qint64 id) { return m_environments.value(id); }, size);
    if (read < IndexRead::Matchers)
        return counts;
    counts.byMatcher = m_matchers.counts(others(Matchers), [this](qint64 key) { return QString::fromUtf8(m_matcherNames.at(key)); }, size);
    if (read < IndexRead::Everything)
        return counts;
    counts.byEvent = m_events.counts(others(Events), [this](qint64 id) { return m_eventNames.value(id); }, size);
    return counts;
}

} // namespace pp
