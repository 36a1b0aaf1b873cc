// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

/// The sample archive: events of an invented shop and an invented SaaS company, to try the program with and to measure
/// it on. No Qt. Everything runs on the calling thread. The same options give the same bytes on every machine.
namespace pp::sample {

struct SampleOptions {
    std::uint64_t seed = 1;
    std::size_t events = 120'000; ///< good events in the raw logs; broken lines, repetitions and SDK requests come on top
    bool gzip = true;             ///< as Segment stores raw logs; false: the same lines in plain files
};

struct SampleProgress {
    std::size_t events = 0;      ///< good events written so far, without repetitions
    std::size_t totalEvents = 0;
    std::uint64_t bytes = 0;     ///< written so far, before compression
    std::size_t files = 0;
    std::size_t brokenLines = 0; ///< lines that are no event, on purpose
    std::size_t repeated = 0;    ///< events written a second time with the same messageId, on purpose
};

/// Called about every thousand events; false ends the writing.
using SampleCallback = std::function<bool(const SampleProgress &)>;

/// Writes raw logs as Segment lays them out, segment-logs/{source}/{milliseconds of the UTC day}/*.gz, of six sources and
/// 21 days, and sdk-captures/*.ndjson with what real SDKs have sent. The folder is made; it must be empty if it exists.
/// Returns what went wrong (an English sentence without personal data), or nothing. What was written stays.
[[nodiscard]] std::optional<std::string> writeSample(const std::filesystem::path &folder, const SampleOptions &options,
                                                     const SampleCallback &progress = {});

/// Writes good events of all sources, one a line, until the file has at least so many bytes; for measuring.
[[nodiscard]] std::optional<std::string> writeEvents(const std::filesystem::path &file, std::uint64_t bytes,
                                                     std::uint64_t seed, const SampleCallback &progress = {});

} // namespace pp::sample
