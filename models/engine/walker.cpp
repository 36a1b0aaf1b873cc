// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/walker.h"

#include "models/engine/fieldnotes.h"
#include "models/engine/isotime.h"
#include "models/engine/linedocuments.h"
#include "models/engine/shapetable.h"

#include <algorithm>

namespace pp::engine {

namespace {

/// What an event has at its top level.
struct Event {
    std::optional<JsonScalar> type, event, name, messageId, projectId;
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

} // namespace

struct Walker::Data {
    Data(std::shared_ptr<const Matchers> matchers, const ScanLimits &limits, std::size_t bytes)
        : blockBytes(bytes), eventLimits(limits), fields(std::move(matchers)), json(limits)
    {
    }

    const std::size_t blockBytes;
    const ScanLimits &eventLimits;
    std::unique_ptr<JsonTokens> usual; ///< for blocks of the usual size; larger ones get some of their own for a while
    FieldNotes fields;
    ShapeTable shapes;
    JsonReader json;

    // Of the block
    const Block *block = nullptr;
    const std::array<std::uint8_t, 16> *messageKey = nullptr;
    bool needsProject = false;

    void parse(std::vector<LocalEvent> &events, JsonTokens &tokens);
    void walk(const Document &document, const char *base, const std::uint32_t *token, std::uint32_t end,
              LocalEvent &out);
    std::optional<RejectReason> event(LocalEvent &out);
    bool member(const KnownMember &known, std::uint32_t position, Event &event);
    LocalGroup groupOf(const Event &event, std::uint32_t type) const;

    /// Reads what is not scanned.
    bool check(std::uint32_t position, unsigned depth)
    {
        NoVisitor nobody;
        return json.value(position, nobody, {}, depth);
    }
};

/// The value of a member at the top level of an event, and everything below.
bool Walker::Data::member(const KnownMember &known, std::uint32_t position, Event &event)
{
    constexpr unsigned depth = 1;
    const char first = json.first(position);
    const bool container = first == '{' || first == '[';
    if (known.member == Member::Other)
        return check(position, depth);
    if (known.member == Member::Root) {
        if (known.number <= containerRoots) {
            if (first == '{')
                return json.value(position, fields, known.number, depth);
            if (first != 'n' && !event.notAnObject) // null is as good as absent
                event.notAnObject = notAnObject[known.number - 1];
            return check(position, depth);
        }
        event.idNotAValue |= container;
        return container ? check(position, depth) : json.value(position, fields, known.number, depth);
    }
    JsonScalar found{container ? JsonKind::Object : JsonKind::Null, {}};
    if (!(container ? check(position, depth) : json.scalar(position, found, true)))
        return false;
    switch (known.member) {
    case Member::Type: event.type = found; break;
    case Member::Event: event.event = found; break;
    case Member::Name: event.name = found; break;
    case Member::MessageId: event.messageId = found; break;
    case Member::ProjectId: event.projectId = found; break;
    default: event.times[known.number] = found.kind == JsonKind::String ? found.text : std::string_view(); break;
    }
    return true;
}

LocalGroup Walker::Data::groupOf(const Event &event, std::uint32_t type) const
{
    const auto isText = [](const std::optional<JsonScalar> &value) {
        return value && (value->kind == JsonKind::String || value->kind == JsonKind::Number);
    };
    const std::string_view typeName = eventTypes[type];
    const auto &name = typeName == "track" ? event.event : event.name;
    LocalGroup group;
    group.type = type;
    if ((typeName == "track" || typeName == "page" || typeName == "screen") && isText(name)) {
        group.hasName = true;
        group.name = name->text;
    }
    if (needsProject && isText(event.projectId))
        group.project = event.projectId->text;
    return group;
}

/// Why the event is rejected, if it is; where it is not JSON, the reader knows the detail.
std::optional<RejectReason> Walker::Data::event(LocalEvent &out)
{
    std::uint32_t position = 0;
    if (!json.next(position)) {
        json.fail("a value");
        return json.reason();
    }
    Event found;
    const bool isObject = json.first(position) == '{';
    if (!(isObject ? json.members([&](std::string_view name, std::uint32_t at) {
              return member(memberOf(name), at, found);
          })
                   : check(position, 0)))
        return json.reason();
    if (!json.atEnd()) {
        json.fail("nothing behind the value");
        return json.reason();
    }
    if (!isObject)
        return RejectReason::NotAnObject;
    if (!found.type || found.type->kind == JsonKind::Null)
        return RejectReason::TypeMissing;
    const auto *const type = found.type->kind == JsonKind::String
        ? std::find(std::begin(eventTypes), std::end(eventTypes), found.type->text)
        : std::end(eventTypes);
    if (type == std::end(eventTypes))
        return RejectReason::TypeUnknown;
    if (found.notAnObject)
        return found.notAnObject;
    if (found.idNotAValue)
        return RejectReason::IdNotAValue;

    if (found.messageId && found.messageId->kind == JsonKind::String && !found.messageId->text.empty()) {
        out.hasId = true;
        out.id = sipHash128(*messageKey, found.messageId->text);
    }
    for (const auto text : found.times) {
        if (const auto time = text.empty() ? std::nullopt : parseIsoTime(text)) {
            out.time = *time;
            break;
        }
    }
    const auto group = shapes.groupOf(groupOf(found, static_cast<std::uint32_t>(type - std::begin(eventTypes))));
    out.shape = shapes.shapeOf(group, fields.leaves());
    return std::nullopt;
}

/// `token`: the document's first one, relative to `base`, as `end` is.
void Walker::Data::walk(const Document &document, const char *base, const std::uint32_t *token, std::uint32_t end,
                        LocalEvent &out)
{
    const char *text = block->data.data() + document.begin;
    const bool hasBackslash = std::memchr(text, '\\', document.length) != nullptr;
    json.enter(base, token, end, hasBackslash);
    fields.beginEvent(out, hasBackslash || std::memchr(text, '%', document.length) != nullptr); // \u0025
    out.rejected = event(out);
    if (out.rejected == RejectReason::NotJson)
        out.detail = json.detail();
    fields.endEvent(out);
}

/// Tokens of the whole block at once are cheapest. That is only sound as long as every document before was valid to
/// its last token: only then no string is open and no escape pending where the next one begins. From the first one
/// that is not, the tokens of each document are found on their own.
void Walker::Data::parse(std::vector<LocalEvent> &events, JsonTokens &tokens)
{
    const char *data = block->data.data();
    bool whole = tokens.find(data, block->data.size());
    const std::uint32_t *token = whole ? tokens.positions() : nullptr;
    for (std::size_t i = 0; i < block->documents.size(); ++i) {
        const Document &document = block->documents[i];
        LocalEvent &out = events[i];
        if (document.rejected) {
            out.rejected = document.rejected;
            out.detail = document.detail;
            continue;
        }
        if (whole) {
            while (*token < document.begin)
                ++token;
            walk(document, data, token, document.begin + document.length, out);
            token = json.token();
            if (out.rejected != RejectReason::NotJson && out.rejected != RejectReason::TooDeep)
                continue;
            whole = false;
            out = {};
        }
        const char *text = data + document.begin;
        if (tokens.find(text, document.length)) {
            walk(document, text, tokens.positions(), document.length, out);
        } else if (JsonTokens::isUtf8(text, document.length)) {
            out.rejected = RejectReason::NotJson;
            out.detail = "a string to end, without control characters";
        } else {
            out.rejected = RejectReason::InvalidUtf8;
        }
    }
}

Walker::Walker(std::shared_ptr<const Matchers> matchers, const ScanLimits &limits, std::size_t blockBytes)
    : m_data(std::make_unique<Data>(std::move(matchers), limits, blockBytes))
{
}

Walker::~Walker() = default;

void Walker::parse(Block &block, const std::array<std::uint8_t, 16> &messageKey, bool needsProject)
{
    auto &d = *m_data;
    d.block = &block;
    d.messageKey = &messageKey;
    d.needsProject = needsProject;
    if (block.splitLines)
        splitLines(block, d.eventLimits);
    block.events.assign(block.documents.size(), {});
    d.fields.beginBlock(block);
    d.shapes.beginBlock(block);
    if (block.documents.empty())
        return;

    // Unescaped text is never longer than it was, and one document of a block may be walked twice.
    if (block.data.view().find('\\') != std::string_view::npos)
        block.arena.reserve(2 * block.data.size());
    // A block above the usual size is a single long event; there is one of those at a time.
    const std::size_t usualBytes = 2 * d.blockBytes;
    std::unique_ptr<JsonTokens> large;
    if (block.data.size() > usualBytes)
        large = std::make_unique<JsonTokens>(block.data.size());
    else if (!d.usual)
        d.usual = std::make_unique<JsonTokens>(usualBytes);
    JsonTokens &tokens = large ? *large : *d.usual;
    d.json.begin(&tokens, block.arena.data());
    d.parse(block.events, tokens);
}

} // namespace pp::engine
