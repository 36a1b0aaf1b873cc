// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/fielddelegates.h"

#include "models/items/fieldtablemodel.h"
#include "models/items/text.h"
#include "views/style/style.h"
#include "views/widgets/chip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QTimer>

#include <utility>

namespace pp {

using namespace Qt::StringLiterals;

qsizetype PathDelegate::parentLength(const QString &path)
{
    // A dot within a quoted segment is part of a name: properties["utm.source"]
    bool quoted = false;
    qsizetype length = 0;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QChar c = path.at(i);
        if (quoted && c == u'\\')
            ++i;
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'.' && i + 1 < path.size())
            length = i + 1;
        else if (!quoted && c == u'[' && i + 1 < path.size() && path.at(i + 1) == u'"')
            length = i;
    }
    return length;
}

void PathDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString path = item.text;
    item.text.clear();
    if (index.data(FieldTableModel::KindRole).isValid()) {
        item.text = path;
        paintLine(painter, item, index);
        return;
    }
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, item.widget) + style::space(item.widget, 4);
    const QRect room = item.rect.adjusted(margin, 0, -margin, 0);
    QFont leafFont = item.font;
    leafFont.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(item.font);
    const QFontMetrics leafMetrics(leafFont);

    // The leaf is what one looks for: the parents give way first.
    QString parents = path.first(parentLength(path));
    QString leaf = path.sliced(parents.size());
    const int leafWidth = std::min(leafMetrics.horizontalAdvance(leaf), room.width());
    leaf = leafMetrics.elidedText(leaf, Qt::ElideMiddle, room.width());
    parents = metrics.elidedText(parents, Qt::ElideMiddle, room.width() - leafWidth);

    painter->save();
    painter->setClipRect(room);
    // A path runs from left to right in every language; it only begins at the other end.
    painter->setLayoutDirection(Qt::LeftToRight);
    const int width = metrics.horizontalAdvance(parents) + leafMetrics.horizontalAdvance(leaf);
    const QRect text = QStyle::alignedRect(item.direction, Qt::AlignLeft | Qt::AlignVCenter, {width, room.height()}, room);
    painter->setPen(style::secondaryText(item.palette));
    painter->setFont(item.font);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, parents);
    painter->setPen(item.palette.color(QPalette::Active, QPalette::Text));
    painter->setFont(leafFont);
    painter->drawText(text.adjusted(metrics.horizontalAdvance(parents), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, leaf);
    painter->restore();
}

void PathDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem item = option;
    const QString text = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const auto kind = ExpansionLine::Kind(index.data(FieldTableModel::KindRole).toInt());
    const bool hit = index.data(FieldTableModel::HitRole).toBool();
    if (hit && !(item.state & QStyle::State_Selected))
        item.backgroundBrush = style::mix(item.palette.color(QPalette::Base), item.palette.color(QPalette::Highlight), 0.25);
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const int margin = style::space(item.widget, 4);
    QRect room = item.rect.adjusted(margin, 0, -margin, 0);
    if (kind == ExpansionLine::Kind::Code) // code runs from left to right in every language
        item.direction = Qt::LeftToRight;
    const auto place = [&](int width) { // takes the next part of the room, from the side where reading begins
        const QRect part = QStyle::alignedRect(item.direction, Qt::AlignLeft | Qt::AlignVCenter, {width, room.height()}, room);
        if (item.direction == Qt::RightToLeft)
            room.setRight(part.left() - margin);
        else
            room.setLeft(part.right() + margin);
        return part;
    };
    painter->save();
    painter->setClipRect(item.rect);
    painter->setLayoutDirection(item.direction);
    const QColor quiet = style::secondaryText(item.palette);
    if (kind == ExpansionLine::Kind::Code) {
        painter->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        const QFontMetrics metrics = painter->fontMetrics();
        painter->setPen(quiet);
        // The arrow says without colour which line it is.
        painter->drawText(place(metrics.horizontalAdvance(u"00000"_s)), Qt::AlignRight | Qt::AlignVCenter, QString::number(index.data(FieldTableModel::NumberRole).toInt()));
        painter->drawText(place(metrics.horizontalAdvance(u"▸"_s)), Qt::AlignCenter, hit ? u"▸"_s : QString());
        painter->setPen(hit ? item.palette.color(QPalette::Active, QPalette::Text) : quiet);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, room.width()));
    } else {
        const QString icon = kind == ExpansionLine::Kind::Detection ? u"scan-search"_s
            : kind == ExpansionLine::Kind::Event                    ? u"activity"_s
            : kind == ExpansionLine::Kind::Reveal                   ? u"eye"_s
                                                                    : QString();
        const int size = int(item.fontMetrics.height() * 0.95);
        const QRect slot = place(size);
        if (!icon.isEmpty())
            style::icon(icon).paint(painter, QStyle::alignedRect(item.direction, Qt::AlignCenter, {size, size}, slot));
        painter->setFont(item.font);
        painter->setPen(kind == ExpansionLine::Kind::Note ? quiet : item.palette.color(QPalette::Active, QPalette::Text));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
                          item.fontMetrics.elidedText(text, Qt::ElideMiddle, room.width()));
    }
    painter->restore();
}

QSize PathDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(int(option.fontMetrics.height() * style::rowHeight));
    return size;
}

void ColourDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (!item.widget || index.data(FieldTableModel::KindRole).isValid())
        return;
    const QSize size = chipSize(true, item.widget);
    const int margin = style::space(item.widget, 4);
    const QRect chip = QStyle::alignedRect(item.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                           {std::min(size.width(), item.rect.width() - 2 * margin), size.height()},
                                           item.rect.adjusted(margin, 0, -margin, 0));
    paintChip(painter, chip, Colour(index.data(FieldTableModel::ColourRole).toInt()), index.data(FieldTableModel::DecidedRole).toBool(),
              true, item.widget);
}

QSize ColourDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int width = option.widget ? chipSize(true, option.widget).width() + style::space(option.widget, 8) : 0;
    return {width, int(option.fontMetrics.height() * style::rowHeight)};
}

QWidget *ColourDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new ColourBox(parent);
    box->setAccessibleName(tr("Colour of %1").arg(index.siblingAtColumn(FieldTableModel::PathColumn).data().toString()));
    auto *self = const_cast<ColourDelegate *>(this); // Qt's own delegates emit from const functions, too
    connect(box, &QComboBox::activated, self, [self, box] { Q_EMIT self->commitData(box); });
    connect(box, &ColourBox::dismissed, self, [self, box] {
        if (!box->isHidden()) // else the view has closed it itself, by Enter
            Q_EMIT self->closeEditor(box);
    });
    return box;
}

void ColourDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<ColourBox *>(editor);
    if (!box->isTouched() && !box->view()->isVisible()) // an open list is not moved under somebody's hands
        box->setCurrentIndex(box->findData(index.data(FieldTableModel::ColourRole)));
}

void ColourDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = static_cast<ColourBox *>(editor);
    if (box->isTouched())
        model->setData(index, box->currentData());
}

void ColourDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect room = option.rect;
    room.setWidth(std::max(room.width(), editor->sizeHint().width()));
    editor->setGeometry(room);
}

ColourBox::ColourBox(QWidget *parent)
    : QComboBox(parent)
{
    for (const Colour colour : {Colour::Red, Colour::Yellow, Colour::Green}) {
        addItem(style::icon(style::chipIcon(colour)), colourName(colour), int(colour));
        setItemData(count() - 1, text::colourMeaning(colour), Qt::ToolTipRole);
    }
    connect(this, &QComboBox::activated, this, [this] { m_touched = true; });
}

void ColourBox::hidePopup()
{
    QComboBox::hidePopup();
    QTimer::singleShot(0, this, &ColourBox::dismissed); // after activated(), which Qt emits later
}

void ColourBox::showEvent(QShowEvent *event)
{
    QComboBox::showEvent(event);
    QTimer::singleShot(0, this, [this] { showPopup(); });
}

} // namespace pp
