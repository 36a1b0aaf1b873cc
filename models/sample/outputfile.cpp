// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/outputfile.h"

#define ZLIB_CONST // zlib's input is const only when asked for
#include <zlib.h>

#include <array>

namespace pp::sample {

struct OutputFile::Deflate {
    z_stream stream{};
    std::array<unsigned char, 1 << 16> out{};
    bool ready = false;

    Deflate()
    {
        constexpr int gzipHeader = 16;
        ready = deflateInit2(&stream, 4, Z_DEFLATED, MAX_WBITS + gzipHeader, 8, Z_DEFAULT_STRATEGY) == Z_OK;
    }
    ~Deflate()
    {
        if (ready)
            deflateEnd(&stream);
    }
    Deflate(const Deflate &) = delete;
    Deflate &operator=(const Deflate &) = delete;

    /// Compresses and hands what comes out to `sink`.
    template<typename Sink>
    void run(std::string_view bytes, int flush, Sink sink)
    {
        stream.next_in = reinterpret_cast<const Bytef *>(bytes.data());
        stream.avail_in = static_cast<uInt>(bytes.size());
        do {
            stream.next_out = out.data();
            stream.avail_out = static_cast<uInt>(out.size());
            deflate(&stream, flush);
            sink(out.data(), out.size() - stream.avail_out);
        } while (stream.avail_out == 0);
    }
};

OutputFile::OutputFile(const std::filesystem::path &path, bool gzip)
    : m_file(std::fopen(path.c_str(), "wbx"))
    , m_deflate(gzip ? std::make_unique<Deflate>() : nullptr)
    , m_good(m_file != nullptr && (!m_deflate || m_deflate->ready))
{
}

OutputFile::~OutputFile()
{
    if (m_file != nullptr)
        std::fclose(m_file);
}

void OutputFile::writeRaw(const void *data, std::size_t size)
{
    m_good = m_good && std::fwrite(data, 1, size, m_file) == size;
}

void OutputFile::write(std::string_view bytes)
{
    if (!m_good)
        return;
    if (m_deflate)
        m_deflate->run(bytes, Z_NO_FLUSH, [this](const unsigned char *data, std::size_t size) { writeRaw(data, size); });
    else
        writeRaw(bytes.data(), bytes.size());
}

bool OutputFile::close()
{
    if (m_good && m_deflate)
        m_deflate->run({}, Z_FINISH, [this](const unsigned char *data, std::size_t size) { writeRaw(data, size); });
    if (m_file != nullptr)
        m_good = std::fclose(m_file) == 0 && m_good;
    m_file = nullptr;
    return m_good;
}

} // namespace pp::sample
