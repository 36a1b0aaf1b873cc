// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/command.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace pp {

class MessageStrip;

/// What is shown while no workspace is open: open one, create one, explore with sample data, and the recent ones.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    StartPage(AppPresenter &app, const Commands &commands, QWidget *parent);
    void place(MessageStrip *strip);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRecent();
    void drawLogo();

    AppPresenter &m_app;
    QVBoxLayout *m_column;
    QLabel *m_logo;
    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
};

} // namespace pp
