// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P, the measure of tests/bench/run: simdjson's DOM parser over a file of one event a line, looking at nothing.
// Prints the number of events, and the processor seconds of the parsing alone (reading the file left out).
#include <simdjson.h>

#include <cstdio>
#include <ctime>

namespace {

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    simdjson::padded_string text;
    if (simdjson::padded_string::load(argv[1]).get(text) != simdjson::SUCCESS)
        return 1;
    simdjson::dom::parser parser;
    const double began = processorSeconds();
    simdjson::dom::document_stream stream;
    if (parser.parse_many(text).get(stream) != simdjson::SUCCESS)
        return 1;
    long events = 0;
    for (const auto document : stream) {
        if (document.error() != simdjson::SUCCESS)
            return 1;
        ++events;
    }
    std::printf("%ld %.6f\n", events, processorSeconds() - began);
    return 0;
}
