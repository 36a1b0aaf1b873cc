// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace pp::test {

/// A language that nobody speaks: every text that goes through a translation is bracketed and accented, so that the
/// ones that do not stand out. Placeholders and mnemonics stay what they are.
class PseudoLocale : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString result = open();
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c == u'%') { // %1, %n, %Ln
                result += c;
                while (i + 1 < text.size() && (text.at(i + 1) == u'L' || text.at(i + 1) == u'n' || text.at(i + 1).isDigit()))
                    result += text.at(++i);
                continue;
            }
            if (c == u'<') { // a tag
                const qsizetype end = text.indexOf(u'>', i);
                if (end > i) {
                    result += text.mid(i, end - i + 1);
                    i = end;
                    continue;
                }
            }
            constexpr QStringView plain = u"aeiouyncAEIOUYNC";
            constexpr QStringView accented = u"áéíóúýñçÁÉÍÓÚÝÑÇ";
            const qsizetype at = plain.indexOf(c);
            result += at < 0 ? c : accented.at(at);
        }
        return result + close();
    }
    [[nodiscard]] static QString open() { return QStringLiteral("[!!! "); }
    [[nodiscard]] static QString close() { return QStringLiteral(" !!!]"); }
    /// At least a part of it was translated, or there is nothing in it to translate.
    [[nodiscard]] static bool isTranslated(const QString &text)
    {
        for (const QChar c : text) {
            if (c.isLetter())
                return text.contains(QStringLiteral("[!!!"));
        }
        return true;
    }
};

} // namespace pp::test
