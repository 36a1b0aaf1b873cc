// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/messageids.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace pp::engine {

namespace {

constexpr std::size_t idsAPage = 256;                 // what one look into a run reads: 4 KiB
constexpr std::size_t bloomBitsAnId = 10;             // about 1 % of new ids look into the run in vain
constexpr std::uint64_t bloomBitsSet = 6;             // of them by each id
constexpr std::size_t maxBloomBytes = 64u << 20;      // runs behind that are looked into every time
constexpr MessageDigest zero{};

std::uint64_t load64(const std::uint8_t *p)
{
    std::uint64_t value = 0;
    for (int i = 7; i >= 0; --i)
        value = value << 8 | p[i];
    return value;
}

void store64(std::uint8_t *p, std::uint64_t value)
{
    for (int i = 0; i < 8; ++i, value >>= 8)
        p[i] = static_cast<std::uint8_t>(value);
}

/// Without the call to memcmp() that std::array's operator makes.
bool same(const MessageDigest &a, const MessageDigest &b)
{
    std::uint64_t words[4];
    std::memcpy(words, a.data(), 16);
    std::memcpy(words + 2, b.data(), 16);
    return ((words[0] ^ words[2]) | (words[1] ^ words[3])) == 0;
}

/// The `k`th bit of an id in a Bloom filter of mask + 1 bits.
std::size_t bloomBit(const MessageDigest &id, std::uint64_t k, std::size_t mask)
{
    return (load64(id.data() + 8) + k * (load64(id.data()) | 1)) & mask;
}

struct SipState {
    std::uint64_t v0, v1, v2, v3;

    void rounds(int count)
    {
        for (int i = 0; i < count; ++i) {
            v0 += v1; v1 = std::rotl(v1, 13); v1 ^= v0; v0 = std::rotl(v0, 32);
            v2 += v3; v3 = std::rotl(v3, 16); v3 ^= v2;
            v0 += v3; v3 = std::rotl(v3, 21); v3 ^= v0;
            v2 += v1; v1 = std::rotl(v1, 17); v1 ^= v2; v2 = std::rotl(v2, 32);
        }
    }
    void word(std::uint64_t m)
    {
        v3 ^= m;
        rounds(2);
        v0 ^= m;
    }
};

} // namespace

MessageDigest sipHash128(const std::array<std::uint8_t, 16> &key, std::string_view text)
{
    const std::uint64_t k0 = load64(key.data());
    const std::uint64_t k1 = load64(key.data() + 8);
    SipState state{k0 ^ 0x736f6d6570736575u, k1 ^ 0x646f72616e646f6du ^ 0xee, k0 ^ 0x6c7967656e657261u,
                   k1 ^ 0x7465646279746573u};
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    std::size_t left = text.size();
    for (; left >= 8; bytes += 8, left -= 8)
        state.word(load64(bytes));
    std::uint64_t last = std::uint64_t(text.size()) << 56;
    for (std::size_t i = 0; i < left; ++i)
        last |= std::uint64_t(bytes[i]) << (8 * i);
    state.word(last);
    MessageDigest digest;
    state.v2 ^= 0xee;
    state.rounds(4);
    store64(digest.data(), state.v0 ^ state.v1 ^ state.v2 ^ state.v3);
    state.v1 ^= 0xdd;
    state.rounds(4);
    store64(digest.data() + 8, state.v0 ^ state.v1 ^ state.v2 ^ state.v3);
    return digest;
}

struct MessageIds::Run {
    std::uint64_t offset = 0;
    std::size_t count = 0;
    std::vector<MessageDigest> firstOfPage;
    std::vector<std::uint64_t> bloom; ///< empty: none
};

MessageIds::MessageIds(std::size_t inMemory) : m_inMemory(std::max<std::size_t>(inMemory, 1)) {}

MessageIds::~MessageIds()
{
    if (m_file >= 0)
        ::close(m_file);
}

void MessageIds::clear()
{
    m_slots.clear();
    m_slots.shrink_to_fit();
    m_used = 0;
    m_zeroKnown = false;
    m_runs.clear();
    m_runBytes = 0;
    m_bloomBytes = 0;
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
    m_error.clear();
}

MessageIds::Answer MessageIds::find(const MessageDigest &id)
{
    if (id == zero)
        return m_zeroKnown ? Answer::Known : Answer::New;
    if (!m_slots.empty()) {
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t i = load64(id.data()) & mask; !same(m_slots[i], zero); i = (i + 1) & mask) {
            if (same(m_slots[i], id))
                return Answer::Known;
        }
    }
    for (const auto &run : m_runs) {
        if (const auto answer = findInRun(run, id); answer != Answer::New)
            return answer;
    }
    return Answer::New;
}

bool MessageIds::add(const MessageDigest &id)
{
    if (id == zero) {
        m_zeroKnown = true;
        return true;
    }
    if (m_used >= m_inMemory && !spill())
        return false;
    if ((m_used + 1) * 4 > m_slots.size() * 3)
        grow(std::max<std::size_t>(1024, m_slots.size() * 2));
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = load64(id.data()) & mask;
    while (!same(m_slots[i], zero))
        i = (i + 1) & mask;
    m_slots[i] = id;
    ++m_used;
    return true;
}

void MessageIds::grow(std::size_t slots)
{
    std::vector<MessageDigest> old(slots, zero);
    old.swap(m_slots);
    const std::size_t mask = slots - 1;
    for (const auto &id : old) {
        if (id == zero)
            continue;
        std::size_t i = load64(id.data()) & mask;
        while (!same(m_slots[i], zero))
            i = (i + 1) & mask;
        m_slots[i] = id;
    }
}

bool MessageIds::spill()
{
    if (m_file < 0) {
        std::error_code ignored;
        std::string folder = std::filesystem::temp_directory_path(ignored).string();
        if (folder.empty())
            folder = "/tmp";
        m_file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
        if (m_file < 0) { // a file system that cannot do that
            std::string name = folder + "/privacy-portal-XXXXXX";
            m_file = ::mkostemp(name.data(), O_CLOEXEC);
            if (m_file >= 0)
                ::unlink(name.c_str());
        }
        if (m_file < 0) {
            m_error = std::strerror(errno);
            return false;
        }
    }
    std::erase(m_slots, zero);
    std::sort(m_slots.begin(), m_slots.end());
    Run run;
    run.offset = m_runBytes;
    run.count = m_slots.size();
    const auto *bytes = reinterpret_cast<const char *>(m_slots.data());
    for (std::size_t left = run.count * sizeof(MessageDigest); left > 0;) {
        const ssize_t written = ::pwrite(m_file, bytes, left, static_cast<off_t>(m_runBytes));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            m_error = std::strerror(written < 0 ? errno : ENOSPC);
            return false;
        }
        bytes += written;
        left -= static_cast<std::size_t>(written);
        m_runBytes += static_cast<std::uint64_t>(written);
    }
    for (std::size_t i = 0; i < run.count; i += idsAPage)
        run.firstOfPage.push_back(m_slots[i]);
    const std::size_t words = std::bit_ceil(run.count * bloomBitsAnId / 64 + 1);
    if (m_bloomBytes + words * 8 <= maxBloomBytes) {
        m_bloomBytes += words * 8;
        run.bloom.assign(words, 0);
        const std::size_t mask = words * 64 - 1;
        for (const auto &id : m_slots) {
            for (std::uint64_t k = 0; k < bloomBitsSet; ++k) {
                const std::size_t bit = bloomBit(id, k, mask);
                run.bloom[bit / 64] |= std::uint64_t(1) << (bit % 64);
            }
        }
    }
    m_runs.push_back(std::move(run));
    m_slots.assign(std::bit_ceil(m_slots.size() + m_slots.size() / 2), zero);
    m_used = 0;
    return true;
}

MessageIds::Answer MessageIds::findInRun(const Run &run, const MessageDigest &id)
{
    if (!run.bloom.empty()) {
        const std::size_t mask = run.bloom.size() * 64 - 1;
        for (std::uint64_t k = 0; k < bloomBitsSet; ++k) {
            const std::size_t bit = bloomBit(id, k, mask);
            if (!(run.bloom[bit / 64] >> (bit % 64) & 1))
                return Answer::New;
        }
    }
    const auto after = std::upper_bound(run.firstOfPage.begin(), run.firstOfPage.end(), id);
    if (after == run.firstOfPage.begin())
        return Answer::New;
    const auto page = static_cast<std::size_t>(after - run.firstOfPage.begin()) - 1;
    std::array<MessageDigest, idsAPage> ids;
    const std::size_t count = std::min(idsAPage, run.count - page * idsAPage);
    auto *bytes = reinterpret_cast<char *>(ids.data());
    std::uint64_t offset = run.offset + page * idsAPage * sizeof(MessageDigest);
    for (std::size_t left = count * sizeof(MessageDigest); left > 0;) {
        const ssize_t got = ::pread(m_file, bytes, left, static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            m_error = std::strerror(got < 0 ? errno : EIO);
            return Answer::Failed;
        }
        bytes += got;
        left -= static_cast<std::size_t>(got);
        offset += static_cast<std::uint64_t>(got);
    }
    return std::binary_search(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(count), id) ? Answer::Known
                                                                                                 : Answer::New;
}

} // namespace pp::engine
