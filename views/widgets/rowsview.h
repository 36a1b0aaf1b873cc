// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace pp {

/// A plain table of rows: selected by row, copied as text and HTML (Shift: with the header), opened with Enter or a
/// double click.
class RowsView : public QTreeView
{
    Q_OBJECT
public:
    RowsView(QAbstractItemModel *model, const QString &name, QWidget *parent);
    /// The column that gets the room the others leave.
    void setWideColumn(int column);
    void copy(bool withHeader) const; ///< the selected rows, or all of them

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void escaped();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace pp
