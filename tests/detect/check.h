// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

/// The little that a test without Qt needs: checks that count, and tab-separated data.
namespace check {

inline int failures = 0;
inline int passed = 0;

inline void that(bool ok, const char *file, int line, const std::string &what)
{
    if (ok) {
        ++passed;
        return;
    }
    ++failures;
    std::printf("FAIL %s:%d: %s\n", file, line, what.c_str());
}

inline int result(const char *name)
{
    std::printf("%s: %d checks, %d failed\n", name, passed + failures, failures);
    return failures == 0 && passed > 0 ? 0 : 1;
}

inline std::string readFile(const std::string &path)
{
    const std::ifstream in(path, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

/// Lines of tab-separated cells; empty lines and lines that begin with # are passed over. \t \n \\ and \xHH in a cell
/// stand for what they say.
inline std::vector<std::vector<std::string>> readTable(const std::string &path)
{
    std::vector<std::vector<std::string>> rows;
    std::istringstream in(readFile(path));
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        std::vector<std::string> cells(1);
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (line[i] == '\t') {
                cells.emplace_back();
            } else if (line[i] == '\\' && i + 1 < line.size()) {
                const char c = line[++i];
                if (c == 'x' && i + 2 < line.size()) {
                    cells.back().push_back(static_cast<char>(std::stoi(line.substr(i + 1, 2), nullptr, 16)));
                    i += 2;
                } else {
                    cells.back().push_back(c == 't' ? '\t' : c == 'n' ? '\n' : c);
                }
            } else {
                cells.back().push_back(line[i]);
            }
        }
        rows.push_back(cells);
    }
    return rows;
}

} // namespace check

#define CHECK(condition, what) check::that((condition), __FILE__, __LINE__, (what))
