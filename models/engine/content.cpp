// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/content.h"

namespace pp::engine {

std::optional<FileError> Content::open(const std::filesystem::path &path, std::atomic<std::uint64_t> *bytesRead)
{
    return m_input.open(path, bytesRead);
}

FileError Content::failure() const
{
    if (m_input.error())
        return *m_input.error();
    return {FileError::Kind::Cancelled, {}};
}

std::size_t Content::read(char *out, std::size_t size)
{
    if (m_givenBegin < m_given.size()) {
        const std::size_t count = std::min(size, m_given.size() - m_givenBegin);
        std::memcpy(out, m_given.data() + m_givenBegin, count);
        m_givenBegin += count;
        return count;
    }
    if (m_given.capacity() > 4 * m_portion) { // a long event's; seldom needed again
        m_given.free();
        m_givenBegin = 0;
    }
    if (m_ended || failed())
        return 0;
    const std::size_t got = m_input.read(out, size);
    m_ended = got == 0;
    return got;
}

void Content::unread(const char *data, std::size_t size)
{
    if (m_givenBegin < m_given.size()) { // then all of them came from there
        m_givenBegin -= size;
        return;
    }
    m_givenBegin = 0;
    m_given.clear();
    m_given.append(data, size);
}

void Content::fill(Bytes &data, std::size_t size)
{
    data.reserve(size);
    while (data.size() < size) {
        const std::size_t got = read(data.data() + data.size(), size - data.size());
        if (got == 0)
            return;
        data.setSize(data.size() + got);
    }
}

void Content::consume(const char *data, std::size_t size)
{
    m_hash.add(data, size);
    m_offset += size;
}

} // namespace pp::engine
