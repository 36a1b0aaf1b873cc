// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/sessions.h"
#include "app/desktop/singleinstance.h"
#include "models/engine/matchers.h"
#include "models/secrets/keychainsecretstore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
/// English needs a translation, too: its plurals.
void translate(QApplication &application)
{
    auto *own = new QTranslator(&application);
    if (own->load(QLocale(), u"privacy-portal"_s, u"_"_s, u":/i18n"_s) || own->load(u":/i18n/privacy-portal_en.qm"_s))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

pp::desktop::StartOptions parse(const QStringList &words)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("main", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Finds the personal data in your event stream."));
    const QCommandLineOption demo(u"demo"_s, tr("Open a workspace with sample data."));
    const QCommandLineOption keyFile(u"key-file"_s, tr("Take the passphrase from the first line of FILE ('-': standard input)."), u"FILE"_s);
    parser.addOption(demo);
    parser.addOption(keyFile);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE"_s, tr("A workspace to open; archives and folders of events to import into it."), u"[FILE…]"_s);
    parser.process(words);
    QStringList paths;
    for (const QString &path : parser.positionalArguments())
        paths.append(QFileInfo(path).absoluteFilePath());
    return {parser.isSet(demo), parser.value(keyFile), paths};
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"privacy-portal"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PP_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Privacy Portal"_s);
    QGuiApplication::setDesktopFileName(u"privacy-portal"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/privacy-portal.svg"_s));
    translate(application);
    const auto options = parse(QCoreApplication::arguments());

    // Samples and keys are this start's own business.
    pp::desktop::SingleInstance instance(pp::desktop::instanceFolder());
    const bool handsOver = !options.demo && options.keyFile.isEmpty();
    if (!instance.listen() && handsOver && instance.handOver(options.paths))
        return 0;

    auto matchers = pp::engine::Matchers::compile(pp::engine::defaultMatchers());
    if (const auto *error = std::get_if<pp::engine::MatcherError>(&matchers)) {
        std::fprintf(stderr, "privacy-portal: %s: %s\n", error->matcher.c_str(), error->message.c_str());
        return 1;
    }
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s;
    pp::KeychainSecretStore secrets;
    pp::desktop::Desktop desktop(settings, secrets, pp::desktop::sessionFactory(std::get<0>(std::move(matchers))));
    QObject::connect(&instance, &pp::desktop::SingleInstance::received, &desktop, &pp::desktop::Desktop::take);
    desktop.start(options);
    return QApplication::exec();
}
