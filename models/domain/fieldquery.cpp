// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fieldquery.h"

#include <limits>

namespace pp {

namespace {
constexpr qint64 day = 86'400'000; // ms
constexpr std::array<qint64, 4> limits{day, 7 * day, 30 * day, 365 * day};
} // namespace

Age ageOf(Time firstSeen, qint64 now)
{
    if (!firstSeen)
        return Age::Unknown;
    for (size_t i = 0; i < limits.size(); ++i) {
        if (*firstSeen > now - limits.at(i))
            return Age(i);
    }
    return Age::Older;
}

std::pair<qint64, qint64> firstSeenWithin(Age age, qint64 now)
{
    const auto i = size_t(age);
    const qint64 from = i < limits.size() ? now - limits.at(i) : std::numeric_limits<qint64>::min();
    const qint64 to = i == 0 ? std::numeric_limits<qint64>::max() : now - limits.at(i - 1); // a clock may be wrong
    return {from, to};
}

bool TimeRange::contains(Time time) const
{
    if (!time)
        return !from;
    return (!from || *time >= *from) && (!until || *time < *until);
}

bool FieldQuery::isFiltered() const
{
    return !text.isEmpty() || !colours.isEmpty() || !sources.isEmpty() || !environments.isEmpty() || !events.isEmpty()
        || !matchers.isEmpty() || !categories.isEmpty() || !ages.isEmpty() || !firstSeen.isEverything();
}

void FieldQuery::clearFilters()
{
    text.clear();
    colours.clear();
    sources.clear();
    environments.clear();
    events.clear();
    matchers.clear();
    categories.clear();
    ages.clear();
    firstSeen = {};
}

} // namespace pp
