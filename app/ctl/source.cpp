// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fieldjson.h"
#include "app/ctl/tr.h"
#include "app/ctl/wait.h"
#include "models/services/sourceservice.h"
#include "models/services/workspace.h"

namespace pp::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject sourceJson(const Source &source)
{
    return {{u"key"_s, source.key},
            {u"name"_s, source.name},
            {u"slug"_s, source.slug},
            {u"kind"_s, source.kind},
            {u"environment"_s, source.environment},
            {u"createdAt"_s, timeJson(source.createdAt)}};
}

QJsonObject keyJson(const WriteKey &key)
{
    return {{u"id"_s, key.id},
            {u"scope"_s, QJsonArray::fromStringList(key.scope)},
            {u"createdAt"_s, timeJson(key.createdAt)},
            {u"revokedAt"_s, timeJson(key.revokedAt)}};
}

} // namespace

Exit sourceAdd(Session &session)
{
    const QString kind = session.arguments().value(u"kind"_s).replace(u' ', u'-');
    if (kind.isEmpty())
        return fail(Error::Code::Usage, Tr::tr("What kind of source? Give --kind web, mobile, server or cloud-event."));
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    SourceService sources(**workspace);
    const auto source = wait(sources.add(session.argument(0), kind, session.arguments().value(u"environment"_s)));
    if (!source)
        return fail(source.error());
    if (session.output().isJson())
        session.output().json(sourceJson(*source));
    else
        session.output().line(Tr::tr("Added the source %1 with the key %2.").arg(source->name, source->key));
    return ExitCode::Done;
}

Exit sourceList(Session &session)
{
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    SourceService sources(**workspace);
    const auto list = wait(sources.list());
    if (!list)
        return fail(list.error());
    QList<ListOutput::Row> rows;
    for (const Source &source : *list)
        rows.append({sourceJson(source), {source.name, source.key, source.slug, source.kind, source.environment}});
    ListOutput output(session.output(), u"sources"_s,
                      {Tr::tr("NAME"), Tr::tr("KEY"), Tr::tr("SLUG"), Tr::tr("KIND"), Tr::tr("ENVIRONMENT")});
    output.add(rows);
    output.end();
    return ExitCode::Done;
}

Exit sourceKeyAdd(Session &session)
{
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    QStringList scope = session.arguments().value(u"scope"_s).split(u',', Qt::SkipEmptyParts);
    if (scope.isEmpty())
        scope.append(u"write-events"_s);
    SourceService sources(**workspace);
    const auto added = wait(sources.addKey(session.argument(0), scope));
    if (!added)
        return fail(added.error());
    const QString secret = QString::fromLatin1(added->secret.reveal());
    if (session.output().isJson()) {
        session.output().json({{u"id"_s, added->key.id}, {u"writeKey"_s, secret}});
    } else {
        session.output().line(Tr::tr("ID:         %1").arg(added->key.id));
        session.output().line(Tr::tr("Write key:  %1").arg(secret));
        session.output().notice(Tr::tr("Keep the write key now: it is not shown again."));
    }
    return ExitCode::Done;
}

Exit sourceKeyList(Session &session)
{
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    SourceService sources(**workspace);
    const auto keys = wait(sources.keys(session.argument(0)));
    if (!keys)
        return fail(keys.error());
    QList<ListOutput::Row> rows;
    for (const WriteKey &key : *keys) {
        rows.append({keyJson(key),
                     {key.id, key.scope.join(u", "_s), timeCell(key.createdAt),
                      key.revokedAt ? timeCell(key.revokedAt) : Tr::tr("valid")}});
    }
    ListOutput output(session.output(), u"keys"_s, {Tr::tr("ID"), Tr::tr("SCOPE"), Tr::tr("MADE"), Tr::tr("REVOKED")});
    output.add(rows);
    output.end();
    return ExitCode::Done;
}

Exit sourceKeyRevoke(Session &session)
{
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    SourceService sources(**workspace);
    const auto revoked = wait(sources.revokeKey(session.argument(0), session.argument(1)));
    if (!revoked)
        return fail(revoked.error());
    if (session.output().isJson())
        session.output().json({{u"id"_s, session.argument(1)}, {u"revoked"_s, true}});
    else
        session.output().line(Tr::tr("Revoked the write key %1.").arg(session.argument(1)));
    return ExitCode::Done;
}

} // namespace pp::ctl
