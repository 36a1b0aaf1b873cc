// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/matcher.h"

/// Matchers as people read them. Any thread.
namespace pp::text {

[[nodiscard]] QString matchesOn(const Matcher &matcher); ///< "Key, exactly"
[[nodiscard]] QString matcherState(const KnownMatcher &matcher); ///< "Custom", "Default, off" …
[[nodiscard]] QString matcherStateHint(const KnownMatcher &matcher); ///< a sentence
[[nodiscard]] QString effectKind(const MatcherEffect::Row &row); ///< "Detected now", "Contradicts Green" …
/// "Detects 12 fields: 3 more than now, and 1 no longer. It contradicts 2 decisions."
[[nodiscard]] QString effect(const MatcherEffect &effect);

} // namespace pp::text
