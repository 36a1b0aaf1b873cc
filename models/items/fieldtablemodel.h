// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/fieldquery.h"
#include "models/items/fieldexpansion.h"

#include <QAbstractItemModel>

#include <memory>
#include <unordered_map>

namespace pp {

/// The rows of Inbox or Inventory that are loaded so far. Filtered and sorted by whoever fills it; it changes by the
/// smallest signals, so that selection, scroll position and an open editor survive. GUI thread.
class FieldTableModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { PathColumn, ColourColumn, DetectionColumn, SourceColumn, EventColumn, CountColumn, FirstSeenColumn, LastSeenColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< FieldId
        ColourRole,            ///< int(Colour): the classification, the chosen or else the recommended colour
        DecidedRole,           ///< bool: chosen or classified, not only recommended
        SortRole,              ///< the raw value
        KindRole,              ///< int(ExpansionLine::Kind) of a line below a row; none: a row
        NumberRole,            ///< of a line of an example, from 1
        HitRole,               ///< bool: a line of an example that holds the field
    };
    FieldTableModel(FieldList list, Clock clock, QObject *parent = nullptr);

    /// Becomes exactly these rows, in this order.
    void update(const QList<Field> &rows, bool atEnd);
    void append(const QList<Field> &rows, bool atEnd);
    /// A row opens: the lines of what is known of it come at once, what the workspace answers by setExpansion().
    void expand(FieldId field);
    void setExpansion(FieldId field, const FieldExpansion &expansion);
    void collapse(FieldId field);
    [[nodiscard]] const FieldExpansion *expansion(FieldId field) const; ///< null: it is not open
    /// Times are shown relative to now: shows them anew.
    void timePassed();

    [[nodiscard]] const QList<Field> &fields() const { return m_rows; }
    [[nodiscard]] int rowOf(FieldId id) const; ///< -1: not loaded
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }
    [[nodiscard]] static std::optional<FieldQuery::Sort> sortOf(int column);
    [[nodiscard]] static Colour colourOf(const Field &field);
    /// What a cell says. Any thread.
    [[nodiscard]] static QString display(const Field &field, int column, qint64 now);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A colour (int) for the colour column. Nothing changes here: colourPicked() asks, and the new row comes by update().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// moreWanted(), unless it was asked for already or there is no more. canFetchMore() stays false: a tree view fetches
    /// with every layout where it can, and would load a million rows, page after page. See views/widgets/loadahead.h.
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();
    void colourPicked(pp::FieldId field, pp::Colour colour);

private:
    struct Expanded {
        FieldId field = 0;
        mutable int row = 0; ///< where the field was found last
        FieldExpansion known;
        QList<ExpansionLine> lines;
    };
    [[nodiscard]] static Expanded *expandedOf(const QModelIndex &index) { return static_cast<Expanded *>(index.internalPointer()); }
    [[nodiscard]] int rowOf(const Expanded &expanded) const;
    [[nodiscard]] Expanded *find(FieldId field) const;
    [[nodiscard]] static QVariant lineData(const ExpansionLine &line, int role);
    void showLines(Expanded &expanded);
    void forgetGone();

    [[nodiscard]] static QString hint(const Field &field, int column);
    [[nodiscard]] static QVariant raw(const Field &field, int column);
    void removeOthers(const QList<Field> &rows);
    void place(const QList<Field> &rows);

    FieldList m_list;
    Clock m_clock;
    QList<Field> m_rows;
    std::unordered_map<FieldId, std::unique_ptr<Expanded>> m_expanded;
    bool m_atEnd = true;
    bool m_asked = false; ///< moreWanted() was emitted and not answered yet
};

} // namespace pp
