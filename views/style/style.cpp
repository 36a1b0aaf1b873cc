// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/style.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QTabBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace pp::style {

using namespace Qt::StringLiterals;

namespace {
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Keeps something of a widget's look derived from the application's palette.
class PaletteFollower : public QObject
{
public:
    PaletteFollower(QWidget *widget, void (*apply)(QWidget *)) : QObject(widget), m_widget(widget), m_apply(apply)
    {
        widget->installEventFilter(this);
        m_apply(m_widget);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange)
            m_apply(m_widget);
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_widget;
    void (*m_apply)(QWidget *);
};

class NarrowTabs : public QProxyStyle
{
public:
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        return metric == PM_TabBarTabHSpace ? usual / 2 : usual;
    }
};
} // namespace

int space(const QWidget *widget, int measure)
{
    return int(std::lround(measure * widget->fontMetrics().height() / 16.0));
}

void setTitle(QWidget *widget, double factor)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    widget->setFont(font);
}

void setSecondary(QWidget *widget)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * secondary);
    widget->setFont(font);
    new PaletteFollower(widget, [](QWidget *w) {
        QPalette palette;
        palette.setColor(QPalette::WindowText, secondaryText(QGuiApplication::palette()));
        w->setPalette(palette);
    });
}

void setLeftToRight(QPlainTextEdit *edit, Qt::Alignment side)
{
    QTextOption option = edit->document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(side | Qt::AlignAbsolute);
    edit->document()->setDefaultTextOption(option);
}

void setNarrowTabs(QTabBar *tabs)
{
    auto *narrow = new NarrowTabs;
    narrow->setParent(tabs);
    tabs->setStyle(narrow);
}

void setOnBase(QWidget *input)
{
    new PaletteFollower(input, [](QWidget *w) {
        const QPalette system = QGuiApplication::palette();
        QPalette palette;
        if (isDark(system)) {
            palette.setColor(QPalette::Base, mix(system.color(QPalette::Base), system.color(QPalette::Text), 0.1));
            palette.setColor(QPalette::Window, mix(system.color(QPalette::Base), system.color(QPalette::Text), 0.6)); // the frame
        }
        w->setPalette(palette);
    });
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto blend = [share](float x, float y) { return float(double(x) + (double(y) - double(x)) * share); };
    return QColor::fromRgbF(blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()), blend(a.blueF(), b.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double low = std::min(luminance(a), luminance(b));
    const double high = std::max(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

QColor secondaryText(const QPalette &palette)
{
    return mix(palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Active, QPalette::Base), 0.35);
}

QColor line(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), isDark(palette) ? 0.2 : 0.16);
}

ChipColours chip(Colour colour, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (colour) {
    case Colour::Red:
        return dark ? ChipColours{0xFCA5A5, 0x4A1D1D} : ChipColours{0x9B1C1C, 0xFDE8E8};
    case Colour::Yellow:
        return dark ? ChipColours{0xFCD34D, 0x43350F} : ChipColours{0x7A4D00, 0xFDF3D1};
    case Colour::Green:
        return dark ? ChipColours{0x86EFAC, 0x12351F} : ChipColours{0x14532D, 0xDEF7E5};
    }
    Q_UNREACHABLE();
}

QColor bar(Colour colour, const QPalette &palette)
{
    if (isDark(palette))
        return chip(colour, palette).text;
    switch (colour) {
    case Colour::Red:
        return 0xC53030;
    case Colour::Yellow:
        return 0xB7791F;
    case Colour::Green:
        return 0x2F855A;
    }
    Q_UNREACHABLE();
}

/// Distinct for the common colour-blindnesses by their lightness, too; none is one of the classifications' colours.
QColor series(int place, const QPalette &palette)
{
    static constexpr std::array<QRgb, seriesColours> light{0x1F5FBF, 0x0E9AA7, 0x7B3FA0, 0xC2610C, 0x3D4A5C, 0x868E99};
    static constexpr std::array<QRgb, seriesColours> dark{0x6FA8F5, 0x2BB3C0, 0xC792EA, 0xF0A35E, 0xDDE3EA, 0x8C95A1};
    return (isDark(palette) ? dark : light).at(size_t(place));
}

QString chipIcon(Colour colour)
{
    switch (colour) {
    case Colour::Red:
        return u"shield-alert"_s;
    case Colour::Yellow:
        return u"shield-half"_s;
    case Colour::Green:
        return u"shield-check"_s;
    }
    Q_UNREACHABLE();
}

void softenSelection(QAbstractItemView *view)
{
    new PaletteFollower(view, [](QWidget *w) {
        const QPalette system = QGuiApplication::palette();
        QPalette palette;
        const QColor base = system.color(QPalette::Base);
        const QColor accent = system.color(QPalette::Active, QPalette::Highlight);
        palette.setColor(QPalette::Highlight, mix(base, accent, isDark(system) ? 0.38 : 0.2));
        palette.setColor(QPalette::Inactive, QPalette::Highlight, mix(base, accent, isDark(system) ? 0.28 : 0.13));
        palette.setColor(QPalette::HighlightedText, system.color(QPalette::Active, QPalette::Text));
        w->setPalette(palette);
    });
}

} // namespace pp::style
