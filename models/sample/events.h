// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/people.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace pp::sample {

enum class Platform : std::uint8_t { Store, WebApp, Ios, Android, OrderServer, SupportDesk };

struct SourceSpec {
    const char *id; ///< as in the path of a raw log and in projectId
    Platform platform;
    bool sortedKeys;   ///< stored raw logs have their keys in order; what an SDK sends has not
    std::size_t share; ///< of a hundred events
};

/// Six sources in two environments, which their names end in.
inline constexpr std::array<SourceSpec, 6> sources{{
    {"store-web-production", Platform::Store, true, 38},
    {"team-app-web-development", Platform::WebApp, false, 14},
    {"store-ios-production", Platform::Ios, true, 16},
    {"store-android-development", Platform::Android, false, 12},
    {"order-server-production", Platform::OrderServer, true, 13},
    {"support-desk-production", Platform::SupportDesk, false, 7},
}};

struct SampleEvent {
    std::int64_t time = 0; ///< milliseconds since 1970 UTC
    std::string json;
};

/// The invented world the events come from: the same for the same seed.
class World
{
public:
    explicit World(std::uint64_t seed);

    /// Exactly `count` events of one source on one day, in the order of their time. Any day can be made without the
    /// others.
    [[nodiscard]] std::vector<SampleEvent> day(std::size_t source, std::size_t day, std::size_t count) const;

    [[nodiscard]] static std::int64_t dayStart(std::size_t day); ///< milliseconds since 1970 UTC, at UTC midnight

private:
    std::uint64_t m_seed;
    std::vector<Company> m_companies;
    std::vector<Person> m_people;
};

} // namespace pp::sample
