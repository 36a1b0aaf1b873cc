// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace pp::engine {

/// Milliseconds since 1970 UTC of an ISO 8601 date or date and time: extended (2026-01-31T12:00:00.123Z) or basic
/// (20260131T120000,5+0100), fractions of a second cut to milliseconds; without an offset it is UTC.
/// Nothing for what is no valid time. Linear, allocates nothing.
[[nodiscard]] std::optional<std::int64_t> parseIsoTime(std::string_view text);

} // namespace pp::engine
