// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;

namespace pp {

/// What a page shows instead of an empty table: a large icon, a sentence, and what to do next.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent);
    void show(const QString &icon, const QString &sentence, const QList<QAction *> &actions);
    void focusContent();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawIcon();
    void fit();
    QString m_name;
    QList<QAction *> m_actions;
    QLabel *m_icon;
    QLabel *m_text;
    QBoxLayout *m_buttons;
};

} // namespace pp
