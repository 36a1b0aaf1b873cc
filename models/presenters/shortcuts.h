// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/command.h"

#include <QAbstractTableModel>

namespace pp {

/// The commands and their shortcuts, as somebody changes them: kept in the settings, in force at once. A key tells one
/// command only. GUI thread.
class Shortcuts : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CommandColumn, ShortcutColumn, ColumnCount };

    Shortcuts(const Commands &commands, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] Command *command(int row) const { return m_all.at(row); }
    [[nodiscard]] bool isStandard(const Command &command) const;
    /// Why this key cannot be a shortcut of any command; empty: it can.
    [[nodiscard]] QString problem(const QKeySequence &key) const;
    /// Who else has the key; null: nobody.
    [[nodiscard]] Command *holder(const QKeySequence &key, const Command &except) const;

    /// Gives the command this key alone, or none, and takes it from who had it.
    void set(const Command &command, const QKeySequence &key);
    /// Back to what the program came with; a key that another command got meanwhile stays there.
    void reset(const Command &command);
    void resetAll();
    [[nodiscard]] bool isAllStandard() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Keys = QList<QKeySequence>;
    void keep(QVariantMap &own, const Command &command, const Keys &keys) const;

    Settings &m_settings;
    QList<Command *> m_all;
    QStringList m_menuKeys; ///< Alt+W … open menus
};

} // namespace pp
