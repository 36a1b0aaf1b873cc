// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/auditservice.h"

#include "models/services/workspace.h"
#include "models/storage/auditrepository.h"
#include "models/storage/maintenance.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonLine(const AuditEntry &entry)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(entry.time, Qt::UTC).toString(Qt::ISODateWithMs);
    const QJsonObject object{{u"number"_s, entry.number}, {u"time"_s, time},           {u"member"_s, entry.member},
                             {u"action"_s, entry.action}, {u"object"_s, entry.object}, {u"before"_s, entry.before},
                             {u"after"_s, entry.after},   {u"hash"_s, entry.hash}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Error notWritten(const QSaveFile &file)
{
    return {Error::Code::Io,
            QCoreApplication::translate("Audit", "“%1” could not be written: %2").arg(file.fileName(), file.errorString()),
            {}};
}

} // namespace

QFuture<Result<QList<AuditEntry>>> AuditService::list(qint64 after, int limit)
{
    return m_workspace.read<QList<AuditEntry>>(
        [after, limit](Database &database) { return AuditRepository(database).list(after, limit); });
}

QFuture<Result<QList<AuditEntry>>> AuditService::find(const AuditQuery &query)
{
    return m_workspace.survey<QList<AuditEntry>>(
        [query](Database &database, const auto &) { return AuditRepository(database).find(query); });
}

QFuture<Result<AuditChoices>> AuditService::choices()
{
    return m_workspace.survey<AuditChoices>([](Database &database, const auto &) { return AuditRepository(database).choices(); });
}

QFuture<Result<qint64>> AuditService::newest()
{
    return m_workspace.read<qint64>([](Database &database) { return AuditRepository(database).newest(); });
}

QFuture<Result<AuditVerdict>> AuditService::verify()
{
    return m_workspace.maintain<AuditVerdict>([](Database &database, const auto &stop) {
        return AuditRepository(database).verify([&] { return stop(); }, [&](qint64 done, qint64 all) { stop.progress(done, all); });
    });
}

QFuture<Result<qint64>> AuditService::exportTo(const QString &name)
{
    return m_workspace.maintain<qint64>([name](Database &database, const auto &stop) -> Result<qint64> {
        if (auto may = mayWrite(database.location(), name); !may)
            return fail(may.error());
        QSaveFile file(name);
        if (!file.open(QIODevice::WriteOnly))
            return fail(notWritten(file));
        AuditRepository audit(database);
        qint64 last = 0;
        qint64 count = 0;
        constexpr int page = 1000;
        for (;;) {
            if (stop())
                return fail(Error::Code::Cancelled, QCoreApplication::translate("Audit", "The export was stopped."));
            const auto entries = audit.list(last, page);
            if (!entries)
                return fail(entries.error());
            for (const AuditEntry &entry : *entries) {
                file.write(jsonLine(entry));
                last = entry.number;
            }
            count += entries->size();
            stop.progress(count);
            if (entries->size() < page)
                break;
        }
        if (!file.commit())
            return fail(notWritten(file));
        return count;
    });
}

} // namespace pp
