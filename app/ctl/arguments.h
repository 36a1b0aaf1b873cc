// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QStringList>

#include <span>

namespace pp::ctl {

/// An option of the command line. One name means the same in every command, so options may stand anywhere.
struct Option {
    const char *name;  ///< without the dashes
    const char *value; ///< what stands for its value in the help; nullptr: a switch
    const char *help;
    bool repeatable = false; ///< each time it is given adds a value
};

/// The command line, taken apart but not yet judged: which command may take which option is not known here.
class Arguments
{
public:
    /// --name VALUE, --name=VALUE, --switch, and -- before words that begin with a dash. Usage error otherwise.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, std::span<const Option> options);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// Takes the command's own words away: what is left are its arguments.
    void dropWords(qsizetype count) { m_words.remove(0, count); }

    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option).value(0); }
    /// In the order in which they were given.
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }
    [[nodiscard]] QStringList options() const { return m_options.keys(); }

private:
    QStringList m_words;
    QHash<QString, QStringList> m_options;
};

} // namespace pp::ctl
