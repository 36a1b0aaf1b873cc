// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace pp {

/// What values of a field plainly are, whatever its name says; the order is that of engine::PlainKind.
enum class PlainKind : quint8 { None, DateTime, Version, Day, Uuid, Url, Flag };
inline constexpr std::size_t plainKindCount = 7;

/// How many of a field's values are plainly this or that.
struct PlainValues {
    std::array<qint64, plainKindCount> counts{}; ///< by PlainKind
    qint64 seen = 0;                             ///< non-null values
};

/// The counts are kept where those of value matchers are, as doubts without hits, so that nothing shows them as a
/// detection. Their names begin with a sign that no matcher's may begin with.
[[nodiscard]] QString plainName(std::size_t kind);
/// None: the name is a matcher's.
[[nodiscard]] std::optional<std::size_t> plainKindOf(const QString &name);

} // namespace pp
