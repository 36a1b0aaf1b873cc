// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/scanservice.h"

#include "models/services/eventfiles.h"
#include "models/services/progressreporter.h"
#include "models/services/runreport.h"
#include "models/services/scantext.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ScanService)
};

using Answer = Result<ScanResult>;

/// Keeps what a scan finds in memory, a field a path.
class MemorySink final : public engine::ScanSink
{
public:
    explicit MemorySink(std::shared_ptr<const engine::Matchers> matchers)
        : m_fields(std::make_shared<FoundFields>(std::move(matchers)))
    {
    }

    std::vector<std::pair<std::string, std::string>> knownEvents(const std::string &) override { return {}; }
    KnownEvent knownEvent(const engine::EventKey &) override { return {}; }

    std::optional<std::string> checkpoint(engine::CheckpointData &data, engine::Scan &scan) override
    {
        for (const engine::SightingCounts &counts : data.sightings)
            m_fields->add(counts, scan);
        m_digest = data.contentDigest;
        m_totals.checkpoint(data);
        m_fieldCount = m_fields->size();
        m_rejections.insert(m_rejections.end(), data.rejections.begin(), data.rejections.end());
        return std::nullopt;
    }

    void beginFile() { m_totals.beginFile(); }
    [[nodiscard]] const RunTotals &totals() const { return m_totals; }
    /// Of the content of the file that was scanned last.
    [[nodiscard]] const engine::Digest &digest() const { return m_digest; }
    [[nodiscard]] qint64 fieldCount() const { return m_fieldCount; }
    [[nodiscard]] std::vector<engine::ScanRejection> takeRejections() { return std::exchange(m_rejections, {}); }

    [[nodiscard]] std::shared_ptr<const FoundFields> fields() const { return m_fields; }

private:
    std::shared_ptr<FoundFields> m_fields;
    std::vector<engine::ScanRejection> m_rejections;
    RunTotals m_totals;
    engine::Digest m_digest{};
    std::atomic<qint64> m_fieldCount = 0;
};

/// One scan, on the scan thread.
class ScanRun
{
public:
    ScanRun(QStringList paths, unsigned threads, std::shared_ptr<const engine::Matchers> matchers)
        : m_paths(std::move(paths))
        , m_sink(matchers)
        , m_scan(std::move(matchers), m_sink, threads > 0 ? threads : std::max(1u, std::thread::hardware_concurrency()))
    {
        m_report.reading(m_scan.progress());
    }

    void run(QPromise<Answer> &promise)
    {
        { // the reporter ends before the last result is added
            const ProgressReporter<Answer> reporter(promise, [this] {
                return Answer(ScanResult{{}, m_report.running(m_sink.fieldCount())});
            });
            m_stop = reporter.stopToken();
            scanAll();
        }
        if (!stopped())
            promise.addResult(ScanResult{m_sink.fields(), m_report.finished(m_sink.totals(), m_sink.fieldCount())});
    }

private:
    [[nodiscard]] bool stopped() const { return m_stop.stop_requested(); }

    void scanAll()
    {
        EventFiles found = findEventFiles(m_paths, [this] { return stopped(); });
        m_report.begin(found, 0);
        for (const EventFile &file : found.files) {
            if (stopped())
                return;
            m_report.fileStarted(file);
            if (scanFile(file))
                found.explained[size_t(file.namedPath)] = true;
        }
        for (qsizetype i = 0; i < m_paths.size(); ++i) {
            if (!found.explained[size_t(i)])
                m_report.problem(Tr::tr("%1 holds nothing to scan: there is no event in it.").arg(m_paths.at(i)));
        }
    }

    /// Whether the file held anything, or why it did not has been said.
    bool scanFile(const EventFile &file)
    {
        const auto probe = engine::probeFile(file.path);
        if (const auto *error = std::get_if<engine::FileError>(&probe)) {
            m_report.fileFailed(file, *error);
            return true;
        }
        const auto &head = std::get<engine::FileProbe>(probe);
        if (const EventFile *same = scannedBefore(file, head)) {
            m_report.fileSkipped(file, same->absolutePath == file.absolutePath
                                     ? Tr::tr("%1 is named twice; it is scanned once.").arg(file.name)
                                     : Tr::tr("%1 has the content of %2; it is scanned once.").arg(file.name, same->name));
            return true;
        }
        engine::FileJob job;
        job.path = file.path;
        job.source = file.pathSource.toStdString();
        job.fallbackSource = file.folder.toStdString();
        m_sink.beginFile();
        const auto outcome = m_scan.run(job, m_stop);
        QList<Rejection> rejections;
        for (const engine::ScanRejection &rejection : m_sink.takeRejections())
            rejections.append(rejectionText(file.name, rejection));
        m_report.list(rejections);
        if (const auto *error = std::get_if<engine::FileError>(&outcome)) {
            m_report.fileFailed(file, *error);
            return true;
        }
        if (head.headLength > 0)
            m_scanned.emplace(head.headDigest, Scanned{file, m_sink.digest()});
        const auto &counted = std::get<engine::FileOutcome>(outcome);
        return counted.events > 0 || counted.rejected > 0;
    }

    /// The file of this run with the same content: as in a workspace, it counts once. Only where the beginnings are
    /// equal the whole is read for that.
    const EventFile *scannedBefore(const EventFile &file, const engine::FileProbe &head)
    {
        const auto [begin, end] = m_scanned.equal_range(head.headDigest);
        if (begin == end)
            return nullptr;
        std::atomic<std::uint64_t> read = 0;
        const auto content = engine::digestFile(file.path, {}, m_stop, &read);
        const auto *digests = std::get_if<engine::ContentDigests>(&content);
        if (!digests) // the scan comes upon it again, and says it
            return nullptr;
        const auto same = std::find_if(begin, end, [&](const auto &known) { return known.second.digest == digests->whole; });
        return same == end ? nullptr : &same->second.file;
    }

    struct Scanned {
        EventFile file;
        engine::Digest digest; ///< of the whole content
    };

    std::multimap<engine::Digest, Scanned> m_scanned; ///< by the digest of the beginning
    QStringList m_paths;
    MemorySink m_sink;
    engine::Scan m_scan;
    std::stop_token m_stop;
    RunReport m_report;
};

} // namespace

ScanService::ScanService(std::shared_ptr<const engine::Matchers> matchers)
    : m_matchers(std::move(matchers))
    , m_thread(u"scan"_s)
{
}

QFuture<Result<ScanResult>> ScanService::scan(const QStringList &paths, unsigned threads)
{
    return m_thread.run<Answer>([paths, threads, matchers = m_matchers](QPromise<Answer> &promise) {
        ScanRun(paths, threads, matchers).run(promise);
    });
}

} // namespace pp
