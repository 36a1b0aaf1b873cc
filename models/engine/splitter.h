// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/arrayscanner.h"
#include "models/engine/block.h"
#include "models/engine/content.h"

namespace pp::engine {

/// Cuts the content of a file into blocks between events, and hashes it on the way. One thread at a time.
///
/// Names that end in .ndjson or .jsonl (and .gz) are read by lines. Other names may also hold arrays over several
/// lines, or one event over many lines. What is too long for an event is read over in constant memory.
class Splitter
{
public:
    Splitter(const FileJob &job, const ScanLimits &limits, std::size_t blockBytes, const std::stop_token &stop);

    /// Opens the file; where the job resumes, reads and compares the part that was counted.
    [[nodiscard]] std::optional<FileError> open(std::atomic<std::uint64_t> *bytesRead);
    /// Fills the next block; the last one says so. Not to be called after that.
    [[nodiscard]] std::optional<FileError> next(Block &block);

    /// Of a resumed position: the items of the array it is in are to be left out.
    [[nodiscard]] bool resumesInBrokenArray() const { return m_resumedBroken; }
    /// The position's mode with the mark that the array it is in is broken.
    [[nodiscard]] static int brokenMode(int mode);
    /// The array a position that was resumed stands in.
    static constexpr std::uint64_t resumedArray = ~std::uint64_t(0);

private:
    enum class State { Start, Lines, Array, Look };

    void consume(Block &block, std::size_t upTo);
    void dropFront(Block &block, std::size_t count);
    void finish(Block &block, std::size_t used);

    void start(Block &block);
    void lines(Block &block);
    void arrays(Block &block, std::size_t position);
    /// Whether the block is done.
    bool arrayStep(Block &block, std::size_t &position);
    bool lookStep(Block &block, std::size_t &position);
    bool tooLargeItem(Block &block);
    void afterSyntax(Block &block, std::size_t position, const char *expected);
    void beginArray(std::uint64_t offset, bool lineBound);
    void discardLine(Block &block, std::size_t position);
    void skipArray(Block &block, std::size_t position);
    void reject(Block &block, RejectReason reason, const char *detail);
    void endInArray(Block &block);
    void endInRejected(Block &block);

    const FileJob &m_job;
    const ScanLimits &m_limits;
    const std::size_t m_blockBytes;
    Content m_content;

    State m_state = State::Start;
    bool m_strict = false;   ///< by lines only
    bool m_lineBound = false;
    bool m_sameLine = false; ///< in Look: on the line of the array's end
    bool m_resumedBroken = false;
    ArrayScanner m_scanner;
    std::uint64_t m_array = 0;
    std::size_t m_consumed = 0; ///< of the block's bytes
    std::uint64_t m_line = 0;
    std::uint64_t m_item = 0;
};

} // namespace pp::engine
