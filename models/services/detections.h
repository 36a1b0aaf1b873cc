// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"
#include "models/domain/scandelta.h"
#include "models/engine/scan.h"

#include <functional>
#include <vector>

namespace pp {

// The engine's words in the program's.
[[nodiscard]] Detection::On onOf(engine::MatcherDefinition::On on);
[[nodiscard]] Detection::How howOf(engine::MatcherDefinition::How how);
[[nodiscard]] Colour colourOf(engine::Colour colour);

/// What the key matchers say of a path, without counts; one detection a matcher name, the best.
[[nodiscard]] QList<Detection> keyDetections(const engine::Matchers &matchers, const QString &path);

/// A value matcher's detection, without counts.
[[nodiscard]] Detection valueDetection(const engine::MatcherDefinition &definition);
/// The same of the one with this name. What values plainly are has a name and no matcher (models/domain/plainvalues.h).
[[nodiscard]] Detection valueDetection(const engine::Matchers &matchers, const QString &name);

/// What a workspace keeps of the hits of a sighting. `isNamed`: whether a key matcher hits the field; only then it matters
/// what its values plainly are.
[[nodiscard]] QList<HitDelta> hitDeltas(const engine::Matchers &matchers, const std::vector<engine::MatcherHits> &hits,
                                        const std::function<bool()> &isNamed);

} // namespace pp
