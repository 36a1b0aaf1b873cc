// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/matcher.h"
#include "models/services/checkpointsum.h"
#include "models/services/runreport.h"
#include "models/services/workspacesink.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace pp {

/// Writes what a scan finds into a workspace. Used on the thread of the database connection.
///
/// Files that are read to their end within a short time are written together, in one transaction with the progress of
/// each: an archive of small files would else be written row by row as often as it has files. Until then the workspace
/// knows them as begun, with nothing counted.
class ImportSink final : public WorkspaceSink
{
public:
    ImportSink(Database &database, DetectionRules rules, std::shared_ptr<const engine::Matchers> matchers, const Clock &clock);

    /// Those that are in force, as of the last write. Somebody may have changed them; then the scan that goes on with the old
    /// ones is ended at its next checkpoint, and another one has to go on from progress().
    [[nodiscard]] const std::shared_ptr<const engine::Matchers> &matchers() const { return m_matchers; }

    /// What comes now belongs to this file. `file.progress` is where it stands. Of a file without an id nothing is
    /// written: it must be empty.
    void begin(const ImportFile &file, const QString &name);

    std::optional<std::string> checkpoint(engine::CheckpointData &data, engine::Scan &scan) override;

    /// Writes what waits. To be called at the end, and before the workspace is asked which files it knows.
    [[nodiscard]] Result<> flush(engine::Scan &scan);
    [[nodiscard]] bool isWaiting() const { return !m_waiting.isEmpty(); }

    /// What was written when the matchers were seen to have changed, these do not know of: it is estimated.
    [[nodiscard]] Result<> estimateWhatWaited(const std::function<bool()> &stop);

    /// Of the file; written after a flush().
    [[nodiscard]] const ImportProgress &progress() const { return m_file.progress; }
    /// Of all files; written after a flush().
    [[nodiscard]] const RunTotals &totals() const { return m_totals; }
    /// The listed rejections of the file, taken away.
    [[nodiscard]] QList<Rejection> takeRejections() { return std::exchange(m_rejections, {}); }
    /// Of all files. Any thread.
    [[nodiscard]] qint64 newFields() const { return m_newFields; }

private:
    FileDelta fileDelta(const engine::CheckpointData &data) const;
    ScanDelta takeWaiting(const engine::Scan &scan);
    [[nodiscard]] bool isNamed(std::uint32_t sighting, const QString &path);
    [[nodiscard]] bool isDue(bool complete) const;
    [[nodiscard]] Result<> followRules(ScanDelta &changes);
    void keepPlainOfNamed(ScanDelta &changes, const std::vector<std::uint32_t> &numbers);

    DetectionRules m_rules;   ///< of m_matchers
    DetectionRules m_counted; ///< those before them, if it is to be estimated what came with these
    std::shared_ptr<const engine::Matchers> m_matchers;
    ImportFile m_file;
    qint64 m_eventsBefore = 0;   ///< of the file, in earlier runs
    qint64 m_rejectedBefore = 0;
    QString m_name;
    std::vector<char> m_named;   ///< by the scan's number of a sighting; see isNamed()
    CheckpointSum m_sum;         ///< of the checkpoints in m_waiting
    QList<FileDelta> m_waiting;
    std::chrono::steady_clock::time_point m_written = std::chrono::steady_clock::now();
    std::chrono::steady_clock::duration m_writeEvery;
    RunTotals m_totals;
    QList<Rejection> m_rejections;
    std::atomic<qint64> m_newFields = 0;
};

} // namespace pp
