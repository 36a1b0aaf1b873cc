// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pp {

class CopiedTable;

/// As text, HTML and CSV, of which whoever pastes takes what it understands.
void putOnClipboard(const CopiedTable &table);

} // namespace pp
