// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/reportoutput.h"

#include "app/ctl/fieldjson.h"
#include "app/ctl/tr.h"

#include <QLocale>

namespace pp::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownRejections = 20;

QString place(const Rejection &rejection)
{
    if (rejection.line == 0)
        return rejection.file;
    if (rejection.item == 0)
        return u"%1:%2"_s.arg(rejection.file).arg(rejection.line);
    return Tr::tr("%1:%2, item %3").arg(rejection.file).arg(rejection.line).arg(rejection.item);
}

} // namespace

void showProgress(Output &output, const ImportReport &report)
{
    const QLocale locale;
    const qint64 percent = report.bytesTotal > 0 ? std::min<qint64>(100, report.bytes * 100 / report.bytesTotal) : 0;
    output.progress(Tr::tr("%1% · %2 events · %3").arg(percent).arg(locale.toString(report.events), report.currentFile));
}

void showNotices(Output &output, const ImportReport &report)
{
    // What went wrong with a named path is the reason for exit code 1: --quiet does not silence it.
    for (const QString &notice : report.notices)
        report.nothingToImport ? output.error(notice) : output.notice(notice);
    if (report.rejectedCount == 0)
        return;
    for (const Rejection &rejection : report.rejected.first(std::min(shownRejections, report.rejected.size())))
        output.notice(place(rejection) + u": "_s + rejection.reason);
    const qint64 more = report.rejectedCount - std::min(shownRejections, report.rejected.size());
    if (more > 0)
        output.notice(Tr::tr("… and %1 more rejected (--json lists up to 1,000).").arg(QLocale().toString(more)));
}

QJsonObject reportJson(const ImportReport &report)
{
    return {{u"files"_s, report.files},
            {u"filesSkipped"_s, report.filesSkipped},
            {u"bytes"_s, report.bytes},
            {u"events"_s, report.events},
            {u"rejected"_s, rejectionsJson(report.rejected)},
            {u"rejectedCount"_s, report.rejectedCount},
            {u"fields"_s, report.fields},
            {u"newFields"_s, report.newFields},
            {u"seconds"_s, report.seconds},
            {u"resumed"_s, report.resumed}};
}

ExitCode reportExit(const ImportReport &report)
{
    return moreUrgent(report.nothingToImport ? ExitCode::Failed : ExitCode::Done,
                      report.rejectedCount > 0 ? ExitCode::PartlyRejected : ExitCode::Done);
}

} // namespace pp::ctl
