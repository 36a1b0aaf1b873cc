// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/activitypage.h"

#include "models/items/audittext.h"
#include "models/items/text.h"
#include "views/dialogs/filedialogs.h"
#include "views/style/style.h"
#include "views/widgets/buttons.h"
#include "views/widgets/emptypage.h"
#include "views/widgets/rowsview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <array>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
QToolButton *newButton(const QString &icon, const QString &text, const QString &hint, QWidget *parent)
{
    QToolButton *button = newIconButton(icon, text, parent);
    button->setText(text);
    button->setToolTip(hint);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QLabel *newText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(1);
    return label;
}
} // namespace

ActivityPage::ActivityPage(WorkspacePresenter &workspace, AppPresenter &app, const Commands &commands, QWidget *parent)
    : WorkspacePage(parent)
    , m_activity(workspace.activity())
    , m_app(app)
    , m_stack(new QStackedWidget(this))
    , m_table(new RowsView(&m_activity.model(), tr("Audit entries"), this))
    , m_empty(new EmptyPage(this))
    , m_splitter(new QSplitter(this))
{
    makeHeader(commands);
    column()->addWidget(filterBar());
    column()->addWidget(newSeparator(this));
    const int character = fontMetrics().averageCharWidth();
    constexpr std::array widths{8, 16, 12, 26}; // what was changed, and how, share the rest
    for (int i = 0; i < m_table->header()->count(); ++i) {
        const bool fixed = i < int(widths.size());
        m_table->header()->setSectionResizeMode(i, fixed ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (fixed)
            m_table->header()->resizeSection(i, widths.at(size_t(i)) * character);
    }
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(entrySheet());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({character * 120, character * 44});
    column()->addWidget(m_splitter, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivityPage::showEntry);
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &ActivityPage::showEntry);
    connect(m_table, &RowsView::escaped, &m_activity, &ActivityPresenter::clearFilters);
    connect(&m_activity, &ActivityPresenter::changed, this, &ActivityPage::showState);
    connect(&m_activity, &ActivityPresenter::rowsChanged, this, &ActivityPage::showRows);
    showState();
    showRows();
    showEntry();
}

void ActivityPage::makeHeader(const Commands &commands)
{
    QHBoxLayout *row = addHeader(tr("Activity"), m_count);
    m_search = newSearch(tr("Search what was changed"), commands.get(u"edit.search"_s), this);
    m_verify = newButton(u"shield-check"_s, tr("Verify"), tr("Recomputes the hashes of all entries and names the first that does not fit"), this);
    QToolButton *save = newButton(u"download"_s, tr("Export…"), tr("Saves all entries as JSON lines, with their hashes"), this);
    row->addWidget(m_search, 2);
    row->addWidget(m_verify);
    row->addWidget(save);
    connect(m_search, &QLineEdit::textChanged, &m_activity, &ActivityPresenter::setText);
    connect(m_search, &QLineEdit::returnPressed, this, &ActivityPage::focusContent);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_search->text().isEmpty())
            focusContent();
        else
            m_search->clear();
    });
    connect(m_verify, &QToolButton::clicked, &m_activity, &ActivityPresenter::verify);
    connect(save, &QToolButton::clicked, this, [this] {
        chooseAuditFile(this, m_app.settings(), [this](const QStringList &files) { m_activity.save(files.first()); });
    });
}

QWidget *ActivityPage::filterBar()
{
    auto *bar = new QWidget(this);
    m_members = new FilterButton(tr("Member"), bar);
    m_actions = new FilterButton(tr("Action"), bar);
    m_period = new QComboBox(bar);
    m_period->addItems({tr("Any time"), tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days"), tr("Last 365 days")});
    m_period->setAccessibleName(tr("Filter by time"));
    m_verdict = new QLabel(bar);
    m_verdict->setTextFormat(Qt::PlainText);
    style::setSecondary(m_verdict);
    m_clear = newButton(u"funnel-x"_s, tr("Clear filters"), tr("Shows all entries again"), bar);
    connect(m_members, &FilterButton::chosen, &m_activity, &ActivityPresenter::setMembers);
    connect(m_actions, &FilterButton::chosen, &m_activity, &ActivityPresenter::setActions);
    connect(m_period, &QComboBox::activated, this, [this](int period) { m_activity.setPeriod(ActivityPresenter::Period(period)); });
    connect(m_clear, &QToolButton::clicked, &m_activity, &ActivityPresenter::clearFilters);

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(style::space(this, 16), style::space(this, 4), style::space(this, 16), style::space(this, 8));
    row->setSpacing(style::space(this, 8));
    row->addWidget(m_members);
    row->addWidget(m_actions);
    row->addWidget(m_period);
    row->addStretch(1);
    row->addWidget(m_verdict);
    row->addWidget(m_clear);
    return bar;
}

QWidget *ActivityPage::entrySheet()
{
    m_sheet = new QWidget(this);
    m_sheet->setAccessibleName(tr("The selected entry"));
    m_sheet->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_action = newText(m_sheet);
    style::setTitle(m_action, style::sectionTitle);
    m_object = newText(m_sheet);
    m_who = newText(m_sheet);
    style::setSecondary(m_who);
    m_values = newAuditValueModel(this);
    m_valueTable = new RowsView(m_values, tr("Values before and after"), m_sheet);
    m_valueTable->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_valueTable->setWordWrap(true);
    m_hash = newText(m_sheet);
    style::setSecondary(m_hash);

    auto *column = new QVBoxLayout(m_sheet);
    const int margin = style::space(this, 12);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(style::space(this, 8));
    column->addWidget(m_action);
    column->addWidget(m_object);
    column->addWidget(m_who);
    column->addWidget(m_valueTable, 1);
    column->addWidget(m_hash);
    return m_sheet;
}

void ActivityPage::showState()
{
    const AuditChoices &choices = m_activity.choices();
    m_count->setText(tr("%Ln entry(ies)", nullptr, int(choices.entries)));
    m_count->setVisible(m_activity.isLoaded());
    if (m_search->text() != m_activity.query().text)
        m_search->setText(m_activity.query().text);
    m_period->setCurrentIndex(int(m_activity.period()));
    m_clear->setVisible(m_activity.isFiltered());
    m_verify->setEnabled(!m_activity.isVerifying());
    m_verify->setText(m_activity.isVerifying() ? tr("Verifying…") : tr("Verify"));
    if (const auto &verdict = m_activity.verdict(); verdict)
        m_verdict->setText(verdict->ok ? tr("Intact, %Ln entry(ies) verified", nullptr, int(verdict->entries)) : verdict->reason);
    m_verdict->setVisible(m_activity.verdict().has_value());
    showFilters();
}

void ActivityPage::showFilters()
{
    const AuditChoices &choices = m_activity.choices();
    QList<FilterButton::Choice> members;
    for (const auto &[name, count] : choices.members)
        members.append({name, name, {}, count});
    m_members->setChoices(members, m_activity.query().members);
    QList<FilterButton::Choice> actions;
    for (const auto &[key, count] : choices.actions)
        actions.append({key, text::auditAction(key), {}, count});
    m_actions->setChoices(actions, m_activity.query().actions);
}

void ActivityPage::showRows()
{
    const bool empty = m_activity.isLoaded() && m_activity.model().rowCount() == 0;
    if (empty)
        m_empty->show(u"funnel-x"_s, tr("No entry passes these filters."), {});
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!empty && !m_table->currentIndex().isValid() && m_table->model()->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

void ActivityPage::showEntry()
{
    const QModelIndex current = m_table->currentIndex();
    m_sheet->setVisible(current.isValid());
    if (!current.isValid())
        return;
    const AuditEntry &entry = m_activity.model().rows().at(current.row());
    m_action->setText(text::auditAction(entry.action));
    m_object->setText(entry.object);
    m_who->setText(tr("Entry %1 by %2, %3", "number, member, time").arg(text::number(entry.number), entry.member, text::exactTime(entry.time)));
    m_values->setRows(text::auditValues(entry));
    m_valueTable->setVisible(!m_values->rows().isEmpty());
    QString hash = entry.hash;
    for (qsizetype at = 16; at < hash.size(); at += 17) // so that it can be wrapped
        hash.insert(at, u' ');
    m_hash->setText(tr("Hash: %1").arg(hash));
}

void ActivityPage::focusContent()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool ActivityPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void ActivityPage::showEvent(QShowEvent *event)
{
    WorkspacePage::showEvent(event);
    m_activity.setWatched(true);
}

void ActivityPage::hideEvent(QHideEvent *event)
{
    WorkspacePage::hideEvent(event);
    m_activity.setWatched(false);
}

} // namespace pp
