// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csv.h"

namespace pp {

using namespace Qt::StringLiterals;

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString text : cells) {
        if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
            text.prepend(u'\'');
        if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
            text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        quoted.append(text);
    }
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace pp
