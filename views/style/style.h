// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/colour.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QAbstractItemView;
class QPlainTextEdit;
class QTabBar;
class QWidget;

/// The measures, colours and icons of the whole window. A page takes them from here and has none of its own.
namespace pp::style {

/// 4, 8, 12, 16, 24 … in units that grow with the font: 4 is a quarter of its height.
[[nodiscard]] int space(const QWidget *widget, int measure);
inline constexpr double rowHeight = 1.9;    ///< × font height
inline constexpr double headerHeight = 1.7;
inline constexpr double pageTitle = 1.5;    ///< × the font's size, semibold
inline constexpr double sectionTitle = 1.15;
inline constexpr double secondary = 0.92;
inline constexpr int corner = 6;

void setTitle(QWidget *widget, double factor);
/// Smaller, in the quieter colour; follows the palette.
void setSecondary(QWidget *widget);

/// Code and names of fields run from left to right in every language, from that side on.
void setLeftToRight(QPlainTextEdit *edit, Qt::Alignment side);

/// Tabs that stand side by side in little room.
void setNarrowTabs(QTabBar *tabs);

/// An input that lies on the base colour and would have no visible edge in a dark palette.
void setOnBase(QWidget *input);

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor mix(const QColor &a, const QColor &b, double shareOfB);
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
[[nodiscard]] QColor secondaryText(const QPalette &palette); ///< at least 4.5 : 1 on the base
[[nodiscard]] QColor line(const QPalette &palette);          ///< borders and separators

struct ChipColours {
    QColor text;
    QColor fill;
};
[[nodiscard]] ChipColours chip(Colour colour, const QPalette &palette);
[[nodiscard]] QString chipIcon(Colour colour);
/// Of a bar in a chart: at least 3 : 1 against the base.
[[nodiscard]] QColor bar(Colour colour, const QPalette &palette);
/// Of the parts of a bar that are no classification; the last of them is for "everything else".
inline constexpr int seriesColours = 6;
[[nodiscard]] QColor series(int place, const QPalette &palette);

/// An icon of resources/ in the palette's text colour, also after the palette changes. Empty name: no icon.
[[nodiscard]] QIcon icon(const QString &name);
[[nodiscard]] QPixmap pixmap(const QString &name, int size, const QColor &colour, double pixelRatio);

/// A selection through which text and chips stay readable, instead of the full accent colour.
void softenSelection(QAbstractItemView *view);

} // namespace pp::style
