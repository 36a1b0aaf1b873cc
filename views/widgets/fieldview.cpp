// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/fieldview.h"

#include "views/style/style.h"
#include "views/widgets/chip.h"
#include "views/widgets/fielddelegates.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

FieldView::FieldView(FieldListPresenter &presenter, Settings &settings, QWidget *parent)
    : QTreeView(parent)
    , m_presenter(presenter)
    , m_settings(settings)
    , m_key(presenter.list() == FieldList::Inbox ? Settings::Key::InboxColumns : Settings::Key::InventoryColumns)
{
    setAccessibleName(presenter.list() == FieldList::Inbox ? tr("Fields in the Inbox") : tr("Fields in the Inventory"));
    setModel(&presenter.model());
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setItemDelegateForColumn(FieldTableModel::PathColumn, new PathDelegate(this));
    setItemDelegateForColumn(FieldTableModel::ColourColumn, new ColourDelegate(this));
    style::softenSelection(this);

    QHeaderView *head = header();
    head->setAccessibleName(tr("Columns"));
    head->setStretchLastSection(false);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(FieldTableModel::PathColumn, Qt::AscendingOrder);
    head->setHighlightSections(false);
    head->setFixedHeight(int(fontMetrics().height() * style::headerHeight));
    head->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    const auto width = [this](int characters) { return fontMetrics().averageCharWidth() * characters; };
    head->resizeSection(FieldTableModel::ColourColumn, std::max(chipSize(true, this).width() + style::space(this, 12), width(16)));
    head->resizeSection(FieldTableModel::DetectionColumn, width(14));
    head->resizeSection(FieldTableModel::SourceColumn, width(13));
    head->resizeSection(FieldTableModel::EventColumn, width(11));
    head->resizeSection(FieldTableModel::CountColumn, width(11));
    head->resizeSection(FieldTableModel::FirstSeenColumn, width(18));
    head->resizeSection(FieldTableModel::LastSeenColumn, width(12));
    head->setSectionHidden(FieldTableModel::FirstSeenColumn, true);
    if (const auto saved = settings.get<QByteArray>(m_key); !saved.isEmpty())
        m_pathByHand = head->restoreState(saved);
    head->setSortIndicator(FieldTableModel::PathColumn, Qt::AscendingOrder); // the order is not remembered, the look is
    head->setContextMenuPolicy(Qt::CustomContextMenu);

    connect(head, &QHeaderView::sectionClicked, this, &FieldView::sortBy);
    connect(head, &QHeaderView::customContextMenuRequested, this, &FieldView::columnMenu);
    connect(head, &QHeaderView::sectionResized, this, [this](int column) {
        if (column == FieldTableModel::PathColumn && !m_fitting)
            m_pathByHand = true;
        else
            fitPath();
        remember();
    });
    connect(head, &QHeaderView::sectionMoved, this, &FieldView::remember);
    connect(&presenter, &FieldListPresenter::currentWanted, this, &FieldView::select);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &FieldView::tellSelection);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &FieldView::currentFieldChanged);
    connect(model(), &QAbstractItemModel::dataChanged, this, &FieldView::currentFieldChanged);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &FieldView::tellSelection);
    connect(this, &QTreeView::doubleClicked, this, &FieldView::detailsWanted);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == FieldTableModel::ColourColumn && QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            edit(index);
    });
}

void FieldView::select(FieldId field)
{
    const int row = m_presenter.model().rowOf(field);
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    const QModelIndex index = model()->index(row, FieldTableModel::ColourColumn);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void FieldView::tellSelection()
{
    QList<FieldId> fields;
    const QModelIndexList rows = selectionModel()->selectedRows();
    fields.reserve(rows.size());
    for (const QModelIndex &row : rows)
        fields.append(row.data(FieldTableModel::IdRole).toLongLong());
    m_presenter.setSelected(fields);
}

void FieldView::sortBy(int column)
{
    const auto sort = FieldTableModel::sortOf(column);
    if (!sort) { // Qt has moved the indicator already
        const FieldQuery &query = m_presenter.query();
        for (int each = 0; each < FieldTableModel::ColumnCount; ++each) {
            if (FieldTableModel::sortOf(each) == query.sort)
                header()->setSortIndicator(each, query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
        return;
    }
    const FieldQuery &query = m_presenter.query();
    // Names begin with A; of everything else the most is what one looks for.
    const bool descending = query.sort == *sort ? !query.descending : *sort != FieldQuery::Sort::Path;
    header()->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_presenter.setSort(*sort, descending);
}

void FieldView::columnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = FieldTableModel::DetectionColumn; column < FieldTableModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            header()->setSectionHidden(column, !shown);
            fitPath();
            remember();
        });
    }
    menu->popup(header()->mapToGlobal(at));
}

void FieldView::copy() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList plain;
    QString html = u"<table>"_s;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        html += u"<tr>"_s;
        for (int visual = 0; visual < header()->count(); ++visual) {
            const int column = header()->logicalIndex(visual);
            if (header()->isSectionHidden(column))
                continue;
            cells.append(row.siblingAtColumn(column).data().toString());
            html += u"<td>"_s + cells.last().toHtmlEscaped() + u"</td>"_s;
        }
        html += u"</tr>"_s;
        plain.append(cells.join(u'\t'));
    }
    if (plain.isEmpty())
        return;
    auto *copied = new QMimeData;
    copied->setText(plain.join(u'\n'));
    copied->setHtml(html + u"</table>"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
}

void FieldView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT detailsWanted();
            return;
        case Qt::Key_F2:
            if (currentIndex().isValid())
                edit(currentIndex().siblingAtColumn(FieldTableModel::ColourColumn));
            return;
        case Qt::Key_Escape:
            if (selectionModel()->hasSelection())
                clearSelection();
            else
                Q_EMIT escaped();
            return;
        default:
            break;
        }
    }
    QTreeView::keyPressEvent(event);
}

void FieldView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitPath();
}

/// The path gets what the other columns leave, until somebody gives it a width.
void FieldView::fitPath()
{
    if (m_pathByHand || m_fitting)
        return;
    m_fitting = true;
    int others = 0;
    for (int column = FieldTableModel::ColourColumn; column < FieldTableModel::ColumnCount; ++column)
        others += header()->isSectionHidden(column) ? 0 : header()->sectionSize(column);
    header()->resizeSection(FieldTableModel::PathColumn, std::max(fontMetrics().averageCharWidth() * 22, viewport()->width() - others));
    m_fitting = false;
}

void FieldView::remember()
{
    if (!m_fitting && isVisible())
        m_settings.setValue(m_key, header()->saveState());
}

} // namespace pp
