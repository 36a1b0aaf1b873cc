// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/settings.h"

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
constexpr int fileVersion = 1;
} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{
    m_file.setValue(u"version"_s, fileVersion);
}

const QList<Settings::Row> &Settings::table()
{
    static const QList<Row> rows{
        // A language is called as those who speak it call it. Read before any text is translated.
        {Key::Language, u"language"_s, QString(), Scope::Choice, QT_TR_NOOP("Language"), QT_TR_NOOP("Appearance"), QT_TR_NOOP("In force from the next start of the program."),
         {{QString(), QT_TR_NOOP("As the system has it")}, {u"en"_s, "English"}, {u"de"_s, "Deutsch"}, {u"ar"_s, "العربية"}}},
        {Key::Appearance, u"appearance"_s, u"system"_s, Scope::Choice, QT_TR_NOOP("Colours of the window"), QT_TR_NOOP("Appearance"), nullptr,
         {{u"system"_s, QT_TR_NOOP("As the system has them")}, {u"light"_s, QT_TR_NOOP("Light")}, {u"dark"_s, QT_TR_NOOP("Dark")}}},
        {Key::SidebarNarrow, u"window/narrow"_s, false, Scope::Choice, QT_TR_NOOP("Show the pages at the side as icons only"), QT_TR_NOOP("Appearance")},
        {Key::DetailsShown, u"details"_s, true, Scope::Choice, QT_TR_NOOP("Show the details of the selected field"), QT_TR_NOOP("Appearance")},
        {Key::ReopenWorkspaces, u"start/reopen"_s, true, Scope::Choice, QT_TR_NOOP("Open the workspaces of the last time at start"), QT_TR_NOOP("Start"),
         QT_TR_NOOP("A workspace whose key is not in the system keychain asks for its passphrase.")},
        {Key::RememberView, u"start/view"_s, true, Scope::Choice, QT_TR_NOOP("Go on where I left a workspace"), QT_TR_NOOP("Start"),
         QT_TR_NOOP("The page, the filters and the selection are kept in the workspace itself, encrypted.")},
        {Key::WindowGeometry, u"window/geometry"_s, QByteArray(), Scope::State},
        {Key::SidebarState, u"window/sidebar"_s, QByteArray(), Scope::State},
        {Key::DetailsState, u"window/details"_s, QByteArray(), Scope::State},
        {Key::InboxColumns, u"inbox/columns"_s, QByteArray(), Scope::State},
        {Key::InventoryColumns, u"inventory/columns"_s, QByteArray(), Scope::State},
        {Key::RecentWorkspaces, u"workspaces/recent"_s, QStringList(), Scope::State},
        {Key::LastFolder, u"folders/last"_s, QString(), Scope::State},
        {Key::InterruptedImports, u"workspaces/interrupted"_s, QVariantMap(), Scope::State},
        {Key::Shortcuts, u"shortcuts"_s, QVariantMap(), Scope::State}, // command id -> portable text
        {Key::OpenWorkspaces, u"workspaces/open"_s, QStringList(), Scope::State},
        {Key::WindowStates, u"window/workspaces"_s, QVariantMap(), Scope::State}, // file -> what its window looked like
        {Key::TourSeen, u"start/tour"_s, false, Scope::State},
    };
    return rows;
}

const Settings::Row &Settings::row(Key key)
{
    const auto found = std::find_if(table().cbegin(), table().cend(), [key](const Row &row) { return row.key == key; });
    Q_ASSERT(found != table().cend());
    return *found;
}

/// A value of another type, as a person may have typed it into the file, counts as absent.
QVariant Settings::value(Key key) const
{
    const Row &entry = row(key);
    QVariant value = m_file.value(entry.name, entry.standard);
    if (entry.standard.typeId() == QMetaType::QStringList && value.typeId() == QMetaType::QString)
        return value.toString().isEmpty() ? QStringList() : QStringList{value.toString()};
    return value.convert(entry.standard.metaType()) ? value : entry.standard;
}

void Settings::setValue(Key key, const QVariant &value)
{
    if (this->value(key) == value)
        return;
    m_file.setValue(row(key).name, value);
    Q_EMIT changed(key);
}

bool Settings::isStandard(Key key) const
{
    return value(key) == row(key).standard;
}

void Settings::reset(Key key)
{
    const bool differs = !isStandard(key);
    m_file.remove(row(key).name);
    if (differs)
        Q_EMIT changed(key);
}

} // namespace pp
