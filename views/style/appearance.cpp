// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/appearance.h"

#include "views/style/style.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace pp {

using namespace Qt::StringLiterals;

namespace {
struct Tones {
    QRgb window, base, alternate, button, text, disabled, accent, link, tip;
};
constexpr Tones light{0xF5F6F8, 0xFFFFFF, 0xF0F2F5, 0xFBFBFC, 0x1B1F24, 0x8A9099, 0x1F5FBF, 0x1F5FBF, 0xFFFFFF};
constexpr Tones dark{0x2B2F36, 0x1B1E23, 0x23272D, 0x434A54, 0xE6E8EB, 0x7A818B, 0x2F6FCF, 0x8AB4F8, 0x2A2F36};

QPalette palette(const Tones &tones)
{
    QPalette palette(QColor(tones.button), QColor(tones.window));
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::ToolTipBase, tones.tip);
    palette.setColor(QPalette::ToolTipText, tones.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText}) {
        palette.setColor(role, tones.text);
        palette.setColor(QPalette::Disabled, role, tones.disabled);
    }
    palette.setColor(QPalette::Highlight, tones.accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, tones.link);
    palette.setColor(QPalette::LinkVisited, tones.link);
    return palette;
}
} // namespace

Appearance::Appearance(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&m_settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::Appearance)
            apply();
    });
    qApp->installEventFilter(this);
    apply();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void Appearance::preferDark(std::optional<bool> dark)
{
    m_systemDark = dark;
    apply();
}

void Appearance::apply()
{
    if (std::exchange(m_applying, true))
        return;
    const auto wanted = m_settings.get<QString>(Settings::Key::Appearance);
    std::optional<bool> ours; // a palette of our own, dark or light
    if (wanted != u"system"_s) {
        ours = wanted == u"dark"_s;
    } else {
        QApplication::setPalette(QPalette()); // what the system says
        if (m_systemDark && *m_systemDark != style::isDark(QGuiApplication::palette()))
            ours = m_systemDark;
    }
    QPalette result = ours ? palette(*ours ? dark : light) : QPalette();
    const QPalette whole = ours ? result : QGuiApplication::palette();
    // Two roles are too faint in Qt's own palettes to be read by everybody.
    result.setColor(QPalette::PlaceholderText, style::secondaryText(whole));
    QColor accent = whole.color(QPalette::Active, QPalette::Highlight);
    const QColor onAccent = whole.color(QPalette::Active, QPalette::HighlightedText);
    for (int step = 0; step < 20 && style::contrast(accent, onAccent) < 4.5; ++step)
        accent = onAccent.lightnessF() > 0.5F ? accent.darker(108) : accent.lighter(108);
    result.setColor(QPalette::Highlight, accent);
    QApplication::setPalette(result);
    m_applying = false;
}

} // namespace pp
