// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/listpage.h"

#include "models/items/text.h"
#include "views/pages/detailssheet.h"
#include "views/style/style.h"
#include "views/widgets/buttons.h"
#include "views/widgets/emptypage.h"
#include "views/widgets/fieldview.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace pp {

using namespace Qt::StringLiterals;

ListPage::ListPage(FieldList list, WorkspacePresenter &workspace, AppPresenter &app, const Commands &commands, QWidget *parent)
    : WorkspacePage(parent)
    , m_list(workspace.list(list))
    , m_workspace(workspace)
    , m_app(app)
    , m_commands(commands)
    , m_stack(new QStackedWidget(this))
    , m_view(new FieldView(m_list, app.settings(), this))
    , m_empty(new EmptyPage(this))
    , m_splitter(new QSplitter(this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    // With large text on a small screen every part gives way, not only the table.
    m_stack->setMinimumSize(fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 7);

    column()->addWidget(header());
    auto *filters = new FilterBar(m_list, m_commands.get(u"edit.clear"_s), this);
    auto *look = new MenuButton(filters);
    look->setText(tr("Columns"));
    look->setAccessibleName(tr("Columns and order"));
    look->setIcon(style::icon(u"columns-3"_s));
    look->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    look->setMenu(m_view->newLookMenu(look));
    filters->add(look);
    if (m_list.list() == FieldList::Inventory)
        filters->add(newCommandToolButton(m_commands.get(u"inventory.downloadShown"_s), filters));
    m_details = new DetailsSheet(workspace, this); // Tab leads there from the table
    m_details->setMinimumSize(fontMetrics().averageCharWidth() * 34, fontMetrics().height() * 7);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    column()->addWidget(filters);
    column()->addWidget(newSeparator(this));
    column()->addWidget(m_splitter, 1);
    m_selectionBar = selectionBar();
    column()->addWidget(m_selectionBar);
    setTabOrder(filters->last(), m_view);

    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (Command *command : m_commands.forSelection(m_list.list())) {
            if (command)
                menu->addAction(command);
            else
                menu->addSeparator();
        }
        menu->addSeparator();
        for (const QString &id : {u"edit.copy"_s, u"edit.copyHeaders"_s, u"edit.selectAll"_s})
            menu->addAction(m_commands.get(id));
        menu->addSeparator();
        menu->addAction(m_commands.get(u"view.details"_s));
        menu->popup(m_view->viewport()->mapToGlobal(at));
    });
    connect(m_view, &FieldView::detailsWanted, this, [this] {
        if (m_details->isVisible())
            m_details->focusTabs();
        m_app.settings().setValue(Settings::Key::DetailsShown, true);
    });
    connect(m_details, &DetailsSheet::left, this, &ListPage::focusTable);
    connect(m_view, &FieldView::currentFieldChanged, this, &ListPage::showDetailsField);
    connect(m_view, &FieldView::escaped, &m_list, &FieldListPresenter::clearFilters);
    connect(&m_list, &FieldListPresenter::changed, this, &ListPage::showState);
    connect(&m_list, &FieldListPresenter::rowsChanged, this, &ListPage::showState);
    connect(&m_list, &FieldListPresenter::rowsChanged, this, &ListPage::showDetailsField);
    connect(&m_list, &FieldListPresenter::selectionChanged, this, &ListPage::showSelection);
    connect(&m_list, &FieldListPresenter::selectionChanged, this, &ListPage::showDetailsField);
    connect(&m_app.jobs(), &Jobs::added, this, &ListPage::showEmpty);
    connect(&m_app.jobs(), &Jobs::idle, this, &ListPage::showEmpty);
    connect(&m_workspace, &WorkspacePresenter::countsChanged, this, &ListPage::showEmpty);
    connect(&m_app.settings(), &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::DetailsShown)
            showDetails();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_app.settings().setValue(Settings::Key::DetailsState, m_splitter->saveState());
    });
    showDetails();
    showState();
    showSelection();
}

QWidget *ListPage::header()
{
    auto *bar = new QWidget(this);
    auto *title = new QLabel(m_list.list() == FieldList::Inbox ? tr("Inbox") : tr("Inventory"), bar);
    style::setTitle(title, style::pageTitle);
    m_count = new QLabel(bar);
    style::setSecondary(m_count);
    m_search = newSearch(tr("Search fields"), m_commands.get(u"edit.search"_s), bar);
    connect(m_search, &QLineEdit::textChanged, &m_list, &FieldListPresenter::setText);
    connect(m_search, &QLineEdit::returnPressed, this, &ListPage::focusTable);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_search->text().isEmpty())
            focusTable();
        else
            m_search->clear();
    });

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(style::space(this, 16), style::space(this, 12), style::space(this, 16), style::space(this, 4));
    row->setSpacing(style::space(this, 12));
    row->addWidget(title, 0, Qt::AlignBaseline);
    row->addWidget(m_count, 0, Qt::AlignBaseline);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    if (m_list.list() == FieldList::Inventory)
        row->addWidget(newCommandToolButton(m_commands.get(u"inventory.download"_s), bar));
    else
        row->addWidget(newCommandToolButton(m_commands.get(u"import.files"_s), bar));
    return bar;
}

QWidget *ListPage::selectionBar()
{
    auto *bar = new QWidget(this);
    bar->setAccessibleName(tr("What can be done with the selection"));
    m_selected = new QLabel(bar);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newSeparator(bar));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(style::space(this, 16), style::space(this, 6), style::space(this, 16), style::space(this, 6));
    row->setSpacing(style::space(this, 8));
    auto *actions = new QWidget(bar);
    m_selected->setParent(actions);
    auto *flow = new FlowLayout(style::space(this, 8), actions);
    flow->addWidget(m_selected);
    for (Command *command : m_commands.forSelection(m_list.list())) {
        if (!command)
            continue;
        QToolButton *button = newCommandToolButton(command, actions);
        m_selected->setMinimumHeight(button->sizeHint().height()); // on one line with them
        flow->addWidget(button);
    }
    row->addWidget(actions, 1);
    row->addWidget(newCommandToolButton(m_commands.get(u"edit.undo"_s), bar));
    column->addLayout(row);
    return bar;
}

bool ListPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void ListPage::copy(bool withHeaders)
{
    if (m_list.isAllSelected()) // of which only the first rows are in the table
        m_workspace.copying().copy(m_list.queryNow(), m_view->shownColumns(), withHeaders ? m_view->shownHeaders() : QStringList());
    else
        m_view->copy(withHeaders);
}

void ListPage::selectAll()
{
    m_view->selectAll();
}

void ListPage::focusTable()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const auto state = m_app.settings().get<QByteArray>(Settings::Key::DetailsState); !state.isEmpty())
        m_splitter->restoreState(state);
    else // the width is final only after the layout
        QTimer::singleShot(0, this, [this] { m_splitter->setSizes({width() * 2 / 3, width() / 3}); });
    showDetailsField();
}

void ListPage::showState()
{
    const FieldCounts &counts = m_list.counts();
    m_count->setText(m_list.list() == FieldList::Inbox ? tr("%1 to review").arg(text::number(counts.all))
                                                       : tr("%Ln field(s)", nullptr, int(counts.all)));
    m_count->setVisible(m_list.isLoaded());
    if (m_search->text() != m_list.query().text)
        m_search->setText(m_list.query().text);
    showEmpty();
}

void ListPage::showEmpty()
{
    const bool empty = m_list.isLoaded() && m_list.model().rowCount() == 0;
    if (!empty) {
        const QWidget *focus = window()->focusWidget(); // a dialog may have it for the application
        const bool nowhereElse = !focus || m_empty->isAncestorOf(focus) || (focus == m_search && m_search->text().isEmpty());
        const bool appears = m_stack->currentWidget() != m_view;
        m_stack->setCurrentWidget(m_view);
        if (appears && nowhereElse)
            focusTable();
        return;
    }
    const bool hadFocus = m_view->hasFocus();
    const bool inbox = m_list.list() == FieldList::Inbox;
    const qint64 others = m_workspace.list(inbox ? FieldList::Inventory : FieldList::Inbox).counts().all;
    if (m_list.isFiltered())
        m_empty->show(u"funnel-x"_s, tr("No field passes these filters."), {m_commands.get(u"edit.clear"_s)});
    else if (!m_app.jobs().isIdle())
        m_empty->show(u"file-input"_s, tr("Reading events. Fields appear here as they are found."), {});
    else if (inbox && others > 0)
        m_empty->show(u"circle-check"_s, tr("Everything is reviewed. New fields appear here."),
                      {m_commands.get(u"view.inventory"_s), m_commands.get(u"import.files"_s)});
    else if (inbox)
        m_empty->show(u"inbox"_s, tr("No events yet. Import an archive, or drop it here."),
                      {m_commands.get(u"import.files"_s), m_commands.get(u"import.folder"_s)});
    else if (others > 0)
        m_empty->show(u"package-check"_s, tr("Nothing is in the Inventory yet. Review the fields in the Inbox."), {m_commands.get(u"view.inbox"_s)});
    else
        m_empty->show(u"package-check"_s, tr("Nothing is in the Inventory yet. Import an archive, then review its fields."),
                      {m_commands.get(u"import.files"_s), m_commands.get(u"import.folder"_s)});
    m_stack->setCurrentWidget(m_empty);
    if (hadFocus)
        m_search->setFocus(Qt::OtherFocusReason);
}

void ListPage::showSelection()
{
    const qint64 count = m_list.selectedCount();
    m_selectionBar->setVisible(count > 0);
    m_selected->setText(tr("%Ln selected", nullptr, int(std::min<qint64>(count, INT_MAX))));
}

void ListPage::showDetails()
{
    m_details->setVisible(m_app.settings().get<bool>(Settings::Key::DetailsShown));
    showDetailsField();
}

void ListPage::showDetailsField()
{
    if (!isVisible() || !m_details->isVisible())
        return;
    const int row = m_view->currentFieldRow();
    const bool shown = row >= 0 && row < m_list.model().fields().size() && m_list.selected().contains(m_list.model().fields().at(row).id);
    m_workspace.details().show(shown ? std::optional(m_list.model().fields().at(row)) : std::nullopt);
}

} // namespace pp
