// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as an event file: no crash, and the same findings with one thread and two, whatever the block size.
// The first byte chooses name, block size, and whether values are looked at.
#include "tests/engine/memorysink.h"

#include <cstdlib>
#include <filesystem>
#include <string>

#include <unistd.h>

using namespace pp::engine;

namespace {

/// Enough that hits inside of values are counted.
std::shared_ptr<const Matchers> someMatchers()
{
    MatcherDefinition word;
    word.name = "word";
    word.on = MatcherDefinition::On::Value;
    word.how = MatcherDefinition::How::Pattern;
    word.patterns = {"^[a-z]+$"};
    auto compiled = Matchers::compile({word});
    return std::get<0>(compiled);
}

pp::test::Findings scan(const std::filesystem::path &path, unsigned threads, std::size_t blockBytes, bool values)
{
    ScanLimits limits;
    limits.blockBytes = blockBytes;
    limits.eventBytes = 600;
    limits.keysPerParent = 4;
    limits.eventsPerSource = 3;
    limits.messageIdsInMemory = 4;
    pp::test::MemorySink sink;
    static const auto matchers = someMatchers();
    Scan scan(values ? matchers : nullptr, sink, threads, limits);
    FileJob job;
    job.path = path;
    job.fallbackSource = "folder";
    if (!std::holds_alternative<FileOutcome>(scan.run(job, {})))
        std::abort();
    return sink.findings;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    static const std::string folder = [] {
        std::string name = (std::filesystem::temp_directory_path() / "pp-fuzz-XXXXXX").string();
        return std::string(::mkdtemp(name.data()));
    }();
    const std::string path = folder + (data[0] & 1 ? "/f.ndjson" : "/f.json");
    if (FILE *file = std::fopen(path.c_str(), "wb")) {
        std::fwrite(data + 1, 1, size - 1, file);
        std::fclose(file);
    }
    const bool values = (data[0] & 0xe) == 0; // seldom: each scan then needs megabytes
    const auto first = scan(path, 1, 0, values);
    if (first != scan(path, 2, 64 + (data[0] >> 1), values))
        std::abort();
    std::filesystem::remove(path);
    return 0;
}
