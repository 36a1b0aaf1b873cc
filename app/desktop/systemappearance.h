// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace pp::desktop {

/// Whether the desktop prefers dark or light, now and when somebody switches it: what its settings portal says. Where
/// there is no portal, it says nothing. Never waits. GUI thread.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject *parent = nullptr);

Q_SIGNALS:
    void changed(std::optional<bool> dark); ///< none: no preference

public Q_SLOTS: // as D-Bus wants it
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(QVariant value);
};

} // namespace pp::desktop
