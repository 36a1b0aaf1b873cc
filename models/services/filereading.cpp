// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/filereading.h"

#include "models/services/matcherrules.h"
#include "models/storage/matcherrepository.h"

namespace pp {

Result<FileReading> FileReading::begin(const DatabaseLocation &location, const std::function<bool()> &waiting)
{
    auto database = Database::open(location);
    if (!database)
        return fail(database.error());
    FileReading reading{.database = *std::move(database), .lock = std::make_unique<ImportLock>(), .rules = {}, .matchers = {}};
    if (const auto locked = reading.lock->acquire(location.file, waiting); !locked)
        return fail(locked.error());
    if (const auto may = Transaction(*reading.database).begin(); !may) // whoever may not write need not wait for it
        return fail(may.error());
    auto rules = MatcherRepository(*reading.database).rules();
    if (!rules)
        return fail(rules.error());
    auto matchers = compile(inForce(*rules));
    if (!matchers)
        return fail(matchers.error());
    reading.rules = *std::move(rules);
    reading.matchers = *std::move(matchers);
    return reading;
}

} // namespace pp
