// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fielddetails.h"

#include <QByteArray>
#include <QString>

namespace pp {

namespace engine {
class Matchers;
}

struct ExampleText {
    QString text;  ///< one value or bracket a line, indented by two spaces
    int line = 0;  ///< from 1: the first value of the field; 0: it is not in the payload
    QList<ExampleHit> hits; ///< in values of the field, at most 100
};

/// An event as it is shown. Order, equal keys and numbers of any length stay as they came; nothing is parsed into
/// numbers. Masked: every character of a value becomes •, save those that only give it its form (spaces, @ . / and the
/// like), and of a key that is data (an e-mail address used as a key); the text stays JSON, so a masked number stands in
/// quotes. true, false and null say little and stay. Where the field is a parameter of a URL, its value is the URL.
[[nodiscard]] ExampleText exampleText(const QByteArray &payload, const QString &path, bool masked,
                                      const engine::Matchers &matchers);

} // namespace pp
