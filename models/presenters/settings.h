// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace pp {

/// What the program remembers about a person's window, in one ini file. One table names every key with its type,
/// default, scope and label; nothing else reads or writes the file. Holds no secret and no data of a workspace.
/// GUI thread. A file that cannot be written loses the memory and nothing else.
class Settings : public QObject
{
    Q_OBJECT
public:
    enum class Key {
        Language,
        Appearance,
        DetailsShown,
        WindowGeometry,
        SidebarState,
        DetailsState,
        InboxColumns,
        InventoryColumns,
        RecentWorkspaces,
        LastFolder,
        InterruptedImports,
        Shortcuts,
        SidebarNarrow,
        ReopenWorkspaces,
        RememberView,
        OpenWorkspaces,
        WindowStates,
        TourSeen,
    };
    enum class Scope { Choice, State }; ///< a choice the person made, or what the window remembers by itself
    struct Option {
        QVariant value;
        const char *label;
    };
    /// Texts are English; Settings::tr() translates them.
    struct Row {
        Key key;
        QString name;
        QVariant standard; ///< its type is the setting's type
        Scope scope;
        const char *label = nullptr;       ///< for people; only choices have one
        const char *group = nullptr;       ///< of the page that shows the choices
        const char *explanation = nullptr; ///< a sentence more, where the label does not say all
        QList<Option> options = {}; ///< what can be chosen; none: yes or no
    };

    explicit Settings(const QString &file, QObject *parent = nullptr);

    [[nodiscard]] static const QList<Row> &table();
    [[nodiscard]] static const Row &row(Key key);
    [[nodiscard]] QVariant value(Key key) const;
    void setValue(Key key, const QVariant &value);
    [[nodiscard]] bool isStandard(Key key) const;
    /// What the program came with; back to what it says when a later version comes with something else.
    void reset(Key key);

    template<typename T>
    [[nodiscard]] T get(Key key) const
    {
        return value(key).value<T>();
    }

Q_SIGNALS:
    void changed(pp::Settings::Key key);

private:
    mutable QSettings m_file;
};

} // namespace pp
