// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/splitter.h"

#include "models/engine/ascii.h"
#include "models/engine/jsonreader.h"

#include <algorithm>

namespace pp::engine {

namespace {

bool endsWith(std::string_view name, std::string_view ending)
{
    return name.size() >= ending.size()
        && std::equal(ending.rbegin(), ending.rend(), name.rbegin(),
                      [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); });
}

bool isByLines(const std::filesystem::path &path)
{
    std::string name = path.filename().string();
    if (endsWith(name, ".gz"))
        name.resize(name.size() - 3);
    return endsWith(name, ".ndjson") || endsWith(name, ".jsonl");
}

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

/// std::count() with eight bytes at a time: every byte of a file passes here.
std::uint64_t countLines(const char *data, std::size_t size)
{
    constexpr std::uint64_t ones = 0x0101010101010101, low = 0x7f7f7f7f7f7f7f7f;
    std::uint64_t lines = 0;
    std::size_t i = 0;
    while (size - i >= 8) {
        std::uint64_t sums = 0; // of each of the eight columns
        for (int round = 0; round < 255 && size - i >= 8; ++round, i += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, data + i, 8);
            word ^= ones * '\n';
            sums += ~(((word & low) + low) | word | low) >> 7;
        }
        for (; sums; sums >>= 8)
            lines += sums & 0xff;
    }
    for (; i < size; ++i)
        lines += data[i] == '\n';
    return lines;
}

// Position::mode
constexpr int stateMask = 0x3, phaseShift = 2, phaseMask = 0x3, strictFlag = 0x10, lineBoundFlag = 0x20,
              multiLineFlag = 0x40, sameLineFlag = 0x80, brokenFlag = 0x100;

} // namespace

Splitter::Splitter(const FileJob &job, const ScanLimits &limits, std::size_t blockBytes, const std::stop_token &stop)
    : m_job(job), m_limits(limits), m_blockBytes(blockBytes), m_content(blockBytes, stop),
      m_strict(isByLines(job.path))
{
}

int Splitter::brokenMode(int mode) { return mode | brokenFlag; }

std::optional<FileError> Splitter::open(std::atomic<std::uint64_t> *bytesRead)
{
    if (m_job.text)
        m_content.openText(*m_job.text);
    else if (auto error = m_content.open(m_job.path, bytesRead))
        return error;
    if (!m_job.resumeAt)
        return std::nullopt;
    const Position &at = *m_job.resumeAt;
    if (at.offset > 0) {
        const bool reached = m_content.skip([&](const char *, std::size_t size, std::size_t &used) {
            const std::uint64_t left = at.offset - m_content.offset();
            used = static_cast<std::size_t>(std::min<std::uint64_t>(size, left));
            return used == left;
        });
        if (m_content.failed())
            return m_content.failure();
        if (!reached)
            return FileError{FileError::Kind::Changed, {}};
    }
    if (m_content.digest() != m_job.resumeDigest)
        return FileError{FileError::Kind::Changed, {}};
    m_line = at.line;
    m_item = at.item;
    m_state = static_cast<State>(at.mode & stateMask);
    if (m_state != State::Start)
        m_strict = at.mode & strictFlag;
    m_lineBound = at.mode & lineBoundFlag;
    m_sameLine = at.mode & sameLineFlag;
    m_resumedBroken = at.mode & brokenFlag;
    m_array = resumedArray;
    const auto phase = static_cast<ArrayScanner::Phase>((at.mode >> phaseShift) & phaseMask);
    m_scanner.start(m_lineBound, phase == ArrayScanner::Phase::InItem ? ArrayScanner::Phase::AfterItem : phase,
                    at.mode & multiLineFlag);
    return std::nullopt;
}

void Splitter::consume(Block &block, std::size_t upTo)
{
    if (upTo <= m_consumed)
        return;
    m_content.consume(block.data.data() + m_consumed, upTo - m_consumed);
    m_consumed = upTo;
}

void Splitter::dropFront(Block &block, std::size_t count)
{
    consume(block, count);
    block.data.dropFront(count);
    block.offset += count;
    m_consumed -= count;
}

/// The block ends before `used`; what is behind it was read too early.
void Splitter::finish(Block &block, std::size_t used)
{
    consume(block, used);
    if (used < block.data.size()) {
        m_content.unread(block.data.data() + used, block.data.size() - used);
        block.data.setSize(used);
    }
    int mode = static_cast<int>(m_state) | (m_strict ? strictFlag : 0);
    if (m_state == State::Array) {
        mode |= static_cast<int>(m_scanner.phase()) << phaseShift;
        mode |= (m_lineBound ? lineBoundFlag : 0) | (m_scanner.multiLine() ? multiLineFlag : 0);
    } else if (m_state == State::Look) {
        mode |= (m_lineBound ? lineBoundFlag : 0) | (m_sameLine ? sameLineFlag : 0);
    }
    const bool inArray = m_state == State::Array || m_state == State::Look;
    block.after = {m_content.offset(), m_line, inArray ? m_item : 0, mode};
    block.arrayAfter = inArray ? m_array : 0;
    block.digest = m_content.digest();
    block.last = m_content.ended();
    if (block.last && m_content.end() == Input::End::Cut)
        block.cut = RejectReason::GzipCut;
    else if (block.last && m_content.end() == Input::End::Damaged)
        block.cut = RejectReason::GzipDamaged;
}

std::optional<FileError> Splitter::next(Block &block)
{
    block.data.clear();
    block.documents.clear();
    block.offset = m_content.offset();
    block.linesBefore = m_line;
    block.splitLines = false;
    block.cut.reset();
    block.cutItem = 0;
    m_consumed = 0;
    m_content.fill(block.data, m_blockBytes);
    switch (m_state) {
    case State::Start: start(block); break;
    case State::Lines: lines(block); break;
    case State::Array:
    case State::Look: arrays(block, 0); break;
    }
    if (m_content.failed())
        return m_content.failure();
    return std::nullopt;
}

void Splitter::start(Block &block)
{
    if (m_content.offset() == 0 && block.data.view().starts_with(byteOrderMark))
        dropFront(block, byteOrderMark.size());
    if (m_strict) {
        m_state = State::Lines;
        return lines(block);
    }
    for (;;) { // to the first character that is not blank
        std::size_t blank = 0;
        while (blank < block.data.size() && isBlank(block.data.data()[blank]))
            m_line += block.data.data()[blank++] == '\n';
        dropFront(block, blank);
        if (!block.data.empty())
            break;
        m_content.fill(block.data, m_blockBytes);
        if (block.data.empty())
            return finish(block, 0);
    }
    block.linesBefore = m_line;
    if (block.data.data()[0] == '[') {
        beginArray(block.offset, false);
        return arrays(block, 1);
    }

    // One event over many lines? Only if its first line is not one already and all of it is small enough.
    std::size_t lineEnd = std::string_view::npos;
    for (std::size_t searched = 0;;) {
        lineEnd = block.data.view().find('\n', searched);
        if (lineEnd != std::string_view::npos || block.data.size() > m_limits.eventBytes)
            break;
        searched = block.data.size();
        m_content.fill(block.data, block.data.size() * 2);
        if (block.data.size() == searched)
            break;
    }
    const bool oneLine = lineEnd == std::string_view::npos;
    if (!oneLine && !isCompleteJson(block.data, lineEnd, m_limits)) {
        while (block.data.size() <= m_limits.eventBytes && !m_content.ended() && !m_content.failed()) {
            const std::size_t before = block.data.size();
            m_content.fill(block.data, std::min(before * 2, m_limits.eventBytes + 1));
            if (block.data.size() == before)
                break;
        }
        std::size_t size = block.data.size();
        while (size > 0 && isBlank(block.data.data()[size - 1]))
            --size;
        if (block.data.size() <= m_limits.eventBytes && m_content.ended()
            && m_content.end() == Input::End::Clean && isCompleteJson(block.data, size, m_limits)) {
            Document document;
            document.length = static_cast<std::uint32_t>(size);
            document.line = m_line + 1;
            block.documents.push_back(document);
            m_line += countLines(block.data.data(), block.data.size());
            m_state = State::Lines;
            return finish(block, block.data.size());
        }
    }
    m_state = State::Lines;
    if (block.data.size() > 2 * m_blockBytes) { // in the usual portions
        m_content.unread(block.data.data(), block.data.size());
        block.data.free();
        m_content.fill(block.data, m_blockBytes);
    }
    lines(block);
}

void Splitter::lines(Block &block)
{
    for (;;) {
        const char *data = block.data.data();
        const auto lineEnd = block.data.view().rfind('\n');
        if (m_content.ended()) {
            block.splitLines = true;
            m_line += countLines(data, block.data.size());
            return finish(block, block.data.size());
        }
        if (lineEnd != std::string_view::npos) {
            block.splitLines = true;
            m_line += countLines(data, lineEnd + 1);
            return finish(block, lineEnd + 1);
        }
        if (m_content.failed())
            return;
        std::size_t blank = 0;
        while (blank < block.data.size() && isBlank(data[blank]))
            ++blank;
        dropFront(block, blank);
        if (block.data.empty()) {
            m_content.fill(block.data, m_blockBytes);
            continue;
        }
        if (data[0] == '[') {
            beginArray(block.offset, true);
            return arrays(block, 1);
        }
        if (block.data.size() > m_limits.eventBytes) {
            m_item = 0;
            m_array = 0;
            reject(block, RejectReason::TooLarge, "");
            discardLine(block, block.data.size());
            return;
        }
        m_content.fill(block.data, std::min(block.data.size() * 2, m_limits.eventBytes + m_blockBytes));
    }
}

void Splitter::reject(Block &block, RejectReason reason, const char *detail)
{
    Document document;
    document.line = m_line + 1;
    document.item = m_array ? m_item + 1 : 0;
    document.array = m_array;
    document.rejected = reason;
    document.detail = detail;
    block.documents.push_back(document);
}

/// Reads over everything to the end of the line, in constant memory, and ends the block there.
void Splitter::discardLine(Block &block, std::size_t position)
{
    m_state = m_lineBound || m_strict || m_array == 0 ? State::Lines : State::Look;
    m_sameLine = false;
    const auto lineEnd = block.data.view().find('\n', position);
    if (lineEnd != std::string_view::npos) {
        ++m_line;
        return finish(block, lineEnd + 1);
    }
    consume(block, block.data.size());
    const bool hasEnd = m_content.skip([](const char *data, std::size_t size, std::size_t &used) {
        const auto *newline = static_cast<const char *>(std::memchr(data, '\n', size));
        if (newline)
            used = static_cast<std::size_t>(newline - data) + 1;
        return newline != nullptr;
    });
    if (hasEnd)
        ++m_line;
    else
        endInRejected(block);
    finish(block, block.data.size());
}

/// The content ended in what the last rejection stands for. Where the file is cut off, that is the true cause.
void Splitter::endInRejected(Block &block)
{
    if (m_content.end() == Input::End::Clean)
        return;
    block.cutItem = block.documents.back().item;
    block.documents.pop_back();
}

} // namespace pp::engine
