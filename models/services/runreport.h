// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importreport.h"
#include "models/engine/scan.h"
#include "models/services/eventfiles.h"

#include <QElapsedTimer>

#include <mutex>

namespace pp {

/// What has reached a sink, of all files of a run. Checkpoints count from the start (or resumption) of their file.
struct RunTotals {
    qint64 events = 0;
    qint64 rejected = 0;

    void beginFile()
    {
        m_eventsBefore = events;
        m_rejectedBefore = rejected;
    }
    void checkpoint(const engine::CheckpointData &data)
    {
        events = m_eventsBefore + qint64(data.events);
        rejected = m_rejectedBefore + qint64(data.rejected);
    }

private:
    qint64 m_eventsBefore = 0;
    qint64 m_rejectedBefore = 0;
};

/// The report of an import or scan while it grows: written by the thread that reads the files, looked at by the one
/// that reports progress.
class RunReport
{
public:
    RunReport() { m_elapsed.start(); }

    /// What finding the files has already brought.
    void begin(const EventFiles &found, qint64 knownFields);
    void fileStarted(const EventFile &file);
    /// The file is not read (again): it is told why, if anybody may wonder, and it is no part of the progress any more.
    void fileSkipped(const EventFile &file, const QString &notice);
    void notice(const QString &text);
    /// A named path gave nothing, for this reason.
    void problem(const QString &text);
    /// A file cannot be read (further): a problem when it is named itself, else listed, and the rest goes on.
    void fileFailed(const EventFile &file, const engine::FileError &error);
    void resumed();
    /// Rejections of events: they are counted by the engine, here only listed.
    void list(const QList<Rejection> &rejections);

    /// Whose progress it is from now on, until there is another one; at first, before anything else. What the one before read
    /// of a file that it did not finish is read again.
    void reading(const engine::ScanProgress &progress);

    /// Without the lists, which come once, at the end.
    [[nodiscard]] ImportReport running(qint64 newFields) const;
    [[nodiscard]] ImportReport finished(const RunTotals &totals, qint64 newFields) const;

private:
    [[nodiscard]] ImportReport soFar(qint64 events, qint64 rejected, qint64 newFields) const;
    [[nodiscard]] qint64 bytes() const { return m_before.bytes + qint64(m_progress->bytesRead); }

    QElapsedTimer m_elapsed;
    mutable std::mutex m_mutex;
    ImportReport m_report;
    const engine::ScanProgress *m_progress = nullptr;
    struct Counts {
        qint64 bytes = 0, events = 0, rejected = 0;
    };
    Counts m_before;     ///< by scans before this one
    qint64 m_fileBegan = 0; ///< bytes that were read before the current file
};

} // namespace pp
