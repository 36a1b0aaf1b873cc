// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/splitter.h"

#include <algorithm>

namespace pp::engine {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

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

Splitter::Splitter(const FileJob &job, const ScanLimits &limits, std::size_t blockBytes, IsComplete isComplete,
                   std::stop_token stop)
    : m_job(job), m_limits(limits), m_blockBytes(blockBytes), m_isComplete(std::move(isComplete)),
      m_stop(std::move(stop)), m_strict(isByLines(job.path))
{
}

int Splitter::brokenMode(int mode) { return mode | brokenFlag; }

FileError Splitter::failure() const
{
    if (m_input.error())
        return *m_input.error();
    return {FileError::Kind::Cancelled, {}};
}

std::optional<FileError> Splitter::open(std::atomic<std::uint64_t> *bytesRead)
{
    if (auto error = m_input.open(m_job.path, bytesRead))
        return error;
    if (!m_job.resumeAt)
        return std::nullopt;
    const Position &at = *m_job.resumeAt;
    m_scratch.reserve(m_blockBytes);
    while (m_offset < at.offset) {
        const std::size_t got = m_input.read(
            m_scratch.data(), static_cast<std::size_t>(std::min<std::uint64_t>(m_blockBytes, at.offset - m_offset)));
        if (failed())
            return failure();
        if (got == 0)
            return FileError{FileError::Kind::Changed, {}};
        m_hash.add(m_scratch.data(), got);
        m_offset += got;
    }
    if (m_hash.digest() != m_job.resumeDigest)
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

std::size_t Splitter::readSome(char *out, std::size_t size)
{
    if (m_carryBegin < m_carry.size()) {
        const std::size_t count = std::min(size, m_carry.size() - m_carryBegin);
        std::memcpy(out, m_carry.data() + m_carryBegin, count);
        m_carryBegin += count;
        return count;
    }
    if (m_carry.capacity() > 4 * m_blockBytes) {
        m_carry.free();
        m_carryBegin = 0;
    }
    if (m_ended || failed())
        return 0;
    const std::size_t got = m_input.read(out, size);
    m_ended = got == 0;
    return got;
}

/// Gives back the last bytes that were read.
void Splitter::unread(const char *data, std::size_t size)
{
    if (m_carryBegin < m_carry.size()) { // then all of them came from there
        m_carryBegin -= size;
        return;
    }
    m_carryBegin = 0;
    m_carry.clear();
    m_carry.append(data, size);
}

/// Until the block has `size` bytes or the content has ended.
void Splitter::fill(Block &block, std::size_t size)
{
    block.data.reserve(size);
    while (block.data.size() < size) {
        const std::size_t got = readSome(block.data.data() + block.data.size(), size - block.data.size());
        if (got == 0)
            return;
        block.data.setSize(block.data.size() + got);
    }
}

void Splitter::consume(Block &block, std::size_t upTo)
{
    if (upTo <= m_consumed)
        return;
    m_hash.add(block.data.data() + m_consumed, upTo - m_consumed);
    m_offset += upTo - m_consumed;
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
        unread(block.data.data() + used, block.data.size() - used);
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
    block.after = {m_offset, m_line, inArray ? m_item : 0, mode};
    block.arrayAfter = inArray ? m_array : 0;
    block.digest = m_hash.digest();
    block.last = m_ended && m_carryBegin == m_carry.size();
    if (block.last && m_input.end() == Input::End::Cut)
        block.cut = RejectReason::GzipCut;
    else if (block.last && m_input.end() == Input::End::Damaged)
        block.cut = RejectReason::GzipDamaged;
}

std::optional<FileError> Splitter::next(Block &block)
{
    block.data.clear();
    block.documents.clear();
    block.offset = m_offset;
    block.linesBefore = m_line;
    block.splitLines = false;
    block.cut.reset();
    block.cutItem = 0;
    m_consumed = 0;
    fill(block, m_blockBytes);
    switch (m_state) {
    case State::Start: start(block); break;
    case State::Lines: lines(block); break;
    case State::Array:
    case State::Look: arrays(block, 0); break;
    }
    if (failed())
        return failure();
    return std::nullopt;
}

void Splitter::start(Block &block)
{
    if (m_offset == 0 && block.data.view().starts_with(byteOrderMark))
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
        fill(block, m_blockBytes);
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
        fill(block, block.data.size() * 2);
        if (block.data.size() == searched)
            break;
    }
    const bool oneLine = lineEnd == std::string_view::npos;
    if (!oneLine && !m_isComplete(block.data.data(), lineEnd)) {
        while (block.data.size() <= m_limits.eventBytes && !m_ended && !failed()) {
            const std::size_t before = block.data.size();
            fill(block, std::min(before * 2, m_limits.eventBytes + 1));
            if (block.data.size() == before)
                break;
        }
        std::size_t size = block.data.size();
        while (size > 0 && isBlank(block.data.data()[size - 1]))
            --size;
        if (block.data.size() <= m_limits.eventBytes && m_ended && m_input.end() == Input::End::Clean
            && m_isComplete(block.data.data(), size)) {
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
        unread(block.data.data(), block.data.size());
        block.data.free();
        fill(block, m_blockBytes);
    }
    lines(block);
}

void Splitter::lines(Block &block)
{
    for (;;) {
        const char *data = block.data.data();
        const auto lineEnd = block.data.view().rfind('\n');
        if (m_ended && m_carryBegin == m_carry.size()) {
            block.splitLines = true;
            m_line += countLines(data, block.data.size());
            return finish(block, block.data.size());
        }
        if (lineEnd != std::string_view::npos) {
            block.splitLines = true;
            m_line += countLines(data, lineEnd + 1);
            return finish(block, lineEnd + 1);
        }
        if (failed())
            return;
        std::size_t blank = 0;
        while (blank < block.data.size() && isBlank(data[blank]))
            ++blank;
        dropFront(block, blank);
        if (block.data.empty()) {
            fill(block, m_blockBytes);
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
        fill(block, std::min(block.data.size() * 2, m_limits.eventBytes + m_blockBytes));
    }
}

void Splitter::beginArray(std::uint64_t offset, bool lineBound)
{
    m_state = State::Array;
    m_lineBound = lineBound;
    m_array = offset + 1;
    m_item = 0;
    m_scanner.start(lineBound);
}

void Splitter::arrays(Block &block, std::size_t position)
{
    for (;;) {
        const bool done = m_state == State::Array ? arrayStep(block, position)
            : m_state == State::Look              ? lookStep(block, position)
                                                  : true;
        if (done || failed())
            return;
    }
}

bool Splitter::arrayStep(Block &block, std::size_t &position)
{
    switch (m_scanner.scan(block.data.data(), position, block.data.size(), block.offset, m_line)) {
    case ArrayScanner::Found::Item: {
        ++m_item;
        Document document;
        const std::uint64_t begin = m_scanner.itemBegin() - block.offset;
        document.begin = static_cast<std::uint32_t>(begin);
        document.length = static_cast<std::uint32_t>(position - begin);
        document.line = m_scanner.itemLine() + 1;
        document.item = m_item;
        document.array = m_array;
        if (document.length > m_limits.eventBytes)
            document.rejected = RejectReason::TooLarge;
        block.documents.push_back(document);
        return false;
    }
    case ArrayScanner::Found::End:
        m_state = State::Look;
        m_sameLine = true;
        return false;
    case ArrayScanner::Found::Syntax:
        afterSyntax(block, position, m_scanner.expected());
        return true;
    case ArrayScanner::Found::Nothing:
        break;
    }
    const bool ended = m_ended && m_carryBegin == m_carry.size();
    if (ended) {
        endInArray(block);
        finish(block, block.data.size());
        return true;
    }
    if (!block.documents.empty()) {
        std::size_t used = position;
        if (m_scanner.inItem()) {
            used = static_cast<std::size_t>(m_scanner.itemBegin() - block.offset);
            m_line = m_scanner.itemLine();
            m_scanner.rewindItem();
        }
        finish(block, used);
        return true;
    }
    const std::size_t before = m_scanner.inItem() ? static_cast<std::size_t>(m_scanner.itemBegin() - block.offset)
                                                  : position;
    dropFront(block, before);
    position -= before;
    if (block.data.size() > m_limits.eventBytes)
        return tooLargeItem(block);
    fill(block, std::max(m_blockBytes, std::min(block.data.size() * 2, m_limits.eventBytes + m_blockBytes)));
    return false;
}

/// Reads over the rest of an item that is longer than an event may be.
bool Splitter::tooLargeItem(Block &block)
{
    consume(block, block.data.size());
    block.data.clear();
    m_consumed = 0;
    m_scratch.reserve(m_blockBytes);
    for (;;) {
        const std::size_t got = readSome(m_scratch.data(), m_blockBytes);
        if (failed())
            return true;
        if (got == 0) {
            endInArray(block);
            break;
        }
        std::size_t position = 0;
        const std::uint64_t line = m_scanner.itemLine();
        const auto found = m_scanner.scan(m_scratch.data(), position, got, m_offset, m_line);
        m_hash.add(m_scratch.data(), position);
        m_offset += position;
        if (position < got)
            unread(m_scratch.data() + position, got - position);
        if (found == ArrayScanner::Found::Nothing)
            continue;
        if (found == ArrayScanner::Found::Syntax) {
            afterSyntax(block, 0, m_scanner.expected());
            return true;
        }
        ++m_item;
        Document document;
        document.line = line + 1;
        document.item = m_item;
        document.array = m_array;
        document.rejected = RejectReason::TooLarge;
        block.documents.push_back(document);
        break;
    }
    finish(block, 0);
    return true;
}

/// The content ended within an array.
void Splitter::endInArray(Block &block)
{
    if (m_input.end() == Input::End::Clean)
        reject(block, RejectReason::ArraySyntax, "the array's end");
    else
        block.cutItem = m_item + 1;
}

/// The rest of the array is one rejection; reading goes on with the next line when the array had stayed on one, else
/// behind what its brackets say is its end.
void Splitter::afterSyntax(Block &block, std::size_t position, const char *expected)
{
    const auto line = m_line;
    if (m_scanner.inItem())
        m_line = m_scanner.itemLine();
    reject(block, RejectReason::ArraySyntax, expected);
    m_line = line;
    if (m_lineBound || !m_scanner.multiLine())
        discardLine(block, position);
    else
        skipArray(block, position);
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
    auto lineEnd = block.data.view().find('\n', position);
    if (lineEnd != std::string_view::npos) {
        ++m_line;
        return finish(block, lineEnd + 1);
    }
    consume(block, block.data.size());
    const std::size_t used = block.data.size();
    m_scratch.reserve(m_blockBytes);
    for (;;) {
        const std::size_t got = readSome(m_scratch.data(), m_blockBytes);
        if (got == 0)
            break;
        lineEnd = std::string_view(m_scratch.data(), got).find('\n');
        const std::size_t count = lineEnd == std::string_view::npos ? got : lineEnd + 1;
        m_hash.add(m_scratch.data(), count);
        m_offset += count;
        if (count < got)
            unread(m_scratch.data() + count, got - count);
        if (lineEnd != std::string_view::npos) {
            ++m_line;
            break;
        }
    }
    finish(block, used);
}

void Splitter::skipArray(Block &block, std::size_t position)
{
    m_state = State::Look;
    m_sameLine = true;
    if (m_scanner.skip(block.data.data(), position, block.data.size(), m_line))
        return finish(block, position);
    consume(block, block.data.size());
    const std::size_t used = block.data.size();
    m_scratch.reserve(m_blockBytes);
    for (;;) {
        const std::size_t got = readSome(m_scratch.data(), m_blockBytes);
        if (got == 0)
            break;
        std::size_t count = 0;
        const bool ended = m_scanner.skip(m_scratch.data(), count, got, m_line);
        m_hash.add(m_scratch.data(), count);
        m_offset += count;
        if (count < got)
            unread(m_scratch.data() + count, got - count);
        if (ended)
            break;
    }
    finish(block, used);
}

/// Behind an array: another one, lines, or something that does not belong on the line of the array's end.
bool Splitter::lookStep(Block &block, std::size_t &position)
{
    for (; position < block.data.size(); ++position) {
        const char c = block.data.data()[position];
        if (c == '\n') {
            ++m_line;
            m_sameLine = false;
            if (m_lineBound) {
                m_state = State::Lines;
                finish(block, position + 1);
                return true;
            }
        } else if (!isBlank(c)) {
            break;
        }
    }
    if (position < block.data.size()) {
        if (block.data.data()[position] == '[' && !m_lineBound) {
            beginArray(block.offset + position, false);
            ++position;
            return false;
        }
        if (m_sameLine) {
            reject(block, RejectReason::ArraySyntax, "nothing but blanks behind the array");
            discardLine(block, position);
            return true;
        }
        m_state = State::Lines;
        finish(block, position);
        return true;
    }
    if ((m_ended && m_carryBegin == m_carry.size()) || !block.documents.empty()) {
        finish(block, block.data.size());
        return true;
    }
    dropFront(block, block.data.size());
    position = 0;
    fill(block, m_blockBytes);
    return false;
}

namespace {

/// One line that begins with a bracket.
void splitArray(Block &block, const ScanLimits &limits, std::size_t begin, std::size_t end, std::uint64_t line,
                bool cutOff)
{
    ArrayScanner scanner;
    scanner.start(true);
    std::size_t position = begin + 1;
    Document document;
    document.line = line;
    document.array = block.offset + begin + 1;
    const auto fail = [&](const char *expected) {
        if (cutOff) {
            block.cutItem = document.item + 1;
            return;
        }
        ++document.item;
        document.begin = document.length = 0;
        document.rejected = RejectReason::ArraySyntax;
        document.detail = expected;
        block.documents.push_back(document);
    };
    for (std::uint64_t lines = 0;;) {
        switch (scanner.scan(block.data.data(), position, end, block.offset, lines)) {
        case ArrayScanner::Found::Item:
            ++document.item;
            document.begin = static_cast<std::uint32_t>(scanner.itemBegin() - block.offset);
            document.length = static_cast<std::uint32_t>(position - document.begin);
            document.rejected.reset();
            if (document.length > limits.eventBytes)
                document.rejected = RejectReason::TooLarge;
            block.documents.push_back(document);
            break;
        case ArrayScanner::Found::End:
            while (position < end && isBlank(block.data.data()[position]))
                ++position;
            cutOff = false;
            if (position < end)
                fail("nothing but blanks behind the array");
            return;
        case ArrayScanner::Found::Syntax:
            cutOff = false;
            return fail(scanner.expected());
        case ArrayScanner::Found::Nothing:
            return fail(scanner.inItem() ? "the item's end" : "the array's end");
        }
    }
}

} // namespace

void splitLines(Block &block, const ScanLimits &limits)
{
    const char *data = block.data.data();
    const std::size_t size = block.data.size();
    std::uint64_t line = block.linesBefore;
    for (std::size_t begin = 0; begin < size;) {
        const auto *newline = static_cast<const char *>(std::memchr(data + begin, '\n', size - begin));
        const std::size_t end = newline ? static_cast<std::size_t>(newline - data) : size;
        const bool cutOff = !newline && block.cut.has_value();
        ++line;
        while (begin < end && isBlank(data[begin]))
            ++begin;
        if (begin < end && data[begin] == '[') {
            splitArray(block, limits, begin, end, line, cutOff);
        } else if (begin < end) {
            Document document;
            document.begin = static_cast<std::uint32_t>(begin);
            document.length = static_cast<std::uint32_t>(end - begin);
            document.line = line;
            document.cutOff = cutOff;
            if (document.length > limits.eventBytes)
                document.rejected = RejectReason::TooLarge;
            block.documents.push_back(document);
        }
        begin = end + 1;
    }
}

} // namespace pp::engine
