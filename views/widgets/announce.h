// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;

namespace pp {

/// Shows a text and has screen readers say it, though the focus is elsewhere. The same text again says nothing.
void announce(QLabel *label, const QString &text);

} // namespace pp
