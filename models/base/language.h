// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace pp {

/// Lets the program speak a language it has texts for (translations/, built in below :/i18n): "de"; empty: what the
/// system prefers. Without texts for it, English is spoken, which needs a translation, too: its plurals. Afterwards
/// QLocale() writes numbers and dates that fit the texts. Answers the language of the texts. Main thread, once, before
/// the first text.
QLocale speak(const QString &language, QCoreApplication &application);

} // namespace pp
