// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/rowsview.h"

#include "models/items/copiedtable.h"
#include "views/style/style.h"
#include "views/widgets/clipboard.h"
#include "views/widgets/loadahead.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
/// Rows as high as those of the lists.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + style::space(option.widget, 8), std::max(size.height(), int(option.fontMetrics.height() * style::rowHeight))};
    }
};

bool isCopyWithHeader(const QKeyEvent &event)
{
    return event.key() == Qt::Key_C && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}
} // namespace

RowsView::RowsView(QAbstractItemModel *model, const QString &name, QWidget *parent)
    : QTreeView(parent)
{
    setAccessibleName(name);
    setModel(model);
    setItemDelegate(new RowDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideMiddle);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setAccessibleName(tr("Columns"));
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    header()->setFixedHeight(int(fontMetrics().height() * style::headerHeight));
    setWideColumn(0);
    style::softenSelection(this);
    loadAhead(this);
    connect(this, &QTreeView::doubleClicked, this, &RowsView::opened);
}

void RowsView::setWideColumn(int column)
{
    for (int each = 0; each < header()->count(); ++each)
        header()->setSectionResizeMode(each, each == column ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void RowsView::copy(bool withHeader) const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    for (int row = 0; selected.isEmpty() && row < model()->rowCount(); ++row)
        rows.append(row);
    std::sort(rows.begin(), rows.end());
    const auto cells = [this](const auto &text) {
        QStringList all;
        for (int column = 0; column < model()->columnCount(); ++column)
            all.append(text(column).toString());
        return all;
    };
    CopiedTable table(withHeader ? cells([this](int column) { return model()->headerData(column, Qt::Horizontal); }) : QStringList());
    for (const int row : std::as_const(rows))
        table.add(cells([this, row](int column) { return model()->index(row, column).data(); }));
    putOnClipboard(table);
}

/// Copying is a command of the window, too, and would copy from the page's list.
bool RowsView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isCopyWithHeader(*key) || key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    if (isCopyWithHeader(*event) || event->matches(QKeySequence::Copy)) {
        copy(isCopyWithHeader(*event));
        return;
    }
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
            Q_EMIT opened(currentIndex());
            return;
        }
        if (event->key() == Qt::Key_Escape) {
            if (selectionModel()->hasSelection())
                clearSelection();
            else
                Q_EMIT escaped();
            return;
        }
    }
    QTreeView::keyPressEvent(event);
}

} // namespace pp
