// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/validators.h"

#include <span>
#include <string_view>

/// The validators by subject, under the names they have in default-matchers.json. findValidator() searches all of them.
namespace pp::engine {

struct NamedValidator {
    std::string_view name;
    Validator validator;
};
using NamedValidators = std::span<const NamedValidator>;

// National identity, tax and insurance numbers of people
[[nodiscard]] NamedValidators westernEuropeanIds();
[[nodiscard]] NamedValidators southernEuropeanIds();
[[nodiscard]] NamedValidators northernEuropeanIds();
[[nodiscard]] NamedValidators easternEuropeanIds();
[[nodiscard]] NamedValidators americanIds();
[[nodiscard]] NamedValidators eastAsianIds();
[[nodiscard]] NamedValidators southAsianIds();
[[nodiscard]] NamedValidators middleEasternIds();
[[nodiscard]] NamedValidators africanAndOceanianIds();

[[nodiscard]] NamedValidators bankAccounts();
[[nodiscard]] NamedValidators devices();   ///< of people: telephones, advertising ids, vehicles
[[nodiscard]] NamedValidators documents(); ///< of travel
[[nodiscard]] NamedValidators secrets();   ///< keys of services, logins
[[nodiscard]] NamedValidators wallets();   ///< of crypto currencies
[[nodiscard]] NamedValidators whereabouts(); ///< coordinates of places
[[nodiscard]] NamedValidators postalAddresses();
[[nodiscard]] NamedValidators birthDates();

} // namespace pp::engine
