// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/jobstrip.h"

#include "views/style/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
constexpr int steps = 1000;
} // namespace

JobStrip::JobStrip(Jobs &jobs, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(style::space(this, 4));
    connect(&jobs, &Jobs::added, this, &JobStrip::add);
    hide();
}

void JobStrip::add(Job *job)
{
    auto *row = new QWidget(this);
    auto *text = new QLabel(job->text(), row);
    auto *bar = new QProgressBar(row);
    auto *rate = new QLabel(row);
    auto *left = new QLabel(row);
    auto *cancel = new QPushButton(tr("Cancel"), row);
    text->setTextFormat(Qt::PlainText);
    bar->setAccessibleName(job->text());
    bar->setTextVisible(false);
    bar->setRange(0, 0); // not known yet
    bar->setMaximumHeight(int(fontMetrics().height() * 0.7));
    bar->setMinimumWidth(style::space(this, 120));
    cancel->setAccessibleName(tr("Cancel: %1").arg(job->text()));
    cancel->setAutoDefault(false);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(style::space(this, 12), style::space(this, 2), style::space(this, 12), style::space(this, 2));
    layout->setSpacing(style::space(this, 12));
    layout->addWidget(text);
    layout->addWidget(bar, 1);
    layout->addWidget(rate);
    layout->addWidget(left);
    layout->addWidget(cancel);
    m_rows->addWidget(row);
    show();

    connect(job, &Job::changed, row, [=] {
        if (job->total() > 0) {
            bar->setRange(0, steps);
            bar->setValue(int(std::min<double>(steps, steps * double(job->done()) / double(job->total()))));
        }
        rate->setText(job->rate());
        left->setText(job->remaining());
        if (job->isCancelling()) {
            cancel->setEnabled(false);
            left->setText(tr("Stopping…"));
        }
    });
    connect(cancel, &QPushButton::clicked, job, &Job::cancel);
    connect(job, &Job::finished, this, [this, row] {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
        setVisible(m_rows->count() > 0);
    });
}

} // namespace pp
