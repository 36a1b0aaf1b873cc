// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/colour.h"

#include <QAbstractTableModel>

#include <optional>

namespace pp {

/// What a chart of stacked bars shows: numbers by bar and by part of a bar.
struct ChartData {
    struct Series {
        QString name;
        bool outlined = false; ///< only proposed, as an outlined chip says it
        std::optional<Colour> colour;

        friend bool operator==(const Series &, const Series &) = default;
    };
    struct Bar {
        QString label; ///< short, for the axis
        QString name;  ///< whole, for tooltip and table
        QList<qint64> values; ///< one a series
        std::optional<Colour> colour; ///< of the whole bar

        [[nodiscard]] qint64 total() const;
        friend bool operator==(const Bar &, const Bar &) = default;
    };
    QString barTitle;   ///< "Day"
    QString totalTitle; ///< "All sources"; only for several series
    QList<Series> series;
    QList<Bar> bars;

    [[nodiscard]] bool isEmpty() const; ///< no number but 0
    friend bool operator==(const ChartData &, const ChartData &) = default;
};

/// The chart's twin as a table: a row a bar, a column a series, and their sum. GUI thread.
class ChartModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const ChartData &chart);
    [[nodiscard]] const ChartData &chart() const { return m_chart; }
    /// "31 January: 12; Web 8, App 4"
    [[nodiscard]] QString describe(int bar) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void chartChanged();

private:
    ChartData m_chart;
};

} // namespace pp
