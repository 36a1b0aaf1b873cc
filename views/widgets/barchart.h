// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/chartmodel.h"

#include <QWidget>

namespace pp {

/// Stacked bars, painted from the palette in font-relative measures; mirrored in right-to-left languages. Arrow keys
/// walk through bars and their parts, Enter or a click leads on; the exact numbers are in tooltips and told to screen
/// readers. The model is its twin as a table.
class BarChart : public QWidget
{
    Q_OBJECT
public:
    enum class Direction {
        Across, ///< bars lie, with their names beside them: for a few named things
        Up,     ///< bars stand on an axis: for time
    };
    BarChart(ChartModel &model, Direction direction, const QString &name, QWidget *parent);

    [[nodiscard]] int currentBar() const { return m_bar; }       ///< -1: none
    [[nodiscard]] int currentSeries() const { return m_series; } ///< -1: all of the bar
    [[nodiscard]] QString currentText() const; ///< of the bar under the mouse, else of the current one
    /// What stands at the place of a bar of the series.
    [[nodiscard]] static QColor colourOf(const ChartData &chart, int bar, int series, const QPalette &palette);
    [[nodiscard]] QRect partRect(int bar, int series) const; ///< for tests and tooltips

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(int bar, int series); ///< series -1: all of the bar
    void currentChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Place {
        int bar = -1;
        int series = -1;
        friend bool operator==(const Place &, const Place &) = default;
    };
    [[nodiscard]] const ChartData &chart() const { return m_model.chart(); }
    [[nodiscard]] qint64 largest() const;
    [[nodiscard]] qint64 axisStep() const;
    [[nodiscard]] qint64 axisEnd() const;
    [[nodiscard]] QRectF plot() const;                      ///< where the bars are, as if left to right
    [[nodiscard]] QRectF slot(int bar) const;               ///< the bar's whole share of the plot, likewise
    [[nodiscard]] QRectF part(int bar, qint64 from, qint64 to) const;
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    [[nodiscard]] Place placeAt(const QPointF &at) const;
    [[nodiscard]] QString describe(const Place &place) const;
    void setCurrent(int bar, int series);
    void reset();
    void paintAxis(QPainter &painter) const;
    void paintBar(QPainter &painter, int bar) const;
    void paintNames(QPainter &painter) const;

    ChartModel &m_model;
    Direction m_direction;
    int m_bar = -1;
    int m_series = -1;
    Place m_hovered;
};

} // namespace pp
