// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterbar.h"

#include "models/items/text.h"
#include "models/presenters/command.h"
#include "views/style/style.h"
#include "views/widgets/buttons.h"
#include "views/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

QString environmentText(const QString &environment)
{
    return environment.isEmpty() ? FilterBar::tr("Not known", "an environment") : text::environment(environment);
}

QString ageText(Age age)
{
    switch (age) {
    case Age::Day:
        return FilterBar::tr("Last 24 hours");
    case Age::Week:
        return FilterBar::tr("1 to 7 days ago");
    case Age::Month:
        return FilterBar::tr("8 to 30 days ago");
    case Age::Year:
        return FilterBar::tr("31 to 365 days ago");
    case Age::Older:
        return FilterBar::tr("Longer ago");
    case Age::Unknown:
        return FilterBar::tr("No time known");
    }
    Q_UNREACHABLE();
}

/// What is chosen, but no field is left with, can still be unchosen.
QList<FilterButton::Choice> choicesOf(const FieldCounts::Named &counts, const QStringList &chosen, const std::function<QString(const QString &)> &text)
{
    QList<FilterButton::Choice> choices;
    QStringList missing = chosen;
    for (const auto &[name, count] : counts) {
        choices.append({name, text(name), {}, count});
        missing.removeAll(name);
    }
    for (const QString &name : std::as_const(missing))
        choices.append({name, text(name), {}, 0});
    return choices;
}

} // namespace

FilterBar::FilterBar(FieldListPresenter &list, Command *clear, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_colours(new FilterButton(tr("Colour"), this))
    , m_environments(new FilterButton(tr("Environment"), this))
    , m_sources(new FilterButton(tr("Source"), this))
    , m_events(new FilterButton(tr("Event"), this))
    , m_matchers(new FilterButton(tr("Detected by"), this))
    , m_categories(new FilterButton(tr("Category"), this))
    , m_ages(new FilterButton(tr("First seen"), this))
    , m_firstSeen(new SignButton(u"x"_s, this))
    , m_saved(new MenuButton(this))
    , m_savedMenu(new QMenu(this))
    , m_filtered(new QWidget(this))
    , m_shown(new QLabel(m_filtered))
    , m_clear(newCommandToolButton(clear, m_filtered))
    , m_lastAdded(m_saved)
{
    setAccessibleName(tr("Filters"));
    const auto names = [this](FilterButton *button, QStringList FieldQuery::*filter) {
        connect(button, &FilterButton::chosen, this, [this, filter](const QStringList &keys) {
            FieldQuery query = m_list.query();
            query.*filter = keys;
            m_list.setQuery(query);
        });
    };
    names(m_environments, &FieldQuery::environments);
    names(m_sources, &FieldQuery::sources);
    names(m_events, &FieldQuery::events);
    names(m_matchers, &FieldQuery::matchers);
    names(m_categories, &FieldQuery::categories);
    connect(m_colours, &FilterButton::chosen, this, [this](const QStringList &keys) {
        FieldQuery query = m_list.query();
        query.colours.clear();
        for (const QString &key : keys)
            query.colours.append(*colourFromKey(key));
        m_list.setQuery(query);
    });
    connect(m_ages, &FilterButton::chosen, this, [this](const QStringList &keys) {
        FieldQuery query = m_list.query();
        query.ages.clear();
        for (const QString &key : keys)
            query.ages.append(Age(key.toInt()));
        m_list.setQuery(query);
    });
    m_firstSeen->setToolButtonStyle(Qt::ToolButtonTextOnly);
    QFont weight = m_firstSeen->font();
    weight.setBold(true); // as other filters that are in force
    m_firstSeen->setFont(weight);
    connect(m_firstSeen, &QToolButton::clicked, this, [this] {
        m_ages->setFocus(Qt::OtherFocusReason); // this one is about to go
        FieldQuery query = m_list.query();
        query.firstSeen = {};
        m_list.setQuery(query);
    });
    m_saved->setText(tr("Saved filters"));
    m_saved->setAccessibleName(tr("Saved filters"));
    m_saved->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_saved->setMenu(m_savedMenu);
    m_savedMenu->setAccessibleName(tr("Saved filters"));
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSaved);
    style::setSecondary(m_shown);

    auto *flow = new FlowLayout(style::space(this, 8), this);
    flow->setContentsMargins(style::space(this, 16), style::space(this, 4), style::space(this, 16), style::space(this, 8));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_colours, m_environments, m_sources, m_events, m_matchers, m_categories, m_ages, m_firstSeen, m_saved})
        flow->addWidget(widget);
    auto *strip = new QHBoxLayout(m_filtered);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(style::space(this, 4));
    strip->addWidget(m_shown);
    strip->addWidget(m_clear);
    m_filtered->setMinimumHeight(m_colours->sizeHint().height()); // text and buttons stand in one line
    flow->addWidget(m_filtered);
    connect(&m_list, &FieldListPresenter::changed, this, &FilterBar::showState);
    showState();
}

void FilterBar::add(QWidget *widget)
{
    layout()->removeWidget(m_filtered);
    layout()->addWidget(widget);
    layout()->addWidget(m_filtered);
    setTabOrder(m_lastAdded, widget);
    setTabOrder(widget, m_clear);
    m_lastAdded = widget;
}

void FilterBar::showState()
{
    const FieldCounts &counts = m_list.counts();
    const FieldQuery &query = m_list.query();
    QList<FilterButton::Choice> colours;
    QStringList chosen;
    for (const Colour colour : {Colour::Red, Colour::Yellow, Colour::Green})
        colours.append({colourKey(colour), colourName(colour), style::chipIcon(colour), counts.byColour.at(size_t(colour))});
    for (const Colour colour : query.colours)
        chosen.append(colourKey(colour));
    m_colours->setChoices(colours, chosen);

    QList<FilterButton::Choice> ages;
    chosen.clear();
    for (int age = 0; age < ageCount; ++age) {
        const bool isChosen = query.ages.contains(Age(age));
        if (counts.byAge.at(size_t(age)) > 0 || isChosen || Age(age) != Age::Unknown)
            ages.append({QString::number(age), ageText(Age(age)), {}, counts.byAge.at(size_t(age))});
        if (isChosen)
            chosen.append(QString::number(age));
    }
    m_ages->setChoices(ages, chosen);

    const QString range = text::firstSeen(query.firstSeen);
    m_firstSeen->setText(range);
    m_firstSeen->setAccessibleName(tr("Remove the filter “%1”").arg(range));
    m_firstSeen->setToolTip(m_firstSeen->accessibleName());
    m_firstSeen->setVisible(!range.isEmpty());

    const auto same = [](const QString &name) { return name; };
    m_sources->setChoices(choicesOf(counts.bySource, query.sources, same), query.sources);
    m_environments->setChoices(choicesOf(counts.byEnvironment, query.environments, environmentText), query.environments);
    m_events->setChoices(choicesOf(counts.byEvent, query.events, [](const QString &name) { return name.isEmpty() ? tr("(without a name)", "events") : name; }), query.events);
    m_matchers->setChoices(choicesOf(counts.byMatcher, query.matchers, same), query.matchers);
    const auto category = [](const QString &name) { return name.isEmpty() ? tr("None", "no data category") : name; };
    m_categories->setChoices(choicesOf(counts.byCategory, query.categories, category), query.categories);
    m_categories->setVisible(!query.categories.isEmpty() || std::any_of(counts.byCategory.cbegin(), counts.byCategory.cend(), [](const auto &each) { return !each.first.isEmpty(); }));

    m_shown->setText(tr("%1 of %2 fields", "how many fields the filters leave").arg(text::number(counts.shown), text::number(counts.all)));
    m_shown->setVisible(m_list.isLoaded());
    m_filtered->setVisible(m_list.isFiltered());
}

void FilterBar::fillSaved()
{
    m_savedMenu->clear();
    for (const FieldListPresenter::SavedFilter &filter : m_list.savedFilters()) {
        QAction *action = m_savedMenu->addAction(QString(filter.name).replace(u"&"_s, u"&&"_s));
        connect(action, &QAction::triggered, this, [this, filter] { m_list.apply(filter); });
    }
    if (m_list.savedFilters().isEmpty())
        m_savedMenu->addAction(tr("No filter is saved yet"))->setEnabled(false);
    m_savedMenu->addSeparator();
    QAction *save = m_savedMenu->addAction(tr("&Save what is filtered by…"));
    save->setEnabled(m_list.isFiltered());
    connect(save, &QAction::triggered, this, &FilterBar::askForName);
    if (m_list.savedFilters().isEmpty())
        return;
    QMenu *remove = m_savedMenu->addMenu(tr("&Remove"));
    for (const FieldListPresenter::SavedFilter &filter : m_list.savedFilters()) {
        QAction *action = remove->addAction(QString(filter.name).replace(u"&"_s, u"&&"_s));
        connect(action, &QAction::triggered, this, [this, name = filter.name] { m_list.removeFilter(name); });
    }
}

void FilterBar::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the filters"));
    dialog->setLabelText(tr("&Name; a filter that has it already is replaced:"));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_list.saveFilter(name.trimmed());
    });
    dialog->open();
}

} // namespace pp
