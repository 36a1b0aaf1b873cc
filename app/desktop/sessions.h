// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/session.h"

namespace pp::desktop {

/// A workspace that was opened, with its services.
[[nodiscard]] Session newSession(std::shared_ptr<Workspace> workspace);

} // namespace pp::desktop
