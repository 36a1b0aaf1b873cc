// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/importservice.h"

#include "models/services/eventfiles.h"
#include "models/services/fileidentity.h"
#include "models/services/filereading.h"
#include "models/services/importsink.h"
#include "models/services/progressreporter.h"
#include "models/services/runreport.h"
#include "models/services/workspace.h"
#include "models/storage/sourcerepository.h"
#include "models/storage/workspacerepository.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <numeric>
#include <thread>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

using Answer = Result<ImportReport>;

QByteArray newMessageKey()
{
    std::array<quint32, 4> key;
    QRandomGenerator::system()->fillRange(key.data(), qsizetype(key.size()));
    return {reinterpret_cast<const char *>(key.data()), sizeof key};
}

/// One import, on the import thread.
class ImportRun
{
public:
    ImportRun(const FileReading &reading, const ImportRequest &request, Clock clock)
        : m_database(*reading.database)
        , m_request(request)
        , m_clock(std::move(clock))
        , m_repository(m_database, m_clock)
        , m_sink(m_database, reading.rules, reading.matchers, m_clock)
    {
        beginScan();
    }

    void run(QPromise<Answer> &promise)
    {
        const auto answer = [&] { // the reporter ends before the last result is added
            const ProgressReporter<Answer> reporter(
                promise, [this] { return Answer(m_report.running(m_sink.newFields())); });
            m_stop = reporter.stopToken();
            return importAll();
        }();
        if (answer || answer.error().code != Error::Code::Cancelled)
            promise.addResult(answer);
    }

private:
    [[nodiscard]] bool stopped() const { return m_stop.stop_requested(); }

    Answer importAll()
    {
        if (const auto lazy = m_repository.commitLazily(); !lazy)
            return fail(lazy.error());
        const auto totals = WorkspaceRepository(m_database).totals();
        if (!totals)
            return fail(totals.error());
        EventFiles found = findEventFiles(m_request.paths, [this] { return stopped(); });
        m_report.begin(found, std::accumulate(totals->byColour.begin(), totals->byColour.end(), totals->inbox));
        for (const EventFile &file : found.files) {
            m_report.fileStarted(file);
            const auto held = importFile(file);
            if (!held)
                return fail(written(held.error()));
            if (*held)
                found.explained[size_t(file.namedPath)] = true;
        }
        if (const auto flushed = m_sink.flush(*m_scan); !flushed)
            return fail(flushed.error());
        if (auto followed = followMatchers(); !followed)
            return fail(followed.error());
        if (const auto settled = m_repository.settle(); !settled) // "finished" is said only of what is on the disk
            return fail(settled.error());
        if (stopped())
            return fail(cancelled());
        for (qsizetype i = 0; i < m_request.paths.size(); ++i) {
            if (!found.explained[size_t(i)])
                m_report.problem(Tr::tr("%1 holds nothing to import: there is no event in it.").arg(m_request.paths.at(i)));
        }
        return m_report.finished(m_sink.totals(), m_sink.newFields());
    }

    /// The files that were read to their end are kept, however it goes on; else what was first to go wrong counts.
    Error written(const Error &error)
    {
        const auto flushed = m_sink.flush(*m_scan);
        return flushed || error.code != Error::Code::Cancelled ? error : flushed.error();
    }

    /// Whether the file held anything, or why it did not has been said. An error ends the import.
    Result<bool> importFile(const EventFile &file)
    {
        const auto probe = engine::probeFile(file.path);
        if (const auto *error = std::get_if<engine::FileError>(&probe))
            return fileFailed(file, *error);
        const auto &head = std::get<engine::FileProbe>(probe);
        if (head.headLength == 0)
            return countFile(file, {}); // what is empty is not remembered, but a compressed file may be cut or damaged
        const auto identity = identityOf(file, head);
        if (const auto *error = std::get_if<engine::FileError>(&identity))
            return fileFailed(file, *error);
        if (const auto *error = std::get_if<Error>(&identity))
            return fail(*error);
        const auto &[verdict, known] = std::get<FileIdentity>(identity);
        switch (verdict) {
        case FileIdentity::Verdict::Known:
            m_report.fileSkipped(file, known->path == file.absolutePath
                                     ? Tr::tr("%1 was imported before; skipped.").arg(file.name)
                                     : Tr::tr("%1 was imported before as %2; skipped.").arg(file.name, known->path));
            return true;
        case FileIdentity::Verdict::Changed:
            m_report.problem(Tr::tr("%1 was begun before and has changed since, in the part that is already counted. "
                                    "Nothing of it was counted now. Restore the file to finish it, or import the new "
                                    "content under another name.").arg(file.name));
            return true;
        case FileIdentity::Verdict::Resume:
            m_report.resumed();
            return resumeFile(file, head, *known);
        case FileIdentity::Verdict::Grown:
            m_report.notice(Tr::tr("%1 grew since it was imported as %2. It is a new file: everything in it is counted.")
                                .arg(file.name, known->path));
            break;
        case FileIdentity::Verdict::New:
            break;
        }
        return beginFile(file, head);
    }

    std::variant<FileIdentity, engine::FileError, Error> identityOf(const EventFile &file, const engine::FileProbe &head)
    {
        auto candidates = m_repository.candidates(toBytes(head.headDigest), file.absolutePath);
        if (candidates && !candidates->isEmpty() && m_sink.isWaiting()) { // one of these may be among what waits
            if (const auto flushed = m_sink.flush(*m_scan); !flushed)
                return flushed.error();
            candidates = m_repository.candidates(toBytes(head.headDigest), file.absolutePath);
        }
        if (!candidates)
            return candidates.error();
        auto identity = identify(*candidates, file, m_stop);
        if (const auto *error = std::get_if<engine::FileError>(&identity))
            return *error;
        return std::get<FileIdentity>(std::move(identity));
    }

    Result<bool> beginFile(const EventFile &file, const engine::FileProbe &head)
    {
        const QString named = m_request.source.isEmpty() ? file.pathSource : m_request.source;
        const auto source = sourceKey(named);
        if (!source)
            return fail(source.error());
        const auto fallback = sourceKey(file.folder);
        if (!fallback)
            return fail(fallback.error());
        ImportFile begun;
        begun.path = file.absolutePath;
        begun.source = *source;
        begun.fallbackSource = *fallback;
        begun.headDigest = toBytes(head.headDigest);
        begun.headLength = qint64(head.headLength);
        begun.messageKey = newMessageKey();
        begun.startedAt = m_clock();
        const auto id = m_repository.begin(begun);
        if (!id)
            return fail(id.error());
        begun.id = *id;
        return countFile(file, begun);
    }

    Result<bool> resumeFile(const EventFile &file, const engine::FileProbe &head, const ImportFile &known)
    {
        const auto counted = countFile(file, known);
        if (!counted || !m_sink.progress().complete || toBytes(head.headDigest) == known.headDigest)
            return counted;
        if (const auto flushed = m_sink.flush(*m_scan); !flushed)
            return fail(flushed.error());
        // It was interrupted within its head and has grown since: from now on it is found by the head it has now.
        ImportFile found = known;
        found.headDigest = toBytes(head.headDigest);
        found.headLength = qint64(head.headLength);
        found.progress = m_sink.progress();
        found.progress.events = found.progress.rejected = 0; // they are in the row that was resumed
        found.finishedAt = m_clock();
        const auto id = m_repository.begin(found);
        return id ? counted : fail(id.error());
    }

    /// `known.progress` is where to go on; at its beginning for a file that is new.
    Result<bool> countFile(const EventFile &file, const ImportFile &known)
    {
        engine::FileJob job;
        job.path = file.path;
        job.source = known.source.toStdString();
        job.fallbackSource = known.fallbackSource.toStdString();
        std::copy_n(known.messageKey.constBegin(), std::min(qsizetype(job.messageKey.size()), known.messageKey.size()),
                    job.messageKey.begin());
        const bool resume = known.progress.offset > 0;
        if (resume) {
            const auto seen = m_repository.messageIds(known.id);
            if (!seen)
                return fail(seen.error());
            job.seenMessageIds.assign(seen->constBegin(), seen->constEnd());
            job.resumeAt = engine::Position{.offset = std::uint64_t(known.progress.offset),
                                            .line = std::uint64_t(known.progress.line),
                                            .item = std::uint64_t(known.progress.item),
                                            .mode = known.progress.mode};
            job.resumeDigest = toDigest(known.progress.digest);
        }
        if (auto followed = followMatchers(); !followed)
            return fail(followed.error());
        m_sink.begin(known, file.name);
        const auto outcome = m_scan->run(job, m_stop);
        m_report.list(m_sink.takeRejections());
        if (std::holds_alternative<engine::FileError>(outcome) && !m_sink.error() && m_sink.matchers() != m_scanned) {
            job.seenMessageIds = {}; // there may be millions
            return goOn(file, known);
        }
        if (const auto *error = std::get_if<engine::FileError>(&outcome))
            return fileFailed(file, *error);
        const auto &counted = std::get<engine::FileOutcome>(outcome);
        return resume || counted.events > 0 || counted.rejected > 0;
    }

    /// With the matchers as they are now, where the sink has written to.
    Result<bool> goOn(const EventFile &file, ImportFile known)
    {
        known.progress = m_sink.progress();
        const auto held = countFile(file, known);
        return held ? Result<bool>(true) : held;
    }

    /// When they were changed: what was written then is estimated, and what comes is scanned with those of now.
    Result<> followMatchers()
    {
        if (m_sink.matchers() == m_scanned)
            return {};
        beginScan();
        return m_sink.estimateWhatWaited([this] { return stopped(); });
    }

    void beginScan()
    {
        m_scanned = m_sink.matchers();
        auto scan = std::make_unique<engine::Scan>(
            m_scanned, m_sink, m_request.threads > 0 ? m_request.threads : std::max(1u, std::thread::hardware_concurrency()));
        m_report.reading(scan->progress());
        m_scan = std::move(scan);
    }

    static Error cancelled() { return {Error::Code::Cancelled, Tr::tr("The import was cancelled."), {}}; }

    /// Ends the import when that is what the error means; else the file is named and the rest goes on.
    Result<bool> fileFailed(const EventFile &file, const engine::FileError &error)
    {
        if (error.kind == engine::FileError::Kind::Cancelled)
            return fail(cancelled());
        if (error.kind == engine::FileError::Kind::Sink)
            return fail(m_sink.error().value_or(Error{Error::Code::Io, Tr::tr("The workspace cannot be written."), {}}));
        m_report.fileFailed(file, error);
        return true;
    }

    /// The key of a source that is known by this key, slug or name; else the name becomes a new source's key.
    Result<QString> sourceKey(const QString &named)
    {
        if (named.isEmpty())
            return QString();
        const auto source = SourceRepository(m_database).find(named);
        if (source)
            return source->key;
        if (source.error().code != Error::Code::NotFound)
            return fail(source.error());
        return named;
    }

    Database &m_database;
    const ImportRequest &m_request;
    Clock m_clock;
    ImportRepository m_repository;
    ImportSink m_sink;
    RunReport m_report;
    std::shared_ptr<const engine::Matchers> m_scanned; ///< what m_scan asks
    std::unique_ptr<engine::Scan> m_scan;
    std::stop_token m_stop;
};

} // namespace

ImportService::ImportService(Workspace &workspace)
    : m_workspace(workspace)
    , m_thread(u"import"_s)
{
}

ImportService::~ImportService() = default;

QFuture<Result<ImportReport>> ImportService::import(const ImportRequest &request)
{
    return m_thread.run<Answer>([request, location = m_workspace.databaseLocation(), clock = m_workspace.clock()](QPromise<Answer> &promise) {
        const auto reading = FileReading::begin(location, [&promise] { return !promise.isCanceled(); });
        if (reading)
            ImportRun(*reading, request, clock).run(promise);
        else if (reading.error().code != Error::Code::Cancelled)
            promise.addResult(fail(reading.error()));
    });
}

} // namespace pp
