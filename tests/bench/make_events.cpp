// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes sample events to measure on. usage: bench_events FILE BYTES
#include "models/sample/sample.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    if (const auto error = pp::sample::writeEvents(argv[1], std::strtoull(argv[2], nullptr, 10), 1)) {
        std::fprintf(stderr, "%s\n", error->c_str());
        return 1;
    }
    return 0;
}
