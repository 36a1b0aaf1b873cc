// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/reportoutput.h"
#include "app/ctl/tr.h"
#include "app/ctl/wait.h"
#include "models/services/importservice.h"
#include "models/services/workspace.h"

#include <QLocale>

namespace pp::ctl {

using namespace Qt::StringLiterals;

Exit importFiles(Session &session)
{
    const auto threads = session.threads();
    if (!threads)
        return fail(threads.error());
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    Output &output = session.output();
    ImportService importer(**workspace);
    const auto report = waitInterruptibly<ImportReport>(
        importer.import({session.arguments().words(), session.arguments().value(u"source"_s), *threads}),
        [&output](const Result<ImportReport> &running) {
            if (running)
                showProgress(output, *running);
        });
    if (!report && report.error().code == Error::Code::Cancelled) {
        return fail(Error::Code::Cancelled, Tr::tr("Interrupted. What was counted is kept, and the import is resumable: run "
                                                   "the same command again to go on from there."));
    }
    if (!report)
        return fail(report.error());
    showNotices(output, *report);
    if (output.isJson()) {
        output.json(reportJson(*report));
    } else {
        const QLocale locale;
        output.line(Tr::tr("%1 events from %n file(s) counted in %2 s; %3 fields, %4 of them new; %5 rejected.", nullptr,
                           int(report->files - report->filesSkipped))
                        .arg(locale.toString(report->events), locale.toString(report->seconds, 'f', 1),
                             locale.toString(report->fields), locale.toString(report->newFields),
                             locale.toString(report->rejectedCount)));
    }
    return reportExit(*report);
}

} // namespace pp::ctl
