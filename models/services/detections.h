// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"
#include "models/engine/matchers.h"

namespace pp {

// The engine's words in the program's.
[[nodiscard]] Detection::On onOf(engine::MatcherDefinition::On on);
[[nodiscard]] Detection::How howOf(engine::MatcherDefinition::How how);
[[nodiscard]] Colour colourOf(engine::Colour colour);

/// What the key matchers say of a path, without counts; one detection a matcher name, the best.
[[nodiscard]] QList<Detection> keyDetections(const engine::Matchers &matchers, const QString &path);

/// A value matcher's detection, without counts.
[[nodiscard]] Detection valueDetection(const engine::MatcherDefinition &definition);

} // namespace pp
