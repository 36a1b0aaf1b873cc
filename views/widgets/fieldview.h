// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/fieldlistpresenter.h"
#include "models/presenters/settings.h"

#include <QTreeView>

class QMenu;

namespace pp {

/// The table of a list page: many rows selectable and expandable in place, sorted by its header, colours changed in
/// place; columns can be hidden, moved and resized, and are remembered.
class FieldView : public QTreeView
{
    Q_OBJECT
public:
    FieldView(FieldListPresenter &presenter, Settings &settings, QWidget *parent);

    /// The selected rows, with the lines below them.
    void copy(bool withHeaders) const;
    [[nodiscard]] QList<int> shownColumns() const; ///< in the order in which they stand
    [[nodiscard]] QStringList shownHeaders() const;
    /// Everything that passes the filters, loaded or not.
    void selectAll() override;
    /// How to sort, and which columns to show; filled when it opens.
    [[nodiscard]] QMenu *newLookMenu(QWidget *parent);
    /// The field the current row or line belongs to; -1: none.
    [[nodiscard]] int currentFieldRow() const;
    void toggleExpanded();

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
    void showOrder();
    void fillLookMenu(QMenu *menu);
    bool toggleLine();
    void fitColumns();
    [[nodiscard]] int widthBesidePath() const;
    void remember();

    FieldListPresenter &m_presenter;
    Settings &m_settings;
    Settings::Key m_key;
    bool m_pathByHand = false;
    bool m_columnsByHand = false;
    bool m_fitting = false;
};

} // namespace pp
