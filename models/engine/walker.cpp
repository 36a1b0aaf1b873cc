// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/walker.h"

#include "models/engine/isotime.h"
#include "models/engine/seededhash.h"
#include "models/engine/splitter.h"

#include <simdjson.h>

#include <algorithm>
#include <bit>

namespace pp::engine {

namespace {

using Tokens = simdjson::internal::dom_parser_implementation;

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// memcmp() without the call for the usual short keys.
bool sameBytes(const char *a, const char *b, std::size_t size)
{
    const auto same = [&]<typename Word>(Word, std::size_t at) {
        Word x, y;
        std::memcpy(&x, a + at, sizeof x);
        std::memcpy(&y, b + at, sizeof y);
        return x == y;
    };
    if (size > 16)
        return std::memcmp(a, b, size) == 0;
    if (size >= 8)
        return same(std::uint64_t(), 0) && same(std::uint64_t(), size - 8);
    if (size >= 4)
        return same(std::uint32_t(), 0) && same(std::uint32_t(), size - 4);
    for (std::size_t i = 0; i < size; ++i) {
        if (a[i] != b[i])
            return false;
    }
    return true;
}

enum class Kind : std::uint8_t { String, Number, True, False, Null, Object, Array };
constexpr std::uint32_t typeString = 1, typeNumber = 2, typeBoolean = 4, typeNull = 8;

struct Scalar {
    Kind kind = Kind::Null;
    std::string_view text; ///< unescaped, or as it stands
};

/// What an event has at its top level.
struct Event {
    std::optional<Scalar> type, event, name, messageId, projectId;
    std::string_view times[4];
    std::optional<RejectReason> notAnObject;
    bool idNotAValue = false;
};

enum class Member { Other, Type, Event, Name, MessageId, ProjectId, Time, Root };
struct KnownMember {
    std::string_view key;
    Member member;
    std::uint32_t number; ///< of the time, or the root's node
};
constexpr KnownMember knownMembers[] = {
    {"type", Member::Type, 0}, {"event", Member::Event, 0}, {"name", Member::Name, 0},
    {"messageId", Member::MessageId, 0}, {"projectId", Member::ProjectId, 0},
    {"timestamp", Member::Time, 0}, {"receivedAt", Member::Time, 1}, {"originalTimestamp", Member::Time, 2},
    {"sentAt", Member::Time, 3},
    {"properties", Member::Root, 1}, {"traits", Member::Root, 2}, {"context", Member::Root, 3},
    {"userId", Member::Root, 4}, {"anonymousId", Member::Root, 5}, {"groupId", Member::Root, 6},
    {"previousId", Member::Root, 7},
};
constexpr std::uint32_t containerRoots = 3; ///< nodes 1 to 3 hold objects, the others ids
constexpr RejectReason notAnObject[containerRoots] = {
    RejectReason::PropertiesNotAnObject, RejectReason::TraitsNotAnObject, RejectReason::ContextNotAnObject};

KnownMember memberOf(std::string_view key)
{
    for (const auto &known : knownMembers) {
        if (known.key.size() == key.size() && known.key[0] == key[0]
            && sameBytes(known.key.data(), key.data(), key.size()))
            return known;
    }
    return {{}, Member::Other, 0};
}

std::unique_ptr<Tokens> makeTokens(std::size_t capacity)
{
    std::unique_ptr<Tokens> tokens;
    if (simdjson::get_active_implementation()->create_dom_parser_implementation(capacity, 1, tokens)
        != simdjson::SUCCESS)
        return nullptr;
    return tokens;
}

} // namespace

struct Walker::Data {
    Data(std::shared_ptr<const Matchers> matchers, const ScanLimits &scanLimits, std::size_t bytes)
        : limits(scanLimits), blockBytes(bytes)
    {
        if (matchers && matchers->valueMatcherCount() > 0)
            tester.emplace(std::move(matchers));
    }

    const ScanLimits &limits;
    const std::size_t blockBytes;
    std::optional<ValueTester> tester;
    std::unique_ptr<Tokens> usual; ///< for blocks of the usual size; larger ones get one of their own for a while

    // Of the document being walked
    Tokens *tokens = nullptr;
    const char *base = nullptr;
    const std::uint32_t *token = nullptr;
    std::uint32_t end = 0;
    bool hasBackslash = false;
    bool keepsArena = false;
    RejectReason reason = RejectReason::NotJson;
    const char *detail = "";

    Block *block = nullptr;
    std::size_t arenaUsed = 0;
    std::uint32_t stamp = 0;
    std::vector<LocalLeaf> leaves;
    std::vector<std::uint32_t> leafValues;
    std::vector<std::uint32_t> leafHits;
    std::uint64_t valuesHit = 0;
    std::uint32_t nodeMask = 0;
    std::uint32_t shapeMask = 0;
    std::vector<std::uint32_t> groupTable;

    bool fail(const char *expected)
    {
        reason = RejectReason::NotJson;
        detail = expected;
        return false;
    }
    bool tooDeep()
    {
        reason = RejectReason::TooDeep;
        detail = "";
        return false;
    }

    // Tokens

    bool next(std::uint32_t &position)
    {
        position = *token;
        if (position >= end)
            return fail("more of the value");
        ++token;
        return true;
    }

    /// The string whose opening quote is at `position`. The token behind it tells where it ends.
    bool string(std::uint32_t position, std::string_view &text, bool keep)
    {
        std::uint32_t last = std::min(*token, end);
        do {
            --last;
        } while (isBlank(base[last]));
        if (last <= position || base[last] != '"')
            return fail("the string's end");
        text = {base + position + 1, last - position - 1};
        if (hasBackslash && std::memchr(text.data(), '\\', text.size()))
            return unescape(text, keep);
        return true;
    }

    bool unescape(std::string_view &text, bool keep)
    {
        if (!block) { // only whether it is complete
            scratch.reserve(text.size());
            return tokens->parse_string(reinterpret_cast<const std::uint8_t *>(text.data()),
                                        reinterpret_cast<std::uint8_t *>(scratch.data()), true)
                || fail("a valid escape");
        }
        auto *out = reinterpret_cast<std::uint8_t *>(block->arena.data() + arenaUsed);
        const auto *outEnd = tokens->parse_string(reinterpret_cast<const std::uint8_t *>(text.data()), out, true);
        if (!outEnd)
            return fail("a valid escape");
        text = {reinterpret_cast<const char *>(out), static_cast<std::size_t>(outEnd - out)};
        if (keep)
            arenaUsed += text.size();
        return true;
    }
    Bytes scratch;

    bool endsHere(std::uint32_t position) const
    {
        if (position >= end)
            return true;
        switch (base[position]) {
        case ' ': case '\n': case '\r': case '\t': case ',': case '}': case ']': case ':':
            return true;
        default:
            return false;
        }
    }

    bool literal(std::uint32_t position, std::string_view word, Scalar &value, Kind kind)
    {
        if (end - position < word.size() || std::memcmp(base + position, word.data(), word.size()) != 0
            || !endsHere(position + static_cast<std::uint32_t>(word.size())))
            return fail("a value");
        value = {kind, word};
        return true;
    }

    bool number(std::uint32_t begin, Scalar &value)
    {
        std::uint32_t at = begin;
        const auto digits = [&] {
            const auto first = at;
            while (at < end && isDigit(base[at]))
                ++at;
            return at > first;
        };
        if (base[at] == '-')
            ++at;
        if (at < end && base[at] == '0')
            ++at;
        else if (!digits())
            return fail("a value");
        if (at < end && base[at] == '.') {
            ++at;
            if (!digits())
                return fail("a number");
        }
        if (at < end && (base[at] == 'e' || base[at] == 'E')) {
            ++at;
            if (at < end && (base[at] == '+' || base[at] == '-'))
                ++at;
            if (!digits())
                return fail("a number");
        }
        if (!endsHere(at))
            return fail("a number");
        value = {Kind::Number, {base + begin, at - begin}};
        return true;
    }

    bool scalar(std::uint32_t position, Scalar &value, bool keep)
    {
        switch (base[position]) {
        case '"':
            value.kind = Kind::String;
            return string(position, value.text, keep);
        case 't': return literal(position, "true", value, Kind::True);
        case 'f': return literal(position, "false", value, Kind::False);
        case 'n': return literal(position, "null", value, Kind::Null);
        default: return number(position, value);
        }
    }

    // Values

    template<bool scanned>
    bool value(std::uint32_t position, std::uint32_t node, unsigned depth)
    {
        if (base[position] == '{')
            return object<scanned>(node, depth + 1);
        if (base[position] == '[')
            return array<scanned>(node, depth + 1);
        Scalar found;
        if (!scalar(position, found, false))
            return false;
        if constexpr (scanned)
            leaf(node, found);
        return true;
    }

    bool key(std::uint32_t position, std::string_view &text)
    {
        if (base[position] != '"')
            return fail("a key");
        const std::uint32_t colon = *token;
        if (colon >= end || base[colon] != ':')
            return fail("a colon behind the key");
        if (!string(position, text, true))
            return false;
        ++token;
        return true;
    }

    template<bool scanned>
    bool object(std::uint32_t node, unsigned depth)
    {
        if (depth > limits.depth)
            return tooDeep();
        std::uint32_t position = 0;
        if (!next(position))
            return false;
        if (base[position] == '}')
            return true;
        std::uint32_t child = 0;
        for (;;) {
            std::string_view name;
            if (!key(position, name))
                return false;
            if constexpr (scanned)
                child = childOf(node, child, name.data(), static_cast<std::uint32_t>(name.size()));
            if (!next(position) || !value<scanned>(position, child, depth) || !next(position))
                return false;
            if (base[position] == '}')
                return true;
            if (base[position] != ',')
                return fail("a comma or the object's end");
            if (!next(position))
                return false;
        }
    }

    template<bool scanned>
    bool array(std::uint32_t node, unsigned depth)
    {
        if (depth > limits.depth)
            return tooDeep();
        std::uint32_t position = 0;
        if (!next(position))
            return false;
        if (base[position] == ']')
            return true;
        std::uint32_t child = 0;
        if constexpr (scanned)
            child = childOf(node, 0, "", LocalNode::itemsKey);
        for (;;) {
            if (!value<scanned>(position, child, depth) || !next(position))
                return false;
            if (base[position] == ']')
                return true;
            if (base[position] != ',')
                return fail("a comma or the array's end");
            if (!next(position))
                return false;
        }
    }

    // Fields

    static std::size_t keyBytes(std::uint32_t length) { return length == LocalNode::itemsKey ? 0 : length; }

    std::uint32_t childOf(std::uint32_t parent, std::uint32_t sibling, const char *name, std::uint32_t length)
    {
        auto &nodes = block->nodes;
        if (const std::uint32_t likely = sibling ? nodes[sibling].next : nodes[parent].first) {
            const LocalNode &node = nodes[likely];
            if (node.keyLength == length && node.parent == parent
                && sameBytes(node.key, name, keyBytes(length)))
                return likely;
        }
        const std::uint32_t found = findChild(parent, name, length);
        (sibling ? nodes[sibling].next : nodes[parent].first) = found;
        return found;
    }

    std::uint32_t findChild(std::uint32_t parent, const char *name, std::uint32_t length)
    {
        auto &nodes = block->nodes;
        const auto hash = static_cast<std::uint32_t>(
            SeededHash::bytes({name, keyBytes(length)}, std::uint64_t(parent) << 32 | length));
        for (std::uint32_t slot = hash & nodeMask;; slot = (slot + 1) & nodeMask) {
            const std::uint32_t candidate = block->nodeTable[slot];
            if (candidate == 0)
                break;
            const LocalNode &node = nodes[candidate];
            if (node.hash == hash && node.parent == parent && node.keyLength == length
                && sameBytes(node.key, name, keyBytes(length)))
                return candidate;
        }
        const auto added = static_cast<std::uint32_t>(nodes.size());
        LocalNode node;
        node.key = name;
        node.keyLength = length;
        node.hash = hash;
        node.parent = parent;
        nodes.push_back(node);
        if (nodes.size() * 2 > block->nodeTable.size())
            sizeNodeTable(block->nodeTable.size() * 2);
        else
            enterNode(added);
        return added;
    }

    void enterNode(std::uint32_t node)
    {
        std::uint32_t slot = block->nodes[node].hash & nodeMask;
        while (block->nodeTable[slot])
            slot = (slot + 1) & nodeMask;
        block->nodeTable[slot] = node;
    }

    void sizeNodeTable(std::size_t slots)
    {
        block->nodeTable.assign(slots, 0);
        nodeMask = static_cast<std::uint32_t>(slots - 1);
        for (std::uint32_t i = rootCount + 1; i < block->nodes.size(); ++i)
            enterNode(i);
    }

    void leaf(std::uint32_t nodeNumber, const Scalar &found)
    {
        const std::uint32_t type = found.kind == Kind::String ? typeString
            : found.kind == Kind::Number                      ? typeNumber
            : found.kind == Kind::Null                        ? typeNull
                                                              : typeBoolean;
        LocalNode &node = block->nodes[nodeNumber];
        if (node.stamp != stamp) {
            node.stamp = stamp;
            node.leaf = static_cast<std::uint32_t>(leaves.size());
            leaves.push_back({nodeNumber, type});
            leafValues.push_back(0);
            leafHits.push_back(0);
        } else {
            leaves[node.leaf].types |= type;
        }
        if (type == typeNull)
            return;
        ++leafValues[node.leaf];
        if (!tester)
            return;
        const ValueVerdict verdict = tester->test(found.text);
        if (!verdict.none())
            noteHits(node.leaf, verdict);
    }

    void noteHits(std::uint32_t leafNumber, const ValueVerdict &verdict)
    {
        bool any = false;
        auto &hits = block->hits;
        for (std::uint32_t word = 0; word < verdict.candidates.size(); ++word) {
            for (std::uint64_t bits = verdict.candidates[word] | verdict.hits[word]; bits; bits &= bits - 1) {
                const auto matcher = word * 64 + static_cast<std::uint32_t>(std::countr_zero(bits));
                const bool hit = verdict.hits[word] & (bits & -bits);
                any |= hit;
                std::uint32_t at = leafHits[leafNumber];
                while (at && hits[at - 1].valueMatcher != matcher)
                    at = hits[at - 1].next;
                if (!at) {
                    hits.push_back({leafNumber, matcher, 0, 0, leafHits[leafNumber]});
                    at = leafHits[leafNumber] = static_cast<std::uint32_t>(hits.size());
                }
                hits[at - 1].hits += hit;
                ++hits[at - 1].candidates;
            }
        }
        valuesHit += any;
    }

    // Events

    /// The token at `position` and everything below, at the top level of an event.
    bool member(const KnownMember &known, std::uint32_t position, Event &event)
    {
        const char first = base[position];
        const bool container = first == '{' || first == '[';
        if (known.member == Member::Other)
            return value<false>(position, 0, 1);
        if (known.member == Member::Root) {
            if (known.number <= containerRoots) {
                if (first == '{')
                    return value<true>(position, known.number, 1);
                if (first != 'n' && !event.notAnObject) // null is as good as absent
                    event.notAnObject = notAnObject[known.number - 1];
                return value<false>(position, 0, 1);
            }
            event.idNotAValue |= container;
            return container ? value<false>(position, 0, 1) : value<true>(position, known.number, 1);
        }
        Scalar found{container ? Kind::Object : Kind::Null, {}};
        if (!(container ? value<false>(position, 0, 1) : scalar(position, found, true)))
            return false;
        switch (known.member) {
        case Member::Type: event.type = found; break;
        case Member::Event: event.event = found; break;
        case Member::Name: event.name = found; break;
        case Member::MessageId: event.messageId = found; break;
        case Member::ProjectId: event.projectId = found; break;
        default: event.times[known.number] = found.kind == Kind::String ? found.text : std::string_view(); break;
        }
        return true;
    }

    bool members(Event &event)
    {
        std::uint32_t position = 0;
        if (!next(position))
            return false;
        if (base[position] == '}')
            return true;
        for (;;) {
            std::string_view name;
            if (!key(position, name))
                return false;
            if (!next(position) || !member(memberOf(name), position, event) || !next(position))
                return false;
            if (base[position] == '}')
                return true;
            if (base[position] != ',')
                return fail("a comma or the object's end");
            if (!next(position))
                return false;
        }
    }

    bool reject(RejectReason why, const char *what = "")
    {
        reason = why;
        detail = what;
        return false;
    }

    bool event(LocalEvent &out, bool needsProject)
    {
        std::uint32_t position = 0;
        if (!next(position))
            return fail("a value");
        Event found;
        const bool isObject = base[position] == '{';
        if (!(isObject ? members(found) : value<false>(position, 0, 0)))
            return false;
        if (*token < end)
            return fail("nothing behind the value");
        if (!isObject)
            return reject(RejectReason::NotAnObject);
        if (!found.type || found.type->kind == Kind::Null)
            return reject(RejectReason::TypeMissing);
        const auto type = found.type->kind == Kind::String
            ? std::find(std::begin(eventTypes), std::end(eventTypes), found.type->text)
            : std::end(eventTypes);
        if (type == std::end(eventTypes))
            return reject(RejectReason::TypeUnknown);
        if (found.notAnObject)
            return reject(*found.notAnObject);
        if (found.idNotAValue)
            return reject(RejectReason::IdNotAValue);

        if (found.messageId && found.messageId->kind == Kind::String && !found.messageId->text.empty()) {
            out.hasId = true;
            out.id = sipHash128(*messageKey, found.messageId->text);
        }
        for (const auto text : found.times) {
            if (const auto time = text.empty() ? std::nullopt : parseIsoTime(text)) {
                out.time = *time;
                break;
            }
        }
        LocalGroup group;
        group.type = static_cast<std::uint32_t>(type - std::begin(eventTypes));
        const auto isText = [](const std::optional<Scalar> &value) {
            return value && (value->kind == Kind::String || value->kind == Kind::Number);
        };
        const auto &name = *type == "track" ? found.event : found.name;
        if ((*type == "track" || *type == "page" || *type == "screen") && isText(name)) {
            group.hasName = true;
            group.name = name->text;
        }
        if (needsProject && isText(found.projectId))
            group.project = found.projectId->text;
        out.shape = shapeOf(groupOf(group));
        return true;
    }
    const std::array<std::uint8_t, 16> *messageKey = nullptr;

    std::uint32_t groupOf(LocalGroup &group)
    {
        group.hash = SeededHash::bytes(group.name,
                                       SeededHash::bytes(group.project, group.type * 2 + (group.hasName ? 1u : 0u)));
        auto &groups = block->groups;
        if ((groups.size() + 1) * 2 > groupTable.size()) {
            groupTable.assign(std::max<std::size_t>(64, groupTable.size() * 2), 0);
            for (std::uint32_t i = 0; i < groups.size(); ++i)
                *freeSlot(groupTable, groups[i].hash) = i + 1;
        }
        const std::size_t mask = groupTable.size() - 1;
        for (std::size_t slot = group.hash & mask;; slot = (slot + 1) & mask) {
            if (groupTable[slot] == 0) {
                groups.push_back(group);
                groupTable[slot] = static_cast<std::uint32_t>(groups.size());
                return groupTable[slot] - 1;
            }
            const LocalGroup &other = groups[groupTable[slot] - 1];
            if (other.hash == group.hash && other.type == group.type && other.hasName == group.hasName
                && other.name == group.name && other.project == group.project)
                return groupTable[slot] - 1;
        }
    }

    static std::uint32_t *freeSlot(std::vector<std::uint32_t> &table, std::uint64_t hash)
    {
        const std::size_t mask = table.size() - 1;
        std::size_t slot = hash & mask;
        while (table[slot])
            slot = (slot + 1) & mask;
        return &table[slot];
    }

    std::uint32_t shapeOf(std::uint32_t group)
    {
        std::uint64_t hash = group;
        for (const auto &one : leaves)
            hash = SeededHash::mix(hash, std::uint64_t(one.node) << 4 | one.types);
        auto &shapes = block->shapes;
        if ((shapes.size() + 1) * 2 > block->shapeTable.size()) {
            block->shapeTable.assign(std::max<std::size_t>(256, block->shapeTable.size() * 2), 0);
            for (std::uint32_t i = 0; i < shapes.size(); ++i)
                *freeSlot(block->shapeTable, shapes[i].hash) = i + 1;
        }
        const std::size_t mask = block->shapeTable.size() - 1;
        for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
            std::uint32_t &entry = block->shapeTable[slot];
            if (entry == 0) {
                LocalShape shape;
                shape.hash = hash;
                shape.group = group;
                shape.leavesBegin = static_cast<std::uint32_t>(block->leaves.size());
                shape.leavesCount = static_cast<std::uint32_t>(leaves.size());
                block->leaves.insert(block->leaves.end(), leaves.begin(), leaves.end());
                shapes.push_back(shape);
                entry = static_cast<std::uint32_t>(shapes.size());
                return entry - 1;
            }
            const LocalShape &other = shapes[entry - 1];
            if (other.hash == hash && other.group == group && other.leavesCount == leaves.size()
                && std::equal(leaves.begin(), leaves.end(), block->leaves.begin() + other.leavesBegin))
                return entry - 1;
        }
    }

    /// Finds the tokens of `size` bytes at `data`.
    bool findTokens(const char *data, std::size_t size)
    {
        return tokens && size > 0
            && tokens->stage1(reinterpret_cast<const std::uint8_t *>(data), size, simdjson::stage1_mode::regular)
            == simdjson::SUCCESS;
    }

    void walk(const Document &document, LocalEvent &out, bool needsProject)
    {
        hasBackslash = std::memchr(block->data.data() + document.begin, '\\', document.length) != nullptr;
        leaves.clear();
        leafValues.clear();
        leafHits.clear();
        valuesHit = 0;
        ++stamp;
        out.hitsBegin = static_cast<std::uint32_t>(block->hits.size());
        out.valuesBegin = static_cast<std::uint32_t>(block->values.size());
        if (event(out, needsProject)) {
            for (std::uint32_t i = 0; i < leaves.size(); ++i) {
                if (leafValues[i] != (leaves[i].types == typeNull ? 0 : 1))
                    block->values.push_back({i, leafValues[i]});
            }
            out.valuesHit = valuesHit;
        } else {
            block->hits.resize(out.hitsBegin);
            out.rejected = reason;
            out.detail = detail;
        }
        out.hitsEnd = static_cast<std::uint32_t>(block->hits.size());
        out.valuesEnd = static_cast<std::uint32_t>(block->values.size());
    }

    void prepare(Block &target)
    {
        block = &target;
        // Unescaped text is never longer than it was, and one document of a block may be walked twice.
        if (target.data.view().find('\\') != std::string_view::npos)
            target.arena.reserve(2 * target.data.size());
        arenaUsed = 0;
        target.nodes.assign(rootCount + 1, {});
        for (std::uint32_t i = 0; i < rootCount; ++i) {
            target.nodes[i + 1].key = scannedRoots[i].data();
            target.nodes[i + 1].keyLength = static_cast<std::uint32_t>(scannedRoots[i].size());
        }
        sizeNodeTable(4096);
        target.groups.clear();
        groupTable.clear();
        target.leaves.clear();
        target.shapes.clear();
        target.shapeTable.clear();
        target.events.clear();
        target.values.clear();
        target.hits.clear();
        stamp = 0;
    }
};

Walker::Walker(std::shared_ptr<const Matchers> matchers, const ScanLimits &limits, std::size_t blockBytes)
    : m_data(std::make_unique<Data>(std::move(matchers), limits, blockBytes))
{
}

Walker::~Walker() = default;

void Walker::parse(Block &block, const std::array<std::uint8_t, 16> &messageKey, bool needsProject)
{
    auto &d = *m_data;
    d.messageKey = &messageKey;
    if (block.splitLines)
        splitLines(block, d.limits);
    d.prepare(block);
    block.events.resize(block.documents.size());
    if (block.documents.empty())
        return;

    // A block above the usual size is a single long event; there is one of those at a time.
    std::unique_ptr<Tokens> large;
    if (block.data.size() > 2 * d.blockBytes)
        large = makeTokens(block.data.size());
    else if (!d.usual)
        d.usual = makeTokens(2 * d.blockBytes);
    d.tokens = large ? large.get() : d.usual.get();

    // Tokens of the whole block at once are cheapest. That is only sound as long as every document before was valid
    // to its last token: only then no string is open and no escape pending where the next one begins. From the first
    // one that is not, the tokens of each document are found on their own.
    bool whole = d.findTokens(block.data.data(), block.data.size());
    d.base = block.data.data();
    d.token = whole ? d.tokens->structural_indexes.get() : nullptr;
    for (std::size_t i = 0; i < block.documents.size(); ++i) {
        const Document &document = block.documents[i];
        LocalEvent &event = block.events[i];
        if (document.rejected) {
            event.rejected = document.rejected;
            event.detail = document.detail;
            continue;
        }
        if (whole) {
            while (*d.token < document.begin)
                ++d.token;
            d.end = document.begin + document.length;
            d.walk(document, event, needsProject);
            if (!event.rejected || (*event.rejected != RejectReason::NotJson && *event.rejected != RejectReason::TooDeep))
                continue;
            whole = false;
            event = {};
        }
        const char *data = block.data.data() + document.begin;
        if (!d.findTokens(data, document.length)) {
            event.rejected = simdjson::validate_utf8(data, document.length) ? RejectReason::NotJson
                                                                           : RejectReason::InvalidUtf8;
            event.detail = *event.rejected == RejectReason::NotJson ? "a string to end, without control characters" : "";
            continue;
        }
        d.base = data;
        d.token = d.tokens->structural_indexes.get();
        d.end = document.length;
        d.walk(document, event, needsProject);
    }
}

bool Walker::isComplete(const char *data, std::size_t size)
{
    auto &d = *m_data;
    const auto tokens = makeTokens(std::max<std::size_t>(size, 64));
    d.tokens = tokens.get();
    d.block = nullptr;
    bool complete = d.findTokens(data, size);
    if (complete) {
        d.base = data;
        d.token = tokens->structural_indexes.get();
        d.end = static_cast<std::uint32_t>(size);
        d.hasBackslash = std::memchr(data, '\\', size) != nullptr;
        std::uint32_t position = 0;
        complete = d.next(position) && d.value<false>(position, 0, 0) && *d.token >= d.end;
        complete |= d.reason == RejectReason::TooDeep && !complete;
    }
    d.tokens = nullptr;
    d.scratch.free();
    d.reason = RejectReason::NotJson;
    return complete;
}

} // namespace pp::engine
