// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"

#include <QDialog>

namespace pp {

/// What an import left out or noticed: file, line and reason of each, to read and to copy.
class RejectionsDialog : public QDialog
{
    Q_OBJECT
public:
    RejectionsDialog(const ImportReport &report, QWidget *parent);
};

} // namespace pp
