// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sidebar.h"

#include "models/items/text.h"
#include "views/style/style.h"
#include "views/widgets/buttons.h"

#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
constexpr int badgeRole = Qt::UserRole;
constexpr int pageRole = Qt::UserRole + 1;

/// A page's icon and name, and at the end the number that wants attention.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), int(option.fontMetrics.height() * 2.2)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString badge = index.data(badgeRole).toString();
        if (badge.isEmpty())
            return;
        const QFontMetrics metrics(option.font);
        const int height = int(metrics.height() * 1.25);
        const QSize size(std::max(height, metrics.horizontalAdvance(badge) + metrics.height() / 2 + 4), height);
        const int margin = style::space(option.widget, 8);
        const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, size, option.rect.adjusted(margin, 0, -margin, 0));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const QPalette palette = QApplication::palette();
        painter->setBrush(palette.color(QPalette::Active, QPalette::Highlight));
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(palette.color(QPalette::Active, QPalette::HighlightedText));
        painter->drawText(pill, Qt::AlignCenter, badge);
        painter->restore();
    }
};
} // namespace

Sidebar::Sidebar(AppPresenter &app, const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_workspace(new MenuButton(this))
    , m_pages(new QListWidget(this))
{
    auto *menu = new QMenu(m_workspace);
    for (const QString &id : {u"workspace.open"_s, u"workspace.create"_s, u"workspace.sample"_s, u"workspace.close"_s})
        menu->addAction(commands.get(id));
    m_workspace->setMenu(menu);
    m_workspace->setIcon(style::icon(u"database"_s));
    m_workspace->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_workspace->setAutoRaise(true);
    m_workspace->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_workspace->setMinimumHeight(int(fontMetrics().height() * 2.2));
    QFont bold = m_workspace->font();
    bold.setWeight(QFont::DemiBold);
    m_workspace->setFont(bold);

    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setItemDelegate(new PageDelegate(m_pages));
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->viewport()->setAutoFillBackground(false);
    const int icon = int(fontMetrics().height() * 1.2);
    m_pages->setIconSize({icon, icon});
    style::softenSelection(m_pages);
    addPage(Page::Overview, u"house"_s, tr("Overview"));
    addPage(Page::Inbox, u"inbox"_s, tr("Inbox"));
    addPage(Page::Inventory, u"package-check"_s, tr("Inventory"));
    addPage(Page::Activity, u"activity"_s, tr("Activity"));
    addPage(Page::Sources, u"radio-tower"_s, tr("Sources"));

    auto *column = new QVBoxLayout(this);
    const int margin = style::space(this, 8);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(m_workspace);
    column->addWidget(m_pages, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 18);

    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_app.setPage(item->data(pageRole).value<Page>());
    });
    connect(&m_app, &AppPresenter::workspaceChanged, this, &Sidebar::showWorkspace);
    connect(&m_app, &AppPresenter::pageChanged, this, &Sidebar::showPage);
    showWorkspace();
}

void Sidebar::addPage(Page page, const QString &icon, const QString &name)
{
    auto *item = new QListWidgetItem(style::icon(icon), name, m_pages);
    item->setData(pageRole, QVariant::fromValue(page));
}

QListWidgetItem *Sidebar::item(Page page) const
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(pageRole).value<Page>() == page)
            return m_pages->item(row);
    }
    Q_UNREACHABLE();
}

void Sidebar::showWorkspace()
{
    setVisible(m_app.workspace() != nullptr);
    if (!m_app.workspace())
        return;
    connect(m_app.workspace(), &WorkspacePresenter::countsChanged, this, &Sidebar::showCounts);
    QString name = m_app.workspace()->name();
    m_workspace->setText(fontMetrics().elidedText(name, Qt::ElideRight, fontMetrics().averageCharWidth() * 18).replace(u"&"_s, u"&&"_s));
    m_workspace->setAccessibleName(tr("Workspace %1").arg(name));
    m_workspace->setToolTip(m_app.workspace()->isReadOnly() ? tr("%1 (read-only)").arg(m_app.workspace()->location()) : m_app.workspace()->location());
    showCounts();
    showPage();
}

void Sidebar::showCounts()
{
    if (!m_app.workspace())
        return;
    const qint64 waiting = m_app.workspace()->list(FieldList::Inbox).counts().all;
    QListWidgetItem *inbox = item(Page::Inbox);
    inbox->setData(badgeRole, waiting > 0 ? text::number(waiting) : QString());
    inbox->setData(Qt::AccessibleTextRole, waiting > 0 ? tr("Inbox, %1 to review").arg(text::number(waiting)) : tr("Inbox"));
}

void Sidebar::showPage()
{
    m_pages->setCurrentItem(item(m_app.page()));
}

} // namespace pp
