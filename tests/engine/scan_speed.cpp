// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures a scan of a file: scan_speed FILE [THREADS] [--no-values] [--print]. Not a test; tests/bench has the table.
#include "tests/engine/memorysink.h"

#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>

#include <sys/resource.h>

using namespace pp::engine;

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    unsigned threads = 1;
    bool values = true;
    bool print = false;
    for (int i = 2; i < argc; ++i) {
        if (std::strcmp(argv[i], "--no-values") == 0)
            values = false;
        else if (std::strcmp(argv[i], "--print") == 0)
            print = true;
        else
            threads = static_cast<unsigned>(std::atoi(argv[i]));
    }
    std::shared_ptr<const Matchers> matchers;
    if (values) {
        auto compiled = Matchers::compile(defaultMatchers());
        if (!std::holds_alternative<std::shared_ptr<const Matchers>>(compiled))
            return 1;
        matchers = std::get<0>(compiled);
    }
    pp::test::MemorySink sink;
    Scan scan(matchers, sink, threads);
    FileJob job;
    job.path = argv[1];
    job.fallbackSource = "folder";
    const auto begin = std::chrono::steady_clock::now();
    const auto cpuBegin = std::clock();
    const auto outcome = scan.run(job, {});
    const double cpu = double(std::clock() - cpuBegin) / CLOCKS_PER_SEC;
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (const auto *error = std::get_if<FileError>(&outcome)) {
        std::fprintf(stderr, "error %d %s\n", static_cast<int>(error->kind), error->detail.c_str());
        return 1;
    }
    const auto &done = std::get<FileOutcome>(outcome);
    std::size_t fields = 0;
    for (const auto &[event, found] : sink.findings.fields)
        fields += found.size();
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const double mb = double(done.contentBytes) / 1e6;
    std::printf("%llu events, %llu rejected, %zu sightings, %zu checkpoints, %.1f MB: %.2f s, %.0f MB/s, %.0f MB/CPU-s, %ld MB resident\n",
                static_cast<unsigned long long>(done.events), static_cast<unsigned long long>(done.rejected), fields,
                sink.checkpoints, mb, seconds, mb / seconds, mb / cpu, usage.ru_maxrss / 1024);
    if (print) {
        for (const auto &[event, found] : sink.findings.fields) {
            for (const auto &[path, field] : found)
                std::printf("%s|%s|%s %s %llu %llu\n", std::get<0>(event).c_str(), std::get<1>(event).c_str(),
                            std::get<2>(event).c_str(), path.c_str(), static_cast<unsigned long long>(field.count),
                            static_cast<unsigned long long>(field.values));
        }
        for (const auto &[line, item, reason] : sink.findings.rejections)
            std::printf("line %llu item %llu reason %d\n", static_cast<unsigned long long>(line),
                        static_cast<unsigned long long>(item), static_cast<int>(reason));
    }
    return 0;
}
