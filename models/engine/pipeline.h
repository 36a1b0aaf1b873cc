// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/block.h"
#include "models/engine/splitter.h"
#include "models/engine/walker.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace pp::engine {

/// Takes the blocks of one file through reading (one thread at a time), parsing (any number) and counting (the
/// caller of run(), in file order). All threads do whatever is there to do; the caller is one of them. With one
/// thread everything happens on the caller's.
///
/// Only what needs the order is done in order, and it is little: asking the value matchers is part of parsing, before
/// it is known whether an event counts. Duplicates cost their parsing, and nothing has to be merged between threads.
class Pipeline
{
public:
    /// Counts a block; false ends the run.
    using Count = std::function<bool(Block &)>;

    Pipeline(Splitter &splitter, std::vector<std::unique_ptr<Walker>> &walkers, const FileJob &job,
             std::size_t blockBytes);

    /// An error of reading; nothing if the last block was counted or `count` said false.
    [[nodiscard]] std::optional<FileError> run(const Count &count);

private:
    struct Slot {
        Block block;
        bool parsed = false;
    };

    bool canRead() const;
    void readOne(std::unique_lock<std::mutex> &lock);
    void parseOne(std::unique_lock<std::mutex> &lock, Walker &walker);
    void help(Walker &walker);

    Splitter &m_splitter;
    std::vector<std::unique_ptr<Walker>> &m_walkers;
    const FileJob &m_job;
    const std::size_t m_blockBytes;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::unique_ptr<Slot>> m_slots;
    std::vector<Slot *> m_free;
    std::deque<Slot *> m_toParse;
    std::deque<Slot *> m_inOrder;
    bool m_reading = false;
    bool m_largeInFlight = false; ///< a block with a single long event: one at a time, to bound memory
    bool m_ended = false;
    bool m_stopping = false;
    std::size_t m_blocksRead = 0;
    std::optional<FileError> m_error;
};

} // namespace pp::engine
