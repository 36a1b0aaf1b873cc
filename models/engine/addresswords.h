// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace pp::engine {

/// Whether a pattern of "postal address" may hit. Quick and never wrong in saying no: it knows how the words of the patterns
/// begin or end, and takes whatever is not ASCII for one. The patterns are large and slow, and "Pixel 8" is everywhere.
/// `digits`: how many there are in the text. Any thread.
[[nodiscard]] bool mayBeAddress(std::string_view text, std::size_t digits);

} // namespace pp::engine
