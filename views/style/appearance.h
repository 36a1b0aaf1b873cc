// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presenters/settings.h"

#include <QObject>

#include <optional>

namespace pp {

/// Light, dark, or as the system has it; follows the setting and the system. One per application. GUI thread.
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(Settings &settings, QObject *parent = nullptr);

    /// What the desktop prefers, where its palette does not tell; none: the palette decides.
    void preferDark(std::optional<bool> dark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    Settings &m_settings;
    std::optional<bool> m_systemDark;
    bool m_applying = false;
};

} // namespace pp
