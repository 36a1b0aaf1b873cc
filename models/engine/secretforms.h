// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/builtins.h"

#include <string_view>

namespace pp::engine {

/// Which of the built-in matchers of long codes may hit: API keys, wallets, vehicles, advertising ids, the lines of
/// passports. Looks at one byte of seventeen until it finds a long word. Any thread.
[[nodiscard]] BuiltInSet possibleCodes(std::string_view text);

/// Whether there may be a login in a URL, or an Authorization header. `hasAt`: there is an '@'; the text is not empty.
[[nodiscard]] bool mayBeLogin(std::string_view text, bool hasAt);

} // namespace pp::engine
