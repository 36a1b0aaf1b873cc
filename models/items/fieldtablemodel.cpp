// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/fieldtablemodel.h"

#include "models/items/text.h"

#include <QSet>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

FieldTableModel::FieldTableModel(FieldList list, Clock clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_list(list)
    , m_clock(std::move(clock))
{
}

Colour FieldTableModel::colourOf(const Field &field)
{
    return field.classification.value_or(field.chosen.value_or(field.recommendation));
}

std::optional<FieldQuery::Sort> FieldTableModel::sortOf(int column)
{
    switch (column) {
    case PathColumn:
        return FieldQuery::Sort::Path;
    case ColourColumn:
        return FieldQuery::Sort::Colour;
    case CountColumn:
        return FieldQuery::Sort::Count;
    case FirstSeenColumn:
        return FieldQuery::Sort::FirstSeen;
    case LastSeenColumn:
        return FieldQuery::Sort::LastSeen;
    default:
        return std::nullopt;
    }
}

void FieldTableModel::update(const QList<Field> &rows, bool atEnd)
{
    removeOthers(rows);
    place(rows);
    forgetGone();
    m_atEnd = atEnd;
    m_asked = false;
}

/// Rows that are wanted no longer go first, in runs from the end, so that what remains only has to be put in order.
void FieldTableModel::removeOthers(const QList<Field> &rows)
{
    QSet<FieldId> wanted;
    wanted.reserve(rows.size());
    for (const Field &field : rows)
        wanted.insert(field.id);
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        if (wanted.contains(m_rows.at(last).id))
            continue;
        qsizetype first = last;
        while (first > 0 && !wanted.contains(m_rows.at(first - 1).id))
            --first;
        beginRemoveRows({}, int(first), int(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void FieldTableModel::place(const QList<Field> &rows)
{
    QSet<FieldId> present;
    present.reserve(m_rows.size());
    for (const Field &field : m_rows)
        present.insert(field.id);

    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Field &field = rows.at(row);
        if (!present.contains(field.id)) {
            qsizetype end = row + 1;
            while (end < rows.size() && !present.contains(rows.at(end).id))
                ++end;
            beginInsertRows({}, int(row), int(end - 1));
            m_rows.insert(row, end - row, Field{});
            std::copy(rows.begin() + row, rows.begin() + end, m_rows.begin() + row);
            endInsertRows();
            row = end - 1;
            continue;
        }
        if (m_rows.at(row).id != field.id) {
            const auto from = std::find_if(m_rows.cbegin() + row, m_rows.cend(), [&](const Field &f) { return f.id == field.id; });
            const auto at = qsizetype(from - m_rows.cbegin());
            beginMoveRows({}, int(at), int(at), {}, int(row));
            m_rows.move(at, row);
            endMoveRows();
        }
        if (m_rows.at(row) != field) {
            m_rows[row] = field;
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
            if (Expanded *expanded = find(field.id))
                showLines(*expanded);
        }
    }
}

FieldTableModel::Expanded *FieldTableModel::find(FieldId field) const
{
    const auto found = m_expanded.find(field);
    return found == m_expanded.end() ? nullptr : found->second.get();
}

int FieldTableModel::rowOf(const Expanded &expanded) const
{
    if (expanded.row >= m_rows.size() || m_rows.at(expanded.row).id != expanded.field)
        expanded.row = rowOf(expanded.field);
    return expanded.row;
}

const FieldExpansion *FieldTableModel::expansion(FieldId field) const
{
    const Expanded *expanded = find(field);
    return expanded ? &expanded->known : nullptr;
}

void FieldTableModel::expand(FieldId field)
{
    const int row = rowOf(field);
    if (row < 0 || find(field))
        return;
    auto expanded = std::make_unique<Expanded>();
    expanded->field = field;
    expanded->row = row;
    Expanded &added = *expanded;
    m_expanded.emplace(field, std::move(expanded));
    showLines(added);
}

void FieldTableModel::setExpansion(FieldId field, const FieldExpansion &expansion)
{
    Expanded *expanded = find(field);
    if (!expanded)
        return;
    expanded->known = expansion;
    showLines(*expanded);
}

void FieldTableModel::collapse(FieldId field)
{
    Expanded *expanded = find(field);
    if (!expanded)
        return;
    if (!expanded->lines.isEmpty()) {
        beginRemoveRows(index(rowOf(*expanded), 0), 0, int(expanded->lines.size()) - 1);
        expanded->lines.clear();
        endRemoveRows();
    }
    m_expanded.erase(field);
}

/// Changes what differs, line by line, so that a current line stays the current one.
void FieldTableModel::showLines(Expanded &expanded)
{
    const int row = rowOf(expanded);
    const QList<ExpansionLine> wanted = expansionLines(m_rows.at(row), expanded.known, m_clock());
    const QModelIndex parent = index(row, 0);
    const qsizetype kept = std::min(wanted.size(), expanded.lines.size());
    for (qsizetype i = 0; i < kept; ++i) {
        if (expanded.lines.at(i) == wanted.at(i))
            continue;
        expanded.lines[i] = wanted.at(i);
        Q_EMIT dataChanged(index(int(i), 0, parent), index(int(i), ColumnCount - 1, parent));
    }
    if (wanted.size() > kept) {
        beginInsertRows(parent, int(kept), int(wanted.size()) - 1);
        expanded.lines = wanted;
        endInsertRows();
    } else if (expanded.lines.size() > kept) {
        beginRemoveRows(parent, int(kept), int(expanded.lines.size()) - 1);
        expanded.lines.resize(kept);
        endRemoveRows();
    }
}

void FieldTableModel::forgetGone()
{
    std::erase_if(m_expanded, [this](const auto &each) { return rowOf(*each.second) < 0; });
}

QModelIndex FieldTableModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, find(m_rows.at(parent.row()).id)) : createIndex(row, column);
}

QModelIndex FieldTableModel::parent(const QModelIndex &child) const
{
    const Expanded *expanded = child.isValid() ? expandedOf(child) : nullptr;
    if (!expanded)
        return {};
    const int row = rowOf(*expanded);
    return row < 0 ? QModelIndex() : createIndex(row, 0);
}

bool FieldTableModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_rows.isEmpty();
    return !parent.internalPointer() && parent.column() == 0;
}

void FieldTableModel::append(const QList<Field> &rows, bool atEnd)
{
    m_atEnd = atEnd;
    m_asked = false;
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size() - 1));
    m_rows.append(rows);
    endInsertRows();
}

void FieldTableModel::timePassed()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, FirstSeenColumn), index(int(m_rows.size()) - 1, LastSeenColumn), {Qt::DisplayRole});
    for (const auto &each : m_expanded)
        showLines(*each.second);
}

int FieldTableModel::rowOf(FieldId id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const Field &field) { return field.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int FieldTableModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    const Expanded *expanded = hasChildren(parent) ? find(m_rows.at(parent.row()).id) : nullptr;
    return expanded ? int(expanded->lines.size()) : 0;
}

int FieldTableModel::columnCount(const QModelIndex &parent) const
{
    return !parent.isValid() || hasChildren(parent) ? int(ColumnCount) : 0;
}

QString FieldTableModel::display(const Field &field, int column, qint64 now)
{
    switch (column) {
    case PathColumn:
        return field.path;
    case ColourColumn:
        return colourName(colourOf(field));
    case DetectionColumn:
        return text::detections(field);
    case SourceColumn:
        return field.sources.size() > 3 ? tr("%Ln source(s)", nullptr, int(field.sources.size())) : text::listed(field.sources);
    case EventColumn:
        return field.events.size() == 1 && !field.events.first().isEmpty() ? field.events.first()
                                        : tr("%Ln event(s)", nullptr, int(field.events.size()));
    case CountColumn:
        return text::number(field.count);
    case FirstSeenColumn:
        return text::relativeTime(field.firstSeen, now);
    case LastSeenColumn:
        return text::relativeTime(field.lastSeen, now);
    default:
        return {};
    }
}

QString FieldTableModel::hint(const Field &field, int column)
{
    switch (column) {
    case PathColumn:
        return field.path;
    case ColourColumn: {
        const Colour colour = colourOf(field);
        const QString state = field.classification ? tr("decided") : field.chosen ? tr("chosen, not yet in the Inventory") : tr("recommended");
        return tr("%1 · %2 · %3", "Red · highly restricted · recommended").arg(colourName(colour), text::colourMeaning(colour), state);
    }
    case DetectionColumn: {
        QStringList found;
        for (const Detection &detection : field.detections)
            found.append(tr("%1: %2, confidence %3").arg(detection.matcher, text::matchedOn(detection), text::percent(detection.confidence)));
        return found.isEmpty() ? tr("No matcher detected this field") : text::lines(found);
    }
    case SourceColumn:
        return text::lines(field.sources);
    case EventColumn:
        return text::lines(field.events);
    case CountColumn:
        return tr("Seen in %1 events").arg(text::number(field.count));
    case FirstSeenColumn:
        return text::exactTime(field.firstSeen);
    case LastSeenColumn:
        return text::exactTime(field.lastSeen);
    default:
        return {};
    }
}

QVariant FieldTableModel::raw(const Field &field, int column)
{
    switch (column) {
    case ColourColumn:
        return int(colourOf(field));
    case CountColumn:
        return field.count;
    case FirstSeenColumn:
        return field.firstSeen.value_or(0);
    case LastSeenColumn:
        return field.lastSeen.value_or(0);
    case SourceColumn:
        return field.sources.size();
    case EventColumn:
        return field.events.size();
    case DetectionColumn:
        return field.detections.isEmpty() ? 0.0 : field.detections.first().confidence;
    default:
        return field.path;
    }
}

QVariant FieldTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Expanded *expanded = expandedOf(index)) {
        if (role == IdRole)
            return expanded->field;
        return index.column() == PathColumn ? lineData(expanded->lines.at(index.row()), role) : QVariant();
    }
    const Field &field = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(field, index.column(), m_clock());
    case Qt::EditRole:
        return index.column() == ColourColumn ? QVariant(int(colourOf(field))) : QVariant(display(field, index.column(), m_clock()));
    case Qt::ToolTipRole:
        return hint(field, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == ColourColumn ? hint(field, ColourColumn) : display(field, index.column(), m_clock());
    case Qt::AccessibleDescriptionRole:
        return index.column() == PathColumn ? hint(field, ColourColumn) : QString();
    case Qt::TextAlignmentRole:
        if (index.column() >= CountColumn)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return field.id;
    case ColourRole:
        return int(colourOf(field));
    case DecidedRole:
        return field.classification || field.chosen;
    case SortRole:
        return raw(field, index.column());
    default:
        return {};
    }
}

/// A line has the width of the table, whichever columns are shown.
QVariant FieldTableModel::lineData(const ExpansionLine &line, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::ToolTipRole:
        return line.hint.isEmpty() ? line.text : line.hint;
    case Qt::AccessibleTextRole:
        if (line.kind != ExpansionLine::Kind::Code)
            return line.text;
        return line.hit ? tr("Line %1, this field: %2").arg(line.number).arg(line.text.trimmed())
                        : tr("Line %1: %2").arg(line.number).arg(line.text.trimmed());
    case KindRole:
        return int(line.kind);
    case NumberRole:
        return line.number;
    case HitRole:
        return line.hit;
    default:
        return {};
    }
}

QVariant FieldTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= CountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn:
        return tr("Field");
    case ColourColumn:
        return m_list == FieldList::Inbox ? tr("Recommended") : tr("Classification");
    case DetectionColumn:
        return tr("Detected by");
    case SourceColumn:
        return tr("Sources");
    case EventColumn:
        return tr("Events");
    case CountColumn:
        return tr("Times seen");
    case FirstSeenColumn:
        return tr("First seen");
    case LastSeenColumn:
        return tr("Last seen");
    default:
        return {};
    }
}

Qt::ItemFlags FieldTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    if (expandedOf(index))
        return flags | Qt::ItemNeverHasChildren;
    if (index.column() == ColourColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool FieldTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || index.column() != ColourColumn)
        return false;
    const int colour = value.toInt();
    if (colour < int(Colour::Green) || colour > int(Colour::Red))
        return false;
    Q_EMIT colourPicked(m_rows.at(index.row()).id, Colour(colour));
    return true;
}

void FieldTableModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || m_atEnd || m_asked)
        return;
    m_asked = true;
    Q_EMIT moreWanted();
}

} // namespace pp
