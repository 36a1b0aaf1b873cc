// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/apppresenter.h"

#include <QAction>

namespace pp {

/// Something the user can tell the program to do. One class a command; menu bar, context menus, bars and buttons show
/// the same object, so that they have the same words, shortcut and state. GUI thread.
class Command : public QAction
{
    Q_OBJECT
public:
    struct Description {
        QString id;   ///< "review.add": for settings and tests, never shown
        QString text; ///< with its mnemonic
        QString icon; ///< a name below resources/; may be empty
        QList<QKeySequence> shortcuts;
    };
    Command(const Description &description, AppPresenter &app, QObject *parent);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &iconName() const { return m_icon; }
    /// Its text as a sentence of its own, without the mnemonic.
    [[nodiscard]] QString words() const;
    /// Why it cannot be done now; empty: it can.
    [[nodiscard]] const QString &reason() const { return m_reason; }
    /// The shortcuts it comes with; shortcuts() are those it has.
    [[nodiscard]] const QList<QKeySequence> &standardShortcuts() const { return m_standardShortcuts; }
    /// Asks again whether it is possible, and how it is called now.
    void update();

protected:
    /// Why it cannot be done now, for the tooltip; empty: it can.
    [[nodiscard]] virtual QString hindrance() = 0;
    virtual void run() = 0;
    /// For commands whose text or check mark follows the state.
    virtual void refresh() {}

    AppPresenter &m_app;

private:
    QString m_id;
    QString m_icon;
    QString m_reason;
    QList<QKeySequence> m_standardShortcuts;
};

/// All commands, in the order of the menus, with the shortcuts the person gave them. GUI thread.
class Commands : public QObject
{
    Q_OBJECT
public:
    struct Menu {
        QString title;
        QList<Command *> commands; ///< null: a separator
    };
    explicit Commands(AppPresenter &app, QObject *parent = nullptr);

    [[nodiscard]] const QList<Menu> &menus() const { return m_menus; }
    [[nodiscard]] QList<Command *> all() const;           ///< in the order of the menus
    [[nodiscard]] Command *get(const QString &id) const; ///< must exist
    /// What a row's context menu and the selection bar offer on this page; null: a separator.
    [[nodiscard]] QList<Command *> forSelection(FieldList page) const;

private:
    void update();
    void applyShortcuts();
    Settings &m_settings;
    QList<Menu> m_menus;
};

/// The commands of each subject; what they are made of is nobody else's business.
[[nodiscard]] QList<Command *> newWorkspaceCommands(AppPresenter &app, QObject *parent);
[[nodiscard]] QList<Command *> newEditCommands(AppPresenter &app, QObject *parent);
[[nodiscard]] QList<Command *> newReviewCommands(AppPresenter &app, QObject *parent);
[[nodiscard]] QList<Command *> newViewCommands(AppPresenter &app, QObject *parent);
[[nodiscard]] QList<Command *> newWindowCommands(AppPresenter &app, QObject *parent); ///< appended to those of the view
[[nodiscard]] QList<Command *> newHelpCommands(AppPresenter &app, QObject *parent);

} // namespace pp
