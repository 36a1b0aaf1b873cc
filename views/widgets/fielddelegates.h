// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStyledItemDelegate>

namespace pp {

/// A field's path: elided in the middle, its parents dimmed, the leaf name standing out. And the lines below an
/// expanded row.
class PathDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// "properties.shipping." of "properties.shipping.postal_code"
    [[nodiscard]] static qsizetype parentLength(const QString &path);

private:
    /// A line below an expanded row.
    static void paintLine(QPainter *painter, const QStyleOptionViewItem &item, const QModelIndex &index);
};

/// The colour as a chip that opens a drop-down in place.
class ColourDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The drop-down of ColourDelegate: ends when its list closes, chosen or not.
class ColourBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ColourBox(QWidget *parent);
    void hidePopup() override;
    [[nodiscard]] bool isTouched() const { return m_touched; } ///< somebody chose, if only the colour that was there

Q_SIGNALS:
    void dismissed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    bool m_touched = false;
};

} // namespace pp
