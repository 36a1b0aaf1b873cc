// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/validators.h"

#include <array>
#include <utility>

namespace pp::engine {

Validator findValidator(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, Validator>, 9> validators{{
        {"card", isCard},
        {"ssn", isSocialSecurityNumber},
        {"iban", isIban},
        {"email", isEmail},
        {"phone", isPhone},
        {"ipv4", isIpv4},
        {"ipv6", isIpv6},
        {"mac", isMac},
        {"jwt", isJwt},
    }};
    for (const auto &[known, validator] : validators) {
        if (known == name)
            return validator;
    }
    return nullptr;
}

} // namespace pp::engine
