// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/field.h"
#include "models/domain/importreport.h"

#include <QAbstractTableModel>

#include <functional>

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
    QList<Column> m_columns;
    QList<Row> m_rows;
};

using DetectionModel = RowsModel<Detection>;
using SightingModel = RowsModel<Sighting>;
using RejectionModel = RowsModel<Rejection>;

[[nodiscard]] DetectionModel *newDetectionModel(QObject *parent);
[[nodiscard]] SightingModel *newSightingModel(const Clock &clock, QObject *parent);
[[nodiscard]] RejectionModel *newRejectionModel(QObject *parent);

} // namespace pp
