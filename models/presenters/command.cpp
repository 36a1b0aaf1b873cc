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
{
    setObjectName(m_id);
    setShortcuts(description.shortcuts);
    connect(this, &QAction::triggered, this, [this] { run(); });
}

void Command::update()
{
    const QString reason = hindrance();
    setEnabled(reason.isEmpty());
    refresh();
    const QString keys = shortcut().toString(QKeySequence::NativeText);
    if (!reason.isEmpty())
        setToolTip(reason);
    else
        setToolTip(keys.isEmpty() ? iconText() : tr("%1 (%2)", "a command and its shortcut").arg(iconText(), keys));
}

Commands::Commands(AppPresenter &app, QObject *parent)
    : QObject(parent)
{
    m_menus = {
        {tr("&Workspace"), newWorkspaceCommands(app, this)},
        {tr("&Edit"), newEditCommands(app, this)},
        {tr("&Fields"), newReviewCommands(app, this)},
        {tr("&View"), newViewCommands(app, this)},
        {tr("&Help"), newHelpCommands(app, this)},
    };
    connect(&app, &AppPresenter::possibleChanged, this, &Commands::update);
    connect(&app, &AppPresenter::workspaceChanged, this, &Commands::update);
    connect(&app.settings(), &Settings::changed, this, &Commands::update);
    update();
}

void Commands::update()
{
    for (const Menu &menu : std::as_const(m_menus)) {
        for (Command *command : menu.commands) {
            if (command)
                command->update();
        }
    }
}

Command *Commands::get(const QString &id) const
{
    for (const Menu &menu : m_menus) {
        for (Command *command : menu.commands) {
            if (command && command->id() == id)
                return command;
        }
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
