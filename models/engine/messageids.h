// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pp::engine {

using MessageDigest = std::array<std::uint8_t, 16>;

/// SipHash-2-4 with 128 bits of output: whoever does not have the key cannot tell which id a digest stands for.
[[nodiscard]] MessageDigest sipHash128(const std::array<std::uint8_t, 16> &key, std::string_view text);

/// The message ids of one file. Exact, and bounded in memory: what is beyond `inMemory` ids goes as sorted runs into
/// a temporary file without a name, each run with a Bloom filter and an index as far as those fit. One thread.
class MessageIds
{
public:
    explicit MessageIds(std::size_t inMemory);
    ~MessageIds();
    MessageIds(const MessageIds &) = delete;
    MessageIds &operator=(const MessageIds &) = delete;

    enum class Answer { New, Known, Failed };
    /// Whether it is known; error() says why that cannot be told (the temporary file cannot be read).
    [[nodiscard]] Answer find(const MessageDigest &id);
    /// Adds one that is New. False: the temporary file cannot be written.
    [[nodiscard]] bool add(const MessageDigest &id);
    [[nodiscard]] const std::string &error() const { return m_error; }
    void clear();

private:
    struct Run;
    [[nodiscard]] bool spill();
    [[nodiscard]] Answer findInRun(const Run &run, const MessageDigest &id);
    void grow(std::size_t slots);

    std::size_t m_inMemory;
    std::vector<MessageDigest> m_slots; ///< open addressing; all zero: free
    std::size_t m_used = 0;
    bool m_zeroKnown = false; ///< the digest that is all zero
    std::vector<Run> m_runs;
    std::uint64_t m_runBytes = 0;
    std::size_t m_bloomBytes = 0;
    int m_file = -1;
    std::string m_error;
};

} // namespace pp::engine
