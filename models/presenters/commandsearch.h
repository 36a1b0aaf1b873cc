// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/command.h"

#include <QAbstractListModel>

#include <optional>

namespace pp {

/// How well letters typed in their order fit a text: whole words and beginnings of words before letters in between.
struct Fit {
    int score = 0;
    QList<int> places; ///< of the letters in the text
};
/// None: they do not fit. Case and accents do not count; spaces in what was typed part words that may come in any order.
[[nodiscard]] std::optional<Fit> fitLetters(const QString &typed, const QString &text);

/// The commands that fit what was typed, the best first; without a search all of them in the order of the menus.
/// Commands that are not possible now are there, too, with the reason. GUI thread.
class CommandSearch : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ShortcutRole = Qt::UserRole, ReasonRole, MenuRole, PlacesRole };

    explicit CommandSearch(const Commands &commands, QObject *parent = nullptr);

    void search(const QString &typed);
    [[nodiscard]] Command *command(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        Command *command = nullptr;
        QString menu;
    };
    struct Row {
        Entry entry;
        Fit fit;
    };
    QList<Entry> m_all;
    QList<Row> m_rows;
};

} // namespace pp
