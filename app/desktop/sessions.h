// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/session.h"

namespace pp::desktop {

/// How a workspace that was opened gets its services.
[[nodiscard]] SessionFactory sessionFactory(std::shared_ptr<const engine::Matchers> matchers);

} // namespace pp::desktop
