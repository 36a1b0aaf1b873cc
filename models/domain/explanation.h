// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

namespace pp {

/// Why a matcher detected a field, for people: what speaks for it, what speaks against it, and how far that is believed.
/// "email: The name has its term “e-mail”. But its values are of other types than this has. Confidence: 20 %."
[[nodiscard]] QString explained(const Detection &detection);

} // namespace pp
