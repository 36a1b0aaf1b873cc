// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/commandpalette.h"

#include "views/style/style.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
/// The command with the letters that fit set off, at the end its shortcut or, when it is not possible now, the reason.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, int(option.fontMetrics.height() * 2.1)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString words = item.text;
        const QIcon icon = item.icon;
        item.text.clear();
        item.icon = {};
        item.features &= ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasDecoration);
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

        const QString reason = index.data(CommandSearch::ReasonRole).toString();
        const QString end = reason.isEmpty() ? index.data(CommandSearch::ShortcutRole).toString() : reason;
        const QColor quiet = style::secondaryText(item.palette);
        const int margin = style::space(item.widget, 8);
        const int size = int(item.fontMetrics.height() * 1.1);
        const QRect whole = item.rect.adjusted(margin, 0, -margin, 0);
        const auto visual = [&](const QRect &rect) { return QStyle::visualRect(item.direction, whole, rect); };
        icon.paint(painter, visual({whole.left(), whole.center().y() - size / 2, size, size}), Qt::AlignCenter,
                   reason.isEmpty() ? QIcon::Normal : QIcon::Disabled);
        const QRect room = whole.adjusted(size + margin, 0, 0, 0);
        const int endWidth = std::min(item.fontMetrics.horizontalAdvance(end) + 1, room.width() / 2);

        painter->save();
        painter->setFont(item.font);
        painter->setPen(quiet);
        painter->drawText(visual({room.right() + 1 - endWidth, room.top(), endWidth, room.height()}),
                          int(Qt::AlignVCenter) | int(item.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight),
                          item.fontMetrics.elidedText(end, Qt::ElideRight, endWidth));
        const QRect textRoom = visual(room.adjusted(0, 0, -endWidth - margin, 0));
        painter->setPen(reason.isEmpty() ? item.palette.color(QPalette::Active, QPalette::Text) : quiet);
        const QString shown = item.fontMetrics.elidedText(words, Qt::ElideRight, textRoom.width());
        QTextLayout layout(shown, item.font);
        QTextOption lines(item.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        lines.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        lines.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(lines);
        QList<QTextLayout::FormatRange> formats;
        for (const int place : index.data(CommandSearch::PlacesRole).value<QList<int>>()) {
            QTextCharFormat format;
            format.setFontWeight(QFont::Bold);
            format.setFontUnderline(true);
            if (place < shown.size())
                formats.append({place, 1, format});
        }
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(textRoom.width());
        layout.endLayout();
        layout.draw(painter, {double(textRoom.left()), textRoom.top() + (textRoom.height() - line.height()) / 2});
        painter->restore();
    }
};
} // namespace

CommandPalette::CommandPalette(const Commands &commands, QWidget *parent)
    : QDialog(parent)
    , m_search(commands)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setWindowTitle(tr("Find a command"));
    m_edit->setAccessibleName(tr("Find a command"));
    m_edit->setPlaceholderText(tr("Type what you want to do"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(style::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(&m_search);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::ClickFocus); // the arrow keys reach it from the search field
    style::softenSelection(m_list);
    auto *nothing = new QLabel(tr("No command matches."), this);
    nothing->setAlignment(Qt::AlignCenter);
    style::setSecondary(nothing);

    auto *column = new QVBoxLayout(this);
    const int margin = style::space(this, 12);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(style::space(this, 8));
    column->addWidget(m_edit);
    column->addWidget(nothing);
    column->addWidget(m_list, 1);
    const QSize wanted(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 26);
    resize(wanted.boundedTo(parent->size() - QSize(margin, margin)));

    const auto show = [this, nothing] {
        nothing->setVisible(m_search.rowCount() == 0);
        m_list->setVisible(m_search.rowCount() > 0);
    };
    connect(&m_search, &QAbstractItemModel::modelReset, this, show);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { run(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::tellCurrent);
    show();
    search({});
    m_edit->setFocus();
}

void CommandPalette::search(const QString &typed)
{
    m_search.search(typed);
    m_list->setCurrentIndex(m_search.index(0));
    m_list->scrollToTop();
}

/// The focus stays in the search field; a screen reader hears of the row all the same.
void CommandPalette::tellCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_edit->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
    if (!current.isValid())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::run(const QModelIndex &index)
{
    const QPointer<Command> command = m_search.command(index);
    if (!command || !command->isEnabled())
        return;
    // The command acts on the window below, which must have the focus again.
    connect(this, &QDialog::finished, command, [command] { QTimer::singleShot(0, command, &QAction::trigger); });
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace pp
