// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace pp::ctl {

/// Standard output for the answer (one JSON document, or text for people), standard error for everything else.
class Output
{
public:
    Output(bool json, bool quiet);

    [[nodiscard]] bool isJson() const { return m_json; }

    void json(const QJsonObject &document);
    /// One line, whatever the names in it hold.
    void line(const QString &text);
    /// Text that is laid out in lines.
    void text(const QString &text);
    /// Standard error. Notices and progress are what --quiet silences; errors are always said.
    void error(const QString &text);
    void notice(const QString &text);
    /// One line that is written over; only on a terminal.
    void progress(const QString &text);

    void write(const QByteArray &bytes);
    /// False when standard output could not take everything (a full disk).
    [[nodiscard]] bool flush();

private:
    void clearProgress();
    bool m_json;
    bool m_quiet;
    bool m_terminal;
    bool m_progressShown = false;
    bool m_failed = false;
};

/// {"name":[…]} or a table, written row by row: the answer may be larger than memory should be.
class ListOutput
{
public:
    /// `columns` are the headings of the table.
    ListOutput(Output &output, const QString &name, const QStringList &columns);

    struct Row {
        QJsonObject json;
        QStringList cells;
    };
    /// The first batch decides how wide the columns are.
    void add(const QList<Row> &rows);
    void end();

private:
    void printRow(const QStringList &cells);

    Output &m_output;
    QStringList m_columns;
    QList<qsizetype> m_widths;
    qint64 m_count = 0;
};

/// Names of events, files and sources may hold control characters that would steer a terminal, and line ends that
/// would pass for a further row or message; they become U+FFFD.
[[nodiscard]] QString printable(QString text);

/// Without line ends. What JSON lets stand and a terminal obeys (U+007F to U+009F) is escaped.
[[nodiscard]] QByteArray compactJson(const QJsonObject &document);

/// "2026-01-31T12:00:00.000Z".
[[nodiscard]] QString timeText(qint64 time);

} // namespace pp::ctl
