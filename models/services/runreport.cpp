// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/runreport.h"

#include "models/services/scantext.h"

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype listedRejections = 1000;

void listUpToTheLimit(QList<Rejection> &listed, const QList<Rejection> &more)
{
    listed += more.first(std::min(more.size(), listedRejections - listed.size()));
}

} // namespace

void RunReport::begin(const EventFiles &found, qint64 knownFields)
{
    const std::scoped_lock lock(m_mutex);
    m_report.fields = knownFields;
    m_report.rejectedCount = found.rejected.size();
    listUpToTheLimit(m_report.rejected, found.rejected);
    m_report.notices = found.problems;
    m_report.nothingToImport = !found.problems.isEmpty();
    for (const EventFile &file : found.files)
        m_report.bytesTotal += file.size;
}

void RunReport::fileStarted(const EventFile &file)
{
    const std::scoped_lock lock(m_mutex);
    ++m_report.files;
    m_report.currentFile = file.name;
    m_fileBegan = bytes();
}

void RunReport::fileSkipped(const EventFile &file, const QString &notice)
{
    const std::scoped_lock lock(m_mutex);
    ++m_report.filesSkipped;
    m_report.bytesTotal -= file.size;
    if (!notice.isEmpty())
        m_report.notices.append(notice);
}

void RunReport::notice(const QString &text)
{
    const std::scoped_lock lock(m_mutex);
    m_report.notices.append(text);
}

void RunReport::problem(const QString &text)
{
    const std::scoped_lock lock(m_mutex);
    m_report.notices.append(text);
    m_report.nothingToImport = true;
}

void RunReport::fileFailed(const EventFile &file, const engine::FileError &error)
{
    if (file.namedItself) {
        problem(file.name + u": "_s + fileErrorText(error));
        return;
    }
    const std::scoped_lock lock(m_mutex);
    ++m_report.rejectedCount;
    listUpToTheLimit(m_report.rejected, {{.file = file.name, .line = 0, .item = 0, .reason = fileErrorText(error)}});
}

void RunReport::resumed()
{
    const std::scoped_lock lock(m_mutex);
    m_report.resumed = true;
}

void RunReport::list(const QList<Rejection> &rejections)
{
    const std::scoped_lock lock(m_mutex);
    listUpToTheLimit(m_report.rejected, rejections);
}

void RunReport::reading(const engine::ScanProgress &progress)
{
    const std::scoped_lock lock(m_mutex);
    if (m_progress)
        m_before = {m_fileBegan, m_before.events + qint64(m_progress->events), m_before.rejected + qint64(m_progress->rejected)};
    m_progress = &progress;
}

ImportReport RunReport::soFar(qint64 events, qint64 rejected, qint64 newFields) const
{
    ImportReport report = m_report;
    report.bytes = bytes();
    report.events = events;
    report.rejectedCount += rejected;
    report.newFields = newFields;
    report.fields += newFields;
    report.seconds = double(m_elapsed.elapsed()) / 1000;
    return report;
}

ImportReport RunReport::running(qint64 newFields) const
{
    const std::scoped_lock lock(m_mutex);
    ImportReport report = soFar(m_before.events + qint64(m_progress->events), m_before.rejected + qint64(m_progress->rejected), newFields);
    report.rejected.clear();
    report.notices.clear();
    return report;
}

ImportReport RunReport::finished(const RunTotals &totals, qint64 newFields) const
{
    const std::scoped_lock lock(m_mutex);
    ImportReport report = soFar(totals.events, totals.rejected, newFields);
    report.currentFile.clear();
    return report;
}

} // namespace pp
