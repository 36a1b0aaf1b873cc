// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/input.h"

#include <isa-l/igzip_lib.h>
#include <openssl/evp.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pp::engine {

namespace {

constexpr std::size_t compressedChunk = 128u << 10;
constexpr std::size_t inflatedChunk = 64u << 10;
constexpr std::size_t headBytes = 64u << 10;
constexpr std::size_t hashChunk = 256u << 10;

struct EvpFree {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using EvpContext = std::unique_ptr<EVP_MD_CTX, EvpFree>;

FileError openError(int code)
{
    auto kind = FileError::Kind::Io;
    if (code == ENOENT || code == ENOTDIR)
        kind = FileError::Kind::Missing;
    else if (code == EACCES || code == EPERM)
        kind = FileError::Kind::NotReadable;
    else if (code == ENXIO) // a socket, or a device without a driver
        kind = FileError::Kind::NotAFile;
    return {kind, std::strerror(code)};
}

} // namespace

struct ContentHash::Data {
    EvpContext running{EVP_MD_CTX_new()};
    EvpContext copy{EVP_MD_CTX_new()};
};

ContentHash::ContentHash() : m_data(std::make_unique<Data>())
{
    EVP_DigestInit_ex(m_data->running.get(), EVP_sha256(), nullptr);
}

ContentHash::~ContentHash() = default;

void ContentHash::add(const char *data, std::size_t size)
{
    EVP_DigestUpdate(m_data->running.get(), data, size);
}

Digest ContentHash::digest() const
{
    Digest digest{};
    EVP_MD_CTX_copy_ex(m_data->copy.get(), m_data->running.get());
    EVP_DigestFinal_ex(m_data->copy.get(), digest.data(), nullptr);
    return digest;
}

struct Input::Data {
    int file = -1;
    std::uint64_t size = 0;
    std::atomic<std::uint64_t> *bytesRead = nullptr;
    std::optional<FileError> error;
    End end = End::None;
    bool compressed = false;
    bool fileEnded = false;

    std::vector<char> raw; ///< from the file, not yet used: [rawBegin, rawEnd)
    std::size_t rawBegin = 0;
    std::size_t rawEnd = 0;
    std::unique_ptr<inflate_state> inflate; ///< only when compressed
    bool betweenMembers = false;
    /// Inflated, not yet given out: [inflatedBegin, inflatedEnd). How much of damaged data can still be inflated depends
    /// on the room there is for it; with always the same room everybody reads the same content.
    std::vector<char> inflated;
    std::size_t inflatedBegin = 0;
    std::size_t inflatedEnd = 0;

    ~Data()
    {
        if (file >= 0)
            ::close(file);
    }

    std::size_t readFile(char *out, std::size_t wanted)
    {
        fileEnded = fileEnded || file < 0; // of a text there is no more
        while (!fileEnded) {
            const ssize_t got = ::read(file, out, wanted);
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0) {
                error = FileError{FileError::Kind::Io, std::strerror(errno)};
                fileEnded = true;
                return 0;
            }
            if (got == 0)
                fileEnded = true;
            else if (bytesRead)
                bytesRead->fetch_add(static_cast<std::uint64_t>(got), std::memory_order_relaxed);
            return static_cast<std::size_t>(got);
        }
        return 0;
    }

    /// More raw bytes behind those there are; false at the end of the file.
    bool fill()
    {
        if (rawBegin > 0) {
            std::memmove(raw.data(), raw.data() + rawBegin, rawEnd - rawBegin);
            rawEnd -= rawBegin;
            rawBegin = 0;
        }
        if (fileEnded || rawEnd == raw.size())
            return false;
        const std::size_t got = readFile(raw.data() + rawEnd, raw.size() - rawEnd);
        rawEnd += got;
        return got > 0;
    }

    /// Behind a member: zero bytes are padding (tapes and dd write them), gzip's magic is the next member.
    /// False: there is none, and `end` says why.
    bool nextMember()
    {
        for (;;) {
            while (rawBegin < rawEnd && raw[rawBegin] == 0)
                ++rawBegin;
            if (rawEnd - rawBegin >= 2 || !fill())
                break;
        }
        if (error)
            return false;
        if (rawBegin == rawEnd) {
            end = End::Clean;
            return false;
        }
        if (rawEnd - rawBegin < 2 || static_cast<unsigned char>(raw[rawBegin]) != 0x1f
            || static_cast<unsigned char>(raw[rawBegin + 1]) != 0x8b) {
            end = End::Damaged;
            return false;
        }
        isal_inflate_reset(inflate.get());
        inflate->crc_flag = ISAL_GZIP;
        inflate->avail_in = 0;
        betweenMembers = false;
        return true;
    }

    std::size_t inflateSome(char *out, std::size_t wanted)
    {
        for (;;) {
            if (betweenMembers && !nextMember())
                return 0;
            if (rawBegin == rawEnd)
                fill();
            if (error)
                return 0;
            inflate->next_in = reinterpret_cast<std::uint8_t *>(raw.data() + rawBegin);
            inflate->avail_in = static_cast<std::uint32_t>(rawEnd - rawBegin);
            inflate->next_out = reinterpret_cast<std::uint8_t *>(out);
            inflate->avail_out = static_cast<std::uint32_t>(wanted);
            const int status = isal_inflate(inflate.get());
            const std::size_t produced = wanted - inflate->avail_out;
            rawBegin = rawEnd - inflate->avail_in;
            if (status < 0) {
                end = End::Damaged;
                return produced;
            }
            if (inflate->block_state == ISAL_BLOCK_FINISH) {
                betweenMembers = true;
                if (produced > 0)
                    return produced;
                continue;
            }
            if (produced > 0)
                return produced;
            if (rawBegin == rawEnd && fileEnded) {
                end = End::Cut;
                return 0;
            }
        }
    }
};

Input::Input() : m_data(std::make_unique<Data>()) {}
Input::~Input() = default;

std::optional<FileError> Input::open(const std::filesystem::path &path, std::atomic<std::uint64_t> *bytesRead)
{
    auto &d = *m_data;
    // O_NONBLOCK: opening a pipe nobody writes to, or a tape, must not hang; for regular files it changes nothing.
    d.file = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (d.file < 0)
        return openError(errno);
    struct stat info{};
    if (::fstat(d.file, &info) != 0)
        return openError(errno);
    if (!S_ISREG(info.st_mode))
        return FileError{FileError::Kind::NotAFile, {}};
    ::posix_fadvise(d.file, 0, 0, POSIX_FADV_SEQUENTIAL);
    d.size = static_cast<std::uint64_t>(info.st_size);
    d.bytesRead = bytesRead;
    d.raw.resize(compressedChunk);
    while (d.rawEnd < 2 && d.fill()) { }
    if (d.error)
        return d.error;
    d.compressed = d.rawEnd >= 2 && static_cast<unsigned char>(d.raw[0]) == 0x1f
        && static_cast<unsigned char>(d.raw[1]) == 0x8b;
    if (d.compressed) {
        d.inflated.resize(inflatedChunk);
        d.inflate = std::make_unique<inflate_state>();
        isal_inflate_init(d.inflate.get());
        d.inflate->crc_flag = ISAL_GZIP;
    }
    return std::nullopt;
}

void Input::openText(std::string_view text)
{
    m_data->raw.assign(text.begin(), text.end());
    m_data->rawEnd = text.size();
    m_data->size = text.size();
}

std::size_t Input::read(char *out, std::size_t size)
{
    auto &d = *m_data;
    if (d.inflatedBegin == d.inflatedEnd && d.compressed && d.end == End::None && !d.error) {
        d.inflatedBegin = 0;
        d.inflatedEnd = d.inflateSome(d.inflated.data(), d.inflated.size());
    }
    if (d.inflatedBegin < d.inflatedEnd) {
        const std::size_t count = std::min(size, d.inflatedEnd - d.inflatedBegin);
        std::memcpy(out, d.inflated.data() + d.inflatedBegin, count);
        d.inflatedBegin += count;
        return count;
    }
    if (d.end != End::None || d.error || d.compressed || size == 0)
        return 0;
    if (d.rawBegin < d.rawEnd) { // what open() looked at
        const std::size_t count = std::min(size, d.rawEnd - d.rawBegin);
        std::memcpy(out, d.raw.data() + d.rawBegin, count);
        d.rawBegin += count;
        return count;
    }
    const std::size_t got = d.readFile(out, size);
    if (got == 0 && !d.error)
        d.end = End::Clean;
    return got;
}

Input::End Input::end() const { return m_data->end; }
const std::optional<FileError> &Input::error() const { return m_data->error; }
std::uint64_t Input::fileSize() const { return m_data->size; }
bool Input::compressed() const { return m_data->compressed; }

std::variant<FileProbe, FileError> probeFile(const std::filesystem::path &path)
{
    Input input;
    if (auto error = input.open(path, nullptr))
        return *std::move(error);
    FileProbe probe;
    probe.fileSize = input.fileSize();
    probe.compressed = input.compressed();
    std::vector<char> head(headBytes);
    std::size_t filled = 0;
    while (filled < head.size()) {
        const std::size_t got = input.read(head.data() + filled, head.size() - filled);
        if (got == 0)
            break;
        filled += got;
    }
    if (input.error())
        return *input.error();
    ContentHash hash;
    hash.add(head.data(), filled);
    probe.headDigest = hash.digest();
    probe.headLength = filled;
    return probe;
}

std::variant<ContentDigests, FileError> digestFile(const std::filesystem::path &path,
                                                   const std::vector<std::uint64_t> &offsets, std::stop_token stop,
                                                   std::atomic<std::uint64_t> *bytesRead)
{
    Input input;
    if (auto error = input.open(path, bytesRead))
        return *std::move(error);
    ContentDigests digests;
    ContentHash hash;
    std::vector<char> buffer(hashChunk);
    auto offset = offsets.begin();
    const auto recordReached = [&] {
        for (; offset != offsets.end() && *offset == digests.size; ++offset)
            digests.prefixes.emplace_back(*offset, hash.digest());
    };
    recordReached();
    while (!stop.stop_requested()) {
        std::size_t wanted = buffer.size();
        if (offset != offsets.end())
            wanted = static_cast<std::size_t>(std::min<std::uint64_t>(wanted, *offset - digests.size));
        const std::size_t got = input.read(buffer.data(), wanted);
        if (got == 0) {
            if (input.error())
                return *input.error();
            digests.whole = hash.digest();
            return digests;
        }
        hash.add(buffer.data(), got);
        digests.size += got;
        recordReached();
    }
    return FileError{FileError::Kind::Cancelled, {}};
}

} // namespace pp::engine
