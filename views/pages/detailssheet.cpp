// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/detailssheet.h"

#include "models/items/text.h"
#include "views/style/style.h"
#include "views/widgets/buttons.h"
#include "views/widgets/chartpanel.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/rowsview.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBlock>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
/// Text that is never squeezed: layouts ask how high it is at its width, but take less when room is short.
class WholeText : public QLabel
{
public:
    using QLabel::QLabel;
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {QLabel::minimumSizeHint().width(), std::max(0, heightForWidth(width()))};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        if (event->oldSize().width() != event->size().width())
            updateGeometry();
    }
};

/// A scroll area gives its widget the height it likes best; this one is content with what it needs, so that nothing
/// scrolls while a chart could be lower.
class Content : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] int heightForWidth(int width) const override { return layout()->totalMinimumHeightForWidth(width); }
};

QLabel *newLabel(QWidget *parent)
{
    auto *label = new WholeText(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// As high as the text needs at the present width, up to some lines.
void fitHeight(QPlainTextEdit *edit, int mostLines)
{
    int lines = 0;
    for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    const int height = edit->fontMetrics().lineSpacing() * std::clamp(lines, 1, mostLines);
    edit->setFixedHeight(height + int(2 * edit->document()->documentMargin()) + 2);
}
} // namespace

DetailsSheet::DetailsSheet(WorkspacePresenter &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_presenter(workspace.details())
    , m_scroll(new QScrollArea(this))
    , m_content(new Content(m_scroll))
    , m_nothing(newLabel(this))
    , m_path(new QPlainTextEdit(m_content))
    , m_chip(new Chip(m_content))
    , m_decision(newLabel(m_content))
{
    setAccessibleName(tr("Details of the field"));
    m_nothing->setText(tr("Select a field to see where it comes from and what detected it."));
    m_nothing->setAlignment(Qt::AlignCenter);
    style::setSecondary(m_nothing);

    m_path->setAccessibleName(tr("Full name of the field"));
    m_path->setReadOnly(true);
    m_path->setTabChangesFocus(true);
    m_path->setFrameShape(QFrame::NoFrame);
    m_path->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_path->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_path->document()->setDocumentMargin(0);
    style::setLeftToRight(m_path, isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    m_path->viewport()->setAutoFillBackground(false);
    style::setTitle(m_path, style::sectionTitle);
    style::setSecondary(m_decision);

    QWidget *buttons = actions(); // above the tabs, also for Tab
    auto *tabs = new QTabWidget(m_content);
    m_tabs = tabs->tabBar();
    tabs->setDocumentMode(true);
    QFont smaller = tabs->font(); // five of them stand side by side in a narrow sheet
    smaller.setPointSizeF(smaller.pointSizeF() * style::secondary);
    tabs->tabBar()->setFont(smaller);
    style::setNarrowTabs(tabs->tabBar());
    tabs->setAccessibleName(tr("Parts of the details"));
    tabs->addTab(overview(), tr("Overview"));
    m_sightings = table(&m_presenter.sightings(), tr("Events that contain the field"));
    tabs->addTab(m_sightings, tr("Events"));
    tabs->addTab(examplePage(), tr("Example"));
    tabs->addTab(historyPage(), tr("History"));
    tabs->addTab(notePage(), tr("Note"));

    auto *state = new QHBoxLayout;
    state->setSpacing(style::space(this, 8));
    state->addWidget(m_chip);
    state->addWidget(m_decision, 1);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(style::space(this, 8));
    content->addWidget(m_path);
    content->addLayout(state);
    content->addWidget(buttons);
    content->addWidget(tabs, 1);
    auto *column = new QVBoxLayout(this);
    const int margin = style::space(this, 12);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_nothing);
    // With large type in a low window the sheet as a whole is scrolled, rather than texts cut.
    m_content->setMinimumWidth(1); // parts give way in width; only what is too high is scrolled
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);

    connect(m_path->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { fitHeight(m_path, 4); });
    connect(&m_presenter, &DetailsPresenter::changed, this, &DetailsSheet::showField);
    connect(&m_presenter, &DetailsPresenter::timelineChanged, this, &DetailsSheet::showTimeline);
    connect(&m_presenter, &DetailsPresenter::historyChanged, this, [this] {
        const bool none = m_presenter.history().rowCount() == 0;
        m_noHistory->setVisible(none && m_presenter.isHistoryAsked());
        m_history->setVisible(!none);
    });
    connect(m_timeline, &ChartPanel::activated, tabs, [tabs] { tabs->setCurrentIndex(1); });
    connect(&m_presenter, &DetailsPresenter::exampleChanged, this, &DetailsSheet::showExample);
    showField();
    showExample();
}

void DetailsSheet::focusTabs()
{
    m_tabs->setFocus(Qt::OtherFocusReason);
}

/// What comes here nothing in the sheet had a use for.
void DetailsSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void DetailsSheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), style::line(palette()));
}

/// For this field alone, whatever else is selected.
QWidget *DetailsSheet::actions()
{
    auto *bar = new QWidget(m_content);
    m_colour = new MenuButton(bar);
    auto *menu = new QMenu(m_colour);
    for (const Colour colour : {Colour::Red, Colour::Yellow, Colour::Green}) {
        QAction *action = menu->addAction(style::icon(style::chipIcon(colour)),
                                          tr("%1, %2", "Red, highly restricted").arg(colourName(colour), text::colourMeaning(colour)));
        connect(action, &QAction::triggered, this, [this, colour] { decide(colour); });
    }
    m_colour->setMenu(menu);
    m_move = newIconButton(u"package-plus"_s, {}, bar);
    m_move->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_move->setAutoRaise(false);
    connect(m_move, &QToolButton::clicked, this, &DetailsSheet::move);
    auto *row = new FlowLayout(style::space(this, 8), bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_colour);
    row->addWidget(m_move);
    return bar;
}

void DetailsSheet::showActions()
{
    const auto &field = m_presenter.field();
    if (!field)
        return;
    const bool decided = field->classification.has_value();
    const auto name = [](QToolButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    name(m_colour, decided ? tr("Reclassify") : tr("Choose colour"));
    m_colour->menu()->setAccessibleName(m_colour->text());
    name(m_move, decided ? tr("Return to Inbox") : tr("Add to Inventory"));
    m_move->setIcon(style::icon(decided ? u"inbox"_s : u"package-plus"_s));
    for (QToolButton *button : {m_colour, m_move}) {
        button->setEnabled(!m_workspace.isReadOnly());
        button->setToolTip(m_workspace.isReadOnly() ? tr("This workspace is read-only") : QString());
        button->updateGeometry();
    }
}

void DetailsSheet::decide(Colour colour)
{
    const auto &field = m_presenter.field();
    if (field && field->classification)
        m_workspace.review().reclassify({field->id}, colour);
    else if (field)
        m_workspace.review().choose({field->id}, colour);
}

void DetailsSheet::move()
{
    const auto field = m_presenter.field();
    if (!field)
        return;
    FieldListPresenter &list = m_workspace.list(field->classification ? FieldList::Inventory : FieldList::Inbox);
    if (field->classification)
        m_workspace.review().returnToInbox({field->id});
    else
        m_workspace.review().accept({field->id});
    if (list.selected() == QList{field->id})
        list.moveOn();
}

QWidget *DetailsSheet::overview()
{
    auto *scroll = new QScrollArea(m_content);
    auto *page = new Content(scroll);
    m_seen = newLabel(page);
    m_timeline = new ChartPanel(m_presenter.timeline(), BarChart::Direction::Up, m_presenter.timelineTitle(), page);
    m_timeline->setEmptyText(tr("The events carry no time."));
    m_span = new QComboBox(page);
    m_span->setAccessibleName(tr("How far back the chart goes"));
    m_span->addItem(tr("48 hours"), int(Timeline::Hours));
    m_span->addItem(tr("30 days"), int(Timeline::Days));
    m_span->addItem(tr("400 days"), int(Timeline::Weeks));
    m_timeline->addToHeader(m_span);
    connect(m_span, &QComboBox::activated, this, [this] { m_presenter.setSpan(Timeline(m_span->currentData().toInt())); });
    auto *title = new QLabel(tr("Detected by"), page);
    style::setTitle(title, style::sectionTitle);
    m_noDetection = newLabel(page);
    m_noDetection->setText(tr("No matcher detected this field."));
    style::setSecondary(m_noDetection);
    m_detections = table(&m_presenter.detections(), tr("Matchers that detected the field"));
    m_detections->setHeaderHidden(true); // the section's title says it
    m_detections->setMinimumHeight(fontMetrics().height() * 7);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, style::space(this, 8), 0, 0);
    column->setSpacing(style::space(this, 8));
    column->addWidget(m_seen);
    column->addWidget(m_timeline, 1);
    column->addWidget(title);
    column->addWidget(m_noDetection);
    column->addWidget(m_detections, 1);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    showTimeline();
    return scroll;
}

void DetailsSheet::showTimeline()
{
    m_span->setCurrentIndex(m_span->findData(int(m_presenter.span())));
    m_timeline->setTitle(m_presenter.timelineTitle());
}

QWidget *DetailsSheet::historyPage()
{
    auto *page = new QWidget(m_content);
    m_noHistory = newLabel(page);
    m_noHistory->setText(tr("Nobody has decided anything about this field yet."));
    style::setSecondary(m_noHistory);
    m_history = new RowsView(&m_presenter.history(), tr("What was done to the field"), page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, style::space(this, 8), 0, 0);
    column->addWidget(m_noHistory);
    column->addWidget(m_history, 1);
    column->addStretch(0);
    return page;
}

/// What is written is kept when one leaves the editor, as in a paper form; undo is a shortcut away.
QWidget *DetailsSheet::notePage()
{
    auto *page = new QWidget(m_content);
    m_note = new QPlainTextEdit(page);
    m_note->setAccessibleName(tr("Note about the field"));
    m_note->setPlaceholderText(tr("Why it was decided so, what to ask, whom …"));
    m_note->setTabChangesFocus(true);
    m_note->setReadOnly(m_workspace.isReadOnly());
    m_note->installEventFilter(this);
    style::setOnBase(m_note);
    auto *hint = newLabel(page);
    hint->setText(m_workspace.isReadOnly() ? tr("This workspace is read-only.")
                                           : tr("Saved when you leave the text or press Ctrl+Enter; Esc takes back what you typed."));
    style::setSecondary(hint);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, style::space(this, 8), 0, 0);
    column->setSpacing(style::space(this, 8));
    column->addWidget(m_note, 1);
    column->addWidget(hint);
    return page;
}

bool DetailsSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_note)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        saveNote();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::ControlModifier) {
            saveNote();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_noteOf) {
            m_note->setPlainText(m_savedNote);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DetailsSheet::saveNote()
{
    const QString note = m_note->toPlainText().trimmed();
    if (!m_noteOf || note == m_savedNote)
        return;
    m_savedNote = note;
    m_workspace.review().setNote(*m_noteOf, note);
}

/// Another field's note, or what the note has become; never what somebody is writing just now.
void DetailsSheet::showNote()
{
    const auto field = m_presenter.field();
    const bool another = !field || !m_noteOf || m_noteOf->id != field->id;
    if (another)
        saveNote();
    const bool news = another || field->note != m_noteOf->note;
    m_noteOf = field;
    const bool writing = m_note->hasFocus() && m_note->toPlainText().trimmed() != m_savedNote;
    if (!news || (!another && writing))
        return;
    m_savedNote = field ? field->note : QString();
    if (m_note->toPlainText().trimmed() != m_savedNote || another)
        m_note->setPlainText(m_savedNote);
}

QWidget *DetailsSheet::examplePage()
{
    auto *page = new QWidget(m_content);
    m_exampleFrom = newLabel(page);
    style::setSecondary(m_exampleFrom);
    m_reveal = newIconButton(u"eye"_s, tr("Reveal values"), page);
    m_reveal->setText(tr("Reveal values"));
    m_reveal->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_reveal->setCheckable(true);
    m_reveal->setToolTip(tr("Shows the values of this example as they came. It is written to the audit log."));
    m_example = new QPlainTextEdit(page);
    m_example->setAccessibleName(tr("Example event"));
    m_example->setReadOnly(true);
    m_example->setTabChangesFocus(true);
    m_example->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_example->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    style::setLeftToRight(m_example, Qt::AlignLeft);

    auto *row = new QHBoxLayout;
    row->addWidget(m_exampleFrom, 1);
    row->addWidget(m_reveal);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, style::space(this, 8), 0, 0);
    column->setSpacing(style::space(this, 8));
    column->addLayout(row);
    column->addWidget(m_example, 1);
    connect(m_reveal, &QToolButton::clicked, &m_presenter, &DetailsPresenter::setRevealed);
    return page;
}

QTreeView *DetailsSheet::table(QAbstractItemModel *model, const QString &name)
{
    auto *view = new QTreeView(m_content);
    view->setAccessibleName(name);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setItemsExpandable(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setTextElideMode(Qt::ElideMiddle);
    view->header()->setAccessibleName(tr("Columns"));
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    style::softenSelection(view);
    return view;
}

void DetailsSheet::showField()
{
    const auto &field = m_presenter.field();
    showNote();
    showActions();
    m_nothing->setVisible(!field);
    m_scroll->setVisible(field.has_value());
    if (!field)
        return;
    if (m_path->toPlainText() != field->path)
        m_path->setPlainText(field->path);
    m_chip->setColour(field->classification.value_or(field->chosen.value_or(field->recommendation)), field->classification || field->chosen);
    m_decision->setText(m_presenter.decisionText());
    m_seen->setText(tr("%1 %2 Values: %3.", "two sentences, and the types of values")
                        .arg(m_presenter.seenText(), m_presenter.timesText(), text::types(field->types)));
    m_noDetection->setVisible(field->detections.isEmpty());
    m_detections->setVisible(!field->detections.isEmpty());
}

void DetailsSheet::showExample()
{
    const auto &example = m_presenter.example();
    const QSignalBlocker blocker(m_reveal);
    m_reveal->setChecked(m_presenter.isRevealed());
    m_reveal->setVisible(example.has_value());
    m_example->setVisible(example.has_value());
    if (!example) {
        m_exampleFrom->setText(m_presenter.isExampleAsked() ? tr("No example of this field is kept.") : QString());
        m_example->clear();
        return;
    }
    QStringList from = foundInside(*example);
    from.prepend(example->masked ? tr("%1 from %2, values masked", "an event and its source").arg(example->event, example->source)
                                 : tr("%1 from %2, as it came", "an event and its source").arg(example->event, example->source));
    m_exampleFrom->setText(from.join(u'\n'));
    m_example->setPlainText(example->text);
    const QTextBlock block = m_example->document()->findBlockByNumber(example->line - 1);
    if (!block.isValid()) {
        m_example->setExtraSelections({});
        return;
    }
    QTextCursor cursor(block);
    m_example->setTextCursor(cursor);
    m_example->centerCursor();
    QTextEdit::ExtraSelection mark;
    mark.cursor = cursor;
    mark.format.setBackground(style::mix(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.25));
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_example->setExtraSelections({mark});
}

} // namespace pp
