// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/sessions.h"
#include "app/desktop/singleinstance.h"
#include "models/base/language.h"
#include "models/secrets/keychainsecretstore.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QStandardPaths>


using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(main)
};

pp::desktop::StartOptions parse(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Finds the personal data in your event stream."));
    const QCommandLineOption demo(u"demo"_s, Tr::tr("Open a workspace with sample data."));
    const QCommandLineOption keyFile(u"key-file"_s, Tr::tr("Take the passphrase from the first line of FILE ('-': standard input)."), u"FILE"_s);
    parser.addOption(demo);
    parser.addOption(keyFile);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE"_s, Tr::tr("A workspace to open; archives and folders of events to import into it."), u"[FILE…]"_s);
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
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s;
    const QLocale texts = pp::speak(pp::Settings(settings).get<QString>(pp::Settings::Key::Language), application);
    QGuiApplication::setLayoutDirection(texts.textDirection());
    const auto options = parse(QCoreApplication::arguments());

    // Samples and keys are this start's own business.
    pp::desktop::SingleInstance instance(pp::desktop::instanceFolder());
    const bool handsOver = !options.demo && options.keyFile.isEmpty();
    if (!instance.listen() && handsOver && instance.handOver(options.paths))
        return 0;

    pp::KeychainSecretStore secrets;
    pp::desktop::Desktop desktop(settings, secrets, pp::desktop::newSession);
    QObject::connect(&instance, &pp::desktop::SingleInstance::received, &desktop, &pp::desktop::Desktop::take);
    desktop.start(options);
    return QApplication::exec();
}
