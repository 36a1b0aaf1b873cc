// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/detectionpage.h"

#include "views/dialogs/filedialogs.h"
#include "views/dialogs/matcherdialog.h"
#include "views/style/style.h"
#include "views/widgets/buttons.h"
#include "views/widgets/emptypage.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/rowsview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>

#include <array>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
QToolButton *newButton(const QString &icon, const QString &text, QWidget *parent)
{
    QToolButton *button = newIconButton(icon, text, parent);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void onKey(const QKeySequence &key, QToolButton *button, QWidget *where)
{
    auto *shortcut = new QShortcut(key, where, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
}
} // namespace

DetectionPage::DetectionPage(WorkspacePresenter &workspace, AppPresenter &app, const Commands &commands, QWidget *parent)
    : WorkspacePage(parent)
    , m_detection(workspace.detection())
    , m_workspace(workspace)
    , m_app(app)
    , m_stack(new QStackedWidget(this))
    , m_table(new RowsView(&m_detection.model(), tr("Matchers"), this))
    , m_empty(new EmptyPage(this))
    , m_reason(new QLabel(this))
{
    makeHeader(commands);
    column()->addWidget(bar());
    column()->addWidget(estimates(commands));
    column()->addWidget(newSeparator(this));
    const int character = fontMetrics().averageCharWidth();
    constexpr std::array widths{26, 19, 20, 32, 16}; // what it looks for has the rest
    for (int i = 0; i < m_table->header()->count(); ++i) {
        const bool fixed = i < int(widths.size());
        m_table->header()->setSectionResizeMode(i, fixed ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (fixed)
            m_table->header()->resizeSection(i, widths.at(size_t(i)) * character);
    }
    m_table->setTextElideMode(Qt::ElideRight);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column()->addWidget(m_stack, 1);
    m_reason->setWordWrap(true);
    m_reason->setMargin(style::space(this, 8));
    style::setSecondary(m_reason);
    column()->addWidget(m_reason);

    connect(m_table, &RowsView::opened, this, &DetectionPage::editCurrent);
    connect(m_table, &RowsView::escaped, m_search, &QLineEdit::clear);
    onKey(QKeySequence(Qt::Key_F2), m_edit, m_table);
    onKey(QKeySequence(Qt::Key_Space), m_switch, m_table);
    onKey(QKeySequence(Qt::Key_Delete), m_remove, m_table);
    onKey(QKeySequence(Qt::ALT | Qt::Key_Up), m_up, m_table);
    onKey(QKeySequence(Qt::ALT | Qt::Key_Down), m_down, m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DetectionPage::showPossible);
    connect(m_table->model(), &QAbstractItemModel::dataChanged, this, &DetectionPage::showPossible);
    connect(&m_detection, &DetectionPresenter::changed, this, &DetectionPage::showState);
    connect(&m_workspace.rescans(), &RescanPresenter::changed, this, &DetectionPage::showEstimates);
    showState();
}

void DetectionPage::makeHeader(const Commands &commands)
{
    QHBoxLayout *row = addHeader(tr("Detection"), m_count);
    m_search = newSearch(tr("Search the matchers"), commands.get(u"edit.search"_s), this);
    row->addWidget(m_search, 2);
    connect(m_search, &QLineEdit::textChanged, &m_detection, &DetectionPresenter::setText);
    connect(m_search, &QLineEdit::returnPressed, this, &DetectionPage::focusContent);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_search->text().isEmpty())
            focusContent();
        else
            m_search->clear();
    });
}

QWidget *DetectionPage::bar()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(style::space(this, 8), bar);
    row->setContentsMargins(style::space(this, 16), style::space(this, 4), style::space(this, 16), style::space(this, 8));
    m_new = newButton(u"plus"_s, tr("New matcher…"), bar);
    m_edit = newButton(u"pencil"_s, tr("Edit…"), bar);
    m_duplicate = newButton(u"copy"_s, tr("Duplicate…"), bar);
    m_switch = newButton(u"power"_s, tr("Switch off"), bar);
    m_up = newButton(u"arrow-up"_s, tr("Move up"), bar);
    m_down = newButton(u"arrow-down"_s, tr("Move down"), bar);
    m_remove = newButton(u"trash-2"_s, tr("Delete"), bar);
    m_import = newButton(u"file-input"_s, tr("Import…"), bar);
    m_export = newButton(u"download"_s, tr("Export…"), bar);
    for (QToolButton *button : {m_new, m_edit, m_duplicate, m_switch, m_up, m_down, m_remove, m_import, m_export})
        row->addWidget(button);
    connect(m_new, &QToolButton::clicked, this, [this] { edit({}, std::nullopt); });
    connect(m_import, &QToolButton::clicked, this,
            [this] { chooseMatchersToOpen(this, m_app.settings(), [this](const QStringList &files) { m_detection.addFrom(files.first()); }); });
    connect(m_export, &QToolButton::clicked, this,
            [this] { chooseMatchersToSave(this, m_app.settings(), [this](const QStringList &files) { m_detection.exportTo(files.first()); }); });
    connect(m_edit, &QToolButton::clicked, this, &DetectionPage::editCurrent);
    connect(m_duplicate, &QToolButton::clicked, this, &DetectionPage::duplicateCurrent);
    connect(m_switch, &QToolButton::clicked, this, [this] {
        if (const auto matcher = current(); matcher)
            m_detection.setEnabled(matcher->matcher.id, !matcher->matcher.enabled);
    });
    const auto move = [this](int by) {
        if (const auto matcher = current(); matcher)
            m_detection.move(matcher->matcher.id, by);
    };
    connect(m_up, &QToolButton::clicked, this, [move] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [move] { move(+1); });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (const auto matcher = current(); matcher)
            m_detection.remove(matcher->matcher.id);
    });

    auto *threshold = new QWidget(bar);
    auto *label = new QLabel(tr("&Recommend from a confidence of"), threshold);
    m_threshold = new QSpinBox(threshold);
    m_threshold->setRange(0, 100);
    m_threshold->setSuffix(tr(" %", "behind a number"));
    m_threshold->setSingleStep(5);
    m_threshold->setKeyboardTracking(false);
    m_threshold->setAccessibleName(tr("Confidence from which a detection counts for the recommendation"));
    m_threshold->setToolTip(m_threshold->accessibleName());
    style::setOnBase(m_threshold);
    label->setBuddy(m_threshold);
    auto *pair = new QHBoxLayout(threshold);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(label);
    pair->addWidget(m_threshold);
    row->addWidget(threshold);
    connect(m_threshold, &QSpinBox::valueChanged, this, [this](int percent) {
        if (percent != qRound(m_detection.threshold() * 100))
            m_detection.setThreshold(percent / 100.0);
    });

    m_examples = new QCheckBox(tr("&Keep examples of events"), bar);
    m_examples->setToolTip(tr("One event of each kind from each source is kept in the encrypted workspace: to show values, and to estimate "
                              "what matchers on values detect in fields seen before"));
    m_examples->setAccessibleDescription(m_examples->toolTip());
    m_examples->setMinimumHeight(m_threshold->sizeHint().height()); // on one line with it
    style::setOnBase(m_examples);
    row->addWidget(m_examples);
    connect(m_examples, &QCheckBox::clicked, this, [this](bool keep) {
        if (keep)
            m_detection.setKeepsExamples(true);
        else
            askToDeleteExamples();
    });
    return bar;
}

QWidget *DetectionPage::estimates(const Commands &commands)
{
    m_estimates = new QWidget(this);
    auto *row = new QHBoxLayout(m_estimates);
    row->setContentsMargins(style::space(this, 16), 0, style::space(this, 16), style::space(this, 8));
    m_estimated = new QLabel(m_estimates);
    m_estimated->setWordWrap(true);
    row->addWidget(m_estimated, 1);
    row->addWidget(newCommandButton(commands.get(u"import.rescan"_s), m_estimates));
    m_estimates->hide();
    return m_estimates;
}

void DetectionPage::showEstimates()
{
    const RescanState &state = m_workspace.rescans().state();
    m_estimated->setText(state.estimated > 0
                             ? tr("In %Ln field(s) it is estimated from examples what matchers on values detect. The imported files tell exactly.",
                                  nullptr, int(state.estimated))
                             : tr("Matchers on values were changed. Only the imported files tell all that they detect in fields seen before."));
    m_estimates->setVisible((state.estimated > 0 || state.isBehind) && hasRoomForMore());
}

/// The only change on this page that cannot be undone in full.
void DetectionPage::askToDeleteExamples()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Keep no examples"),
                                tr("Delete the events that are kept as examples, and keep none from now on?"),
                                QMessageBox::Cancel, this);
    box->setInformativeText(tr("Without them no value can be shown, and what a matcher on values detects is only known of new events. "
                               "Undo lets new events be kept again; it does not bring back those that are deleted."));
    QPushButton *remove = box->addButton(tr("&Delete the examples"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(remove, &QPushButton::clicked, this, [this] { m_detection.setKeepsExamples(false); });
    connect(box, &QMessageBox::finished, this, &DetectionPage::showState); // the box is checked until it is done
    box->open();
}

std::optional<KnownMatcher> DetectionPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_detection.model().rows().at(index.row())) : std::nullopt;
}

void DetectionPage::edit(const Matcher &draft, const std::optional<MatcherId> &instead)
{
    auto *dialog = new MatcherDialog(m_detection, draft, instead, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DetectionPage::editCurrent()
{
    const auto matcher = current();
    if (!matcher || m_workspace.isReadOnly())
        return;
    if (matcher->isDefault)
        duplicateCurrent();
    else
        edit(matcher->matcher, matcher->matcher.id);
}

/// Of a default matcher under its own name, so that it takes its place; of a custom one under another.
void DetectionPage::duplicateCurrent()
{
    const auto matcher = current();
    if (!matcher)
        return;
    Matcher draft = matcher->matcher;
    draft.enabled = true;
    if (!matcher->isDefault)
        draft.id.name = tr("%1 copy", "the name of a matcher that is a copy").arg(draft.id.name);
    edit(draft, std::nullopt);
}

void DetectionPage::showState()
{
    const int shown = m_detection.model().rowCount();
    m_count->setText(tr("%Ln matcher(s), %1", "and how many are custom", int(m_detection.count()))
                         .arg(tr("%Ln custom", nullptr, int(m_detection.customCount()))));
    m_count->setVisible(m_detection.count() > 0);
    if (shown == 0 && m_detection.count() > 0)
        m_empty->show(u"search"_s, tr("No matcher has “%1” in its name or in what it looks for.").arg(m_detection.text()), {});
    m_stack->setCurrentWidget(shown == 0 && m_detection.count() > 0 ? static_cast<QWidget *>(m_empty) : m_table);
    if (!m_table->currentIndex().isValid() && shown > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    const QSignalBlocker blocker(m_threshold);
    m_threshold->setValue(qRound(m_detection.threshold() * 100));
    m_examples->setChecked(m_detection.keepsExamples());
    showPossible();
}

void DetectionPage::showPossible()
{
    const auto matcher = current();
    const QString reason = matcher ? DetectionPresenter::reasonOf(*matcher) : QString();
    m_reason->setText(reason.isEmpty() ? QString() : tr("Why: %1.", "%1 is a sentence that says why data is personal").arg(reason));
    const bool writable = !m_workspace.isReadOnly();
    const bool custom = matcher && !matcher->isDefault;
    const QString readOnly = tr("This workspace is read-only");
    const QString select = tr("Select a matcher first");
    const auto allow = [&](QToolButton *button, bool possible, const QString &why, const QString &hint = {}) {
        button->setEnabled(writable && possible);
        button->setToolTip(!writable ? readOnly : !possible ? why : hint.isEmpty() ? button->text() : hint);
    };
    allow(m_new, true, {}, tr("Makes a matcher of this workspace"));
    allow(m_import, true, {}, tr("Adds the matchers of a JSON file; one that has the name of a custom one replaces it"));
    m_export->setEnabled(m_detection.customCount() > 0);
    m_export->setToolTip(m_detection.customCount() > 0 ? tr("Saves the custom matchers as JSON") : tr("There is no custom matcher to save"));
    const QString fixed = matcher ? tr("A default matcher cannot be changed. Duplicate it: a custom one of its name takes its place.") : select;
    allow(m_edit, custom, fixed);
    allow(m_duplicate, matcher.has_value(), select);
    allow(m_remove, custom, fixed);
    const bool replaced = matcher && matcher->replaced;
    const bool off = matcher && !matcher->matcher.enabled;
    m_switch->setText(off ? tr("Switch on") : tr("Switch off"));
    m_switch->setAccessibleName(m_switch->text());
    allow(m_switch, matcher && !replaced, replaced ? tr("A custom matcher has its name and takes its place.") : select);
    const int row = m_table->currentIndex().row();
    const bool all = m_detection.text().isEmpty();
    allow(m_up, custom && all && row > 0, custom ? tr("It is the first") : fixed);
    allow(m_down, custom && all && row + 1 < m_detection.customCount(), custom ? tr("It is the last") : fixed);
    m_threshold->setEnabled(writable);
    m_examples->setEnabled(writable);
}

void DetectionPage::focusContent()
{
    (m_stack->currentWidget() == m_empty ? static_cast<QWidget *>(m_search) : m_table)->setFocus(Qt::OtherFocusReason);
}

bool DetectionPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void DetectionPage::copy(bool withHeaders)
{
    m_table->copy(withHeaders);
}

void DetectionPage::selectAll()
{
    m_table->selectAll();
}

void DetectionPage::showEvent(QShowEvent *event)
{
    WorkspacePage::showEvent(event);
    m_detection.setWatched(true);
    m_workspace.rescans().setWatched(true);
}

/// On small screens the list needs the little room there is more than what only explains; what the line above it offers is
/// a command of the menu as well.
bool DetectionPage::hasRoomForMore() const
{
    constexpr int fewestLines = 26;
    return height() > fewestLines * fontMetrics().lineSpacing();
}

void DetectionPage::resizeEvent(QResizeEvent *event)
{
    WorkspacePage::resizeEvent(event);
    const bool room = hasRoomForMore();
    m_reason->setVisible(room);
    for (QToolButton *button : {m_edit, m_duplicate, m_switch, m_up, m_down, m_remove, m_import, m_export})
        button->setToolButtonStyle(room ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    showEstimates();
}

void DetectionPage::hideEvent(QHideEvent *event)
{
    WorkspacePage::hideEvent(event);
    m_detection.setWatched(false);
    m_workspace.rescans().setWatched(false);
}

} // namespace pp
