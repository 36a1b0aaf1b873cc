// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exportservice.h"

#include "models/domain/csv.h"
#include "models/services/workspace.h"
#include "models/storage/fieldrepository.h"
#include "models/storage/maintenance.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

QString time(const Time &time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

QByteArray row(const Field &field, const QStringList &environments)
{
    const QString separator = u"; "_s;
    QStringList detectedBy;
    for (const Detection &detection : field.detections) {
        if (!detectedBy.contains(detection.matcher))
            detectedBy.append(detection.matcher);
    }
    return csvLine({field.path, field.classification ? colourKey(*field.classification) : QString(),
                 colourKey(field.recommendation), field.dataCategory, environments.join(separator),
                 field.sources.join(separator), field.events.join(separator), QString(), QString::number(field.count),
                 time(field.firstSeen), time(field.lastSeen), detectedBy.join(separator), field.classifiedBy,
                 time(field.classifiedAt), field.note}).toUtf8();
}

Error notWritten(const QSaveFile &file)
{
    return {Error::Code::Io,
            QCoreApplication::translate("Export", "“%1” could not be written: %2").arg(file.fileName(), file.errorString()),
            {}};
}

} // namespace

QFuture<Result<qint64>> ExportService::inventoryCsv(const QString &name, const std::optional<FieldQuery> &shown)
{
    FieldQuery query = shown.value_or(FieldQuery());
    query.list = FieldList::Inventory;
    query.sort = FieldQuery::Sort::Path; // the file is sorted by name, whatever the window shows
    query.descending = false;
    query.after.reset();
    query.limit = 500;
    return m_workspace.maintain<qint64>([name, query](Database &database, const auto &stop) mutable -> Result<qint64> {
        if (auto may = mayWrite(database.location(), name); !may)
            return fail(may.error());
        QSaveFile file(name);
        if (!file.open(QIODevice::WriteOnly))
            return fail(notWritten(file));
        file.write(csvLine({u"field"_s, u"classification"_s, u"recommendation"_s, u"data_category"_s, u"environments"_s,
                         u"sources"_s, u"events"_s, u"destinations"_s, u"times_seen"_s, u"first_seen"_s, u"last_seen"_s,
                         u"detected_by"_s, u"classified_by"_s, u"classified_at"_s, u"note"_s}).toUtf8());
        FieldRepository fields(database);
        qint64 count = 0;
        for (;;) {
            if (stop())
                return fail(Error::Code::Cancelled, QCoreApplication::translate("Export", "The export was stopped."));
            const auto page = fields.page(query);
            if (!page)
                return fail(page.error());
            const auto environments = fields.environments(page->rows);
            if (!environments)
                return fail(environments.error());
            for (const Field &field : page->rows)
                file.write(row(field, environments->value(field.id)));
            count += page->rows.size();
            stop.progress(count);
            if (page->atEnd)
                break;
            query.after = page->rows.constLast();
        }
        if (!file.commit())
            return fail(notWritten(file));
        return count;
    });
}

} // namespace pp
