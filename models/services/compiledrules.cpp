// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/compiledrules.h"

#include "models/services/matcherrules.h"
#include "models/storage/matcherrepository.h"

namespace pp {

Result<std::shared_ptr<const engine::Matchers>> CompiledRules::matchers(Database &database)
{
    const auto rules = MatcherRepository(database).rules();
    if (!rules)
        return fail(rules.error());
    const std::lock_guard lock(m_mutex);
    if (m_matchers == nullptr || m_rules != *rules) {
        auto compiled = compile(inForce(*rules));
        if (!compiled)
            return compiled;
        m_matchers = *std::move(compiled);
        m_rules = *rules;
    }
    return m_matchers;
}

} // namespace pp
