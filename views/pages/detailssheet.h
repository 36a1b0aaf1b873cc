// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/detailspresenter.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace pp {

class Chip;

/// Beside the table (F4): everything known of the selected field.
class DetailsSheet : public QWidget
{
    Q_OBJECT
public:
    DetailsSheet(DetailsPresenter &presenter, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *overview();
    QWidget *examplePage();
    QTreeView *table(QAbstractItemModel *model, const QString &name);
    void showField();
    void showExample();

    DetailsPresenter &m_presenter;
    QWidget *m_content;
    QLabel *m_nothing;
    QPlainTextEdit *m_path;
    Chip *m_chip;
    QLabel *m_decision;
    QLabel *m_seen;
    QLabel *m_noDetection;
    QTreeView *m_detections;
    QTreeView *m_sightings;
    QLabel *m_exampleFrom;
    QPlainTextEdit *m_example;
    QToolButton *m_reveal;
};

} // namespace pp
