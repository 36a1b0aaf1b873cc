// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace pp::ctl {

/// The translation context of the command line.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

} // namespace pp::ctl
