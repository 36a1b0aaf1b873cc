// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/command.h"

#include <QDialog>

namespace pp {

/// What one must know to begin, on one screen, with the first steps as buttons.
class TourDialog : public QDialog
{
    Q_OBJECT
public:
    TourDialog(const Commands &commands, QWidget *parent);
};

} // namespace pp
