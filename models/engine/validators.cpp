// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/validators.h"

#include "models/engine/namedvalidators.h"

#include <array>

namespace pp::engine {

namespace {

constexpr std::array general{
    NamedValidator{"card", isCard},   NamedValidator{"ssn", isSocialSecurityNumber},
    NamedValidator{"iban", isIban},   NamedValidator{"email", isEmail},
    NamedValidator{"phone", isPhone}, NamedValidator{"ipv4", isIpv4},
    NamedValidator{"ipv6", isIpv6},   NamedValidator{"mac", isMac},
    NamedValidator{"jwt", isJwt},
};

} // namespace

Validator findValidator(std::string_view name)
{
    for (const NamedValidators &subject :
         {NamedValidators(general), westernEuropeanIds(), southernEuropeanIds(), northernEuropeanIds(), easternEuropeanIds(),
          americanIds(), eastAsianIds(), southAsianIds(), middleEasternIds(), africanAndOceanianIds(), bankAccounts(),
          devices(), documents(), secrets(), wallets(), whereabouts(), postalAddresses(), birthDates()}) {
        for (const auto &[known, validator] : subject) {
            if (known == name)
                return validator;
        }
    }
    return nullptr;
}

} // namespace pp::engine
