// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/sourcespage.h"

#include "models/items/text.h"
#include "views/style/style.h"
#include "views/widgets/buttons.h"
#include "views/widgets/emptypage.h"
#include "views/widgets/rowsview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
constexpr int redColumn = 4; // then Yellow, Green

QToolButton *newButton(const QString &icon, const QString &text, QWidget *parent)
{
    QToolButton *button = newIconButton(icon, text, parent);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QHBoxLayout *newPart(QWidget *page, const QString &title)
{
    auto *label = new QLabel(title, page);
    style::setTitle(label, style::sectionTitle);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(style::space(page, 16), style::space(page, 4), style::space(page, 16), 0);
    row->setSpacing(style::space(page, 8));
    row->addWidget(label);
    row->addStretch(1);
    return row;
}
} // namespace

SourcesPage::SourcesPage(WorkspacePresenter &workspace, AppPresenter &app, const Commands &commands, QWidget *parent)
    : WorkspacePage(parent)
    , m_sources(workspace.sources())
    , m_workspace(workspace)
    , m_app(app)
    , m_commands(commands)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyPage(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    QHBoxLayout *header = addHeader(tr("Sources"), m_count);
    header->addWidget(newCommandToolButton(commands.get(u"import.files"_s), this));
    header->addWidget(newCommandToolButton(commands.get(u"import.folder"_s), this));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(style::space(this, 12));
    m_splitter->addWidget(sourcesPart());
    m_splitter->addWidget(importsPart());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    column()->addWidget(m_stack, 1);

    connect(&m_sources, &SourcesPresenter::changed, this, &SourcesPage::showState);
    connect(&m_app.jobs(), &Jobs::added, this, &SourcesPage::showState);
    connect(&m_app.jobs(), &Jobs::idle, this, &SourcesPage::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcesPage::showPossible);
    connect(m_imports->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcesPage::showPossible);
    for (const QAbstractItemModel *model : {m_table->model(), m_imports->model()})
        connect(model, &QAbstractItemModel::dataChanged, this, &SourcesPage::showPossible);
    showState();
}

QWidget *SourcesPage::sourcesPart()
{
    auto *part = new QWidget(this);
    QHBoxLayout *bar = newPart(part, tr("What sends events"));
    m_fields = newButton(u"inbox"_s, tr("Show its fields"), part);
    m_rename = newButton(u"pencil"_s, tr("Rename…"), part);
    m_kind = new MenuButton(part);
    m_kind->setText(tr("Kind"));
    m_kind->setMenu(newMenu(tr("Kind"), {u"web"_s, u"mobile"_s, u"server"_s, u"cloud-event"_s, {}}, text::sourceKind, &Source::kind));
    m_environment = new MenuButton(part);
    m_environment->setText(tr("Environment"));
    m_environment->setMenu(newMenu(tr("Environment"), {u"production"_s, u"development"_s, {}}, text::environment, &Source::environment));
    for (QToolButton *button : {m_fields, m_rename, m_kind, m_environment}) {
        button->setAccessibleName(button->text());
        bar->addWidget(button);
    }
    m_table = new RowsView(&m_sources.sources(), tr("Sources"), part);
    connect(m_fields, &QToolButton::clicked, this, [this] { showFields(std::nullopt); });
    connect(m_rename, &QToolButton::clicked, this, &SourcesPage::rename);
    auto *key = new QShortcut(QKeySequence(Qt::Key_F2), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, [this] {
        if (m_rename->isEnabled())
            rename();
    });
    connect(m_table, &RowsView::opened, this, [this](const QModelIndex &index) {
        const int place = index.column() - redColumn;
        showFields(place >= 0 && place < 3 ? std::optional(Colour(int(Colour::Red) - place)) : std::nullopt);
    });

    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, style::space(this, 8), 0, 0);
    rows->setSpacing(style::space(this, 8));
    rows->addLayout(bar);
    rows->addWidget(m_table, 1);
    return part;
}

QWidget *SourcesPage::importsPart()
{
    auto *part = new QWidget(this);
    QHBoxLayout *bar = newPart(part, tr("What was imported"));
    m_rejections = newButton(u"triangle-alert"_s, tr("Show rejected lines"), part);
    bar->addWidget(m_rejections);
    m_imports = new RowsView(&m_sources.imports(), tr("Imports"), part);
    connect(m_rejections, &QToolButton::clicked, this, &SourcesPage::showRejections);
    connect(m_imports, &RowsView::opened, this, &SourcesPage::showRejections);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, style::space(this, 8), 0, 0);
    rows->setSpacing(style::space(this, 8));
    rows->addLayout(bar);
    rows->addWidget(m_imports, 1);
    return part;
}

/// Choices for one value of the current source; the one it has is checked.
QMenu *SourcesPage::newMenu(const QString &name, const QStringList &keys, QString (*text)(const QString &), QString Source::*value)
{
    auto *menu = new QMenu(this);
    menu->setAccessibleName(name);
    for (const QString &key : keys) {
        QAction *action = menu->addAction(key.isEmpty() ? tr("None") : text(key));
        action->setCheckable(true);
        action->setData(key);
        connect(action, &QAction::triggered, this, [this, key, value] {
            if (const auto current = currentSource(); current) {
                Source source = current->source;
                source.*value = key;
                m_sources.change(source);
            }
        });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu, value] {
        const auto current = currentSource();
        const auto actions = menu->actions();
        for (QAction *action : actions)
            action->setChecked(current && current->source.*value == action->data().toString());
    });
    return menu;
}

std::optional<SourceFigures> SourcesPage::currentSource() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_sources.sources().rows().at(current.row())) : std::nullopt;
}

std::optional<ImportFile> SourcesPage::currentImport() const
{
    const QModelIndex current = m_imports->currentIndex();
    return current.isValid() ? std::optional(m_sources.imports().rows().at(current.row())) : std::nullopt;
}

void SourcesPage::rename()
{
    const auto current = currentSource();
    if (!current)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename a source"));
    dialog->setLabelText(tr("Name of the source with the key %1:").arg(current->source.key));
    dialog->setTextValue(current->source.name);
    dialog->setOkButtonText(tr("Rename"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, source = current->source](const QString &name) {
        Source renamed = source;
        renamed.name = name;
        m_sources.change(renamed);
    });
    dialog->open();
}

/// Where there is something to review, that is what one looks for.
void SourcesPage::showFields(std::optional<Colour> colour)
{
    const auto current = currentSource();
    if (!current)
        return;
    const FieldFigures &fields = current->fields;
    const qint64 waiting = colour ? fields.toReview.at(size_t(*colour)) : fields.inbox();
    FieldQuery query;
    query.list = waiting > 0 ? FieldList::Inbox : FieldList::Inventory;
    query.sources = {current->source.name};
    if (colour)
        query.colours = {*colour};
    m_workspace.showFields(query);
}

void SourcesPage::showRejections()
{
    if (const auto current = currentImport(); current && current->progress.rejected > 0)
        m_sources.showRejections(*current);
}

void SourcesPage::showState()
{
    const int count = m_sources.sources().rowCount();
    m_count->setText(tr("%Ln source(s)", nullptr, count));
    m_count->setVisible(m_sources.isLoaded());
    const bool empty = m_sources.isLoaded() && count == 0 && m_sources.imports().rowCount() == 0;
    if (empty && m_app.jobs().isIdle())
        m_empty->show(u"radio-tower"_s, tr("Nothing has sent events yet. Import an archive: sources appear with their events."),
                      {m_commands.get(u"import.files"_s), m_commands.get(u"import.folder"_s)});
    else if (empty)
        m_empty->show(u"file-input"_s, tr("Reading events. Sources appear here as they are found."), {});
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_splitter);
    for (RowsView *view : {m_table, m_imports}) {
        if (!view->currentIndex().isValid() && view->model()->rowCount() > 0)
            view->setCurrentIndex(view->model()->index(0, 0));
    }
    showPossible();
}

void SourcesPage::showPossible()
{
    const bool source = currentSource().has_value();
    const QString select = tr("Select a source first");
    const QString readOnly = tr("This workspace is read-only");
    const bool writable = !m_workspace.isReadOnly();
    m_fields->setEnabled(source);
    m_fields->setToolTip(source ? tr("Shows the fields that this source sends") : select);
    for (QToolButton *button : {m_rename, m_kind, m_environment}) {
        button->setEnabled(source && writable);
        button->setToolTip(!writable ? readOnly : source ? QString() : select);
    }
    const auto import = currentImport();
    const bool rejected = import && import->progress.rejected > 0;
    m_rejections->setEnabled(rejected);
    m_rejections->setToolTip(rejected ? tr("Shows the lines that were no events, with the reason of each") : tr("This import rejected nothing"));
}

void SourcesPage::focusContent()
{
    (m_stack->currentWidget() == m_empty ? static_cast<QWidget *>(m_empty) : m_table)->setFocus(Qt::OtherFocusReason);
}

void SourcesPage::showEvent(QShowEvent *event)
{
    WorkspacePage::showEvent(event);
    m_sources.setWatched(true);
}

void SourcesPage::hideEvent(QHideEvent *event)
{
    WorkspacePage::hideEvent(event);
    m_sources.setWatched(false);
}

} // namespace pp
