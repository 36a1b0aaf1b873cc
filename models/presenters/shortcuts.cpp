// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/shortcuts.h"

#include <QSet>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
QString asText(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

/// Keys with which one moves in lists, selects and edits text everywhere.
bool movesOrEdits(const QKeyCombination &keys)
{
    static const QSet<int> plain{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape,
                                 Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
                                 Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Backspace, Qt::Key_Delete};
    static const QSet<int> withControl{Qt::Key_V, Qt::Key_X, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Left,
                                       Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Backspace, Qt::Key_Delete};
    const auto modifiers = keys.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier | Qt::KeypadModifier);
    return (modifiers == Qt::NoModifier && plain.contains(keys.key())) || (modifiers == Qt::ControlModifier && withControl.contains(keys.key()));
}
} // namespace

Shortcuts::Shortcuts(const Commands &commands, Settings &settings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_settings(settings)
    , m_all(commands.all())
{
    for (const Commands::Menu &menu : commands.menus())
        m_menuKeys.append(QKeySequence::mnemonic(menu.title).toString(QKeySequence::PortableText));
    for (const Command *command : std::as_const(m_all)) {
        connect(command, &QAction::changed, this, [this, command] {
            const int row = int(m_all.indexOf(command));
            Q_EMIT dataChanged(index(row, CommandColumn), index(row, ShortcutColumn));
        });
    }
}

bool Shortcuts::isStandard(const Command &command) const
{
    return command.shortcuts() == command.standardShortcuts();
}

bool Shortcuts::isAllStandard() const
{
    return m_settings.get<QVariantMap>(Settings::Key::Shortcuts).isEmpty();
}

QString Shortcuts::problem(const QKeySequence &key) const
{
    if (key.isEmpty())
        return {};
    const QString name = key.toString(QKeySequence::NativeText);
    if (key.count() > 1)
        return tr("A shortcut is one key, alone or with Ctrl, Alt or Shift, not several after another.");
    if (movesOrEdits(key[0]))
        return tr("%1 moves, selects or edits in lists and text.").arg(name);
    if (m_menuKeys.contains(key.toString(QKeySequence::PortableText)))
        return tr("%1 opens a menu.").arg(name);
    return {};
}

Command *Shortcuts::holder(const QKeySequence &key, const Command &except) const
{
    if (key.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const Command *each) { return each != &except && each->shortcuts().contains(key); });
    return found == m_all.cend() ? nullptr : *found;
}

/// Only what differs from the standard is kept, so that a later version may come with better ones.
void Shortcuts::keep(QVariantMap &own, const Command &command, const Keys &keys) const
{
    if (keys == command.standardShortcuts())
        own.remove(command.id());
    else
        own.insert(command.id(), QKeySequence::listToString(keys, QKeySequence::PortableText));
}

void Shortcuts::set(const Command &command, const QKeySequence &key)
{
    auto own = m_settings.get<QVariantMap>(Settings::Key::Shortcuts);
    for (const Command *other : std::as_const(m_all)) {
        Keys keys = other->shortcuts();
        if (other != &command && !key.isEmpty() && keys.removeAll(key) > 0)
            keep(own, *other, keys);
    }
    keep(own, command, key.isEmpty() ? Keys{} : Keys{key});
    m_settings.setValue(Settings::Key::Shortcuts, own);
}

void Shortcuts::reset(const Command &command)
{
    Keys keys = command.standardShortcuts();
    keys.removeIf([this, &command](const QKeySequence &key) { return holder(key, command) != nullptr; });
    auto own = m_settings.get<QVariantMap>(Settings::Key::Shortcuts);
    keep(own, command, keys);
    m_settings.setValue(Settings::Key::Shortcuts, own);
}

void Shortcuts::resetAll()
{
    m_settings.setValue(Settings::Key::Shortcuts, QVariantMap());
}

int Shortcuts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_all.size());
}

int Shortcuts::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant Shortcuts::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command &command = *m_all.at(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == CommandColumn ? command.iconText() : asText(command.shortcuts());
    if (role == Qt::DecorationRole && index.column() == CommandColumn)
        return command.icon();
    if (role == Qt::ToolTipRole && index.column() == ShortcutColumn && !isStandard(command)) {
        return command.standardShortcuts().isEmpty() ? tr("Changed; the program comes without a shortcut here")
                                                     : tr("Changed; the program comes with %1").arg(asText(command.standardShortcuts()));
    }
    return {};
}

QVariant Shortcuts::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == CommandColumn ? tr("Command") : tr("Shortcut");
}

} // namespace pp
