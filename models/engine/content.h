// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/bytes.h"
#include "models/engine/input.h"

#include <algorithm>
#include <stop_token>

namespace pp::engine {

/// The content of a file, read once from its beginning. What was read too early can be given back; what was dealt
/// with is consumed, which moves the offset and goes into the digest. One thread at a time.
class Content
{
public:
    /// `portion`: how much is read at a time where nothing is kept, in bytes.
    Content(std::size_t portion, std::stop_token stop) : m_portion(portion), m_stop(std::move(stop)) {}

    [[nodiscard]] std::optional<FileError> open(const std::filesystem::path &path,
                                                std::atomic<std::uint64_t> *bytesRead);
    void openText(std::string_view text) { m_input.openText(text); } ///< instead
    /// Reading failed or shall end: what was read last says nothing.
    [[nodiscard]] bool failed() const { return m_input.error().has_value() || m_stop.stop_requested(); }
    [[nodiscard]] FileError failure() const;

    /// Reads up to `size` bytes; 0: the content has ended, or failed().
    [[nodiscard]] std::size_t read(char *out, std::size_t size);
    /// Gives back the last bytes that were read.
    void unread(const char *data, std::size_t size);
    /// Until `data` has `size` bytes or the content has ended.
    void fill(Bytes &data, std::size_t size);

    void consume(const char *data, std::size_t size);
    /// Reads and consumes in constant memory. take(data, size, used) takes a piece from its beginning and answers
    /// whether that was all; what it does not use is given back. False: the content ended before.
    template<typename Take>
    bool skip(const Take &take)
    {
        m_scratch.reserve(m_portion);
        for (;;) {
            const std::size_t got = read(m_scratch.data(), m_portion);
            if (got == 0)
                return false;
            std::size_t used = got;
            const bool done = take(m_scratch.data(), got, used);
            consume(m_scratch.data(), used);
            if (used < got)
                unread(m_scratch.data() + used, got - used);
            if (done)
                return true;
        }
    }

    [[nodiscard]] std::uint64_t offset() const { return m_offset; } ///< consumed, in bytes
    [[nodiscard]] Digest digest() const { return m_hash.digest(); } ///< of what was consumed
    /// All was read, and nothing given back.
    [[nodiscard]] bool ended() const { return m_ended && m_givenBegin == m_given.size(); }
    [[nodiscard]] Input::End end() const { return m_input.end(); }

private:
    const std::size_t m_portion;
    const std::stop_token m_stop;
    Input m_input;
    ContentHash m_hash;
    std::uint64_t m_offset = 0;
    bool m_ended = false;         ///< of the input
    Bytes m_given;                ///< given back: [m_givenBegin, size)
    std::size_t m_givenBegin = 0;
    Bytes m_scratch;
};

} // namespace pp::engine
