// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sidebar.h"

#include "models/items/text.h"
#include "views/style/style.h"
#include "views/widgets/buttons.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHelpEvent>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>
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
    void setNarrow(bool narrow) { m_narrow = narrow; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (m_narrow) {
            paintNarrow(painter, option, index);
            return;
        }
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
    /// The name is in the tooltip then, and the number a dot.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        if (m_narrow && event->type() == QEvent::ToolTip && index.isValid()) {
            const QString name = index.data(Qt::AccessibleTextRole).toString();
            QToolTip::showText(event->globalPos(), name.isEmpty() ? index.data().toString() : name, view);
            return true;
        }
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }

private:
    void paintNarrow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QIcon icon = item.icon;
        item.text.clear();
        item.icon = {};
        item.features &= ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasDecoration);
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        icon.paint(painter, QStyle::alignedRect(item.direction, Qt::AlignCenter, item.decorationSize, item.rect));
        if (index.data(badgeRole).toString().isEmpty())
            return;
        const int size = style::space(item.widget, 8);
        const QRect dot = QStyle::alignedRect(item.direction, Qt::AlignRight | Qt::AlignTop, {size, size}, item.rect.adjusted(size, size / 2, -size, 0));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(QApplication::palette().color(QPalette::Active, QPalette::Highlight));
        painter->drawEllipse(dot);
        painter->restore();
    }

    bool m_narrow = false;
};
} // namespace

Sidebar::Sidebar(AppPresenter &app, const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_commands(commands)
    , m_workspace(new MenuButton(this))
    , m_switcher(new QMenu(m_workspace))
    , m_pages(new QListWidget(this))
    , m_settings(newCommandToolButton(commands.get(u"app.settings"_s), this))
{
    m_switcher->setToolTipsVisible(true);
    connect(m_switcher, &QMenu::aboutToShow, this, &Sidebar::fillSwitcher);
    m_workspace->setMenu(m_switcher);
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
    m_settings->setIconSize({icon, icon});
    m_settings->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_settings->setMinimumHeight(int(fontMetrics().height() * 2.2));
    style::softenSelection(m_pages);
    addPage(Page::Overview, u"house"_s, tr("Overview"));
    addPage(Page::Inbox, u"inbox"_s, tr("Inbox"));
    addPage(Page::Inventory, u"package-check"_s, tr("Inventory"));
    addPage(Page::Detection, u"scan-search"_s, tr("Detection"));
    addPage(Page::Activity, u"activity"_s, tr("Activity"));
    addPage(Page::Sources, u"radio-tower"_s, tr("Sources"));

    auto *column = new QVBoxLayout(this);
    const int margin = style::space(this, 8);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(m_workspace);
    column->addWidget(m_pages, 1);
    column->addWidget(m_settings);

    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_app.setPage(item->data(pageRole).value<Page>());
    });
    connect(&m_app, &AppPresenter::workspaceChanged, this, &Sidebar::showWorkspace);
    connect(&m_app, &AppPresenter::pageChanged, this, &Sidebar::showPage);
    connect(&m_app.settings(), &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::SidebarNarrow)
            showNarrow();
    });
    showWorkspace();
    showNarrow();
}

void Sidebar::openSwitcher()
{
    m_switcher->popup(m_workspace->mapToGlobal(QPoint(0, m_workspace->height())));
    m_switcher->setActiveAction(m_switcher->actions().value(0));
}

/// The other recent workspaces, by number; then what else one can do about workspaces.
void Sidebar::fillSwitcher()
{
    for (QAction *action : m_switcher->actions()) {
        m_switcher->removeAction(action);
        if (action->parent() == m_switcher) // not a command
            action->deleteLater();
    }
    int number = 0;
    for (const QString &file : m_app.opening().recent()) {
        if (!m_app.workspace() || file == m_app.workspace()->location())
            continue;
        const QString name = QFileInfo(file).completeBaseName().replace(u"&"_s, u"&&"_s);
        QAction *action = m_switcher->addAction(style::icon(u"database"_s), tr("&%1 %2", "a number to press, and a workspace").arg(QString::number(++number), name));
        action->setToolTip(QDir::toNativeSeparators(file));
        connect(action, &QAction::triggered, this, [this, file] { m_app.opening().open(file); });
    }
    if (number > 0)
        m_switcher->addSeparator();
    for (const QString &id : {u"workspace.open"_s, u"workspace.create"_s, u"workspace.sample"_s, u"workspace.close"_s})
        m_switcher->addAction(m_commands.get(id));
}

void Sidebar::showNarrow()
{
    const bool narrow = m_app.settings().get<bool>(Settings::Key::SidebarNarrow);
    const int margin = style::space(this, 8);
    setMinimumWidth(narrow ? m_pages->iconSize().width() + 5 * margin : fontMetrics().averageCharWidth() * 15);
    setMaximumWidth(narrow ? minimumWidth() : QWIDGETSIZE_MAX);
    m_workspace->setIconOnly(narrow);
    m_settings->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    static_cast<PageDelegate *>(m_pages->itemDelegate())->setNarrow(narrow);
    m_pages->viewport()->update();
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
    if (m_app.isSettingsShown())
        m_pages->setCurrentRow(-1);
    else
        m_pages->setCurrentItem(item(m_app.page()));
}

} // namespace pp
