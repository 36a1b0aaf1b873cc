// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/command.h"

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

Command::Command(const Description &description, AppPresenter &app, QObject *parent)
    : QAction(description.text, parent)
    , m_app(app)
    , m_id(description.id)
    , m_icon(description.icon)
    , m_standardShortcuts(description.shortcuts)
{
    setObjectName(m_id);
    setShortcuts(description.shortcuts);
    connect(this, &QAction::triggered, this, [this] { run(); });
}

void Command::update()
{
    m_reason = hindrance();
    setEnabled(m_reason.isEmpty());
    refresh();
    const QString keys = shortcut().toString(QKeySequence::NativeText);
    if (!m_reason.isEmpty())
        setToolTip(m_reason);
    else
        setToolTip(keys.isEmpty() ? words() : tr("%1 (%2)", "a command and its shortcut").arg(words(), keys));
}

QString Command::words() const
{
    QString plain;
    const QString whole = text();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (whole.at(i) == u'&' && i + 1 < whole.size())
            ++i; // "&&" is one that is meant
        plain.append(whole.at(i));
    }
    return plain;
}

Commands::Commands(AppPresenter &app, QObject *parent)
    : QObject(parent)
    , m_settings(app.settings())
{
    m_menus = {
        {tr("&Workspace"), newWorkspaceCommands(app, this)},
        {tr("&Edit"), newEditCommands(app, this)},
        {tr("&Fields"), newReviewCommands(app, this)},
        {tr("&View"), newViewCommands(app, this) + newWindowCommands(app, this)},
        {tr("&Help"), newHelpCommands(app, this)},
    };
    connect(&app, &AppPresenter::possibleChanged, this, &Commands::update);
    connect(&app, &AppPresenter::workspaceChanged, this, &Commands::update);
    connect(&m_settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::Shortcuts)
            applyShortcuts();
        update();
    });
    applyShortcuts();
    update();
}

void Commands::applyShortcuts()
{
    const auto own = m_settings.get<QVariantMap>(Settings::Key::Shortcuts);
    for (Command *command : all()) {
        QList<QKeySequence> keys = command->standardShortcuts();
        if (own.contains(command->id())) {
            keys = QKeySequence::listFromString(own.value(command->id()).toString(), QKeySequence::PortableText);
            keys.removeAll(QKeySequence()); // none at all
        }
        command->setShortcuts(keys);
    }
}

QList<Command *> Commands::all() const
{
    QList<Command *> commands;
    for (const Menu &menu : m_menus) {
        for (Command *command : menu.commands) {
            if (command)
                commands.append(command);
        }
    }
    return commands;
}

void Commands::update()
{
    for (Command *command : all())
        command->update();
}

Command *Commands::get(const QString &id) const
{
    for (Command *command : all()) {
        if (command->id() == id)
            return command;
    }
    Q_UNREACHABLE();
}

QList<Command *> Commands::forSelection(FieldList page) const
{
    QList<Command *> commands{get(u"review.red"_s), get(u"review.yellow"_s), get(u"review.green"_s), nullptr};
    commands.append(get(page == FieldList::Inbox ? u"review.add"_s : u"review.return"_s));
    return commands;
}

} // namespace pp
