// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

/// The engine's tests are plain programs, so that they build and run where Qt does not: a failed check is printed and
/// remembered, and main() returns failures().
namespace pp::test {

inline int &failures()
{
    static int count = 0;
    return count;
}

inline bool check(bool good, const char *what, const char *file, int line)
{
    if (!good) {
        std::fprintf(stderr, "%s:%d: failed: %s\n", file, line, what);
        ++failures();
    }
    return good;
}

} // namespace pp::test

#define CHECK(condition) pp::test::check(static_cast<bool>(condition), #condition, __FILE__, __LINE__)
#define REQUIRE(condition) \
    do { \
        if (!CHECK(condition)) \
            std::exit(1); \
    } while (false)
