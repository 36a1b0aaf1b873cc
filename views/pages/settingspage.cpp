// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/settingspage.h"

#include "views/style/style.h"
#include "views/widgets/buttons.h"
#include "views/widgets/messagestrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
/// A label of several lines that never widens the page.
QLabel *newSentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    style::setSecondary(label);
    return label;
}
} // namespace

SettingsPage::SettingsPage(AppPresenter &app, const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_settings(app.settings())
    , m_column(new QVBoxLayout(this))
    , m_area(new QScrollArea(this))
    , m_nothing(newSentence(tr("No setting matches."), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(header());
    m_column->addWidget(m_area, 1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(style::space(this, 16), style::space(this, 8), style::space(this, 16), style::space(this, 16));
    m_content->setSpacing(style::space(this, 24));
    m_content->addWidget(m_nothing);
    m_area->setWidget(content);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    for (const Settings::Row &row : Settings::table()) {
        if (row.scope == Settings::Scope::Choice)
            addChoice(row);
    }
    addShortcuts(commands);
    m_content->addStretch(1);
    connect(&m_settings, &Settings::changed, this, &SettingsPage::showResetAll);
    showResetAll();
    search({});
}

QWidget *SettingsPage::header()
{
    auto *bar = new QWidget(this);
    auto *title = new QLabel(tr("Settings"), bar);
    style::setTitle(title, style::pageTitle);
    m_search = new QLineEdit(bar);
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_search->addAction(style::icon(u"search"_s), QLineEdit::LeadingPosition);
    style::setOnBase(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_search->text().isEmpty())
            m_app.showSettings(false);
        else
            m_search->clear();
    });
    QToolButton *close = newIconButton(u"x"_s, tr("Close the settings"), bar);
    connect(close, &QToolButton::clicked, this, [this] { m_app.showSettings(false); });
    m_resetAll = new QPushButton(tr("Reset all"), bar);
    m_resetAll->setToolTip(tr("Sets everything on this page to what the program came with; shortcuts stay"));
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        for (const Settings::Row &row : Settings::table()) {
            if (row.scope == Settings::Scope::Choice)
                m_settings.reset(row.key);
        }
        m_search->setFocus(); // the button is of no use any more
    });

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(style::space(this, 16), style::space(this, 12), style::space(this, 16), style::space(this, 8));
    row->setSpacing(style::space(this, 12));
    row->addWidget(title, 0, Qt::AlignBaseline);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_resetAll);
    row->addWidget(close);
    return bar;
}

SettingsPage::Group &SettingsPage::group(const QString &title)
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&title](const Group &each) { return each.title == title; });
    if (found != m_groups.end())
        return *found;
    auto *box = new QWidget(m_area->widget());
    box->setAccessibleName(title);
    auto *heading = new QLabel(title, box);
    style::setTitle(heading, style::sectionTitle);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space(this, 12));
    column->addWidget(heading);
    m_content->addWidget(box);
    m_groups.append({box, title, {}});
    return m_groups.last();
}

void SettingsPage::addChoice(const Settings::Row &row)
{
    const QString label = Settings::tr(row.label);
    const QString explanation = row.explanation ? Settings::tr(row.explanation) : QString();
    Group &where = group(Settings::tr(row.group));
    auto *box = new QWidget(where.widget);
    QWidget *input = newInput(row, box);
    auto *reset = newIconButton(u"rotate-ccw"_s, tr("Reset: %1").arg(label), box);
    QSizePolicy keepsRoom = reset->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    reset->setSizePolicy(keepsRoom);
    connect(reset, &QToolButton::clicked, this, [this, key = row.key, input] {
        m_settings.reset(key);
        input->setFocus();
    });
    const auto show = [this, key = row.key, reset] { reset->setVisible(!m_settings.isStandard(key)); };
    connect(&m_settings, &Settings::changed, reset, show);
    show();

    auto *line = new QHBoxLayout;
    line->setSpacing(style::space(this, 12));
    QStringList words{where.title, label, explanation};
    if (!row.options.isEmpty()) {
        auto *before = new QLabel(label, box);
        before->setBuddy(input);
        line->addWidget(before);
        for (const Settings::Option &option : row.options)
            words.append(Settings::tr(option.label));
    }
    line->addWidget(input);
    line->addWidget(reset);
    line->addStretch(1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::space(this, 4));
    column->addLayout(line);
    if (!explanation.isEmpty()) {
        column->addWidget(newSentence(explanation, box));
        input->setAccessibleDescription(explanation);
    }
    where.widget->layout()->addWidget(box);
    where.rows.append({box, words.join(u'\n')});
}

QWidget *SettingsPage::newInput(const Settings::Row &row, QWidget *parent)
{
    if (row.options.isEmpty()) {
        auto *check = new QCheckBox(Settings::tr(row.label), parent);
        style::setOnBase(check);
        connect(check, &QCheckBox::clicked, this, [this, key = row.key](bool on) { m_settings.setValue(key, on); });
        const auto show = [this, key = row.key, check] { check->setChecked(m_settings.get<bool>(key)); };
        connect(&m_settings, &Settings::changed, check, show);
        show();
        return check;
    }
    auto *box = new QComboBox(parent);
    box->setAccessibleName(Settings::tr(row.label));
    for (const Settings::Option &option : row.options)
        box->addItem(Settings::tr(option.label), option.value);
    connect(box, &QComboBox::activated, this, [this, key = row.key, box] { m_settings.setValue(key, box->currentData()); });
    const auto show = [this, key = row.key, box] { box->setCurrentIndex(std::max(0, box->findData(m_settings.value(key)))); };
    connect(&m_settings, &Settings::changed, box, show);
    show();
    return box;
}

void SettingsPage::addShortcuts(const Commands &commands)
{
    Command *command = commands.get(u"help.shortcuts"_s);
    Group &where = group(tr("Keyboard"));
    auto *box = new QWidget(where.widget);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(newCommandButton(command, box));
    line->addStretch(1);
    where.widget->layout()->addWidget(box);
    where.rows.append({box, where.title + u'\n' + command->words()});
}

void SettingsPage::search(const QString &text)
{
    bool anything = false;
    for (const Group &each : std::as_const(m_groups)) {
        bool inGroup = false;
        for (const Row &row : each.rows) {
            const bool found = row.words.contains(text.trimmed(), Qt::CaseInsensitive);
            row.widget->setVisible(found);
            inGroup = inGroup || found;
        }
        each.widget->setVisible(inGroup);
        anything = anything || inGroup;
    }
    m_nothing->setVisible(!anything);
}

void SettingsPage::showResetAll()
{
    const bool standard = std::all_of(Settings::table().cbegin(), Settings::table().cend(), [this](const Settings::Row &row) {
        return row.scope != Settings::Scope::Choice || m_settings.isStandard(row.key);
    });
    m_resetAll->setEnabled(!standard);
}

void SettingsPage::place(MessageStrip *strip)
{
    m_column->insertWidget(1, strip);
}

void SettingsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace pp
