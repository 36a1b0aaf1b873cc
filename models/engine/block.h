// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/bytes.h"
#include "models/engine/messageids.h"
#include "models/engine/scan.h"

#include <array>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pp::engine {

/// One line or item of a block, to be read as one event.
struct Document {
    std::uint32_t begin = 0; ///< in the block's bytes
    std::uint32_t length = 0;
    std::uint64_t line = 0;  ///< from 1
    std::uint64_t item = 0;  ///< from 1 in an array, else 0
    std::uint64_t array = 0; ///< which array it is an item of; 0: none
    bool cutOff = false;     ///< the compressed data ends within or right behind it
    std::optional<RejectReason> rejected; ///< known before it is parsed
    const char *detail = "";
};

/// A field's place within one block: a tree over the keys as they are, so that most events find all of theirs by one
/// comparison each ("after this key there usually comes that one").
struct LocalNode {
    const char *key = nullptr; ///< in the block's bytes or arena; of a parameter in Block::parameterNames
    std::uint32_t keyLength = 0;
    std::uint32_t hash = 0;
    std::uint32_t parent = 0;
    std::uint32_t first = 0; ///< usual first child
    std::uint32_t next = 0;  ///< usual next sibling
    std::uint32_t stamp = 0; ///< the event that saw it last
    std::uint32_t leaf = 0;  ///< its number among that event's leaves
    std::uint32_t named = 0; ///< FieldNotes' number for what the key supports; 0: not yet asked

    static constexpr std::uint32_t itemsKey = 0xffffffff;  ///< keyLength of an array's items
    static constexpr std::uint32_t parameter = 0x80000000; ///< added to keyLength: a parameter of the URL that is the parent
    [[nodiscard]] bool isParameter() const { return keyLength != itemsKey && (keyLength & parameter) != 0; }
    [[nodiscard]] std::string_view name() const { return {key, keyLength & ~parameter}; } ///< not of items
};

/// Nodes 1 to rootCount are the scanned members of an event.
inline constexpr std::string_view scannedRoots[] = {"properties", "traits", "context", "userId",
                                                    "anonymousId", "groupId", "previousId"};
inline constexpr std::uint32_t rootCount = std::size(scannedRoots);

inline constexpr std::string_view eventTypes[] = {"track", "identify", "page", "screen", "group", "alias"};

/// Source and event as they stand in the block.
struct LocalGroup {
    std::uint64_t hash = 0;
    std::uint32_t type = 0; ///< of eventTypes
    std::string_view name;
    bool hasName = false;
    std::string_view project;
};

struct LocalLeaf {
    std::uint32_t node = 0;
    std::uint32_t types = 0;
    friend bool operator==(const LocalLeaf &, const LocalLeaf &) = default;
};

/// The fields an event has, and of which group it is: the same for many events.
struct LocalShape {
    std::uint64_t hash = 0;
    std::uint32_t group = 0;
    std::uint32_t leavesBegin = 0;
    std::uint32_t leavesCount = 0;
};

struct LocalHit {
    std::uint32_t leaf = 0; ///< of the event's shape
    std::uint32_t valueMatcher = 0;
    std::uint32_t hits = 0;
    std::uint32_t doubts = 0;
    std::uint32_t next = 0; ///< of the same leaf; index from 1
};

struct LocalValues {
    std::uint32_t leaf = 0;
    std::uint32_t values = 0;
};

/// What parsing found of one document. One for each document of the block.
struct LocalEvent {
    std::optional<RejectReason> rejected;
    const char *detail = "";
    bool hasId = false;
    MessageDigest id{};
    std::int64_t time = noTime;
    std::uint32_t shape = 0;
    std::uint32_t valuesBegin = 0, valuesEnd = 0; ///< leaves with another number of values than one (null: none)
    std::uint32_t hitsBegin = 0, hitsEnd = 0;
    std::uint64_t telling = 0; ///< sum of tellingWeight() over the values hit
};

/// A piece of a file on its way: filled by the splitter, parsed by any thread, counted in file order.
struct Block {
    // From the splitter
    Bytes data;
    std::uint64_t offset = 0;
    std::uint64_t linesBefore = 0;
    bool splitLines = false; ///< documents are to be found at line ends
    std::vector<Document> documents;
    Position after;
    std::uint64_t arrayAfter = 0;     ///< the array that goes on behind this block
    Digest digest{};                  ///< of the content up to here
    bool last = false;
    std::optional<RejectReason> cut;  ///< how the compressed data ended, if badly
    std::uint64_t cutItem = 0;

    // From the walker
    Bytes arena; ///< unescaped strings
    std::deque<std::string> parameterNames;
    std::vector<LocalNode> nodes;
    std::vector<LocalGroup> groups;
    std::vector<LocalLeaf> leaves;
    std::vector<LocalShape> shapes;
    std::vector<LocalEvent> events;
    std::vector<LocalValues> values;
    std::vector<LocalHit> hits;
};

} // namespace pp::engine
