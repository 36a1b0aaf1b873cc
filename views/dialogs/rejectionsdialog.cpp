// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/rejectionsdialog.h"

#include "models/items/rowsmodel.h"
#include "models/items/text.h"
#include "views/style/style.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
QString rowsAsText(const RejectionModel &model, QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}
} // namespace

RejectionsDialog::RejectionsDialog(const ImportReport &report, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What the import left out"));
    auto *model = newRejectionModel(this);
    model->setRows(report.rejected);
    auto *summary = new QLabel(this);
    summary->setWordWrap(true);
    summary->setTextFormat(Qt::PlainText);
    QStringList sentences;
    if (report.rejectedCount > report.rejected.size())
        sentences.append(tr("%1 lines were rejected; the first %2 are listed.").arg(text::number(report.rejectedCount), text::number(report.rejected.size())));
    else if (report.rejectedCount > 0)
        sentences.append(tr("%Ln line(s) were rejected. Everything else was imported.", nullptr, int(report.rejectedCount)));
    sentences += report.notices.mid(0, 20);
    summary->setText(sentences.join(u'\n'));

    auto *view = new QTreeView(this);
    view->setAccessibleName(tr("Rejected lines"));
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setTextElideMode(Qt::ElideMiddle);
    view->setAllColumnsShowFocus(true);
    view->header()->setAccessibleName(tr("Columns"));
    view->header()->resizeSection(0, fontMetrics().averageCharWidth() * 36);
    view->header()->resizeSection(1, fontMetrics().averageCharWidth() * 16);
    view->setVisible(!report.rejected.isEmpty());
    style::softenSelection(view);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    copy->setToolTip(tr("Copies the selected lines, or all of them"));
    copy->setVisible(!report.rejected.isEmpty());
    connect(copy, &QPushButton::clicked, this, [view, model] {
        QList<int> rows;
        const QModelIndexList selected = view->selectionModel()->selectedRows();
        for (const QModelIndex &index : selected)
            rows.append(index.row());
        for (int row = 0; selected.isEmpty() && row < model->rowCount(); ++row)
            rows.append(row);
        QGuiApplication::clipboard()->setText(rowsAsText(*model, rows));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    const int margin = style::space(this, 16);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(style::space(this, 12));
    column->addWidget(summary);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);
}

} // namespace pp
