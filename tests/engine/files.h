// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/check.h"

#include <isa-l/igzip_lib.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>

#include <stdlib.h>

namespace pp::test {

/// A folder that is gone when the test is.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "pp-engine-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        m_path = name;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    std::filesystem::path write(const std::string &name, std::string_view content) const
    {
        const auto path = m_path / name;
        std::ofstream(path, std::ios::binary).write(content.data(), static_cast<std::streamsize>(content.size()));
        return path;
    }

private:
    std::filesystem::path m_path;
};

/// One gzip member.
inline std::string gzip(std::string_view content)
{
    auto stream = std::make_unique<isal_zstream>();
    isal_deflate_init(stream.get());
    stream->gzip_flag = IGZIP_GZIP;
    stream->end_of_stream = 1;
    stream->next_in = reinterpret_cast<std::uint8_t *>(const_cast<char *>(content.data()));
    stream->avail_in = static_cast<std::uint32_t>(content.size());
    std::string out;
    char buffer[65536];
    do {
        stream->next_out = reinterpret_cast<std::uint8_t *>(buffer);
        stream->avail_out = sizeof buffer;
        REQUIRE(isal_deflate(stream.get()) == COMP_OK);
        out.append(buffer, sizeof buffer - stream->avail_out);
    } while (stream->internal_state.state != ZSTATE_END);
    return out;
}

} // namespace pp::test
