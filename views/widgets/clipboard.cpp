// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/clipboard.h"

#include "models/items/copiedtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace pp {

using namespace Qt::StringLiterals;

void putOnClipboard(const CopiedTable &table)
{
    auto *copied = new QMimeData;
    copied->setText(table.text());
    copied->setHtml(table.html());
    copied->setData(u"text/csv"_s, table.csv().toUtf8());
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace pp
