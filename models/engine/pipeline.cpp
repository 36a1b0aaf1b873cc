// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/pipeline.h"

namespace pp::engine {

Pipeline::Pipeline(Splitter &splitter, std::vector<std::unique_ptr<Walker>> &walkers, const FileJob &job,
                   std::size_t blockBytes)
    : m_splitter(splitter), m_walkers(walkers), m_job(job), m_blockBytes(blockBytes)
{
    const std::size_t slots = walkers.size() == 1 ? 1 : 2 * walkers.size() + 2;
    for (std::size_t i = 0; i < slots; ++i) {
        m_slots.push_back(std::make_unique<Slot>());
        m_free.push_back(m_slots.back().get());
    }
}

bool Pipeline::canRead() const
{
    return !m_reading && !m_ended && !m_stopping && !m_largeInFlight && !m_free.empty();
}

void Pipeline::readOne(std::unique_lock<std::mutex> &lock)
{
    Slot *slot = m_free.back();
    m_free.pop_back();
    m_reading = true;
    lock.unlock();
    auto error = m_splitter.next(slot->block);
    lock.lock();
    m_reading = false;
    if (error) {
        m_error = std::move(error);
        m_ended = true;
        m_free.push_back(slot);
    } else {
        slot->parsed = false;
        m_ended = slot->block.last;
        m_largeInFlight = slot->block.data.size() > 2 * m_blockBytes;
        m_toParse.push_back(slot);
        m_inOrder.push_back(slot);
        ++m_blocksRead;
    }
    m_changed.notify_all();
}

void Pipeline::parseOne(std::unique_lock<std::mutex> &lock, Walker &walker)
{
    Slot *slot = m_toParse.front();
    m_toParse.pop_front();
    lock.unlock();
    walker.parse(slot->block, m_job.messageKey, m_job.source.empty());
    lock.lock();
    slot->parsed = true;
    m_changed.notify_all();
}

void Pipeline::help(Walker &walker)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (m_stopping)
            return;
        if (!m_toParse.empty())
            parseOne(lock, walker);
        else if (canRead())
            readOne(lock);
        else
            m_changed.wait(lock);
    }
}

std::optional<FileError> Pipeline::run(const Count &count)
{
    std::vector<std::jthread> helpers;
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (!m_inOrder.empty() && m_inOrder.front()->parsed) {
            Slot *slot = m_inOrder.front();
            m_inOrder.pop_front();
            lock.unlock();
            const bool goOn = count(slot->block);
            const bool large = slot->block.data.size() > 2 * m_blockBytes;
            if (large)
                slot->block = {}; // a long event's memory is not kept
            lock.lock();
            m_largeInFlight &= !large;
            m_free.push_back(slot);
            m_stopping |= !goOn;
            m_changed.notify_all();
        } else if (!m_toParse.empty()) {
            parseOne(lock, *m_walkers.front());
        } else if (canRead()) {
            readOne(lock);
            // A small file is done before a thread has started.
            if (m_blocksRead == 2 && helpers.empty()) {
                for (std::size_t i = 1; i < m_walkers.size(); ++i)
                    helpers.emplace_back([this, i] { help(*m_walkers[i]); });
            }
        } else if (m_inOrder.empty() && m_ended) {
            break;
        } else {
            m_changed.wait(lock);
        }
    }
    m_stopping = true;
    m_changed.notify_all();
    lock.unlock();
    helpers.clear(); // joins
    return m_error;
}

} // namespace pp::engine
