// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/tr.h"
#include "models/base/language.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <clocale>
#include <cstdlib>
#include <cstring>

#include <langinfo.h>

using namespace Qt::StringLiterals;
using namespace pp;
using namespace pp::ctl;

namespace {

/// What people are not told, because it is technical: QT_LOGGING_RULES="privacyportal.ctl=true" shows it.
Q_LOGGING_CATEGORY(log, "privacyportal.ctl", QtWarningMsg)

/// Qt expects UTF-8 and says so on standard error otherwise; cron jobs and containers run in the locale "C".
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        ::setenv("LC_ALL", "C.UTF-8", 1);
        std::setlocale(LC_ALL, "");
    }
}

ExitCode exitCode(const Error &error)
{
    switch (error.code) {
    case Error::Code::Usage:
        return ExitCode::WrongUsage;
    case Error::Code::WrongKey:
    case Error::Code::NotAllowed:
        return ExitCode::NotAllowed;
    case Error::Code::Cancelled:
        return ExitCode::Interrupted;
    case Error::Code::NotFound:
    case Error::Code::Conflict:
    case Error::Code::Io:
    case Error::Code::Corrupt:
    case Error::Code::TooNew:
    case Error::Code::SecretStore:
        break;
    }
    return ExitCode::Failed;
}

ExitCode wrongUsage(Output &output, const QString &message, const QString &usage)
{
    output.error(message);
    const QByteArray text = usage.toUtf8();
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    return ExitCode::WrongUsage;
}

ExitCode help(Output &output, const Command *command, const QStringList &words)
{
    const QString text = command ? commandHelp(*command) : words.isEmpty() ? generalHelp() : groupHelp(words);
    if (text.isEmpty())
        return wrongUsage(output, Tr::tr("There is no command '%1'.").arg(words.join(u' ')), generalHelp());
    output.write(text.toUtf8());
    return ExitCode::Done;
}

ExitCode run(const QStringList &words)
{
    auto arguments = Arguments::parse(words, options());
    if (!arguments) {
        Output output(false, false);
        return wrongUsage(output, arguments.error().message, generalHelp());
    }
    const QStringList commandWords = arguments->words();
    const Command *command = findCommand(commandWords);
    if (command)
        arguments->dropWords(QLatin1StringView(command->words).count(u' ') + 1);
    Session session(std::move(*arguments));
    Output &output = session.output();
    if (session.arguments().has(u"version"_s)) {
        output.line(u"privacy-portalctl "_s + QStringLiteral(PP_VERSION));
        return ExitCode::Done;
    }
    if (session.arguments().has(u"help"_s))
        return help(output, command, commandWords);
    if (!command) {
        const QString group = groupHelp(commandWords.first(std::min(qsizetype(1), commandWords.size())));
        return wrongUsage(output,
                          commandWords.isEmpty() ? Tr::tr("Which command?")
                                                 : Tr::tr("There is no command '%1'.").arg(commandWords.join(u' ')),
                          group.isEmpty() ? generalHelp() : group);
    }
    if (const auto fits = checkArguments(*command, session.arguments()); !fits)
        return wrongUsage(output, fits.error().message, commandHelp(*command));
    const Exit exit = command->run(session);
    if (exit && output.flush())
        return *exit;
    if (exit) {
        output.error(Tr::tr("Standard output cannot be written."));
        return moreUrgent(*exit, ExitCode::Failed);
    }
    if (exit.error().code == Error::Code::Usage)
        return wrongUsage(output, exit.error().message, commandHelp(*command));
    output.error(exit.error().message);
    qCDebug(log).noquote() << exit.error().detail;
    return exitCode(exit.error());
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    QCoreApplication app(argc, argv);
    speak({}, app);
    QCoreApplication::setApplicationName(u"privacy-portalctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PP_VERSION));
    return int(run(QCoreApplication::arguments().sliced(1)));
}
