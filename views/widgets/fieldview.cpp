// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/fieldview.h"

#include "models/items/copiedtable.h"
#include "views/style/style.h"
#include "views/widgets/chip.h"
#include "views/widgets/clipboard.h"
#include "views/widgets/fielddelegates.h"
#include "views/widgets/loadahead.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSet>

#include <algorithm>
#include <array>

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
    setExpandsOnDoubleClick(false); // a double click shows the details
    setIndentation(style::space(this, 20));
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
    loadAhead(this);

    QHeaderView *head = header();
    head->setAccessibleName(tr("Columns"));
    head->setStretchLastSection(false);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setHighlightSections(false);
    head->setFixedHeight(int(fontMetrics().height() * style::headerHeight));
    head->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    const auto resize = [this, head](int column, int characters) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        head->resizeSection(column, std::max(fontMetrics().averageCharWidth() * characters, fontMetrics().horizontalAdvance(title) + style::space(this, 12)));
    };
    resize(FieldTableModel::ColourColumn, 16);
    head->resizeSection(FieldTableModel::ColourColumn, std::max(head->sectionSize(FieldTableModel::ColourColumn), chipSize(true, this).width() + style::space(this, 12)));
    resize(FieldTableModel::DetectionColumn, 14);
    resize(FieldTableModel::SourceColumn, 15);
    resize(FieldTableModel::EventColumn, 14);
    resize(FieldTableModel::CountColumn, 11);
    resize(FieldTableModel::FirstSeenColumn, 14);
    resize(FieldTableModel::LastSeenColumn, 14);
    head->setSectionHidden(FieldTableModel::FirstSeenColumn, true);
    if (const auto saved = settings.get<QByteArray>(m_key); !saved.isEmpty())
        m_pathByHand = m_columnsByHand = head->restoreState(saved);
    showOrder(); // the order belongs to the list, the look to the person
    head->setContextMenuPolicy(Qt::CustomContextMenu);

    connect(head, &QHeaderView::sectionClicked, this, &FieldView::sortBy);
    connect(head, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = newLookMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header()->mapToGlobal(at));
    });
    connect(head, &QHeaderView::sectionResized, this, [this](int column) {
        if (column == FieldTableModel::PathColumn && !m_fitting)
            m_pathByHand = true;
        else
            fitColumns();
        remember();
    });
    connect(head, &QHeaderView::sectionMoved, this, &FieldView::remember);
    connect(&presenter, &FieldListPresenter::currentWanted, this, &FieldView::select);
    connect(&presenter, &FieldListPresenter::changed, this, &FieldView::showOrder);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &row) { m_presenter.setExpanded(row.data(FieldTableModel::IdRole).toLongLong(), true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &row) { m_presenter.setExpanded(row.data(FieldTableModel::IdRole).toLongLong(), false); });
    connect(model(), &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &row, int first, int last) {
        for (int line = first; row.isValid() && line <= last; ++line)
            setFirstColumnSpanned(line, row, true);
        if (!row.isValid() && m_presenter.isAllSelected())
            selectionModel()->select(QItemSelection(model()->index(first, 0), model()->index(last, 0)), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &FieldView::tellSelection);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &FieldView::currentFieldChanged);
    connect(model(), &QAbstractItemModel::dataChanged, this, &FieldView::currentFieldChanged);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &FieldView::tellSelection);
    connect(this, &QTreeView::doubleClicked, this, &FieldView::detailsWanted);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (QGuiApplication::keyboardModifiers() != Qt::NoModifier)
            return;
        if (index.parent().isValid())
            toggleLine();
        else if (index.column() == FieldTableModel::ColourColumn)
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
    const QModelIndex index = model()->index(row, FieldTableModel::PathColumn); // what a screen reader says first
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

/// A line stands for the field it belongs to.
void FieldView::tellSelection()
{
    QList<FieldId> fields;
    QSet<FieldId> known;
    const QModelIndexList rows = selectionModel()->selectedRows();
    fields.reserve(rows.size());
    for (const QModelIndex &row : rows) {
        const FieldId field = row.data(FieldTableModel::IdRole).toLongLong();
        if (known.contains(field))
            continue;
        known.insert(field);
        fields.append(field);
    }
    m_presenter.setSelected(fields);
}

void FieldView::selectAll()
{
    QTreeView::selectAll();
    m_presenter.selectAll();
}

int FieldView::currentFieldRow() const
{
    const QModelIndex current = currentIndex();
    return current.parent().isValid() ? current.parent().row() : current.row();
}

void FieldView::toggleExpanded()
{
    const QModelIndex row = model()->index(currentFieldRow(), 0);
    if (!row.isValid())
        return;
    if (currentIndex().parent().isValid())
        setCurrentIndex(row); // its lines go
    setExpanded(row, !isExpanded(row));
}

/// Whether the current line is one that does something: the one that reveals and masks.
bool FieldView::toggleLine()
{
    const QModelIndex line = currentIndex().siblingAtColumn(0);
    const QVariant kind = line.data(FieldTableModel::KindRole);
    if (!kind.isValid() || kind.toInt() != int(ExpansionLine::Kind::Reveal))
        return false;
    const FieldId field = line.data(FieldTableModel::IdRole).toLongLong();
    const FieldExpansion *known = m_presenter.model().expansion(field);
    m_presenter.setRevealed(field, known && known->example && known->example->masked);
    return true;
}

void FieldView::showOrder()
{
    const FieldQuery &query = m_presenter.query();
    for (int column = 0; column < FieldTableModel::ColumnCount; ++column) {
        if (FieldTableModel::sortOf(column) == query.sort)
            header()->setSortIndicator(column, query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void FieldView::sortBy(int column)
{
    const auto sort = FieldTableModel::sortOf(column);
    const FieldQuery &query = m_presenter.query();
    // Names begin with A; of everything else the most is what one looks for.
    if (sort)
        m_presenter.setSort(*sort, query.sort == *sort ? !query.descending : *sort != FieldQuery::Sort::Path);
    showOrder(); // Qt has moved the indicator already
}

QMenu *FieldView::newLookMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAccessibleName(tr("Columns and order"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillLookMenu(menu); });
    return menu;
}

void FieldView::fillLookMenu(QMenu *menu)
{
    menu->clear();
    const auto name = [this](int column) { return model()->headerData(column, Qt::Horizontal).toString().replace(u"&"_s, u"&&"_s); };
    menu->addSection(tr("Sort by"));
    for (int column = 0; column < FieldTableModel::ColumnCount; ++column) {
        const auto sort = FieldTableModel::sortOf(column);
        if (!sort)
            continue;
        const bool now = m_presenter.query().sort == *sort;
        QAction *action = menu->addAction(!now ? name(column) : m_presenter.query().descending ? tr("%1, descending", "a column").arg(name(column)) : tr("%1, ascending", "a column").arg(name(column)));
        action->setCheckable(true);
        action->setChecked(now);
        connect(action, &QAction::triggered, this, [this, column] { sortBy(column); });
    }
    menu->addSection(tr("Columns"));
    for (int column = FieldTableModel::ColourColumn + 1; column < FieldTableModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(name(column));
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_columnsByHand = true;
            header()->setSectionHidden(column, !shown);
            fitColumns();
            remember();
        });
    }
}

void FieldView::copy(bool withHeaders) const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    // From top to bottom: a row, then its lines.
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        const auto place = [](const QModelIndex &i) { return i.parent().isValid() ? std::pair(i.parent().row(), i.row()) : std::pair(i.row(), -1); };
        return place(a) < place(b);
    });
    if (rows.isEmpty())
        return;
    CopiedTable table(withHeaders ? shownHeaders() : QStringList());
    const QList<int> columns = shownColumns();
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns)
            cells.append(row.siblingAtColumn(column).data().toString());
        table.add(cells);
    }
    putOnClipboard(table);
}

QList<int> FieldView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        if (const int column = header()->logicalIndex(visual); !header()->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QStringList FieldView::shownHeaders() const
{
    QStringList headers;
    for (const int column : shownColumns())
        headers.append(model()->headerData(column, Qt::Horizontal).toString());
    return headers;
}

void FieldView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!toggleLine())
                Q_EMIT detailsWanted();
            return;
        case Qt::Key_Space:
            if (!toggleLine())
                toggleExpanded();
            return;
        case Qt::Key_F2:
            if (currentIndex().isValid())
                edit(model()->index(currentFieldRow(), FieldTableModel::ColourColumn));
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
    fitColumns();
}

int FieldView::widthBesidePath() const
{
    int width = 0;
    for (int column = FieldTableModel::ColourColumn; column < FieldTableModel::ColumnCount; ++column)
        width += header()->isSectionHidden(column) ? 0 : header()->sectionSize(column);
    return width;
}

/// In little room the columns give way that an open row shows as well, until somebody chooses columns. The path gets what
/// the others leave, until somebody gives it a width.
void FieldView::fitColumns()
{
    if (m_fitting)
        return;
    m_fitting = true;
    const int least = fontMetrics().averageCharWidth() * 26;
    if (!m_columnsByHand) {
        constexpr std::array giveWay{FieldTableModel::EventColumn, FieldTableModel::SourceColumn};
        for (const int column : giveWay)
            header()->setSectionHidden(column, false);
        for (const int column : giveWay) {
            if (viewport()->width() - widthBesidePath() < least)
                header()->setSectionHidden(column, true);
        }
    }
    if (!m_pathByHand)
        header()->resizeSection(FieldTableModel::PathColumn, std::max(least, viewport()->width() - widthBesidePath()));
    m_fitting = false;
}

void FieldView::remember()
{
    if (!m_fitting && isVisible())
        m_settings.setValue(m_key, header()->saveState());
}

} // namespace pp
