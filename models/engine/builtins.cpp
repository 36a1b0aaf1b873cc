// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/builtins.h"

#include "models/engine/matchers.h"
#include "models/engine/numberforms.h"

#include <algorithm>
#include <utility>

namespace pp::engine {

std::optional<BuiltIn> builtInOf(const MatcherDefinition &definition)
{
    using enum BuiltIn;
    static constexpr std::array names{
        std::pair{std::string_view("email"), Email},
        std::pair{std::string_view("gender"), Gender},
        std::pair{std::string_view("phone"), Phone},
        std::pair{std::string_view("credit card"), Card},
        std::pair{std::string_view("social security number"), SocialSecurityNumber},
        std::pair{std::string_view("iban"), Iban},
        std::pair{std::string_view("ipv4"), Ipv4},
        std::pair{std::string_view("ipv6"), Ipv6},
        std::pair{std::string_view("mac"), Mac},
        std::pair{std::string_view("jwt"), Jwt},
        std::pair{std::string_view("birth date"), BirthDate},
        std::pair{std::string_view("coordinates"), Coordinates},
        std::pair{std::string_view("postal address"), PostalAddress},
        std::pair{std::string_view("passport machine readable zone"), MachineReadableZone},
        std::pair{std::string_view("private key"), PrivateKey},
        std::pair{std::string_view("api key"), ApiKey},
        std::pair{std::string_view("bitcoin address"), BitcoinAddress},
        std::pair{std::string_view("ethereum address"), EthereumAddress},
        std::pair{std::string_view("crypto wallet"), CryptoWallet},
        std::pair{std::string_view("advertising id"), AdvertisingId},
        std::pair{std::string_view("vehicle identification number"), VehicleNumber},
        std::pair{std::string_view("login data"), LoginData},
    };
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
    const auto numbers = numberForms();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i].matcher == definition.name)
            return static_cast<BuiltIn>(indexOf(FirstNumber) + i);
    }
    return std::nullopt;
}

} // namespace pp::engine
