// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/matcherdialog.h"

#include "models/items/text.h"
#include "views/style/style.h"
#include "views/widgets/announce.h"
#include "views/widgets/rowsview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTextBlock>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
QPlainTextEdit *newEdit(const QString &name, int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * lines);
    style::setLeftToRight(edit, Qt::AlignLeft);
    return edit;
}

QLabel *newText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

QTextEdit::ExtraSelection mark(QPlainTextEdit *edit, qsizetype from, qsizetype to, const QColor &colour, bool wavy)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(edit->document());
    selection.cursor.setPosition(int(from));
    selection.cursor.setPosition(int(to), QTextCursor::KeepAnchor);
    if (wavy) {
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(colour);
    } else {
        selection.format.setBackground(colour);
        selection.format.setUnderlineStyle(QTextCharFormat::SingleUnderline); // colour is not the only sign
    }
    return selection;
}
} // namespace

MatcherDialog::MatcherDialog(DetectionPresenter &detection, const Matcher &draft, const std::optional<MatcherId> &instead, QWidget *parent)
    : QDialog(parent)
    , m_presenter(detection, draft, instead)
{
    setWindowTitle(instead ? tr("Edit a matcher") : tr("New matcher"));
    auto *panes = new QHBoxLayout;
    panes->setSpacing(style::space(this, 24));
    panes->addWidget(definition(), 2);
    panes->addWidget(preview(), 3);

    m_hint = newText(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save matcher"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(buttons);

    auto *column = new QVBoxLayout(this);
    const int margin = style::space(this, 16);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(style::space(this, 12));
    column->addLayout(panes, 1);
    column->addLayout(foot);

    connect(m_save, &QPushButton::clicked, &m_presenter, &MatcherPresenter::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_presenter, &MatcherPresenter::trialChanged, this, &MatcherDialog::showTrial);
    connect(&m_presenter, &MatcherPresenter::effectChanged, this, &MatcherDialog::showEffect);
    connect(&m_presenter, &MatcherPresenter::saved, this, &QDialog::accept);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 34);
    m_name->setFocus();
    showKind();
    showTrial();
    showEffect();
}

QWidget *MatcherDialog::definition()
{
    const Matcher &draft = m_presenter.draft();
    auto *pane = new QWidget(this);
    m_name = new QLineEdit(draft.id.name, pane);
    m_name->setPlaceholderText(tr("For example loyalty number"));
    m_kind = new QComboBox(pane);
    m_kind->addItem(tr("Keys, exactly"), int(Detection::How::Exact));
    m_kind->addItem(tr("Keys that are similar"), int(Detection::How::Similar));
    m_kind->addItem(tr("Values"), int(Detection::How::Pattern));
    m_kind->setCurrentIndex(m_kind->findData(int(draft.how)));
    m_list = newEdit({}, 6, pane);
    m_list->setPlainText((draft.id.on == Detection::On::Key ? draft.terms : draft.patterns).join(u'\n'));
    m_listLabel = newText(pane);
    m_listLabel->setBuddy(m_list);
    m_colour = new QComboBox(pane);
    for (const Colour colour : {Colour::Red, Colour::Yellow, Colour::Green})
        m_colour->addItem(style::icon(style::chipIcon(colour)), tr("%1, %2", "Red, highly restricted").arg(colourName(colour), text::colourMeaning(colour)), int(colour));
    m_colour->setCurrentIndex(m_colour->findData(int(draft.classification)));
    m_category = new QLineEdit(draft.category, pane);
    m_category->setPlaceholderText(tr("For example user.contact.email"));

    m_types = new QComboBox(pane);
    m_types->addItem(tr("Anything"), 0);
    m_types->addItem(tr("Text"), int(StringValue));
    m_types->addItem(tr("Numbers"), int(NumberValue));
    m_types->addItem(tr("Text or numbers"), int(StringValue | NumberValue));
    m_types->addItem(tr("True and false"), int(BooleanValue));
    if (m_types->findData(int(draft.expected.types)) < 0) // another combination, from a file
        m_types->addItem(valueTypeKeys(draft.expected.types).join(u", "_s), int(draft.expected.types));
    m_types->setCurrentIndex(m_types->findData(int(draft.expected.types)));
    m_share = new QSpinBox(pane);
    m_share->setRange(0, 100);
    m_share->setSuffix(tr(" %", "behind a number"));
    m_share->setValue(qRound(draft.expected.leastShare * 100));

    auto *form = new QFormLayout(pane);
    form->setContentsMargins(0, 0, 0, 0);
    // Labels of their own, as wide as the fields: beside them Arabic was cut where a mnemonic splits a word.
    const auto add = [form, pane](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, pane);
        label->setBuddy(field);
        form->addRow(label);
        form->addRow(field);
    };
    add(tr("&Name:"), m_name);
    add(tr("&Matches on:"), m_kind);
    form->addRow(m_listLabel);
    form->addRow(m_list);
    add(tr("&Default classification:"), m_colour);
    add(tr("Data ca&tegory:"), m_category);
    form->addRow(expectations(pane));
    connect(m_name, &QLineEdit::textChanged, this, &MatcherDialog::takeDraft);
    connect(m_kind, &QComboBox::activated, this, &MatcherDialog::showKind);
    connect(m_kind, &QComboBox::activated, this, &MatcherDialog::takeDraft);
    connect(m_list, &QPlainTextEdit::textChanged, this, &MatcherDialog::takeDraft);
    connect(m_colour, &QComboBox::activated, this, &MatcherDialog::takeDraft);
    connect(m_category, &QLineEdit::textChanged, this, &MatcherDialog::takeDraft);
    connect(m_types, &QComboBox::activated, this, &MatcherDialog::takeDraft);
    connect(m_share, &QSpinBox::valueChanged, this, &MatcherDialog::takeDraft);
    return pane;
}

/// Beside each other, so that the dialog fits on small screens.
QLayout *MatcherDialog::expectations(QWidget *pane)
{
    auto *typesLabel = new QLabel(tr("&Values must be:"), pane);
    typesLabel->setBuddy(m_types);
    m_shareLabel = new QLabel(tr("Le&ast part that is hit:"), pane);
    m_shareLabel->setBuddy(m_share);
    auto *grid = new QGridLayout;
    grid->addWidget(typesLabel, 0, 0);
    grid->addWidget(m_shareLabel, 0, 1);
    grid->addWidget(m_types, 1, 0);
    grid->addWidget(m_share, 1, 1);
    grid->setColumnStretch(0, 1);
    return grid;
}

QWidget *MatcherDialog::preview()
{
    auto *pane = new QWidget(this);
    m_testLabel = newText(pane);
    m_test = newEdit({}, 5, pane);
    m_testLabel->setBuddy(m_test);
    m_hits = newText(pane);
    style::setSecondary(m_hits);
    auto *title = new QLabel(tr("In this workspace"), pane);
    style::setTitle(title, style::sectionTitle);
    m_effect = newText(pane);
    m_fields = new RowsView(&m_presenter.effects(), tr("Fields for which something changes"), pane);
    m_fields->setMinimumHeight(fontMetrics().height() * 8);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space(this, 8));
    column->addWidget(m_testLabel);
    column->addWidget(m_test, 1);
    column->addWidget(m_hits);
    column->addWidget(title);
    column->addWidget(m_effect);
    column->addWidget(m_fields, 2);
    connect(m_test, &QPlainTextEdit::textChanged, this, [this] {
        // Marking what was hit counts as a change of the document, but not of its text.
        m_presenter.setTestText(m_test->toPlainText());
    });
    return pane;
}

void MatcherDialog::takeDraft()
{
    Matcher draft = m_presenter.draft();
    draft.id.name = m_name->text();
    draft.how = Detection::How(m_kind->currentData().toInt());
    draft.id.on = draft.how == Detection::How::Pattern ? Detection::On::Value : Detection::On::Key;
    QStringList lines;
    for (const QString &line : m_list->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(draft.id.on == Detection::On::Key ? line.trimmed() : line);
    }
    draft.terms = draft.id.on == Detection::On::Key ? lines : QStringList();
    draft.patterns = draft.id.on == Detection::On::Value ? lines : QStringList();
    draft.classification = Colour(m_colour->currentData().toInt());
    draft.category = m_category->text().trimmed();
    draft.expected.types = ValueTypes(m_types->currentData().toInt());
    draft.expected.leastShare = draft.id.on == Detection::On::Value ? m_share->value() / 100.0 : 0;
    m_presenter.setDraft(draft);
}

void MatcherDialog::showKind()
{
    const bool values = m_kind->currentData().toInt() == int(Detection::How::Pattern);
    m_listLabel->setText(values ? tr("&Patterns, one a line; RE2, anywhere in the value, the case of letters counts without (?i):")
                                : tr("F&urther names, one a line; the name itself is one:"));
    m_list->setAccessibleName(values ? tr("Patterns, one a line") : tr("Further names, one a line"));
    m_shareLabel->setVisible(values);
    m_share->setVisible(values);
    m_testLabel->setText(values ? tr("Try it on a t&ext or JSON of yours:") : tr("Try it on a k&ey:"));
    m_test->setAccessibleName(values ? tr("Text to try it on") : tr("Key to try it on"));
}

void MatcherDialog::showTrial()
{
    const MatcherTrial &trial = m_presenter.trial();
    QList<QTextEdit::ExtraSelection> wrong;
    if (trial.problem && trial.problem->pattern >= 0) {
        // Empty lines are no patterns.
        qsizetype pattern = -1;
        for (QTextBlock block = m_list->document()->begin(); block.isValid(); block = block.next()) {
            pattern += block.text().trimmed().isEmpty() ? 0 : 1;
            if (pattern != trial.problem->pattern || block.text().trimmed().isEmpty())
                continue;
            const qsizetype at = block.position() + std::min(trial.problem->offset, std::max<qsizetype>(0, block.text().size() - 1));
            wrong.append(mark(m_list, at, std::min<qsizetype>(at + 1, block.position() + block.text().size()), style::chip(Colour::Red, palette()).text, true));
            break;
        }
    }
    m_list->setExtraSelections(wrong);
    QList<QTextEdit::ExtraSelection> hits;
    const QColor colour = style::mix(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.35);
    for (const auto &[begin, end] : trial.hits)
        hits.append(mark(m_test, begin, end, colour, false));
    m_test->setExtraSelections(hits);
    m_hits->setText(m_test->document()->isEmpty() ? QString() : tr("%Ln hit(s)", nullptr, int(trial.hits.size())));
    announce(m_hint, m_presenter.hint());
    m_save->setEnabled(m_presenter.canSave());
}

void MatcherDialog::showEffect()
{
    m_effect->setText(m_presenter.effectText());
    m_fields->setVisible(m_presenter.effects().rowCount() > 0);
}

} // namespace pp
