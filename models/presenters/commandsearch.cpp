// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/commandsearch.h"

#include "models/items/text.h"

#include <algorithm>
#include <tuple>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
constexpr int wholeWord = 24;
constexpr int beginningOfWord = 10;
constexpr int inSequence = 6;
constexpr int anywhere = 1;

/// Each letter without case and accents, so that the places stay those of the text.
QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const QString parts = QString(c).normalized(QString::NormalizationForm_D);
        result.append(parts.at(0).toCaseFolded());
    }
    return result;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// The word as it stands, at the beginning of a word if possible; else its letters one after the other.
std::optional<Fit> fitWord(const QString &word, const QString &text)
{
    Fit best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        int score = int(word.size()) * inSequence + (beginsWord(text, at) ? beginningOfWord : 0);
        if (beginsWord(text, at) && (end == text.size() || !text.at(end).isLetterOrNumber()))
            score += wholeWord;
        if (score > best.score) {
            best = {score, {}};
            for (qsizetype i = at; i < end; ++i)
                best.places.append(int(i));
        }
    }
    if (best.score > 0)
        return best;
    qsizetype at = 0;
    for (const QChar letter : word) {
        // The beginning of a word is what abbreviations are made of.
        qsizetype found = text.indexOf(letter, at);
        for (qsizetype next = found; next >= 0; next = text.indexOf(letter, next + 1)) {
            if (beginsWord(text, next) || next == at) {
                found = next;
                break;
            }
        }
        if (found < 0)
            return std::nullopt;
        best.score += beginsWord(text, found) ? beginningOfWord : (found == at ? inSequence : anywhere);
        best.places.append(int(found));
        at = found + 1;
    }
    return best;
}
} // namespace

std::optional<Fit> fitLetters(const QString &typed, const QString &text)
{
    Fit whole;
    const QString where = folded(text);
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto fit = fitWord(word, where);
        if (!fit)
            return std::nullopt;
        whole.score += fit->score;
        whole.places += fit->places;
    }
    return whole;
}

CommandSearch::CommandSearch(const Commands &commands, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const Commands::Menu &menu : commands.menus()) {
        for (Command *command : menu.commands) {
            if (!command)
                continue;
            m_all.append({command, QString(menu.title).remove(u'&')});
            connect(command, &QAction::changed, this, [this, command] {
                for (int row = 0; row < m_rows.size(); ++row) {
                    if (m_rows.at(row).entry.command == command)
                        Q_EMIT dataChanged(index(row), index(row));
                }
            });
        }
    }
    search({});
}

void CommandSearch::search(const QString &typed)
{
    beginResetModel();
    m_rows.clear();
    for (const Entry &entry : std::as_const(m_all)) {
        const QString words = entry.command->words();
        if (auto fit = fitLetters(typed, words))
            m_rows.append({entry, std::move(*fit)});
        else if (auto wider = fitLetters(typed, words + u' ' + entry.menu)) { // "view dark"
            wider->score /= 2;
            wider->places.removeIf([&words](int place) { return place >= words.size(); });
            m_rows.append({entry, std::move(*wider)});
        }
    }
    // Of equals first what is possible, then what says no more than what was typed.
    const auto key = [](const Row &row) { return std::tuple(row.fit.score, row.entry.command->isEnabled(), -row.entry.command->words().size()); };
    if (!typed.isEmpty())
        std::stable_sort(m_rows.begin(), m_rows.end(), [&key](const Row &a, const Row &b) { return key(a) > key(b); });
    endResetModel();
}

Command *CommandSearch::command(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_rows.at(index.row()).entry.command : nullptr;
}

int CommandSearch::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommandSearch::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Command &command = *row.entry.command;
    const QString keys = command.shortcut().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return command.words();
    case Qt::DecorationRole:
        return command.icon();
    case Qt::ToolTipRole:
        return command.reason();
    case Qt::AccessibleTextRole: {
        QStringList parts{command.words()};
        if (!keys.isEmpty())
            parts.append(keys);
        if (!command.isEnabled())
            parts.append(tr("not possible now: %1").arg(command.reason()));
        return text::listed(parts);
    }
    case ShortcutRole:
        return keys;
    case ReasonRole:
        return command.reason();
    case MenuRole:
        return row.entry.menu;
    case PlacesRole:
        return QVariant::fromValue(row.fit.places);
    default:
        return {};
    }
}

} // namespace pp
