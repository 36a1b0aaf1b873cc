// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/json.h"
#include "models/sample/random.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pp::sample {

struct Company {
    std::string id;
    std::string name;
    std::string industry;
    std::string plan;
    int employees = 0;
};

/// An invented person, the same for the same seed and number wherever the events come from.
struct Person {
    std::string locale;      ///< "pt-BR"
    std::string countryCode; ///< "BR"
    std::string timezone;
    std::string currency;
    std::string firstName;
    std::string lastName;
    std::string email; ///< in example.com, example.org or example.net
    std::string username;
    std::string phone;
    std::string birthday; ///< "1984-03-02"
    std::string gender;
    std::string title;
    std::string street;
    std::string city;
    std::string state;
    std::string postalCode;
    std::string country;
    std::string userId;
    std::string anonymousId;
    std::string ip;
    std::string deviceId;
    std::string ibanCountry;
    std::size_t number = 0;
    std::size_t company = 0;

    [[nodiscard]] std::string fullName() const; ///< in the order of the person's language
    [[nodiscard]] Json addressWithReservedKeys() const; ///< street, city, state, postalCode, country
};

[[nodiscard]] std::vector<Person> makePeople(std::uint64_t seed, std::size_t count, std::size_t companies);
[[nodiscard]] std::vector<Company> makeCompanies(std::uint64_t seed, std::size_t count);

} // namespace pp::sample
