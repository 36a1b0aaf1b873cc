// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/figuretile.h"

#include "views/style/style.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace pp {

using namespace Qt::StringLiterals;

FigureTile::FigureTile(const QString &icon, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(label);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFigure({}, {});
}

void FigureTile::setFigure(const QString &number, const QString &detail)
{
    m_number = number.isEmpty() ? u"…"_s : number;
    m_detail = detail;
    setAccessibleName(number.isEmpty() ? tr("%1: not counted yet").arg(text()) : tr("%1: %2", "what was counted, and how many").arg(text(), number));
    setAccessibleDescription(detail);
    setToolTip(detail);
    updateGeometry();
    update();
}

QFont FigureTile::numberFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setWeight(QFont::DemiBold);
    return large;
}

QSize FigureTile::sizeHint() const
{
    const int margin = style::space(this, 12);
    const int height = 2 * margin + fontMetrics().height() + QFontMetrics(numberFont()).height() + fontMetrics().height();
    return {std::max(fontMetrics().averageCharWidth() * 26, minimumSizeHint().width()), height};
}

QSize FigureTile::minimumSizeHint() const
{
    const int margin = style::space(this, 12);
    const int icon = int(fontMetrics().height() * 1.5);
    const int words = std::max(QFontMetrics(numberFont()).horizontalAdvance(m_number), fontMetrics().horizontalAdvance(text()) + icon);
    return {2 * margin + words + 4, 2 * margin + 2 * fontMetrics().height() + QFontMetrics(numberFont()).height()};
}

void FigureTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor base = palette().color(QPalette::Base);
    painter.setPen(hasFocus() ? QPen(accent, 2) : QPen(style::line(palette()), 1));
    painter.setBrush(underMouse() || isDown() ? style::mix(base, accent, isDown() ? 0.16 : 0.08) : base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), style::corner, style::corner);

    const int margin = style::space(this, 12);
    const int line = fontMetrics().height();
    const int icon = line;
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int flags = int(Qt::AlignVCenter | Qt::AlignLeft);
    const QColor quiet = style::secondaryText(palette());
    painter.drawPixmap(visual({margin, margin, icon, icon}), style::pixmap(m_icon, icon, quiet, devicePixelRatioF()));
    painter.setPen(quiet);
    const int words = int(line * 1.5);
    painter.drawText(visual({margin + words, margin, width() - 2 * margin - words, line}), flags,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * margin - words));
    painter.setFont(numberFont());
    painter.setPen(palette().color(QPalette::Text));
    const int height = QFontMetrics(numberFont()).height();
    painter.drawText(visual({margin, margin + line, width() - 2 * margin, height}), flags, m_number);
    painter.setFont(font());
    painter.setPen(quiet);
    painter.drawText(visual({margin, margin + line + height, width() - 2 * margin, line}), flags,
                     fontMetrics().elidedText(m_detail, Qt::ElideRight, width() - 2 * margin));
}

Card::Card(QWidget *content, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    const int margin = style::space(this, 16);
    column->setContentsMargins(margin, style::space(this, 12), margin, style::space(this, 8));
    column->addWidget(content);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::line(palette()), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), style::corner, style::corner);
}

} // namespace pp
