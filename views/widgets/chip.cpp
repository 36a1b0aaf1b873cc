// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chip.h"

#include "models/items/text.h"
#include "views/style/style.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
int iconSize(const QWidget *widget)
{
    return int(widget->fontMetrics().height() * 0.9);
}

/// Of the colours' names. Shaping them for every row that is painted took a tenth of painting a list.
int widestName(const QWidget *widget)
{
    static QFont lastFont;
    static int lastWidth = -1;
    if (lastWidth < 0 || lastFont != widget->font()) {
        lastFont = widget->font();
        lastWidth = 0;
        for (const Colour colour : {Colour::Green, Colour::Yellow, Colour::Red})
            lastWidth = std::max(lastWidth, widget->fontMetrics().horizontalAdvance(colourName(colour)));
    }
    return lastWidth;
}

void drawChip(QPainter *painter, const QRect &rect, Colour colour, bool decided, bool dropDown, const QWidget *widget)
{
    const style::ChipColours colours = style::chip(colour, widget->palette());
    const double ratio = painter->device()->devicePixelRatioF();
    const int gap = style::space(widget, 6);
    const int icon = iconSize(widget);

    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(decided ? QPen(Qt::NoPen) : QPen(style::mix(colours.text, widget->palette().color(QPalette::Base), 0.35), 1));
    painter->setBrush(decided ? colours.fill : widget->palette().color(QPalette::Base));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), style::corner, style::corner);

    const bool mirrored = widget->layoutDirection() == Qt::RightToLeft;
    const int y = rect.center().y() - icon / 2;
    const QRect first(mirrored ? rect.right() - gap - icon : rect.left() + gap, y, icon, icon);
    painter->drawPixmap(first, style::pixmap(style::chipIcon(colour), icon, colours.text, ratio));
    const QRect words = mirrored ? rect.adjusted(gap, 0, -2 * gap - icon, 0) : rect.adjusted(2 * gap + icon, 0, -gap, 0);
    if (dropDown) {
        const QRect last(mirrored ? rect.left() + gap : rect.right() - gap - icon, y, icon, icon);
        painter->drawPixmap(last, style::pixmap(u"chevron-down"_s, icon, colours.text, ratio));
    }
    painter->setLayoutDirection(widget->layoutDirection());
    painter->setFont(widget->font());
    painter->setPen(colours.text);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading, colourName(colour));
}
} // namespace

QSize chipSize(bool dropDown, const QWidget *widget)
{
    const int word = widestName(widget);
    const int gap = style::space(widget, 6);
    const int icons = iconSize(widget) + (dropDown ? gap + iconSize(widget) : 0);
    return {gap + icons + gap + word + gap, int(widget->fontMetrics().height() * 1.45)};
}

/// A list has hundreds of the same few chips: each is drawn once.
void paintChip(QPainter *painter, const QRect &rect, Colour colour, bool decided, bool dropDown, const QWidget *widget)
{
    const double ratio = painter->device()->devicePixelRatioF();
    const QString key = u"chip %1 %2 %3 %4x%5 %6 %7 %8 %9"_s.arg(int(colour)).arg(decided).arg(dropDown).arg(rect.width()).arg(rect.height())
                            .arg(ratio).arg(int(widget->layoutDirection())).arg(widget->palette().cacheKey()).arg(widget->font().key());
    QPixmap chip;
    if (!QPixmapCache::find(key, &chip)) {
        chip = QPixmap(rect.size() * ratio);
        chip.setDevicePixelRatio(ratio);
        chip.fill(Qt::transparent);
        QPainter inside(&chip);
        drawChip(&inside, QRect({}, rect.size()), colour, decided, dropDown, widget);
        inside.end();
        QPixmapCache::insert(key, chip);
    }
    painter->drawPixmap(rect.topLeft(), chip);
}

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setColour(Colour colour, bool decided)
{
    m_colour = colour;
    m_decided = decided;
    setAccessibleName(tr("%1, %2", "Red, highly restricted").arg(colourName(colour), text::colourMeaning(colour)));
    setToolTip(accessibleName());
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(false, this);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_colour)
        paintChip(&painter, rect(), *m_colour, m_decided, false, this);
}

} // namespace pp
