// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/rescanservice.h"

#include "models/services/eventfiles.h"
#include "models/services/fileidentity.h"
#include "models/services/filereading.h"
#include "models/services/matcherrules.h"
#include "models/services/progressreporter.h"
#include "models/services/recount.h"
#include "models/services/runreport.h"
#include "models/services/scantext.h"
#include "models/services/workspace.h"
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
class Sink final : public engine::ScanSink
{
public:
    Sink(Database &database, Recount &recount, DetectionRules rules)
        : m_database(database), m_imports(database), m_recount(recount), m_rules(std::move(rules)) {}

    void begin(const ImportFile &file)
    {
        m_file = &file;
        m_totals.beginFile();
    }

    // Errors end the scan at its next checkpoint.
    std::vector<std::pair<std::string, std::string>> knownEvents(const std::string &source) override
    {
        std::vector<std::pair<std::string, std::string>> events;
        const auto known = m_imports.eventsOf(QString::fromStdString(source));
        if (!known)
            m_error = known.error();
        for (const auto &[type, event] : known.value_or(QList<std::pair<QString, QString>>()))
            events.emplace_back(type.toStdString(), event.toStdString());
        return events;
    }
    KnownEvent knownEvent(const engine::EventKey &event) override
    {
        KnownEvent answer;
        const auto known = m_imports.knownEvent(QString::fromStdString(event.source), QString::fromStdString(event.type), QString::fromStdString(event.event));
        if (!known)
            m_error = known.error();
        for (const auto &[path, id] : known.value_or(ImportRepository::KnownEvent()).sightings)
            answer.sightings.push_back({path.toStdString(), id});
        return answer;
    }

    std::optional<std::string> checkpoint(engine::CheckpointData &data, engine::Scan &scan) override
    {
        if (!m_error && data.complete && toBytes(data.contentDigest) != m_file->progress.digest)
            m_error = Error{Error::Code::Io, Tr::tr("%1 was changed while it was read. Nothing was changed in the workspace; start again.").arg(m_file->path), {}};
        if (!m_error)
            checkRules();
        if (m_error)
            return m_error->message.toStdString();
        for (const engine::SightingCounts &counts : data.sightings)
            m_recount.add(counts, scan);
        m_totals.checkpoint(data);
        m_totals.rejected = 0; // that was told when they were imported
        return std::nullopt;
    }

    /// What was counted with other rules is worth nothing.
    void checkRules()
    {
        const auto rules = MatcherRepository(m_database).rules();
        if (!rules)
            m_error = rules.error();
        else if (!haveSameMatchers(*rules, m_rules))
            m_error = Error{Error::Code::Conflict, Tr::tr("The matchers were changed while the files were scanned again. Nothing else was changed; start again."), {}};
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const RunTotals &totals() const { return m_totals; }
    [[nodiscard]] const DetectionRules &rules() const { return m_rules; }

private:
    Database &m_database;
    ImportRepository m_imports;
    Recount &m_recount;
    DetectionRules m_rules; ///< those that are counted with
    const ImportFile *m_file = nullptr;
    RunTotals m_totals;
    std::optional<Error> m_error;
};

/// One re-scan, on its thread.
class RescanRun
{
public:
    RescanRun(const FileReading &reading, const RescanService::Request &request, const Clock &clock)
        : m_database(*reading.database)
        , m_request(request)
        , m_clock(clock)
        , m_repository(m_database)
        , m_recount(reading.matchers)
        , m_sink(m_database, m_recount, reading.rules)
        , m_scan(reading.matchers, m_sink, request.threads > 0 ? request.threads : std::max(1u, std::thread::hardware_concurrency()))
    {
        m_report.reading(m_scan.progress());
    }

    void run(QPromise<Answer> &promise)
    {
        const auto answer = [&] { // the reporter ends before the last result is added
            const ProgressReporter<Answer> reporter(
                promise, [this] { return Answer({.read = m_report.running(0)}); });
            m_stop = reporter.stopToken();
            return rescanAll();
        }();
        if (answer || answer.error().code != Error::Code::Cancelled)
            promise.addResult(answer);
    }

private:
    [[nodiscard]] bool stopped() const { return m_stop.stop_requested(); }

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
        if (m_contents.isEmpty())
            m_report.problem(Tr::tr("None of the files that were imported was found. Name the folder in which they are now."));
        tellOfOthers(*known);
        const qint64 missing = known->size() - m_contents.size();
        return m_contents.isEmpty() ? report(missing, 0) : write(missing);
    }

    /// Where they were imported from, and where else somebody says that they are.
    EventFiles find(const QList<ImportFile> &known)
    {
        QStringList paths;
        for (const ImportFile &file : known) {
            if (QFileInfo::exists(file.path) && !paths.contains(file.path))
                paths.append(file.path);
        }
        m_remembered = paths.size();
        return findEventFiles(paths + m_request.paths, [this] { return stopped(); });
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
            const bool meant = file.namedPath < m_remembered || file.namedItself;
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
        m_contents.insert(known->progress.digest);
        return {};
    }

    static Error cancelled() { return {Error::Code::Cancelled, Tr::tr("The scan was stopped. Nothing was changed."), {}}; }

    /// Ends the re-scan when that is what the error means; else the file is named and the rest goes on.
    Result<> fileFailed(const EventFile &file, const engine::FileError &error)
    {
        if (error.kind == engine::FileError::Kind::Cancelled)
            return fail(cancelled());
        if (error.kind == engine::FileError::Kind::Sink)
            return fail(m_sink.error().value_or(Error{Error::Code::Io, Tr::tr("The workspace cannot be read."), {}}));
        m_report.notice(file.name + u": "_s + fileErrorText(error));
        return {};
    }

    void tellOfOthers(const QList<ImportFile> &known)
    {
        for (const ImportFile &file : known) {
            if (!file.progress.complete)
                m_report.notice(Tr::tr("%1 was not imported to its end. Import it again first: that goes on where it stopped.").arg(file.path));
            else if (!m_contents.contains(file.progress.digest) && !QFileInfo::exists(file.path))
                m_report.notice(Tr::tr("%1 is no longer there.").arg(file.path));
        }
    }

    Answer write(qint64 missing)
    {
        QList<RescanRepository::Counted> changed;
        constexpr int atOnce = 1000;
        for (FieldId last = -1;;) {
            const auto fields = m_repository.fields(last, atOnce);
            if (!fields)
                return fail(fields.error());
            if (stopped())
                return fail(cancelled());
            for (const RescanRepository::Counted &field : *fields) {
                if (auto renewed = m_recount.renewed(field); renewed) {
                    m_confirmed += isEstimated(field) && !isEstimated(*renewed) ? 1 : 0;
                    changed.append(*std::move(renewed));
                }
            }
            if (fields->size() < atOnce)
                break;
            last = fields->constLast().id;
        }
        if (const auto written = writeChanged(changed); !written)
            return fail(written.error());
        return report(missing, changed.size());
    }

    Answer report(qint64 missing, qint64 changed)
    {
        const auto estimated = m_repository.estimated();
        if (!estimated)
            return fail(estimated.error());
        return RescanReport{.read = m_report.finished(m_sink.totals(), 0),
                            .filesMissing = missing,
                            .changed = changed,
                            .confirmed = m_confirmed,
                            .estimated = *estimated};
    }

    static bool isEstimated(const RescanRepository::Counted &field)
    {
        return std::ranges::any_of(field.detections, [](const Detection &detection) { return detection.estimated && detection.hits > 0; });
    }

    Result<> writeChanged(const QList<RescanRepository::Counted> &changed)
    {
        Transaction transaction(m_database);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        m_sink.checkRules();
        if (m_sink.error())
            return fail(*m_sink.error());
        QList<FieldId> ids;
        for (const RescanRepository::Counted &field : changed) {
            if (stopped())
                return fail(cancelled());
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
                                       {{u"files"_s, m_contents.size()}, {u"events"_s, m_sink.totals().events}, {u"fields"_s, changed.size()}});
            !written)
            return written;
        return transaction.commit();
    }

    Database &m_database;
    const RescanService::Request &m_request;
    Clock m_clock;
    RescanRepository m_repository;
    Recount m_recount;
    Sink m_sink;
    engine::Scan m_scan;
    std::stop_token m_stop;
    RunReport m_report;
    QSet<QByteArray> m_contents;  ///< digests of the files that were scanned
    qsizetype m_remembered = 0;   ///< of the named paths, those that the workspace remembers
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
    return m_workspace.read<RescanState>([](Database &database) -> Result<RescanState> {
        RescanRepository repository(database);
        const auto files = repository.files();
        const auto estimated = repository.estimated();
        if (!files || !estimated)
            return fail(files ? estimated.error() : files.error());
        return RescanState{files->size(), *estimated};
    });
}

QFuture<Result<RescanReport>> RescanService::rescan(const Request &request)
{
    return m_thread.run<Answer>([request, location = m_workspace.databaseLocation(), clock = m_workspace.clock()](QPromise<Answer> &promise) {
        const auto reading = FileReading::begin(location, [&promise] { return !promise.isCanceled(); });
        if (reading)
            RescanRun(*reading, request, clock).run(promise);
        else if (reading.error().code != Error::Code::Cancelled)
            promise.addResult(fail(reading.error()));
    });
}

} // namespace pp
