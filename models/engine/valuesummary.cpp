// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/valuesummary.h"

#include "models/engine/matchers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pp::engine {

std::optional<BuiltIn> builtInOf(const MatcherDefinition &definition)
{
    using enum BuiltIn;
    static constexpr std::array<std::pair<std::string_view, BuiltIn>, 10> names{{
        {"email", Email}, {"gender", Gender}, {"phone", Phone}, {"credit card", Card},
        {"social security number", SocialSecurityNumber}, {"iban", Iban}, {"ipv4", Ipv4}, {"ipv6", Ipv6},
        {"mac", Mac}, {"jwt", Jwt},
    }};
    const auto &shipped = defaultMatchers();
    const bool same = std::any_of(shipped.begin(), shipped.end(), [&](const MatcherDefinition &known) {
        return known.on == MatcherDefinition::On::Value && known.name == definition.name
            && known.patterns == definition.patterns && known.validator == definition.validator;
    });
    if (definition.on != MatcherDefinition::On::Value || !same)
        return std::nullopt;
    for (const auto &[name, matcher] : names) {
        if (name == definition.name)
            return matcher;
    }
    return std::nullopt;
}

BuiltInSet possibleBuiltIns(std::string_view)
{
    return ~BuiltInSet{0};
}

} // namespace pp::engine
