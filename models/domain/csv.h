// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pp {

/// RFC 4180, with its line end; what a spreadsheet would run as a formula becomes text.
[[nodiscard]] QString csvLine(const QStringList &cells);

} // namespace pp
