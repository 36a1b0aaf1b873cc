// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace pp::sample {

/// A new file, plain or gzip. zlib and not ISA-L: ISA-L's output depends on the processor.
class OutputFile
{
public:
    OutputFile(const std::filesystem::path &path, bool gzip);
    ~OutputFile();
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    void write(std::string_view bytes);
    /// True when every byte has reached the file. Called once, last.
    [[nodiscard]] bool close();

private:
    struct Deflate;
    void writeRaw(const void *data, std::size_t size);

    std::FILE *m_file;
    std::unique_ptr<Deflate> m_deflate;
    bool m_good;
};

} // namespace pp::sample
