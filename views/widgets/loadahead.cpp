// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/loadahead.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace pp {

void loadAhead(QAbstractItemView *view)
{
    const QScrollBar *bar = view->verticalScrollBar();
    const auto look = [view, bar] {
        if (bar->value() >= bar->maximum() - bar->pageStep())
            view->model()->fetchMore({});
    };
    QObject::connect(bar, &QScrollBar::valueChanged, view, look);
    QObject::connect(bar, &QScrollBar::rangeChanged, view, look);
}

} // namespace pp
