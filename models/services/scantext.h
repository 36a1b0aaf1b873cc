// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scandelta.h"
#include "models/engine/scan.h"

namespace pp {

/// What the engine found wrong, as sentences for people. They quote nothing of an event.
[[nodiscard]] Rejection rejectionText(const QString &file, const engine::ScanRejection &rejection);
[[nodiscard]] QString fileErrorText(const engine::FileError &error);

} // namespace pp
