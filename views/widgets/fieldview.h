// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/fieldlistpresenter.h"
#include "models/presenters/settings.h"

#include <QTreeView>

namespace pp {

/// The table of a list page: many rows selectable, sorted by its header in SQL, colours changed in place; columns can
/// be hidden, moved and resized, and are remembered.
class FieldView : public QTreeView
{
    Q_OBJECT
public:
    FieldView(FieldListPresenter &presenter, Settings &settings, QWidget *parent);

Q_SIGNALS:
    void detailsWanted();
    void currentFieldChanged();
    void escaped(); ///< Esc was pressed with nothing to clear here

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void select(FieldId field);
    void tellSelection();
    void sortBy(int column);
    void columnMenu(const QPoint &at);
    void copy() const;
    void fitPath();
    void remember();

    FieldListPresenter &m_presenter;
    Settings &m_settings;
    Settings::Key m_key;
    bool m_pathByHand = false;
    bool m_fitting = false;
};

} // namespace pp
