// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fieldjson.h"
#include "app/ctl/tr.h"
#include "app/ctl/wait.h"
#include "models/services/auditservice.h"
#include "models/services/workspace.h"

#include <QJsonDocument>

namespace pp::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject entryJson(const AuditEntry &entry)
{
    return {{u"number"_s, entry.number},
            {u"time"_s, timeText(entry.time)},
            {u"member"_s, entry.member},
            {u"action"_s, entry.action},
            {u"object"_s, entry.object},
            {u"before"_s, entry.before},
            {u"after"_s, entry.after},
            {u"hash"_s, entry.hash}};
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

Exit auditList(Session &session)
{
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    AuditService audit(**workspace);
    ListOutput output(session.output(), u"entries"_s,
                      {Tr::tr("NUMBER"), Tr::tr("TIME"), Tr::tr("MEMBER"), Tr::tr("ACTION"), Tr::tr("OBJECT"),
                       Tr::tr("BEFORE"), Tr::tr("AFTER")});
    constexpr int pageSize = 1000;
    for (qint64 after = 0;;) {
        const auto entries = wait(audit.list(after, pageSize));
        if (!entries)
            return fail(entries.error());
        QList<ListOutput::Row> rows;
        for (const AuditEntry &entry : *entries) {
            rows.append({entryJson(entry),
                         {QString::number(entry.number), timeText(entry.time), entry.member, entry.action, entry.object,
                          compact(entry.before), compact(entry.after)}});
        }
        output.add(rows);
        if (entries->size() < pageSize)
            break;
        after = entries->last().number;
    }
    output.end();
    return ExitCode::Done;
}

Exit auditVerify(Session &session)
{
    const auto workspace = session.openWorkspace(); // which may come upon damage already
    const auto verdict = workspace ? waitInterruptibly(AuditService(**workspace).verify())
                                   : Result<AuditVerdict>(fail(workspace.error()));
    if (!verdict && verdict.error().code != Error::Code::Corrupt)
        return fail(verdict.error());
    Output &output = session.output();
    if (!verdict) { // the file is damaged: which entry is broken cannot be told
        if (output.isJson()) {
            output.json({{u"entries"_s, QJsonValue()},
                         {u"ok"_s, false},
                         {u"firstBroken"_s, QJsonValue()},
                         {u"reason"_s, verdict.error().message}});
        }
        output.error(verdict.error().message);
        return ExitCode::Damaged;
    }
    if (output.isJson()) {
        QJsonObject json = {{u"entries"_s, verdict->entries}, {u"ok"_s, verdict->ok}};
        if (!verdict->ok) {
            json.insert(u"firstBroken"_s, verdict->firstBroken);
            json.insert(u"reason"_s, verdict->reason);
        }
        output.json(json);
    } else if (verdict->ok) {
        output.line(Tr::tr("The audit log is intact: %n entry(ies).", nullptr, int(verdict->entries)));
    }
    if (verdict->ok)
        return ExitCode::Done;
    output.error(Tr::tr("The audit log is broken at entry %1: %2").arg(verdict->firstBroken).arg(verdict->reason));
    return ExitCode::Damaged;
}

Exit auditExport(Session &session)
{
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    AuditService audit(**workspace);
    const QString file = session.argument(0);
    const auto entries = waitInterruptibly(audit.exportTo(file));
    if (!entries)
        return fail(entries.error());
    if (session.output().isJson())
        session.output().json({{u"file"_s, file}, {u"entries"_s, *entries}});
    else
        session.output().line(Tr::tr("Wrote %n entry(ies) to %1.", nullptr, int(*entries)).arg(file));
    return ExitCode::Done;
}

} // namespace pp::ctl
