// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace pp {

/// Puts its widgets side by side, and goes on in another line where one line is not wide enough.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(int spacing, QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int at) const override { return m_items.value(at); }
    QLayoutItem *takeAt(int at) override { return at >= 0 && at < m_items.size() ? m_items.takeAt(at) : nullptr; }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const; ///< returns the height
    QList<QLayoutItem *> m_items;
};

} // namespace pp
