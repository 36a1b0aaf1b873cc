// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/rescanservice.h"

#include "models/services/checkpointsum.h"
#include "models/services/eventfiles.h"
#include "models/services/fileidentity.h"
#include "models/services/filereading.h"
#include "models/services/matcherrules.h"
#include "models/services/progressreporter.h"
#include "models/services/recount.h"
#include "models/services/runreport.h"
#include "models/services/scantext.h"
#include "models/services/workspace.h"
#include "models/services/workspacesink.h"
#include "models/storage/auditrepository.h"
#include "models/storage/detectionrepository.h"
#include "models/storage/importrepository.h"
#include "models/storage/matcherrepository.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <thread>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RescanService)
};

using Answer = Result<RescanReport>;

/// Every event and field it asks for is known, so names that were left out when they were first counted are left out again.
class Sink final : public WorkspaceSink
{
public:
    Sink(Database &database, Recount &recount, DetectionRules rules, const Clock &clock)
        : WorkspaceSink(database, clock), m_recount(recount), m_rules(std::move(rules)) {}

    void begin(const ImportFile &file)
    {
        m_file = &file;
        m_sum = {};
    }
    /// The file was read to its end: only then it counts.
    void end(const engine::Scan &scan)
    {
        for (const engine::SightingCounts &counts : m_sum.take().first)
            m_recount.add(counts, scan);
    }

    std::optional<std::string> checkpoint(engine::CheckpointData &data, engine::Scan &) override
    {
        if (!m_error && data.complete && toBytes(data.contentDigest) != m_file->progress.digest)
            m_error = Error{Error::Code::Io, Tr::tr("%1 was changed while it was read. Nothing was changed in the workspace; start again.").arg(m_file->path), {}};
        if (!m_error)
            checkRules();
        if (m_error)
            return m_error->message.toStdString();
        m_sum.add(std::move(data.sightings), {});
        return std::nullopt;
    }

    /// What was counted with other rules is worth nothing.
    void checkRules()
    {
        const auto rules = MatcherRepository(m_database).rules();
        if (!rules)
            m_error = rules.error();
        else if (!haveSameMatchers(*rules, m_rules))
            m_error = Error{Error::Code::Conflict, Tr::tr("The matchers were changed while the files were scanned again. Start again, with those of now."), {}};
    }

private:
    Recount &m_recount;
    DetectionRules m_rules; ///< those that are counted with
    const ImportFile *m_file = nullptr;
    CheckpointSum m_sum;    ///< of the file
};

/// One re-scan, on its thread.
class RescanRun
{
public:
    RescanRun(const FileReading &reading, const RescanService::Request &request, const Clock &clock, QPromise<Answer> &promise)
        : m_database(*reading.database)
        , m_request(request)
        , m_clock(clock)
        , m_promise(promise)
        , m_repository(m_database)
        , m_recount(reading.matchers)
        , m_sink(m_database, m_recount, reading.rules, clock)
        , m_scan(reading.matchers, m_sink, request.threads > 0 ? request.threads : std::max(1u, std::thread::hardware_concurrency()))
    {
        m_report.reading(m_scan.progress());
    }

    void run()
    {
        const auto answer = [&] { // the reporter ends before the last result is added
            const ProgressReporter<Answer> reporter(m_promise, [this] { return Answer(RescanReport{m_report.running(0), 0, {}, 0, 0, 0}); });
            m_stop = reporter.stopToken();
            return rescanAll();
        }();
        if (answer || answer.error().code != Error::Code::Cancelled)
            m_promise.addResult(answer);
    }

private:
    /// The token lags behind, and what is said of a cancelled re-scan must be true.
    [[nodiscard]] bool stopped() const { return m_stop.stop_requested() || m_promise.isCanceled(); }

    Answer rescanAll()
    {
        const auto known = m_repository.files();
        if (!known)
            return fail(known.error());
        if (known->isEmpty())
            return fail(Error::Code::NotFound, Tr::tr("No file was imported into this workspace, so there is none to scan again."));
        const EventFiles found = find(*known);
        m_report.begin(found, 0);
        for (const EventFile &file : found.files) {
            m_report.fileStarted(file);
            if (auto done = scanFile(file); !done)
                return fail(done.error());
        }
        if (m_contents.isEmpty() && std::ranges::any_of(*known, [](const ImportFile &file) { return file.progress.complete; }))
            m_report.problem(Tr::tr("None of the files that were imported could be read. Name the folder in which they are now."));
        tellOfOthers(*known);
        if (!m_contents.isEmpty()) {
            if (const auto compared = compareAll(); !compared)
                return fail(compared.error());
        }
        const auto estimated = m_repository.estimated();
        if (!estimated)
            return fail(estimated.error());
        return RescanReport{.read = m_report.finished(m_totals, 0),
                            .files = m_contents.size(),
                            .missing = m_missing,
                            .changed = m_changed,
                            .confirmed = m_confirmed,
                            .estimated = *estimated};
    }

    /// Where they were imported from, and where else somebody says that they are, whatever they are called there.
    EventFiles find(const QList<ImportFile> &known)
    {
        QStringList paths;
        QSet<QString> named;
        for (const ImportFile &file : known) {
            if (!named.contains(file.path) && QFileInfo::exists(file.path)) {
                named.insert(file.path);
                paths.append(file.path);
            }
        }
        m_remembered = paths.size();
        return findEventFiles(paths + m_request.paths, [this] { return stopped(); }, Endings::Any);
    }

    Result<> scanFile(const EventFile &file)
    {
        const auto probe = engine::probeFile(file.path);
        if (const auto *error = std::get_if<engine::FileError>(&probe))
            return fileFailed(file, *error);
        const auto candidates = ImportRepository(m_database).candidates(toBytes(std::get<engine::FileProbe>(probe).headDigest), file.absolutePath);
        if (!candidates)
            return fail(candidates.error());
        const auto identity = identify(*candidates, file, m_stop);
        if (const auto *error = std::get_if<engine::FileError>(&identity))
            return fileFailed(file, *error);
        const auto &[verdict, known] = std::get<FileIdentity>(identity);
        if (verdict != FileIdentity::Verdict::Known) {
            const bool meant = verdict != FileIdentity::Verdict::Resume && (file.namedPath < m_remembered || file.namedItself);
            m_report.fileSkipped(file, meant ? Tr::tr("%1 is not as it was imported, or was not imported; skipped.").arg(file.name) : QString());
            return {};
        }
        if (m_contents.contains(known->progress.digest)) {
            m_report.fileSkipped(file, {});
            return {};
        }
        engine::FileJob job;
        job.path = file.path;
        job.source = known->source.toStdString();
        job.fallbackSource = known->fallbackSource.toStdString();
        m_sink.begin(*known);
        const auto outcome = m_scan.run(job, m_stop);
        if (const auto *error = std::get_if<engine::FileError>(&outcome))
            return fileFailed(file, *error);
        m_sink.end(m_scan);
        m_contents.insert(known->progress.digest);
        m_totals.events += qint64(std::get<engine::FileOutcome>(outcome).events);
        return {};
    }

    static Error cancelled() { return {Error::Code::Cancelled, Tr::tr("The scan was stopped. What it had compared by then is kept; start it again for the rest."), {}}; }

    /// Ends the re-scan when that is what the error means; else the file is named and the rest goes on.
    Result<> fileFailed(const EventFile &file, const engine::FileError &error)
    {
        if (error.kind == engine::FileError::Kind::Cancelled)
            return fail(cancelled());
        if (error.kind == engine::FileError::Kind::Sink)
            return fail(m_sink.error().value_or(Error{Error::Code::Io, Tr::tr("The workspace cannot be read."), {}}));
        m_report.notice(file.name + u": "_s + fileErrorText(error));
        m_failed.insert(file.absolutePath);
        return {};
    }

    void tellOfOthers(const QList<ImportFile> &known)
    {
        constexpr qsizetype mostNamed = 20;
        for (const ImportFile &file : known) {
            if (m_contents.contains(file.progress.digest))
                continue;
            m_missing.append(file.path);
            if (m_missing.size() > mostNamed || m_failed.contains(file.path))
                continue;
            m_report.notice(file.progress.complete ? Tr::tr("What was imported from %1 was not found.").arg(file.path)
                                                   : Tr::tr("%1 was not imported to its end. Import it again first: that goes on where it stopped.").arg(file.path));
        }
        if (m_missing.size() > mostNamed)
            m_report.notice(Tr::tr("There are more of these: %1.").arg(m_missing.size() - mostNamed));
    }

    /// Field by field what was counted with what is kept; many fields in one transaction, few enough that nobody who decides
    /// meanwhile waits for long.
    Result<> compareAll()
    {
        constexpr int readAtOnce = 1000;
        constexpr qsizetype fieldsAtOnce = 20'000;
        constexpr qsizetype sightingsAtOnce = 100'000;
        QList<RescanRepository::Counted> changed;
        qsizetype sightings = 0; // of these
        const auto writeChanged = [&]() -> Result<> {
            if (auto written = write(changed); !written)
                return written;
            m_changed += changed.size();
            changed.clear();
            sightings = 0;
            return {};
        };
        for (FieldId last = -1;;) {
            const auto fields = m_repository.fields(last, readAtOnce);
            if (!fields)
                return fail(fields.error());
            if (stopped())
                return fail(cancelled());
            for (const RescanRepository::Counted &field : *fields) {
                if (auto renewed = m_recount.renewed(field); renewed) {
                    m_confirmed += isEstimated(field) && !isEstimated(*renewed) ? 1 : 0;
                    sightings += renewed->sightings.size();
                    changed.append(*std::move(renewed));
                }
                if (changed.size() < fieldsAtOnce && sightings < sightingsAtOnce)
                    continue;
                if (auto written = writeChanged(); !written)
                    return written;
            }
            if (fields->size() < readAtOnce)
                return changed.isEmpty() && m_changed > 0 ? Result<>() : writeChanged();
            last = fields->constLast().id;
        }
    }

    static bool isEstimated(const RescanRepository::Counted &field)
    {
        return std::ranges::any_of(field.detections, [](const Detection &detection) { return detection.estimated && detection.hits > 0; });
    }

    Result<> write(const QList<RescanRepository::Counted> &changed)
    {
        Transaction transaction(m_database);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        m_sink.checkRules();
        if (m_sink.error())
            return fail(*m_sink.error());
        QList<FieldId> ids;
        for (const RescanRepository::Counted &field : changed) {
            if (auto replaced = m_repository.replace(field); !replaced)
                return replaced;
            ids.append(field.id);
        }
        const auto threshold = MatcherRepository(m_database).threshold();
        if (!threshold)
            return fail(threshold.error());
        if (auto done = DetectionRepository(m_database).recommendAnew(ids, *threshold); !done)
            return done;
        if (auto written = AuditRepository(m_database)
                               .append(m_clock(), u"detection.rescan"_s, {}, {},
                                       {{u"files"_s, m_contents.size()}, {u"events"_s, m_totals.events}, {u"fields"_s, changed.size()}});
            !written)
            return written;
        return stopped() ? fail(cancelled()) : transaction.commit();
    }

    Database &m_database;
    const RescanService::Request &m_request;
    Clock m_clock;
    QPromise<Answer> &m_promise;
    RescanRepository m_repository;
    Recount m_recount;
    Sink m_sink;
    engine::Scan m_scan;
    std::stop_token m_stop;
    RunReport m_report;
    RunTotals m_totals;
    QSet<QByteArray> m_contents;  ///< digests of the files that were scanned
    QSet<QString> m_failed;       ///< paths of which it was said why they cannot be read
    QStringList m_missing;
    qsizetype m_remembered = 0;   ///< of the named paths, those that the workspace remembers
    qint64 m_changed = 0;
    qint64 m_confirmed = 0;
};

} // namespace

RescanService::RescanService(Workspace &workspace)
    : m_workspace(workspace)
    , m_thread(u"rescan"_s)
{
}

QFuture<Result<RescanState>> RescanService::state()
{
    return m_workspace.survey<RescanState>([](Database &database, const auto &) -> Result<RescanState> {
        RescanRepository repository(database);
        const auto estimated = repository.estimated();
        const auto behind = repository.isBehind();
        if (!estimated || !behind)
            return fail(estimated ? behind.error() : estimated.error());
        return RescanState{*estimated, *behind};
    });
}

QFuture<Result<RescanReport>> RescanService::rescan(const Request &request)
{
    return m_thread.run<Answer>([request, location = m_workspace.databaseLocation(), clock = m_workspace.clock()](QPromise<Answer> &promise) {
        const auto reading = FileReading::begin(location, [&promise] { return !promise.isCanceled(); });
        if (reading)
            RescanRun(*reading, request, clock, promise).run();
        else if (reading.error().code != Error::Code::Cancelled)
            promise.addResult(fail(reading.error()));
    });
}

} // namespace pp
