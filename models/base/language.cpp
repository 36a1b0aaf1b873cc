// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace pp {

using namespace Qt::StringLiterals;

QLocale speak(const QString &language, QCoreApplication &application)
{
    // Also for the language of the system's formats, whose texts the system may prefer in another (LANGUAGE).
    if (const QLocale chosen(language); !language.isEmpty())
        QLocale::setDefault(chosen.language() == QLocale().language() ? QLocale(chosen.language(), QLocale().territory()) : chosen);
    auto *own = new QTranslator(&application);
    const bool known = own->load(QLocale(), u"privacy-portal"_s, u"_"_s, u":/i18n"_s);
    if (known || own->load(u":/i18n/privacy-portal_en.qm"_s))
        QCoreApplication::installTranslator(own);
    const QLocale texts(own->language());
    // The system may prefer German texts (LANGUAGE) and English dates: months within German sentences are German.
    if (known && texts.language() != QLocale().language())
        QLocale::setDefault(QLocale(texts.language(), QLocale().territory()));
    auto *qt = new QTranslator(&application);
    if (qt->load(texts, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    return texts;
}

} // namespace pp
