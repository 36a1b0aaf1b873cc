// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_measure FILE COMMAND…: runs the command, writes "processor seconds, greatest resident memory in bytes" of it to
// the file, and ends with its exit code.
//
// Linux hands the peak of a process on to what it executes, and a driver in Python has tens of megabytes before it does
// anything. This one has next to nothing when it forks, so the peak it is told is the command's own.
#include <cstdio>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    constexpr int wrongUsage = 2, notStarted = 127;
    if (argc < 3)
        return wrongUsage;
    const pid_t child = fork();
    if (child == 0) {
        execvp(argv[2], argv + 2);
        _exit(notStarted);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return notStarted;
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    std::FILE *out = std::fopen(argv[1], "w");
    if (!out)
        return notStarted;
    std::fprintf(out, "%.6f %lld\n", seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss * 1024LL);
    if (std::fclose(out) != 0)
        return notStarted;
    return WIFEXITED(status) ? WEXITSTATUS(status) : notStarted;
}
