// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chartpanel.h"

#include "views/style/style.h"
#include "views/widgets/buttons.h"
#include "views/widgets/rowsview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
/// What the parts of the bars stand for; wraps into as many lines as it needs.
class Legend : public QWidget
{
public:
    Legend(ChartModel &model, QWidget *parent) : QWidget(parent), m_model(model)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] int heightForWidth(int width) const override { return place(nullptr, width); }
    [[nodiscard]] QSize sizeHint() const override { return {fontMetrics().height() * 10, place(nullptr, std::max(width(), fontMetrics().height() * 10))}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {fontMetrics().height() * 6, fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        place(&painter, width());
    }

private:
    /// Paints, or (without a painter) only measures. Returns the height.
    int place(QPainter *painter, int width) const
    {
        const ChartData &chart = m_model.chart();
        const QFontMetrics metrics = fontMetrics();
        const int box = int(metrics.height() * 0.7);
        const int gap = style::space(this, 6);
        int x = 0;
        int y = 0;
        for (int i = 0; i < chart.series.size(); ++i) {
            const int room = std::max(box, width - box - gap);
            const QString name = metrics.elidedText(chart.series.at(i).name, Qt::ElideMiddle, room);
            const int needed = box + gap + metrics.horizontalAdvance(name);
            if (x > 0 && x + needed > width) {
                x = 0;
                y += int(metrics.height() * 1.3);
            }
            if (painter)
                paint(*painter, i, name, QRect(x, y, needed, metrics.height()), box, gap);
            x += needed + 2 * gap;
        }
        return y + metrics.height();
    }
    void paint(QPainter &painter, int series, const QString &name, const QRect &rect, int box, int gap) const
    {
        const ChartData &chart = m_model.chart();
        const bool own = chart.series.at(series).colour.has_value() || chart.bars.isEmpty() || !chart.bars.first().colour;
        // Where every bar has a colour of its own, the key shows only outlined and filled.
        const QColor colour = own ? BarChart::colourOf(chart, -1, series, palette()) : style::secondaryText(palette());
        const QRect mark(rect.left(), rect.center().y() - box / 2, box, box);
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(chart.series.at(series).outlined ? style::mix(palette().color(QPalette::Base), colour, 0.18) : colour);
        painter.drawRect(QRectF(QStyle::visualRect(layoutDirection(), this->rect(), mark)).adjusted(0.75, 0.75, -0.75, -0.75));
        painter.setPen(style::secondaryText(palette()));
        painter.drawText(QStyle::visualRect(layoutDirection(), this->rect(), rect.adjusted(box + gap, 0, gap, 0)),
                         int(Qt::AlignVCenter | Qt::AlignLeft), name);
    }
    ChartModel &m_model;
};
} // namespace

ChartPanel::ChartPanel(ChartModel &model, BarChart::Direction direction, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_legend(new Legend(model, this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new BarChart(model, direction, title, this))
    , m_table(new RowsView(&model, title, this))
    , m_empty(new QLabel(this))
    , m_current(new QLabel(this))
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    style::setSecondary(m_empty);
    m_current->setTextFormat(Qt::PlainText);
    m_current->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    style::setSecondary(m_current);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space(this, 8));
    column->addWidget(header(title));
    column->addWidget(m_legend);
    column->addWidget(m_stack, 1);
    column->addWidget(m_current);

    connect(m_chart, &BarChart::activated, this, &ChartPanel::activated);
    connect(m_chart, &BarChart::currentChanged, this, &ChartPanel::showCurrent);
    connect(m_table, &RowsView::opened, this, [this](const QModelIndex &index) {
        const bool part = index.column() > 0 && index.column() <= m_model.chart().series.size() && m_model.chart().series.size() > 1;
        Q_EMIT activated(index.row(), part ? index.column() - 1 : -1);
    });
    connect(&model, &ChartModel::chartChanged, this, &ChartPanel::showState);
    showState();
}

QWidget *ChartPanel::header(const QString &title)
{
    auto *bar = new QWidget(this);
    m_title = new QLabel(title, bar);
    m_title->setWordWrap(true);
    style::setTitle(m_title, style::sectionTitle);
    m_twin = newIconButton(u"table"_s, tr("Show as a table"), bar);
    m_twin->setCheckable(true);
    m_twin->setAccessibleName(tr("%1: show as a table", "a chart's title").arg(title));
    connect(m_twin, &QToolButton::toggled, this, &ChartPanel::showTwin);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_twin);
    return bar;
}

void ChartPanel::addToHeader(QWidget *widget)
{
    auto *row = static_cast<QHBoxLayout *>(m_twin->parentWidget()->layout());
    row->insertWidget(row->count() - 1, widget);
    setTabOrder(widget, m_twin);
}

void ChartPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(title);
    m_twin->setAccessibleName(tr("%1: show as a table", "a chart's title").arg(title));
}

void ChartPanel::setEmptyText(const QString &text)
{
    m_emptyText = text;
    showState();
}

void ChartPanel::setLoading(bool loading)
{
    m_loading = loading;
    showState();
}

void ChartPanel::showTwin(bool table)
{
    const bool hadFocus = m_chart->hasFocus() || m_table->hasFocus();
    showState();
    if (hadFocus)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    m_table->setWideColumn(0);
    if (table && m_table->model()->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(std::max(0, m_chart->currentBar()), 0));
}

void ChartPanel::showState()
{
    const bool empty = m_model.chart().isEmpty();
    m_empty->setText(m_loading ? tr("Counting…") : m_emptyText);
    m_legend->setVisible(!empty && m_model.chart().series.size() > 1);
    m_twin->setVisible(!empty);
    if (empty)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(m_twin->isChecked() ? static_cast<QWidget *>(m_table) : m_chart);
    m_legend->updateGeometry();
    m_legend->update();
    showCurrent();
}

/// The numbers in words below the chart: for a keyboard there is no tooltip.
void ChartPanel::showCurrent()
{
    const bool chartShown = m_stack->currentWidget() == m_chart;
    const QString text = chartShown && (m_chart->hasFocus() || m_chart->underMouse()) ? m_chart->currentText() : QString();
    m_current->setText(text.isEmpty() ? u" "_s : text); // the line keeps its place
    m_current->setVisible(chartShown);
}

} // namespace pp
