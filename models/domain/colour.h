// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace pp {

/// How restricted a field is. The order is the meaning: a larger value is more restrictive.
enum class Colour { Green = 0, Yellow = 1, Red = 2 };

/// "green", "yellow", "red": the words of the command line, the database and the audit log. Never translated.
[[nodiscard]] QString colourKey(Colour colour);
/// "Green", "Yellow", "Red", as people read it, in their language.
[[nodiscard]] QString colourName(Colour colour);
[[nodiscard]] std::optional<Colour> colourFromKey(QStringView key);

} // namespace pp
