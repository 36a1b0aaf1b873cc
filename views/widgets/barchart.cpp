// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/barchart.h"

#include "models/items/text.h"
#include "views/style/style.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
/// Screen readers learn that it is a chart, and what its current bar says.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(BarChart *chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart) {}

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value || what == QAccessible::Description)
            return m_chart->currentText();
        return QAccessibleWidget::text(what);
    }

private:
    BarChart *m_chart;
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *chart = qobject_cast<BarChart *>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}
} // namespace

BarChart::BarChart(ChartModel &model, Direction direction, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_direction(direction)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(accessibleOf), true);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, direction == Direction::Up ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    connect(&m_model, &ChartModel::chartChanged, this, &BarChart::reset);
}

void BarChart::reset()
{
    m_hovered = {};
    if (m_bar >= chart().bars.size() || m_series >= chart().series.size())
        m_bar = m_series = -1;
    updateGeometry();
    update();
    Q_EMIT currentChanged();
}

QSize BarChart::sizeHint() const
{
    const int line = fontMetrics().height();
    if (m_direction == Direction::Across)
        return {line * 16, int(line * style::rowHeight * double(std::max<qsizetype>(1, chart().bars.size())))};
    return {line * 20, line * 8};
}

QSize BarChart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 10, m_direction == Direction::Across ? sizeHint().height() : line * 6};
}

qint64 BarChart::largest() const
{
    qint64 most = 0;
    for (const ChartData::Bar &bar : chart().bars)
        most = std::max(most, bar.total());
    return most;
}

/// 1, 2 or 5 of a power of ten, so that about four of them reach the largest bar.
qint64 BarChart::axisStep() const
{
    const double rough = double(std::max<qint64>(1, largest())) / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double lead = rough / power;
    return std::max<qint64>(1, std::llround((lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power));
}

qint64 BarChart::axisEnd() const
{
    if (m_direction == Direction::Across)
        return std::max<qint64>(1, largest());
    const qint64 step = axisStep();
    return std::max(step, (largest() + step - 1) / step * step);
}

QRectF BarChart::plot() const
{
    const QFontMetricsF metrics(font());
    const double gap = style::space(this, 8);
    if (m_direction == Direction::Across) {
        double names = 0;
        for (const ChartData::Bar &bar : chart().bars)
            names = std::max(names, metrics.horizontalAdvance(bar.label) + (bar.colour && chart().series.first().colour == std::nullopt ? metrics.height() * 1.3 : 0));
        names = std::min(names, width() * 0.4);
        const double number = metrics.horizontalAdvance(text::number(largest()));
        return QRectF(names + 2 * gap, 0, std::max(1.0, width() - names - number - 4 * gap), height());
    }
    const double numbers = metrics.horizontalAdvance(text::number(axisEnd()));
    return QRectF(numbers + gap, metrics.height() / 2, std::max(1.0, width() - numbers - gap - 2), std::max(1.0, height() - metrics.height() * 2.1));
}

QRectF BarChart::slot(int bar) const
{
    const QRectF area = plot();
    const double count = double(std::max<qsizetype>(1, chart().bars.size()));
    if (m_direction == Direction::Across)
        return QRectF(area.left(), area.top() + area.height() * bar / count, area.width(), area.height() / count);
    return QRectF(area.left() + area.width() * bar / count, area.top(), area.width() / count, area.height());
}

QRectF BarChart::part(int bar, qint64 from, qint64 to) const
{
    const QRectF room = slot(bar);
    const double scale = 1.0 / double(axisEnd());
    if (m_direction == Direction::Across) {
        const double thick = std::min(room.height() * 0.62, fontMetrics().height() * 1.2);
        return QRectF(room.left() + room.width() * double(from) * scale, room.center().y() - thick / 2, room.width() * double(to - from) * scale, thick);
    }
    const double thick = std::clamp(room.width() * 0.72, 1.0, fontMetrics().height() * 2.0);
    return QRectF(room.center().x() - thick / 2, room.bottom() - room.height() * double(to) * scale, thick, room.height() * double(to - from) * scale);
}

QRectF BarChart::mirrored(const QRectF &rect) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return rect;
    return QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height());
}

QRect BarChart::partRect(int bar, int series) const
{
    qint64 from = 0;
    for (int i = 0; i < series; ++i)
        from += chart().bars.at(bar).values.at(i);
    const qint64 to = series < 0 ? chart().bars.at(bar).total() : from + chart().bars.at(bar).values.at(series);
    return mirrored(part(bar, from, to)).toAlignedRect();
}

BarChart::Place BarChart::placeAt(const QPointF &at) const
{
    const QPointF point = layoutDirection() == Qt::LeftToRight ? at : QPointF(width() - at.x(), at.y());
    for (int bar = 0; bar < chart().bars.size(); ++bar) {
        QRectF room = slot(bar);
        if (m_direction == Direction::Across) // the name beside it belongs to it
            room = QRectF(0, room.top(), width(), room.height());
        else
            room.setBottom(height());
        if (!room.contains(point))
            continue;
        qint64 from = 0;
        for (int series = 0; series < chart().series.size(); ++series) {
            const qint64 value = chart().bars.at(bar).values.at(series);
            if (value > 0 && chart().series.size() > 1 && part(bar, from, from + value).contains(point))
                return {bar, series};
            from += value;
        }
        return {bar, -1};
    }
    return {};
}

QString BarChart::describe(const Place &place) const
{
    if (place.bar < 0 || place.bar >= chart().bars.size())
        return {};
    if (place.series < 0)
        return m_model.describe(place.bar);
    const ChartData::Bar &bar = chart().bars.at(place.bar);
    return tr("%1, %2: %3", "a bar of a chart, one of its parts, and its number")
        .arg(bar.name, chart().series.at(place.series).name, text::number(bar.values.at(place.series)));
}

QString BarChart::currentText() const
{
    return describe(m_hovered.bar >= 0 ? m_hovered : Place{m_bar, m_series});
}

QColor BarChart::colourOf(const ChartData &chart, int bar, int series, const QPalette &palette)
{
    const ChartData::Series &of = chart.series.at(series);
    if (of.colour)
        return style::bar(*of.colour, palette);
    if (bar >= 0 && chart.bars.at(bar).colour)
        return style::bar(*chart.bars.at(bar).colour, palette);
    return style::series(std::min(series, style::seriesColours - 1), palette);
}

void BarChart::setCurrent(int bar, int series)
{
    if (m_bar == bar && m_series == series)
        return;
    m_bar = bar;
    m_series = series;
    update();
    Q_EMIT currentChanged();
    QAccessibleValueChangeEvent changed(this, currentText());
    QAccessible::updateAccessibility(&changed);
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

bool BarChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QString text = describe(placeAt(static_cast<QHelpEvent *>(event)->pos()));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

/// Along the bars one walks from bar to bar, across them from part to part.
void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int bars = int(chart().bars.size());
    const int parts = chart().series.size() > 1 ? int(chart().series.size()) : 0;
    if (bars == 0)
        return QWidget::keyPressEvent(event);
    const bool across = m_direction == Direction::Across;
    const int forward = layoutDirection() == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
    const int backward = forward == Qt::Key_Right ? Qt::Key_Left : Qt::Key_Right;
    const int nextBar = across ? Qt::Key_Down : forward;
    const int previousBar = across ? Qt::Key_Up : backward;
    const int nextPart = across ? forward : Qt::Key_Up;
    const int previousPart = across ? backward : Qt::Key_Down;
    const int key = event->key();
    if (key == nextBar)
        setCurrent(std::min(m_bar + 1, bars - 1), m_series);
    else if (key == previousBar)
        setCurrent(std::max(m_bar - 1, 0), m_series);
    else if (key == nextPart)
        setCurrent(std::max(m_bar, 0), std::min(m_series + 1, parts - 1));
    else if (key == previousPart)
        setCurrent(std::max(m_bar, 0), std::max(m_series - 1, -1));
    else if (key == Qt::Key_Home)
        setCurrent(0, m_series);
    else if (key == Qt::Key_End)
        setCurrent(bars - 1, m_series);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && m_bar >= 0)
        Q_EMIT activated(m_bar, m_series);
    else
        QWidget::keyPressEvent(event);
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position());
    if (place == m_hovered)
        return;
    m_hovered = place;
    setCursor(place.bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    Q_EMIT currentChanged();
}

void BarChart::mousePressEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position());
    if (event->button() != Qt::LeftButton || place.bar < 0)
        return QWidget::mousePressEvent(event);
    setCurrent(place.bar, place.series);
    Q_EMIT activated(place.bar, place.series);
}

void BarChart::leaveEvent(QEvent *event)
{
    m_hovered = {};
    update();
    Q_EMIT currentChanged();
    QWidget::leaveEvent(event);
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    if (m_bar < 0 && !chart().bars.isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(m_direction == Direction::Up ? int(chart().bars.size()) - 1 : 0, -1);
    QWidget::focusInEvent(event);
    Q_EMIT currentChanged();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    Q_EMIT currentChanged();
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (chart().bars.isEmpty())
        return;
    if (m_direction == Direction::Up)
        paintAxis(painter);
    for (int bar = 0; bar < chart().bars.size(); ++bar)
        paintBar(painter, bar);
    paintNames(painter);
}

void BarChart::paintAxis(QPainter &painter) const
{
    const QRectF area = plot();
    const QFontMetricsF metrics(font());
    const qint64 end = axisEnd();
    const qint64 step = axisStep();
    for (qint64 tick = 0; tick <= end; tick += step) {
        const double y = std::round(area.bottom() - area.height() * double(tick) / double(end)) + 0.5;
        painter.setPen(QPen(tick == 0 ? style::secondaryText(palette()) : style::line(palette()), 1));
        const QRectF whole = mirrored(QRectF(area.left(), y, area.width(), 0));
        painter.drawLine(whole.topLeft(), whole.topRight());
        painter.setPen(style::secondaryText(palette()));
        const QRectF room = mirrored(QRectF(0, y - metrics.height() / 2, area.left() - style::space(this, 8), metrics.height()));
        painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignRight), text::number(tick));
    }
}

void BarChart::paintBar(QPainter &painter, int bar) const
{
    const ChartData::Bar &row = chart().bars.at(bar);
    const bool focused = hasFocus() && bar == m_bar;
    if (bar == m_hovered.bar || focused) {
        QRectF room = slot(bar);
        if (m_direction == Direction::Across)
            room = QRectF(0, room.top(), width(), room.height());
        QRectF frame = mirrored(room).adjusted(1, 1, -1, -1);
        const QColor accent = palette().color(QPalette::Highlight);
        painter.setPen(focused ? QPen(accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(style::mix(palette().color(QPalette::Base), accent, 0.1));
        painter.drawRoundedRect(frame, style::corner / 2.0, style::corner / 2.0);
    }
    qint64 from = 0;
    for (int series = 0; series < chart().series.size(); ++series) {
        const qint64 value = row.values.at(series);
        if (value <= 0)
            continue;
        QRectF rect = part(bar, from, from + value);
        // However little it is, it is not nothing.
        if (m_direction == Direction::Across)
            rect.setWidth(std::max(rect.width(), 2.0));
        else
            rect.setTop(std::min(rect.top(), rect.bottom() - 2));
        rect = mirrored(rect);
        const QColor colour = colourOf(chart(), bar, series, palette());
        const bool thin = std::min(rect.width(), rect.height()) < 6;
        if (chart().series.at(series).outlined && !thin) {
            painter.setPen(QPen(colour, 1.5));
            painter.setBrush(style::mix(palette().color(QPalette::Base), colour, 0.18));
            painter.drawRect(rect.adjusted(0.75, 0.75, -0.75, -0.75));
        } else {
            painter.fillRect(rect, chart().series.at(series).outlined ? style::mix(palette().color(QPalette::Base), colour, 0.45) : colour);
        }
        if (from > 0) { // a seam, so that neighbours are told apart without their colours
            painter.setPen(QPen(palette().color(QPalette::Base), 1));
            if (m_direction == Direction::Up)
                painter.drawLine(rect.bottomLeft(), rect.bottomRight());
            else if (layoutDirection() == Qt::LeftToRight)
                painter.drawLine(rect.topLeft(), rect.bottomLeft());
            else
                painter.drawLine(rect.topRight(), rect.bottomRight());
        }
        if (focused && series == m_series) {
            painter.setPen(QPen(palette().color(QPalette::Text), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect.adjusted(1, 1, -1, -1));
        }
        from += value;
    }
}

/// The painter mirrors alignments by itself.
void BarChart::paintNames(QPainter &painter) const
{
    const QFontMetricsF metrics(font());
    const double gap = style::space(this, 8);
    const int count = int(chart().bars.size());
    if (m_direction == Direction::Across) {
        for (int bar = 0; bar < count; ++bar) {
            const ChartData::Bar &row = chart().bars.at(bar);
            const QRectF room = slot(bar);
            QRectF name(gap, room.top(), room.left() - 2 * gap, room.height());
            painter.setPen(palette().color(QPalette::Text));
            if (row.colour && !chart().series.first().colour) { // it stands for the colour itself
                const int icon = int(metrics.height() * 0.95);
                const QRectF place = mirrored(QRectF(gap, room.center().y() - icon / 2.0, icon, icon));
                painter.drawPixmap(place.toRect(), style::pixmap(style::chipIcon(*row.colour), icon, style::chip(*row.colour, palette()).text, devicePixelRatioF()));
                name.setLeft(gap + metrics.height() * 1.3);
            }
            painter.drawText(mirrored(name), int(Qt::AlignVCenter | Qt::AlignLeft),
                             metrics.elidedText(row.label, Qt::ElideMiddle, name.width()));
            const double end = part(bar, 0, row.total()).right() + gap;
            painter.drawText(mirrored(QRectF(end, room.top(), width() - end, room.height())),
                             int(Qt::AlignVCenter | Qt::AlignLeft), text::number(row.total()));
        }
        return;
    }
    // As many names as fit, counted from the newest.
    double widest = 0;
    for (const ChartData::Bar &bar : chart().bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.label));
    const int every = std::max(1, int(std::ceil((widest + gap * 2) / slot(0).width())));
    painter.setPen(style::secondaryText(palette()));
    for (int bar = count - 1; bar >= 0; bar -= every) {
        const double centre = slot(bar).center().x();
        const double left = std::clamp(centre - widest / 2, 0.0, std::max(0.0, width() - widest));
        painter.drawText(mirrored(QRectF(left, plot().bottom() + metrics.height() * 0.3, widest, metrics.height())), Qt::AlignCenter, chart().bars.at(bar).label);
    }
}

} // namespace pp
