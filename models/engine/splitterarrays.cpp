// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the splitter does with arrays: their items are the events.
#include "models/engine/splitter.h"

#include "models/engine/ascii.h"

namespace pp::engine {

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
        if (done || m_content.failed())
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
    if (m_content.ended()) {
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
    m_content.fill(block.data,
                   std::max(m_blockBytes, std::min(block.data.size() * 2, m_limits.eventBytes + m_blockBytes)));
    return false;
}

/// Reads over the rest of an item that is longer than an event may be.
bool Splitter::tooLargeItem(Block &block)
{
    consume(block, block.data.size());
    block.data.clear();
    m_consumed = 0;
    const std::uint64_t line = m_scanner.itemLine();
    auto found = ArrayScanner::Found::Nothing;
    const bool hasEnd = m_content.skip([&](const char *data, std::size_t size, std::size_t &used) {
        used = 0;
        found = m_scanner.scan(data, used, size, m_content.offset(), m_line);
        return found != ArrayScanner::Found::Nothing;
    });
    if (m_content.failed())
        return true;
    if (found == ArrayScanner::Found::Syntax) {
        afterSyntax(block, 0, m_scanner.expected());
        return true;
    }
    if (hasEnd) {
        ++m_item;
        Document document;
        document.line = line + 1;
        document.item = m_item;
        document.array = m_array;
        document.rejected = RejectReason::TooLarge;
        block.documents.push_back(document);
    } else {
        endInArray(block);
    }
    finish(block, 0);
    return true;
}

/// The content ended within an array.
void Splitter::endInArray(Block &block)
{
    if (m_content.end() == Input::End::Clean)
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

void Splitter::skipArray(Block &block, std::size_t position)
{
    m_state = State::Look;
    m_sameLine = true;
    if (m_scanner.skip(block.data.data(), position, block.data.size(), m_line))
        return finish(block, position);
    consume(block, block.data.size());
    const bool hasEnd = m_content.skip([&](const char *data, std::size_t size, std::size_t &used) {
        used = 0;
        return m_scanner.skip(data, used, size, m_line);
    });
    if (!hasEnd)
        endInRejected(block);
    finish(block, block.data.size());
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
    if (m_content.ended() || !block.documents.empty()) {
        finish(block, block.data.size());
        return true;
    }
    dropFront(block, block.data.size());
    position = 0;
    m_content.fill(block.data, m_blockBytes);
    return false;
}

} // namespace pp::engine
