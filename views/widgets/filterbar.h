// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/fieldlistpresenter.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace pp {

class Command;
class FilterButton;
class MenuButton;
class SignButton;

/// The filters of a list with their counts, the filters that have a name, and how much of the list is shown.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(FieldListPresenter &list, Command *clear, QWidget *parent);

    /// Something more at the end of the bar, such as how the table looks.
    void add(QWidget *widget);
    [[nodiscard]] QWidget *last() const { return m_clear; } ///< in the order of Tab

private:
    void showState();
    void fillSaved();
    void askForName();

    FieldListPresenter &m_list;
    FilterButton *m_colours;
    FilterButton *m_environments;
    FilterButton *m_sources;
    FilterButton *m_events;
    FilterButton *m_matchers;
    FilterButton *m_categories;
    FilterButton *m_ages;
    SignButton *m_firstSeen; ///< what a chart led to; pressing it removes it
    MenuButton *m_saved;
    QMenu *m_savedMenu;
    QWidget *m_filtered; ///< "17 of 199 fields" and what ends it
    QLabel *m_shown;
    QWidget *m_clear;
    QWidget *m_lastAdded;
};

} // namespace pp
