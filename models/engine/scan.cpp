// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/scan.h"

#include "models/engine/catalog.h"
#include "models/engine/counters.h"
#include "models/engine/messageids.h"
#include "models/engine/pipeline.h"

#include <algorithm>

namespace pp::engine {

namespace {

/// Small enough to stay in a core's cache from reading to counting, large enough that switching costs nothing.
constexpr std::size_t usualBlockBytes = 384u << 10;
/// The sink may take one part in so many of the time.
constexpr int sinkShare = 10;

using Steady = std::chrono::steady_clock;

} // namespace

struct Scan::Data {
    Data(std::shared_ptr<const Matchers> compiled, ScanSink &to, unsigned threadCount, ScanLimits scanLimits)
        : matchers(std::move(compiled)), sink(to), limits(scanLimits), catalog(to, limits), counters(catalog, limits),
          ids(limits.messageIdsInMemory)
    {
        for (unsigned i = 0; i < std::max(threadCount, 1u); ++i)
            walkers.push_back(std::make_unique<Walker>(matchers, limits, blockBytes()));
    }

    std::size_t blockBytes() const { return limits.blockBytes ? limits.blockBytes : usualBlockBytes; }

    const std::shared_ptr<const Matchers> matchers;
    ScanSink &sink;
    const ScanLimits limits;
    ScanProgress progress;
    Catalog catalog;
    Counters counters;
    MessageIds ids;
    std::vector<std::unique_ptr<Walker>> walkers; ///< one a thread

    // Of the file being read
    FileOutcome outcome;
    std::optional<FileError> error;
    CheckpointData pending;
    std::uint64_t brokenArray = 0;
    std::size_t listedRejections = 0;
    Steady::time_point lastCheckpoint;
    Steady::duration checkpointEvery{};

    void reject(std::uint64_t line, std::uint64_t item, RejectReason reason, const char *detail);
    bool countDocument(const Block &block, std::size_t index);
    bool countBlock(Block &block, const FileJob &job, const std::stop_token &stop);
    bool checkpoint(Scan &scan);
};

void Scan::Data::reject(std::uint64_t line, std::uint64_t item, RejectReason reason, const char *detail)
{
    ++outcome.rejected;
    progress.rejected.fetch_add(1, std::memory_order_relaxed);
    if (listedRejections == limits.listedRejections)
        return;
    ++listedRejections;
    pending.rejections.push_back({line, item, reason, detail});
}

/// False: the file cannot be read on (the message ids' temporary file failed).
bool Scan::Data::countDocument(const Block &block, std::size_t index)
{
    const Document &document = block.documents[index];
    const LocalEvent &event = block.events[index];
    if (document.array != 0 && document.array == brokenArray)
        return true;
    if (event.rejected) {
        if (document.cutOff) // one rejection with the end of the compressed data
            return true;
        RejectReason reason = *event.rejected;
        if (document.array != 0 && (reason == RejectReason::NotJson || reason == RejectReason::ArraySyntax)) {
            reason = RejectReason::ArraySyntax;
            brokenArray = document.array;
        }
        reject(document.line, document.item, reason, event.detail);
        return true;
    }
    if (event.hasId) {
        switch (ids.find(event.id)) {
        case MessageIds::Answer::Known: return true;
        case MessageIds::Answer::New: break;
        case MessageIds::Answer::Failed: error = FileError{FileError::Kind::Io, ids.error()}; return false;
        }
    }
    if (!counters.resolve(event)) {
        reject(document.line, document.item, RejectReason::TooManyFields, "");
        return true;
    }
    if (event.hasId) {
        if (!ids.add(event.id)) {
            error = FileError{FileError::Kind::Io, ids.error()};
            return false;
        }
        pending.newMessageIds.insert(pending.newMessageIds.end(), event.id.begin(), event.id.end());
    }
    counters.count(event, block.data.view().substr(document.begin, document.length));
    ++outcome.events;
    progress.events.fetch_add(1, std::memory_order_relaxed);
    return true;
}

bool Scan::Data::countBlock(Block &block, const FileJob &job, const std::stop_token &stop)
{
    counters.begin(block, job.source, job.fallbackSource);
    for (std::size_t i = 0; i < block.documents.size(); ++i) {
        if (!countDocument(block, i))
            return false;
    }
    counters.finish();
    if (block.cut)
        reject(block.after.line + 1, block.cutItem, *block.cut, "");
    pending.position = block.after;
    if (block.arrayAfter != 0 && block.arrayAfter == brokenArray)
        pending.position.mode = Splitter::brokenMode(block.after.mode);
    pending.contentDigest = block.digest;
    pending.complete = block.last;
    outcome.contentBytes = block.after.offset;
    if (!block.last && stop.stop_requested()) {
        error = FileError{FileError::Kind::Cancelled, {}};
        return false;
    }
    return true;
}

bool Scan::Data::checkpoint(Scan &scan)
{
    const auto begin = Steady::now();
    pending.events = outcome.events;
    pending.rejected = outcome.rejected;
    counters.take(pending);
    if (auto text = sink.checkpoint(pending, scan)) {
        error = FileError{FileError::Kind::Sink, *std::move(text)};
        return false;
    }
    pending.newMessageIds.clear();
    pending.sightings.clear();
    pending.examples.clear();
    pending.rejections.clear();
    lastCheckpoint = Steady::now();
    checkpointEvery = std::max<Steady::duration>(limits.checkpointEvery, sinkShare * (lastCheckpoint - begin));
    return true;
}

Scan::Scan(std::shared_ptr<const Matchers> matchers, ScanSink &sink, unsigned threads, ScanLimits limits)
    : m_data(std::make_unique<Data>(std::move(matchers), sink, threads, limits))
{
}

Scan::~Scan() = default;

std::variant<FileOutcome, FileError> Scan::run(const FileJob &job, std::stop_token stop)
{
    auto &d = *m_data;
    d.outcome = {};
    d.error.reset();
    d.pending = {};
    d.listedRejections = 0;
    d.checkpointEvery = d.limits.checkpointEvery;
    d.ids.clear();
    for (std::size_t i = 0; i + sizeof(MessageDigest) <= job.seenMessageIds.size(); i += sizeof(MessageDigest)) {
        MessageDigest id;
        std::memcpy(id.data(), job.seenMessageIds.data() + i, sizeof id);
        if (!d.ids.add(id))
            return FileError{FileError::Kind::Io, d.ids.error()};
    }

    Splitter splitter(job, d.limits, d.blockBytes(), stop);
    if (auto failed = splitter.open(&d.progress.bytesRead))
        return *std::move(failed);
    d.brokenArray = splitter.resumesInBrokenArray() ? Splitter::resumedArray : 0;
    if (job.resumeAt)
        d.pending.position = *job.resumeAt;
    d.pending.contentDigest = job.resumeDigest;
    d.lastCheckpoint = Steady::now();

    bool counted = false; // something that no checkpoint has
    Pipeline pipeline(splitter, d.walkers, job, d.blockBytes());
    auto failed = pipeline.run([&](Block &block) {
        counted = true;
        const bool goOn = d.countBlock(block, job, stop);
        if (!goOn && d.error->kind != FileError::Kind::Cancelled)
            return false;
        const bool due = Steady::now() - d.lastCheckpoint >= d.checkpointEvery
            || d.counters.dirty() >= d.limits.dirtySightings;
        if (!goOn || block.last || due) {
            const auto cancelled = d.error;
            if (!d.checkpoint(*this))
                return false;
            d.error = cancelled;
            counted = false;
        }
        return goOn;
    });
    if (!d.error && failed) {
        d.error = std::move(failed);
        if (counted) { // what came before it is good
            const auto why = d.error;
            if (d.checkpoint(*this))
                d.error = why;
        }
    }
    if (d.error) {
        CheckpointData dropped; // what no checkpoint took must not come with the next file
        d.counters.take(dropped);
        return *d.error;
    }
    return d.outcome;
}

const ScanProgress &Scan::progress() const { return m_data->progress; }
const EventKey &Scan::event(std::uint32_t event) const { return m_data->catalog.eventAt(event).key; }
std::uint32_t Scan::sightingEvent(std::uint32_t sighting) const { return m_data->catalog.eventOf(sighting); }
std::string Scan::sightingPath(std::uint32_t sighting) const { return m_data->catalog.path(sighting); }
std::int64_t Scan::sightingId(std::uint32_t sighting) const { return m_data->catalog.id(sighting); }
void Scan::setSightingId(std::uint32_t sighting, std::int64_t id) { m_data->catalog.setId(sighting, id); }

} // namespace pp::engine
