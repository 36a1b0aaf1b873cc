// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/linedocuments.h"

#include "models/engine/arrayscanner.h"
#include "models/engine/ascii.h"

namespace pp::engine {

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
            if (position < end)
                fail("nothing but blanks behind the array");
            return;
        case ArrayScanner::Found::Syntax:
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
