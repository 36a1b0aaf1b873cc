// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/pattern.h"

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

/// Where patterns hit in a text: for somebody who tries out patterns that are no matcher yet, so no validator is asked
/// and empty hits, which show nothing, are left out. Where compiled matchers hit is told by Matchers::valueHits(). The scan
/// asks only whether.
namespace pp::engine {

/// In code points of the text, from begin to before end.
struct PatternHit {
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const PatternHit &, const PatternHit &) = default;
};

/// All hits that are not empty, of each pattern from left to right without overlap; together by where they begin, each
/// once. At most `most`.
[[nodiscard]] std::vector<PatternHit> patternHits(const std::vector<std::unique_ptr<const RE2>> &patterns, std::string_view text,
                                                  std::size_t most);

} // namespace pp::engine
