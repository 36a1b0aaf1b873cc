// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/ascii.h"
#include "models/engine/bytes.h"
#include "models/engine/jsontokens.h"
#include "models/engine/scan.h"

#include <algorithm>
#include <string_view>

namespace pp::engine {

enum class JsonKind : std::uint8_t { String, Number, True, False, Null, Object, Array };

struct JsonScalar {
    JsonKind kind = JsonKind::Null;
    std::string_view text; ///< unescaped, or as it stands
};

/// Walks the tokens of a JSON text and checks each of them; what is invalid anywhere makes the whole false.
///
/// The walk is ours because neither of simdjson's own does what is promised: numbers of any size as text, both of two
/// equal keys, lone surrogates, and everything checked before anything counts. All of it is inline, because every byte
/// of every event passes here. One thread.
///
/// A visitor is told of a value's parts. Its `Place` is what it makes of where something stands:
///   Place member(Place object, Place sibling, std::string_view key)  sibling: the member before, or Place() for the first
///   Place items(Place array)
///   void scalar(Place, const JsonScalar &)                           the text is valid until the next call
class JsonReader
{
public:
    explicit JsonReader(const ScanLimits &limits) : m_depthLimit(limits.depth) {}

    /// Unescaped strings go to `arena`, which must have room for all strings of all texts until the next call.
    void begin(const JsonTokens *tokens, char *arena)
    {
        m_tokens = tokens;
        m_arena = arena;
    }
    /// The text to read: from `token`, the first one's place, to `end`, both relative to `base`.
    void enter(const char *base, const std::uint32_t *token, std::uint32_t end, bool hasBackslash)
    {
        m_base = base;
        m_token = token;
        m_end = end;
        m_hasBackslash = hasBackslash;
        m_reason = RejectReason::NotJson;
        m_detail = "";
    }
    [[nodiscard]] const std::uint32_t *token() const { return m_token; } ///< the next one
    [[nodiscard]] bool atEnd() const { return *m_token >= m_end; }

    // When something was false
    [[nodiscard]] RejectReason reason() const { return m_reason; }
    [[nodiscard]] const char *detail() const { return m_detail; }
    bool fail(const char *expected)
    {
        m_reason = RejectReason::NotJson;
        m_detail = expected;
        return false;
    }

    /// Takes the next token. It is at `position`, and first() is its first character.
    bool next(std::uint32_t &position)
    {
        position = *m_token;
        if (position >= m_end)
            return fail("more of the value");
        ++m_token;
        return true;
    }
    [[nodiscard]] char first(std::uint32_t position) const { return m_base[position]; }

    /// The scalar whose token was taken last. `keep`: an unescaped text stays until the arena is used again, and not
    /// only until the next one is read.
    bool scalar(std::uint32_t position, JsonScalar &value, bool keep)
    {
        switch (m_base[position]) {
        case '"': value.kind = JsonKind::String; return string(position, value.text, keep);
        case 't': return literal(position, "true", value, JsonKind::True);
        case 'f': return literal(position, "false", value, JsonKind::False);
        case 'n': return literal(position, "null", value, JsonKind::Null);
        default: return number(position, value);
        }
    }

    /// The value whose first token was taken last, and all below it. `depth`: containers around it.
    template<typename Visitor>
    bool value(std::uint32_t position, Visitor &visitor, typename Visitor::Place place, unsigned depth)
    {
        if (m_base[position] == '{')
            return object(visitor, place, depth + 1);
        if (m_base[position] == '[')
            return array(visitor, place, depth + 1);
        JsonScalar found;
        if (!scalar(position, found, false))
            return false;
        visitor.scalar(place, found);
        return true;
    }

    /// The members of an object whose bracket was taken: onMember(key, position) reads the value there.
    template<typename OnMember>
    bool members(const OnMember &onMember)
    {
        return each('}', "a comma or the object's end", [&](std::uint32_t position) {
            std::string_view name;
            return key(position, name) && next(position) && onMember(name, position);
        });
    }

private:
    template<typename Visitor>
    bool object(Visitor &visitor, typename Visitor::Place place, unsigned depth)
    {
        if (depth > m_depthLimit)
            return tooDeep();
        typename Visitor::Place member{};
        return members([&](std::string_view name, std::uint32_t position) {
            member = visitor.member(place, member, name);
            return value(position, visitor, member, depth);
        });
    }

    template<typename Visitor>
    bool array(Visitor &visitor, typename Visitor::Place place, unsigned depth)
    {
        if (depth > m_depthLimit)
            return tooDeep();
        if (!atEnd() && m_base[*m_token] == ']') { // no items, no place for them
            ++m_token;
            return true;
        }
        const auto items = visitor.items(place);
        return each(']', "a comma or the array's end",
                    [&](std::uint32_t position) { return value(position, visitor, items, depth); });
    }

    /// What a container has between its brackets: one(position) reads a part from its first token on.
    template<typename One>
    [[gnu::always_inline]] bool each(char closing, const char *expected, const One &one)
    {
        std::uint32_t position = 0;
        if (!next(position))
            return false;
        if (m_base[position] == closing)
            return true;
        for (;;) {
            if (!one(position) || !next(position))
                return false;
            if (m_base[position] == closing)
                return true;
            if (m_base[position] != ',')
                return fail(expected);
            if (!next(position))
                return false;
        }
    }

    bool tooDeep()
    {
        m_reason = RejectReason::TooDeep;
        m_detail = "";
        return false;
    }

    bool key(std::uint32_t position, std::string_view &text)
    {
        if (m_base[position] != '"')
            return fail("a key");
        const std::uint32_t colon = *m_token;
        if (colon >= m_end || m_base[colon] != ':')
            return fail("a colon behind the key");
        if (!string(position, text, true))
            return false;
        ++m_token;
        return true;
    }

    /// The string whose opening quote is at `position`. The token behind it tells where it ends.
    bool string(std::uint32_t position, std::string_view &text, bool keep)
    {
        std::uint32_t last = std::min(*m_token, m_end);
        do {
            --last;
        } while (isBlank(m_base[last]));
        if (last <= position || m_base[last] != '"')
            return fail("the string's end");
        text = {m_base + position + 1, last - position - 1};
        if (m_hasBackslash && std::memchr(text.data(), '\\', text.size()))
            return unescape(text, keep);
        return true;
    }

    bool unescape(std::string_view &text, bool keep)
    {
        const char *written = m_tokens->unescape(text.data(), m_arena);
        if (!written)
            return fail("a valid escape");
        text = {m_arena, static_cast<std::size_t>(written - m_arena)};
        if (keep)
            m_arena += text.size();
        return true;
    }

    bool endsHere(std::uint32_t position) const
    {
        if (position >= m_end)
            return true;
        switch (m_base[position]) {
        case ' ': case '\n': case '\r': case '\t': case ',': case '}': case ']': case ':': return true;
        default: return false;
        }
    }

    bool literal(std::uint32_t position, std::string_view word, JsonScalar &value, JsonKind kind)
    {
        if (m_end - position < word.size() || std::memcmp(m_base + position, word.data(), word.size()) != 0
            || !endsHere(position + static_cast<std::uint32_t>(word.size())))
            return fail("a value");
        value = {kind, word};
        return true;
    }

    bool number(std::uint32_t begin, JsonScalar &value)
    {
        std::uint32_t at = begin;
        const auto digits = [&] {
            const auto first = at;
            while (at < m_end && isAsciiDigit(m_base[at]))
                ++at;
            return at > first;
        };
        if (m_base[at] == '-')
            ++at;
        if (at < m_end && m_base[at] == '0')
            ++at;
        else if (!digits())
            return fail("a value");
        if (at < m_end && m_base[at] == '.') {
            ++at;
            if (!digits())
                return fail("a number");
        }
        if (at < m_end && (m_base[at] == 'e' || m_base[at] == 'E')) {
            ++at;
            if (at < m_end && (m_base[at] == '+' || m_base[at] == '-'))
                ++at;
            if (!digits())
                return fail("a number");
        }
        if (!endsHere(at))
            return fail("a number");
        value = {JsonKind::Number, {m_base + begin, at - begin}};
        return true;
    }

    const unsigned m_depthLimit;
    const JsonTokens *m_tokens = nullptr;
    char *m_arena = nullptr;
    const char *m_base = nullptr;
    const std::uint32_t *m_token = nullptr;
    std::uint32_t m_end = 0;
    bool m_hasBackslash = false;
    RejectReason m_reason = RejectReason::NotJson;
    const char *m_detail = "";
};

/// For what is only to be checked.
struct NoVisitor {
    struct Place {};
    Place member(Place, Place, std::string_view) { return {}; }
    Place items(Place) { return {}; }
    void scalar(Place, const JsonScalar &) {}
};

/// Whether the text is one complete JSON value (that may be too deep). Needs memory in proportion to it.
[[nodiscard]] bool isCompleteJson(const Bytes &data, std::size_t size, const ScanLimits &limits);

} // namespace pp::engine
