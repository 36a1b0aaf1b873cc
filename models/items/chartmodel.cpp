// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/chartmodel.h"

#include "models/items/text.h"

#include <algorithm>
#include <numeric>

namespace pp {

using namespace Qt::StringLiterals;

qint64 ChartData::Bar::total() const
{
    return std::accumulate(values.cbegin(), values.cend(), qint64(0));
}

bool ChartData::isEmpty() const
{
    return std::all_of(bars.cbegin(), bars.cend(), [](const Bar &bar) { return bar.total() == 0; });
}

/// While a chart keeps its shape only numbers change, and whoever reads the table keeps the place.
void ChartModel::setChart(const ChartData &chart)
{
    if (chart == m_chart)
        return;
    const bool sameShape = chart.series == m_chart.series && chart.bars.size() == m_chart.bars.size()
        && chart.barTitle == m_chart.barTitle;
    if (sameShape) {
        m_chart = chart;
        if (!m_chart.bars.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_chart = chart;
        endResetModel();
    }
    Q_EMIT chartChanged();
}

QString ChartModel::describe(int bar) const
{
    const ChartData::Bar &row = m_chart.bars.at(bar);
    QStringList parts;
    for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
        if (row.values.at(i) > 0)
            parts.append(tr("%1 %2", "a part of a bar, and its number").arg(m_chart.series.at(i).name, text::number(row.values.at(i))));
    }
    if (m_chart.series.size() == 1 || parts.isEmpty())
        return tr("%1: %2", "a bar of a chart, and its number").arg(row.name, text::number(row.total()));
    return tr("%1: %2 (%3)", "a bar of a chart, its number, and its parts").arg(row.name, text::number(row.total()), text::listed(parts));
}

int ChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chart.bars.size());
}

int ChartModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const int series = int(m_chart.series.size());
    return 1 + series + (series > 1 ? 1 : 0);
}

QVariant ChartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChartData::Bar &bar = m_chart.bars.at(index.row());
    if (role == Qt::ToolTipRole)
        return describe(index.row());
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(bar.name) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return text::number(index.column() <= m_chart.series.size() ? bar.values.at(index.column() - 1) : bar.total());
}

QVariant ChartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_chart.barTitle;
    return section <= m_chart.series.size() ? m_chart.series.at(section - 1).name : m_chart.totalTitle;
}

} // namespace pp
