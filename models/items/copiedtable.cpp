// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/copiedtable.h"

#include "models/domain/csv.h"

namespace pp {

using namespace Qt::StringLiterals;

CopiedTable::CopiedTable(const QStringList &headers)
{
    if (!headers.isEmpty())
        append(headers, u"th"_s);
}

void CopiedTable::add(const QStringList &cells)
{
    append(cells, u"td"_s);
    ++m_rows;
}

void CopiedTable::append(const QStringList &cells, const QString &tag)
{
    if (!m_csv.isEmpty()) // whose lines are never empty
        m_text += u'\n';
    m_text += cells.join(u'\t');
    m_csv += csvLine(cells);
    m_html += u"<tr>"_s;
    for (const QString &cell : cells)
        m_html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    m_html += u"</tr>"_s;
}

QString CopiedTable::html() const
{
    return u"<table>"_s + m_html + u"</table>"_s;
}

} // namespace pp
