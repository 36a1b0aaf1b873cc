// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/colour.h"

#include <QCoreApplication>

namespace pp {

using namespace Qt::StringLiterals;

QString colourKey(Colour colour)
{
    switch (colour) {
    case Colour::Green:
        return u"green"_s;
    case Colour::Yellow:
        return u"yellow"_s;
    case Colour::Red:
        return u"red"_s;
    }
    Q_UNREACHABLE();
}

QString colourName(Colour colour)
{
    switch (colour) {
    case Colour::Green:
        return QCoreApplication::translate("Colour", "Green");
    case Colour::Yellow:
        return QCoreApplication::translate("Colour", "Yellow");
    case Colour::Red:
        return QCoreApplication::translate("Colour", "Red");
    }
    Q_UNREACHABLE();
}

std::optional<Colour> colourFromKey(QStringView key)
{
    for (const Colour colour : {Colour::Green, Colour::Yellow, Colour::Red}) {
        if (key == colourKey(colour))
            return colour;
    }
    return std::nullopt;
}

} // namespace pp
