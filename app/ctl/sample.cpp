// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/tr.h"
#include "app/ctl/wait.h"
#include "models/base/serialexecutor.h"
#include "models/sample/sample.h"

#include <QFile>
#include <QLocale>

namespace pp::ctl {

using namespace Qt::StringLiterals;

namespace {

using Answer = Result<sample::SampleProgress>;

} // namespace

Exit makeSample(Session &session)
{
    sample::SampleOptions options;
    const auto events = session.number(u"events"_s, unsigned(options.events));
    if (!events)
        return fail(events.error());
    const auto seed = session.number(u"seed"_s, unsigned(options.seed));
    if (!seed)
        return fail(seed.error());
    options.events = *events;
    options.seed = *seed;
    const QString folder = session.argument(0);
    SerialExecutor thread(u"sample"_s);
    const auto written = waitInterruptibly<sample::SampleProgress>(
        thread.run<Answer>([folder, options](QPromise<Answer> &promise) {
            sample::SampleProgress last;
            const auto error = sample::writeSample(QFile::encodeName(folder).toStdString(), options,
                                                   [&](const sample::SampleProgress &progress) {
                                                       last = progress;
                                                       return !promise.isCanceled();
                                                   });
            if (error)
                promise.addResult(fail(Error::Code::Io, QString::fromStdString(*error)));
            else
                promise.addResult(last);
        }));
    if (!written)
        return fail(written.error());
    if (session.output().isJson()) {
        session.output().json({{u"folder"_s, folder},
                               {u"events"_s, qint64(written->events)},
                               {u"files"_s, qint64(written->files)},
                               {u"bytes"_s, qint64(written->bytes)},
                               {u"brokenLines"_s, qint64(written->brokenLines)},
                               {u"repeated"_s, qint64(written->repeated)}});
    } else {
        session.output().line(Tr::tr("Wrote %1 events in %n file(s) to %2.", nullptr, int(written->files))
                                  .arg(QLocale().toString(qint64(written->events)), folder));
    }
    return ExitCode::Done;
}

} // namespace pp::ctl
