// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/colour.h"

#include <QWidget>

#include <optional>

namespace pp {

/// A classification as icon and word: outlined while it is only recommended, filled when somebody decided.
void paintChip(QPainter *painter, const QRect &rect, Colour colour, bool decided, bool dropDown, const QWidget *widget);
[[nodiscard]] QSize chipSize(bool dropDown, const QWidget *widget); ///< room for the longest of the three words

class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    void setColour(Colour colour, bool decided);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Colour> m_colour;
    bool m_decided = false;
};

} // namespace pp
