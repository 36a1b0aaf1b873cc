// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/fieldjson.h"
#include "app/ctl/reportoutput.h"
#include "app/ctl/tr.h"
#include "app/ctl/wait.h"
#include "models/services/scanservice.h"

namespace pp::ctl {

using namespace Qt::StringLiterals;

Exit scanFiles(Session &session)
{
    const auto threads = session.threads();
    if (!threads)
        return fail(threads.error());
    const auto failOn = session.colour(u"fail-on"_s);
    if (!failOn)
        return fail(failOn.error());
    if (*failOn == Colour::Green)
        return fail(Error::Code::Usage, Tr::tr("--fail-on is red or yellow."));
    const auto matchers = session.matchers(session.arguments().value(u"matchers"_s));
    if (!matchers)
        return fail(matchers.error());
    Output &output = session.output();
    ScanService scanner(*matchers);
    const auto result = waitInterruptibly<ScanResult>(scanner.scan(session.arguments().words(), *threads),
                                                      [&output](const Result<ScanResult> &running) {
                                                          if (running)
                                                              showProgress(output, running->report);
                                                      });
    if (!result)
        return fail(result.error());
    showNotices(output, result->report);
    ListOutput list(output, u"fields"_s, fieldColumns());
    QList<ListOutput::Row> rows;
    bool found = false;
    result->fields->forEach([&](const Field &field) {
        found = found || (*failOn && field.recommendation >= **failOn);
        rows.append({fieldJson(field), output.isJson() ? QStringList() : fieldCells(field)});
        if (rows.size() == 1000)
            list.add(std::exchange(rows, {}));
    });
    list.add(rows);
    list.end();
    return moreUrgent(found ? ExitCode::Found : ExitCode::Done, reportExit(result->report));
}

} // namespace pp::ctl
