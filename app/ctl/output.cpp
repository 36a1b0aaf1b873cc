// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cstdio>
#include <cwchar>

#include <unistd.h>

namespace pp::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Columns of a terminal that the text takes.
qsizetype displayWidth(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t character : text.toStdU32String())
        width += std::max(0, wcwidth(wchar_t(character)));
    return width;
}

} // namespace

Output::Output(bool json, bool quiet)
    : m_json(json)
    , m_quiet(quiet)
    , m_terminal(isatty(STDERR_FILENO) == 1)
{
}

void Output::json(const QJsonObject &document)
{
    write(compactJson(document) + '\n');
}

void Output::line(const QString &text)
{
    write(printable(text).toUtf8() + '\n');
}

void Output::text(const QString &text)
{
    for (const QString &each : text.split(u'\n'))
        line(each);
}

void Output::error(const QString &text)
{
    clearProgress();
    const QByteArray bytes = "privacy-portalctl: " + printable(text).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void Output::notice(const QString &text)
{
    if (m_quiet)
        return;
    clearProgress();
    const QByteArray bytes = printable(text).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void Output::progress(const QString &text)
{
    if (m_quiet || !m_terminal)
        return;
    const QByteArray bytes = "\r\x1b[K" + printable(text).toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    m_progressShown = true;
}

void Output::clearProgress()
{
    if (std::exchange(m_progressShown, false))
        std::fputs("\r\x1b[K", stderr);
}

void Output::write(const QByteArray &bytes)
{
    clearProgress();
    m_failed |= std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size());
}

bool Output::flush()
{
    clearProgress();
    return std::fflush(stdout) == 0 && !m_failed;
}

ListOutput::ListOutput(Output &output, const QString &name, const QStringList &columns)
    : m_output(output)
    , m_columns(columns)
{
    if (m_output.isJson())
        m_output.write("{\"" + name.toUtf8() + "\":[");
}

void ListOutput::add(const QList<Row> &rows)
{
    if (m_output.isJson()) {
        for (const Row &row : rows) {
            if (m_count++ > 0)
                m_output.write(",");
            m_output.write(compactJson(row.json));
        }
        return;
    }
    if (rows.isEmpty())
        return;
    if (m_widths.isEmpty()) {
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            qsizetype width = displayWidth(m_columns.at(column));
            for (const Row &row : rows)
                width = std::max(width, displayWidth(printable(row.cells.at(column))));
            m_widths.append(width);
        }
        printRow(m_columns);
    }
    for (const Row &row : rows)
        printRow(row.cells);
    m_count += rows.size();
}

void ListOutput::end()
{
    if (m_output.isJson())
        m_output.write("]}\n");
}

void ListOutput::printRow(const QStringList &cells)
{
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString cell = printable(cells.at(column));
        line += cell;
        if (column + 1 < cells.size())
            line += QString(std::max(qsizetype(0), m_widths.at(column) - displayWidth(cell)) + 2, u' ');
    }
    m_output.write(line.toUtf8() + '\n');
}

QString printable(QString text)
{
    for (QChar &character : text) {
        const bool steers = character.category() == QChar::Other_Control
            || (character >= QChar(0x2028) && character <= QChar(0x202e)) || (character >= QChar(0x2066) && character <= QChar(0x2069));
        if (steers)
            character = QChar::ReplacementCharacter;
    }
    return text;
}

QByteArray compactJson(const QJsonObject &document)
{
    QByteArray json = QJsonDocument(document).toJson(QJsonDocument::Compact);
    json.replace("\x7f", "\\u007f");
    for (qsizetype at = 0; (at = json.indexOf('\xc2', at)) >= 0; ++at) { // the first byte of U+0080 to U+00BF
        if (const auto second = uchar(json.at(at + 1)); second < 0xa0)
            json.replace(at, 2, "\\u00" + QByteArray::number(second, 16));
    }
    return json;
}

QString timeText(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace pp::ctl
