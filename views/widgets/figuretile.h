// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace pp {

/// A number large enough to be read in passing, with what it counts; pressing it shows what was counted.
class FigureTile : public QAbstractButton
{
    Q_OBJECT
public:
    FigureTile(const QString &icon, const QString &label, QWidget *parent);
    void setFigure(const QString &number, const QString &detail); ///< number empty: not counted yet

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont numberFont() const;
    QString m_icon;
    QString m_number;
    QString m_detail;
};

/// A part of a page with a border of its own.
class Card : public QWidget
{
    Q_OBJECT
public:
    Card(QWidget *content, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pp
