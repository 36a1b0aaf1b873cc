// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/tr.h"
#include "app/ctl/wait.h"
#include "models/services/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace pp::ctl {

using namespace Qt::StringLiterals;

namespace {

Exit printInfo(Session &session, Workspace &workspace)
{
    const auto info = wait(workspace.info());
    if (!info)
        return fail(info.error());
    Output &output = session.output();
    if (output.isJson()) {
        output.json({{u"name"_s, info->name},
                     {u"kind"_s, info->kind},
                     {u"schema"_s, info->schema},
                     {u"encryption"_s, info->encryption},
                     {u"sources"_s, info->sources},
                     {u"events"_s, info->events},
                     {u"inbox"_s, info->inbox},
                     {u"inventory"_s, info->inventory},
                     {u"red"_s, info->byColour[size_t(Colour::Red)]},
                     {u"yellow"_s, info->byColour[size_t(Colour::Yellow)]},
                     {u"green"_s, info->byColour[size_t(Colour::Green)]}});
        return ExitCode::Done;
    }
    const QLocale locale;
    output.line(Tr::tr("Name:        %1").arg(info->name));
    output.line(Tr::tr("Kept in:     %1").arg(info->location));
    output.line(Tr::tr("Kind:        %1, version %2").arg(info->kind).arg(info->schema));
    output.line(Tr::tr("Encryption:  %1").arg(info->encryption));
    output.line(Tr::tr("Sources:     %1").arg(locale.toString(info->sources)));
    output.line(Tr::tr("Events:      %1").arg(locale.toString(info->events)));
    output.line(Tr::tr("Inbox:       %1").arg(locale.toString(info->inbox)));
    output.line(Tr::tr("Inventory:   %1 (%2 Red, %3 Yellow, %4 Green)")
                    .arg(locale.toString(info->inventory), locale.toString(info->byColour[size_t(Colour::Red)]),
                         locale.toString(info->byColour[size_t(Colour::Yellow)]),
                         locale.toString(info->byColour[size_t(Colour::Green)])));
    return ExitCode::Done;
}

} // namespace

Exit workspaceCreate(Session &session)
{
    QString file = session.argument(0);
    if (file.isEmpty()) {
        const auto named = session.workspaceFile();
        if (!named)
            return fail(named.error());
        file = *named;
    } else if (session.arguments().has(u"workspace"_s)) {
        return fail(Error::Code::Usage, Tr::tr("Name the new workspace once: as FILE or with --workspace."));
    }
    const bool hasNewKey = session.arguments().has(u"new-key-file"_s);
    const auto passphrase = session.passphrase(hasNewKey ? u"new-key-file"_s : u"key-file"_s);
    if (!passphrase)
        return fail(passphrase.error());
    QString name = session.arguments().value(u"name"_s);
    if (name.isEmpty())
        name = QFileInfo(file).completeBaseName();
    const auto workspace = waitInterruptibly(Workspace::create(file, name, *passphrase, session.secrets()));
    if (!workspace)
        return fail(workspace.error());
    session.output().notice(Tr::tr("Made the workspace %1 in %2.").arg(name, QDir::toNativeSeparators(file)));
    return printInfo(session, **workspace);
}

Exit workspaceInfo(Session &session)
{
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    return printInfo(session, **workspace);
}

Exit workspaceCheck(Session &session)
{
    const auto workspace = session.openWorkspace(); // which may come upon the damage already
    const auto checked = workspace ? waitInterruptibly((*workspace)->check()) : Result<>(fail(workspace.error()));
    if (!checked && checked.error().code != Error::Code::Corrupt)
        return fail(checked.error());
    Output &output = session.output();
    if (output.isJson()) {
        QJsonObject json = {{u"ok"_s, checked.has_value()}};
        if (!checked)
            json.insert(u"reason"_s, checked.error().message);
        output.json(json);
    } else if (checked) {
        output.line(Tr::tr("The workspace is intact."));
    }
    if (checked)
        return ExitCode::Done;
    output.error(checked.error().message);
    return ExitCode::Damaged;
}

Exit workspaceBackup(Session &session)
{
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    const QString file = session.argument(0);
    const auto written = waitInterruptibly((*workspace)->backup(file));
    if (!written)
        return fail(written.error());
    if (session.output().isJson())
        session.output().json({{u"file"_s, file}, {u"bytes"_s, QFileInfo(file).size()}});
    else
        session.output().line(Tr::tr("Wrote a copy with the same key to %1.").arg(file));
    return ExitCode::Done;
}

Exit workspaceRekey(Session &session)
{
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    const auto passphrase = session.passphrase(u"new-key-file"_s);
    if (!passphrase)
        return fail(passphrase.error());
    const auto changed = wait((*workspace)->rekey(*passphrase));
    if (!changed)
        return fail(changed.error());
    if (session.output().isJson())
        return printInfo(session, **workspace);
    session.output().line(*passphrase ? Tr::tr("The workspace has the new passphrase. Copies made before keep the old one.")
                                      : Tr::tr("The workspace has a new random key, kept in the system keychain. Copies made "
                                               "before keep the old one."));
    return ExitCode::Done;
}

} // namespace pp::ctl
