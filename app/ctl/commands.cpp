// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/tr.h"

#include <algorithm>

namespace pp::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *globalOptions = "workspace key-file json quiet help version";

constexpr Option allOptions[] = {
    {"workspace", "WHERE", QT_TRANSLATE_NOOP("ctl", "the workspace's file; default: $PRIVACY_PORTAL_WORKSPACE")},
    {"key-file", "FILE", QT_TRANSLATE_NOOP("ctl", "a file whose first line is the passphrase; '-': standard input; without it the system keychain is asked")},
    {"json", nullptr, QT_TRANSLATE_NOOP("ctl", "print one JSON document instead of a table")},
    {"quiet", nullptr, QT_TRANSLATE_NOOP("ctl", "no notices and no progress on standard error")},
    {"help", nullptr, QT_TRANSLATE_NOOP("ctl", "print this help")},
    {"version", nullptr, QT_TRANSLATE_NOOP("ctl", "print the version")},
    {"new-key-file", "FILE", QT_TRANSLATE_NOOP("ctl", "a file whose first line is the new passphrase; '-': standard input; without it a random key is kept in the system keychain")},
    {"name", "NAME", QT_TRANSLATE_NOOP("ctl", "the workspace's name; default: the file's name")},
    {"kind", "KIND", QT_TRANSLATE_NOOP("ctl", "web, mobile, server or cloud-event")},
    {"environment", "NAME", QT_TRANSLATE_NOOP("ctl", "production or development")},
    {"scope", "SCOPE,…", QT_TRANSLATE_NOOP("ctl", "write-events, read-profiles, trigger-syncs; default: write-events")},
    {"source", "NAME", QT_TRANSLATE_NOOP("ctl", "a source's name, slug or key")},
    {"threads", "N", QT_TRANSLATE_NOOP("ctl", "how many threads scan; default: one a core. The answer is the same")},
    {"matchers", "FILE", QT_TRANSLATE_NOOP("ctl", "a JSON file of matchers, besides the built-in ones")},
    {"fail-on", "COLOUR", QT_TRANSLATE_NOOP("ctl", "red or yellow: exit with 6 when a field is recommended this colour or a more restricted one")},
    {"class", "COLOUR", QT_TRANSLATE_NOOP("ctl", "red, yellow or green")},
    {"search", "TEXT", QT_TRANSLATE_NOOP("ctl", "only fields whose name contains this text")},
    {"all", nullptr, QT_TRANSLATE_NOOP("ctl", "every field in the Inbox")},
    {"reveal", nullptr, QT_TRANSLATE_NOOP("ctl", "print the example as it came; this is written to the audit log")},
    {"filtered", nullptr, QT_TRANSLATE_NOOP("ctl", "export only what --class, --search and --source select")},
    {"on", "KIND", QT_TRANSLATE_NOOP("ctl", "key or value: which of two matchers of one name")},
    {"term", "NAME", QT_TRANSLATE_NOOP("ctl", "a further name of a matcher on keys; may be given again"), true},
    {"how", "HOW", QT_TRANSLATE_NOOP("ctl", "exact or similar: how a matcher on keys compares; default: exact")},
    {"pattern", "RE", QT_TRANSLATE_NOOP("ctl", "a regular expression (RE2) of a matcher on values; may be given again"), true},
    {"key", "NAME", QT_TRANSLATE_NOOP("ctl", "test a matcher on keys of this name")},
    {"text", "TEXT", QT_TRANSLATE_NOOP("ctl", "the text to test with")},
    {"category", "KEY", QT_TRANSLATE_NOOP("ctl", "a data category, such as user.contact.email")},
    {"types", "TYPE,…", QT_TRANSLATE_NOOP("ctl", "of string, number, boolean: what values of a field must be of; 'any' takes it back")},
    {"recommend-from", "CONFIDENCE", QT_TRANSLATE_NOOP("ctl", "from 0 to 1: the confidence from which a detection counts for the recommendation")},
    {"keep-examples", "CHOICE", QT_TRANSLATE_NOOP("ctl", "yes: one event of each kind from each source is kept, encrypted; no: none, and those that are kept are deleted")},
    {"least-share", "SHARE", QT_TRANSLATE_NOOP("ctl", "from 0 to 1: the part of a field's values that a matcher on values must hit")},
    {"events", "N", QT_TRANSLATE_NOOP("ctl", "how many events; default: 120000")},
    {"seed", "S", QT_TRANSLATE_NOOP("ctl", "another number makes another archive; default: 1")},
};

constexpr Command allCommands[] = {
    {"workspace create", "[FILE]", QT_TRANSLATE_NOOP("ctl", "Make an encrypted workspace."), "name new-key-file", 0, 1, workspaceCreate},
    {"workspace info", "", QT_TRANSLATE_NOOP("ctl", "Describe the workspace: version, counts, encryption."), "", 0, 0, workspaceInfo},
    {"workspace check", "", QT_TRANSLATE_NOOP("ctl", "Verify that nothing in the workspace is damaged; 5 when something is."), "", 0, 0, workspaceCheck},
    {"workspace backup", "FILE", QT_TRANSLATE_NOOP("ctl", "Write a complete copy with the same key."), "", 1, 1, workspaceBackup},
    {"workspace rekey", "", QT_TRANSLATE_NOOP("ctl", "Change the workspace's key."), "new-key-file", 0, 0, workspaceRekey},
    {"source add", "NAME", QT_TRANSLATE_NOOP("ctl", "Add a source."), "kind environment", 1, 1, sourceAdd},
    {"source list", "", QT_TRANSLATE_NOOP("ctl", "List the sources."), "", 0, 0, sourceList},
    {"source key add", "SOURCE", QT_TRANSLATE_NOOP("ctl", "Make a write key. It is shown this once."), "scope", 1, 1, sourceKeyAdd},
    {"source key list", "SOURCE", QT_TRANSLATE_NOOP("ctl", "List a source's write keys."), "", 1, 1, sourceKeyList},
    {"source key revoke", "SOURCE ID", QT_TRANSLATE_NOOP("ctl", "Revoke a write key."), "", 2, 2, sourceKeyRevoke},
    {"import", "PATH…", QT_TRANSLATE_NOOP("ctl", "Count the events of files and folders into the workspace; resumes after an interruption."), "source threads", 1, -1, importFiles},
    {"scan", "PATH…", QT_TRANSLATE_NOOP("ctl", "Detect in files and folders without a workspace."), "matchers threads fail-on", 1, -1, scanFiles},
    {"inbox list", "", QT_TRANSLATE_NOOP("ctl", "List the fields that nobody has decided."), "class search source", 0, 0, inboxList},
    {"inbox show", "FIELD", QT_TRANSLATE_NOOP("ctl", "Show a field with its sightings and a masked example."), "reveal", 1, 1, inboxShow},
    {"inbox classify", "FIELD", QT_TRANSLATE_NOOP("ctl", "Put a field into the Inventory with this colour."), "class", 1, 1, inboxClassify},
    {"inbox choose", "FIELD", QT_TRANSLATE_NOOP("ctl", "Mark a field with a colour; it stays in the Inbox."), "class", 1, 1, inboxChoose},
    {"inbox accept", "FIELD…|--all", QT_TRANSLATE_NOOP("ctl", "Put fields into the Inventory with the chosen, else the recommended colour."), "all", 0, -1, inboxAccept},
    {"inventory list", "", QT_TRANSLATE_NOOP("ctl", "List the decided fields."), "class search source", 0, 0, inventoryList},
    {"inventory show", "FIELD", QT_TRANSLATE_NOOP("ctl", "Show a field with its sightings and its decision."), "", 1, 1, inventoryShow},
    {"inventory reclassify", "FIELD", QT_TRANSLATE_NOOP("ctl", "Change a field's colour."), "class", 1, 1, inventoryReclassify},
    {"inventory return", "FIELD", QT_TRANSLATE_NOOP("ctl", "Put a field back into the Inbox."), "", 1, 1, inventoryReturn},
    {"inventory export", "FILE.csv", QT_TRANSLATE_NOOP("ctl", "Write the Inventory as CSV."), "filtered class search source", 1, 1, inventoryExport},
    {"matchers list", "", QT_TRANSLATE_NOOP("ctl", "List the workspace's own matchers and the default ones."), "", 0, 0, matchersList},
    {"matchers add", "NAME", QT_TRANSLATE_NOOP("ctl", "Add a matcher: on values with --pattern, else on keys. Fields seen so far are detected anew."), "term how pattern class category types least-share", 1, 1, matchersAdd},
    {"matchers edit", "NAME", QT_TRANSLATE_NOOP("ctl", "Change one of the workspace's own matchers; what is not given stays."), "on name term how pattern class category types least-share", 1, 1, matchersEdit},
    {"matchers remove", "NAME", QT_TRANSLATE_NOOP("ctl", "Remove one of the workspace's own matchers."), "on", 1, 1, matchersRemove},
    {"matchers enable", "NAME", QT_TRANSLATE_NOOP("ctl", "Switch a matcher on."), "on", 1, 1, matchersEnable},
    {"matchers disable", "NAME", QT_TRANSLATE_NOOP("ctl", "Switch a matcher off."), "on", 1, 1, matchersDisable},
    {"matchers import", "FILE", QT_TRANSLATE_NOOP("ctl", "Add the matchers of a file; one of the same name is replaced."), "", 1, 1, matchersImport},
    {"matchers export", "[FILE]", QT_TRANSLATE_NOOP("ctl", "Write the workspace's own matchers as JSON; without a file to standard output."), "", 0, 1, matchersExport},
    {"matchers test", "[FILE]", QT_TRANSLATE_NOOP("ctl", "Try patterns or a key on a text. Needs no workspace."), "pattern key term how text", 0, 1, matchersTest},
    {"matchers backtest", "NAME", QT_TRANSLATE_NOOP("ctl", "Tell which fields seen so far a matcher would detect newly, no longer, or against a decision. Nothing is changed."), "on term how pattern class", 1, 1, matchersBacktest},
    {"matchers rescan", "[PATH…]", QT_TRANSLATE_NOOP("ctl", "Scan the imported files again, so that estimates become counts; files that were moved are looked for in PATH."), "threads", 0, -1, matchersRescan},
    {"matchers settings", "", QT_TRANSLATE_NOOP("ctl", "Print how the workspace detects, or change it."), "recommend-from keep-examples", 0, 0, matchersSettings},
    {"audit list", "", QT_TRANSLATE_NOOP("ctl", "List the audit log."), "", 0, 0, auditList},
    {"audit verify", "", QT_TRANSLATE_NOOP("ctl", "Verify the audit log's chain; 5 when it is broken."), "", 0, 0, auditVerify},
    {"audit export", "FILE", QT_TRANSLATE_NOOP("ctl", "Write the audit log as JSON lines."), "", 1, 1, auditExport},
    {"sample", "FOLDER", QT_TRANSLATE_NOOP("ctl", "Write an archive of invented events to try the program with."), "events seed", 1, 1, makeSample},
};

QStringList wordsOf(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

bool startsWith(const QStringList &words, const QStringList &beginning)
{
    return words.size() >= beginning.size() && words.first(beginning.size()) == beginning;
}

QString usageLine(const Command &command)
{
    QString line = u"privacy-portalctl "_s + QLatin1StringView(command.words);
    if (*command.arguments)
        line += u' ' + QString::fromUtf8(command.arguments);
    for (const QString &name : wordsOf(command.options)) {
        const auto &option = *std::ranges::find(allOptions, name, [](const Option &o) { return QString::fromLatin1(o.name); });
        if (!QString::fromUtf8(command.arguments).contains(u"--"_s + name))
            line += u" [--"_s + name + (option.value ? u' ' + QString::fromUtf8(option.value) : QString()) + u']';
    }
    return line;
}

QString optionLines(const QStringList &names)
{
    QString text;
    for (const QString &name : names) {
        const auto &option = *std::ranges::find(allOptions, name, [](const Option &o) { return QString::fromLatin1(o.name); });
        const QString left = u"  --"_s + name + (option.value ? u' ' + QString::fromUtf8(option.value) : QString());
        text += left.leftJustified(24) + u' ' + Tr::tr(option.help) + u'\n';
    }
    return text;
}

} // namespace

std::span<const Command> commands()
{
    return allCommands;
}

std::span<const Option> options()
{
    return allOptions;
}

const Command *findCommand(const QStringList &words)
{
    const auto command = std::ranges::find_if(
        allCommands, [&](const Command &known) { return startsWith(words, wordsOf(known.words)); });
    return command == std::end(allCommands) ? nullptr : command;
}

Result<> checkArguments(const Command &command, const Arguments &arguments)
{
    const QStringList allowed = wordsOf(globalOptions) + wordsOf(command.options);
    for (const QString &option : arguments.options()) {
        if (!allowed.contains(option))
            return fail(Error::Code::Usage, Tr::tr("'%1' takes no option --%2.").arg(QLatin1StringView(command.words), option));
    }
    const qsizetype count = arguments.words().size();
    if (count < command.minimum)
        return fail(Error::Code::Usage, Tr::tr("'%1' needs %2.").arg(QLatin1StringView(command.words), QString::fromUtf8(command.arguments)));
    if (command.maximum >= 0 && count > command.maximum)
        return fail(Error::Code::Usage, Tr::tr("'%1' does not know what to do with '%2'.")
                                            .arg(QLatin1StringView(command.words), arguments.words().at(command.maximum)));
    return {};
}

QString generalHelp()
{
    QString text = Tr::tr("usage: privacy-portalctl [--workspace WHERE] [--key-file FILE] [--json] [--quiet] COMMAND …\n\n"
                          "Finds personal data in event archives and keeps the inventory of it.\n\nCommands:\n");
    for (const Command &command : allCommands) {
        const QString left = u"  "_s + QLatin1StringView(command.words) + u' ' + QString::fromUtf8(command.arguments);
        text += left.leftJustified(32) + u' ' + Tr::tr(command.help) + u'\n';
    }
    return text + Tr::tr("\nOptions of all commands:\n") + optionLines(wordsOf(globalOptions))
        + Tr::tr("\nExit codes: 0 done; 1 failed; 2 wrong usage; 3 wrong key or not allowed; 4 done, but some input was\n"
                 "rejected; 5 verification found damage; 6 --fail-on found something; 130 interrupted, resumable.\n"
                 "'privacy-portalctl COMMAND --help' tells more about a command.\n");
}

QString groupHelp(const QStringList &words)
{
    QString text;
    for (const Command &command : allCommands) {
        if (startsWith(wordsOf(command.words), words))
            text += u"  "_s + usageLine(command) + u'\n';
    }
    return text.isEmpty() || words.isEmpty() ? QString() : Tr::tr("usage:\n") + text;
}

QString commandHelp(const Command &command)
{
    QString text = Tr::tr("usage: %1\n\n%2\n").arg(usageLine(command), Tr::tr(command.help));
    if (*command.options)
        text += Tr::tr("\nOptions:\n") + optionLines(wordsOf(command.options));
    return text + Tr::tr("\nOptions of all commands:\n") + optionLines(wordsOf(globalOptions));
}

} // namespace pp::ctl
