// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/reportoutput.h"
#include "app/ctl/tr.h"
#include "app/ctl/wait.h"
#include "models/services/rescanservice.h"

#include <QJsonArray>
#include <QLocale>

namespace pp::ctl {

using namespace Qt::StringLiterals;

Exit matchersRescan(Session &session)
{
    const auto threads = session.threads();
    if (!threads)
        return fail(threads.error());
    const auto workspace = session.openWorkspace();
    if (!workspace)
        return fail(workspace.error());
    Output &output = session.output();
    RescanService service(**workspace);
    const auto report = waitInterruptibly<RescanReport>(service.rescan({session.arguments().words(), *threads}),
                                                        [&output](const Result<RescanReport> &running) {
                                                            if (running)
                                                                showProgress(output, running->read);
                                                        });
    if (!report)
        return fail(report.error());
    showNotices(output, report->read);
    if (output.isJson()) {
        output.json({{u"files"_s, report->files},
                     {u"missing"_s, QJsonArray::fromStringList(report->missing)},
                     {u"events"_s, report->read.events},
                     {u"changed"_s, report->changed},
                     {u"confirmed"_s, report->confirmed},
                     {u"estimated"_s, report->estimated},
                     {u"seconds"_s, report->read.seconds}});
    } else {
        const QLocale locale;
        output.line(Tr::tr("%1 events from %n file(s) scanned again in %2 s; %3 fields changed, %4 no longer estimated, %5 still estimated.",
                           nullptr, int(report->files))
                        .arg(locale.toString(report->read.events), locale.toString(report->read.seconds, 'f', 1), locale.toString(report->changed),
                             locale.toString(report->confirmed), locale.toString(report->estimated)));
        if (!report->missing.isEmpty())
            output.line(Tr::tr("%n file(s) whose events are counted could not be scanned.", nullptr, int(report->missing.size())));
    }
    return moreUrgent(reportExit(report->read), !report->missing.isEmpty() ? ExitCode::PartlyRejected : ExitCode::Done);
}

} // namespace pp::ctl
