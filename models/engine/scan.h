// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/matchers.h"

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The scan: reads event files, walks every event to its last token, asks the matchers about every key and value, and
/// counts per (source, event, field). No Qt, no database: what it finds goes to a ScanSink, about once a second, as a
/// delta with the position it stands for. Counts are exact and do not depend on the number of threads: duplicate
/// messageIds and the 1,000-key rule are decided in file order (resources/manual/92-formats.md).
namespace pp::engine {

using Digest = std::array<std::uint8_t, 32>; ///< SHA-256

inline constexpr std::int64_t noTime = std::numeric_limits<std::int64_t>::min();

/// Limits of resources/manual/92-formats.md; parameters only so that tests can reach them.
struct ScanLimits {
    std::size_t eventBytes = 16u << 20;
    unsigned depth = 128;
    std::size_t keysPerParent = 1000;
    std::size_t eventsPerSource = 1000;
    std::size_t listedRejections = 1000;
    std::size_t exampleBytes = 32u << 10;
    std::size_t messageIdsInMemory = 3'000'000; ///< more are kept as keyed digests in an unlinked temporary file
    std::chrono::milliseconds checkpointEvery{1000};
    std::size_t dirtySightings = 100'000;       ///< a checkpoint is due earlier when so many wait to be written
    std::size_t blockBytes = 0;                 ///< how much is read at a time; 0: what is fastest
};

/// Where reading stands; with it a scan goes on in the middle of a file.
struct Position {
    std::uint64_t offset = 0; ///< in the decompressed content
    std::uint64_t line = 0;   ///< lines that ended before offset
    std::uint64_t item = 0;   ///< items of the array being read that ended before offset
    int mode = 0;             ///< opaque
};

/// The first look at a file, without counting anything.
struct FileProbe {
    Digest headDigest{};          ///< of the first min(64 KiB, size) bytes of the content
    std::uint64_t headLength = 0;
    std::uint64_t fileSize = 0;   ///< on disk
    bool compressed = false;
};
struct FileError {
    enum class Kind { Missing, NotReadable, NotAFile, Changed, Cancelled, Io, Sink } kind = Kind::Io;
    std::string detail; ///< strerror text or what the sink said
};
/// Opens without ever blocking on a pipe or device; anything but a regular file is NotAFile.
[[nodiscard]] std::variant<FileProbe, FileError> probeFile(const std::filesystem::path &path);

/// SHA-256 of the content up to each of `offsets` (ascending), and of the whole. Offsets behind the end are left out.
struct ContentDigests {
    std::vector<std::pair<std::uint64_t, Digest>> prefixes;
    std::uint64_t size = 0;
    Digest whole{};
};
[[nodiscard]] std::variant<ContentDigests, FileError>
digestFile(const std::filesystem::path &path, const std::vector<std::uint64_t> &offsets, std::stop_token stop,
           std::atomic<std::uint64_t> *bytesRead);

enum class RejectReason : std::uint8_t {
    NotJson,          ///< detail: what was expected, no text of the event
    NotAnObject,
    TypeMissing,
    TypeUnknown,
    PropertiesNotAnObject,
    TraitsNotAnObject,
    ContextNotAnObject,
    IdNotAValue,      ///< userId, anonymousId, groupId, previousId: an object or array
    TooLarge,
    TooDeep,
    InvalidUtf8,
    ArraySyntax,      ///< the rest of the array is this one rejection
    GzipCut,          ///< the compressed data ends early
    GzipDamaged,
    TooManyFields,    ///< the workspace holds as many fields as it can
};
struct ScanRejection {
    std::uint64_t line = 0; ///< from 1
    std::uint64_t item = 0; ///< from 1 within an array; 0: not in an array
    RejectReason reason = RejectReason::NotJson;
    std::string detail;     ///< never a value or key of the event
};

/// A source and event. Names are as written in a sighting.
struct EventKey {
    std::string source;
    std::string type;
    std::string event;
    friend bool operator==(const EventKey &, const EventKey &) = default;
};

/// From here on the numbers of what values plainly are (plainvalues.h).
inline constexpr std::uint32_t plainBase = maxValueMatchers;

struct MatcherHits {
    std::uint32_t valueMatcher = 0; ///< bit of Matchers, or plainBase + a PlainKind: then there are doubts and no hits
    std::uint64_t hits = 0;
    std::uint64_t doubts = 0;
};

// Types of values, as bits
inline constexpr std::uint8_t stringSeen = 1, numberSeen = 2, booleanSeen = 4, nullSeen = 8;

struct SightingCounts {
    std::uint32_t sighting = 0; ///< number within this Scan, for sightingPath(), sightingEvent(), sightingId()
    std::uint64_t count = 0;    ///< events
    std::uint64_t values = 0;   ///< non-null values
    std::uint8_t types = 0;     ///< stringSeen | …
    std::int64_t firstSeen = noTime;
    std::int64_t lastSeen = noTime;
    std::vector<std::pair<std::int32_t, std::uint64_t>> hours; ///< since 1970 UTC; the newest 48 of lastSeen
    std::vector<std::pair<std::int32_t, std::uint64_t>> days;  ///< since 1970 UTC; the newest 400
    std::vector<MatcherHits> hits;
};

/// The one example kept of a source and event should show why somebody must look at it: a card number tells more than
/// several values that look like a gender.
[[nodiscard]] constexpr std::uint64_t tellingWeight(Colour mostRestrictive)
{
    return mostRestrictive == Colour::Red ? 16 : mostRestrictive == Colour::Yellow ? 4 : 1;
}

struct ExampleCandidate {
    std::uint32_t event = 0; ///< number within this Scan
    std::string payload;     ///< the event's JSON as it came
    std::uint64_t hits = 0;  ///< sum of tellingWeight() over the values hit
    std::uint64_t fields = 0;
};

struct CheckpointData {
    Position position;
    Digest contentDigest{};       ///< of the content before position.offset
    std::uint64_t events = 0;     ///< counted in this run of the file, since its start or resumption
    std::uint64_t rejected = 0;   ///< likewise
    std::vector<std::uint8_t> newMessageIds; ///< 16 bytes each, since the last checkpoint
    std::vector<SightingCounts> sightings;   ///< what came since the last checkpoint
    std::vector<ExampleCandidate> examples;  ///< better than what was known
    std::vector<ScanRejection> rejections;   ///< at most ScanLimits::listedRejections a file
    bool complete = false;        ///< position is the end of the content
};

class Scan;

/// Where a scan's findings go. All functions are called on the thread that called Scan::run(), between its own work.
class ScanSink
{
public:
    struct KnownSighting {
        std::string path;
        std::int64_t id = 0;
    };
    struct KnownEvent {
        std::vector<KnownSighting> sightings;
        std::uint64_t exampleHits = 0;
        std::uint64_t exampleFields = 0; ///< 0: no example is kept
    };
    virtual ~ScanSink() = default;
    /// The events a source is known with, asked once a source; for the limit of 1,000.
    virtual std::vector<std::pair<std::string, std::string>> knownEvents(const std::string &source) = 0; ///< (type, event)
    /// What is known of a source and event, asked once; for the limit of 1,000 keys and the example.
    virtual KnownEvent knownEvent(const EventKey &event) = 0;
    /// Writes everything in one transaction, or nothing. A text ends the scan of the file. The sightings and examples are the
    /// sink's to move away: there may be a hundred thousand.
    [[nodiscard]] virtual std::optional<std::string> checkpoint(CheckpointData &data, Scan &scan) = 0;
};

struct FileJob {
    std::filesystem::path path;
    std::optional<std::string_view> text; ///< the content itself; then there is no file
    std::string source;         ///< given by --source or by the path; empty: the event's projectId, else fallbackSource
    std::string fallbackSource; ///< the folder's name
    std::array<std::uint8_t, 16> messageKey{}; ///< of the keyed digests
    std::optional<Position> resumeAt;
    Digest resumeDigest{};      ///< the content before resumeAt must have it, else FileError::Changed and nothing is counted
    std::vector<std::uint8_t> seenMessageIds; ///< of the part already counted
};

struct ScanProgress {
    std::atomic<std::uint64_t> bytesRead = 0; ///< from disk (compressed bytes of a compressed file), all files of the Scan
    std::atomic<std::uint64_t> events = 0;
    std::atomic<std::uint64_t> rejected = 0;
};

struct FileOutcome {
    std::uint64_t events = 0;
    std::uint64_t rejected = 0;
    std::uint64_t contentBytes = 0;
};

/// One import: any number of files, one after the other, with what is known of sources, events and fields kept in
/// between. Owned and used by one thread; run() starts `threads` - 1 helpers of its own and ends them.
class Scan
{
public:
    Scan(std::shared_ptr<const Matchers> matchers, ScanSink &sink, unsigned threads, ScanLimits limits = {});
    ~Scan();

    /// Ends with a checkpoint that says complete, or with an error after the last checkpoint that succeeded
    /// (Cancelled: with a last checkpoint, so that little is done twice). Rejected events are no error.
    [[nodiscard]] std::variant<FileOutcome, FileError> run(const FileJob &job, std::stop_token stop);

    [[nodiscard]] const ScanProgress &progress() const;

    [[nodiscard]] const EventKey &event(std::uint32_t event) const;
    [[nodiscard]] std::uint32_t sightingEvent(std::uint32_t sighting) const;
    /// The path as written: properties["utm.source"].{…}[]
    [[nodiscard]] std::string sightingPath(std::uint32_t sighting) const;
    /// A number the sink may keep with a sighting or event (a database id); 0 until set.
    [[nodiscard]] std::int64_t sightingId(std::uint32_t sighting) const;
    void setSightingId(std::uint32_t sighting, std::int64_t id);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// The key a path's key matchers are asked about: its last named segment, unescaped. "properties.emails[]" -> "emails".
[[nodiscard]] std::string pathKey(std::string_view path);

} // namespace pp::engine
