// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/jobs.h"

#include <QWidget>

class QVBoxLayout;

namespace pp {

/// What runs now, in the status bar: text, bar, rate, time left, Cancel. Several at once stack.
class JobStrip : public QWidget
{
    Q_OBJECT
public:
    JobStrip(Jobs &jobs, QWidget *parent);

private:
    void add(Job *job);
    QVBoxLayout *m_rows;
};

} // namespace pp
