// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/pattern.h"

namespace pp::engine {

/// compilePattern() for a pattern that somebody enters. Refuses one that is so slow that a large import would never end: more
/// than a hundred times as slow as others, on a text with values of many kinds. RE2 is that slow where its automaton outgrows
/// its memory, as with [^@]{1,500}@[^@]{1,500}#. Takes microseconds, and up to a fifth of a second for such a pattern.
/// It is measured, so do not ask about patterns that are in use: another machine may be slower. Any thread.
[[nodiscard]] std::variant<std::unique_ptr<const RE2>, PatternError> compileNewPattern(std::string_view pattern);

} // namespace pp::engine
