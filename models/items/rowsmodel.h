// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/auditentry.h"
#include "models/domain/figures.h"
#include "models/domain/importreport.h"
#include "models/domain/matcher.h"
#include "models/items/audittext.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <utility>

namespace pp {

/// A short read-only table over domain values: columns are named functions. GUI thread.
template<typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    struct Column {
        QString title;
        std::function<QString(const Row &)> text;
        std::function<QString(const Row &)> hint = {}; ///< tooltip; none: the text itself
        bool number = false;
    };
    RowsModel(QList<Column> columns, QObject *parent) : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

    /// Another subject: the rows of something else.
    void setRows(QList<Row> rows)
    {
        if (rows == m_rows)
            return;
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    /// The same subject as it is now, by the smallest signals: selection and scroll position survive. key(Row) tells
    /// rows apart.
    template<typename Key>
    void update(const QList<Row> &rows, Key key)
    {
        const auto find = [&key](const QList<Row> &in, const Row &row, qsizetype from) {
            return std::find_if(in.cbegin() + from, in.cend(), [&](const Row &other) { return key(other) == key(row); }) - in.cbegin();
        };
        for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
            if (find(rows, m_rows.at(i), 0) == rows.size())
                remove(int(i));
        }
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const qsizetype at = find(m_rows, rows.at(i), i);
            if (at == m_rows.size()) {
                beginInsertRows({}, int(i), int(i));
                m_rows.insert(i, rows.at(i));
                endInsertRows();
                continue;
            }
            if (at != i) {
                beginMoveRows({}, int(at), int(at), {}, int(i));
                m_rows.move(at, i);
                endMoveRows();
            }
            if (m_rows.at(i) != rows.at(i)) {
                m_rows[i] = rows.at(i);
                Q_EMIT dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
            }
        }
    }
    void insert(int at, const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, at, at + int(rows.size()) - 1);
        m_rows = m_rows.first(at) + rows + m_rows.mid(at);
        endInsertRows();
    }
    /// Times are shown relative to now: shows everything anew.
    void timePassed()
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    }
    /// fetch() is called when somebody comes near the end (views/widgets/loadahead.h, not by canFetchMore(), which a tree
    /// view asks with every layout); none: there are no more rows.
    void setFetch(std::function<void()> fetch) { m_fetch = std::move(fetch); }
    void fetchMore(const QModelIndex &parent) override
    {
        if (!parent.isValid() && m_fetch)
            std::exchange(m_fetch, nullptr)(); // whoever answers sets it again
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Column &column = m_columns.at(index.column());
        const Row &row = m_rows.at(index.row());
        if (role == Qt::DisplayRole)
            return column.text(row);
        if (role == Qt::ToolTipRole)
            return column.hint ? column.hint(row) : column.text(row);
        if (role == Qt::TextAlignmentRole && column.number)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).title;
        if (role == Qt::TextAlignmentRole && m_columns.at(section).number)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }

private:
    void remove(int row)
    {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }

    QList<Column> m_columns;
    QList<Row> m_rows;
    std::function<void()> m_fetch;
};

using DetectionModel = RowsModel<Detection>;
using SightingModel = RowsModel<Sighting>;
using RejectionModel = RowsModel<Rejection>;
using AuditModel = RowsModel<AuditEntry>;
using AuditValueModel = RowsModel<text::AuditValue>;
using SourceModel = RowsModel<SourceFigures>;
using ImportModel = RowsModel<ImportFile>;
using MatcherModel = RowsModel<KnownMatcher>;
using EffectModel = RowsModel<MatcherEffect::Row>;

[[nodiscard]] DetectionModel *newDetectionModel(QObject *parent);
[[nodiscard]] SightingModel *newSightingModel(const Clock &clock, QObject *parent);
[[nodiscard]] RejectionModel *newRejectionModel(QObject *parent);
[[nodiscard]] AuditModel *newAuditModel(const Clock &clock, QObject *parent);
/// What was done to one field: nothing is said about which.
[[nodiscard]] AuditModel *newHistoryModel(const Clock &clock, QObject *parent);
[[nodiscard]] AuditValueModel *newAuditValueModel(QObject *parent);
[[nodiscard]] SourceModel *newSourceModel(QObject *parent);
[[nodiscard]] ImportModel *newImportModel(const Clock &clock, QObject *parent);
[[nodiscard]] MatcherModel *newMatcherModel(QObject *parent);
[[nodiscard]] EffectModel *newEffectModel(QObject *parent);

} // namespace pp
