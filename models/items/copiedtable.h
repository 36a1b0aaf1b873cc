// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pp {

/// Rows of a table in the forms in which they are copied: text for editors, HTML for letters, CSV for spreadsheets.
/// Any thread.
class CopiedTable
{
public:
    explicit CopiedTable(const QStringList &headers = {}); ///< empty: without
    void add(const QStringList &cells);

    [[nodiscard]] qint64 rows() const { return m_rows; } ///< without the headers
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QString &csv() const { return m_csv; }
    [[nodiscard]] QString html() const;

private:
    void append(const QStringList &cells, const QString &tag);
    qint64 m_rows = 0;
    QString m_text;
    QString m_csv;
    QString m_html;
};

} // namespace pp
