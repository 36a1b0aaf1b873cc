// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace pp {

/// Has the view's model fetch more rows when somebody is less than a page away from the last one, and only then.
void loadAhead(QAbstractItemView *view);

} // namespace pp
