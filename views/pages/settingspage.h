// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/command.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace pp {

class MessageStrip;

/// Every choice of the settings table, in its groups. What is changed is in force at once, where nothing else is said.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    SettingsPage(AppPresenter &app, const Commands &commands, QWidget *parent);

    void place(MessageStrip *strip);
    void focusSearch();

private:
    struct Row {
        QWidget *widget;
        QString words; ///< what the search looks through
    };
    struct Group {
        QWidget *widget;
        QString title;
        QList<Row> rows;
    };
    QWidget *header();
    Group &group(const QString &title);
    void addChoice(const Settings::Row &row);
    void addShortcuts(const Commands &commands);
    QWidget *newInput(const Settings::Row &row, QWidget *parent);
    void search(const QString &text);
    void showResetAll();

    AppPresenter &m_app;
    Settings &m_settings;
    QVBoxLayout *m_column;
    QVBoxLayout *m_content;
    QScrollArea *m_area;
    QLineEdit *m_search;
    QPushButton *m_resetAll;
    QLabel *m_nothing;
    QList<Group> m_groups;
};

} // namespace pp
