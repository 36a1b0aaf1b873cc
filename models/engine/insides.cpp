// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/insides.h"

#include "models/engine/catalog.h"
#include "models/engine/jsonreader.h"
#include "models/engine/paths.h"
#include "models/engine/urlquery.h"

#include <algorithm>
#include <cstring>

namespace pp::engine {

namespace {

using Detail = InsideReader::Detail;

bool mayBeJson(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text.size() >= 2
        && ((text.front() == '{' && text.back() == '}') || (text.front() == '[' && text.back() == ']'));
}

void movedBy(Origins &origins, std::size_t offset)
{
    for (Origin &origin : origins) {
        origin.begin += static_cast<std::uint32_t>(offset);
        origin.end += static_cast<std::uint32_t>(offset);
    }
}

/// `part` is a part of `whole`.
Inside decoded(std::string_view whole, std::string_view part, Plus plus, Detail detail)
{
    Inside inside;
    const bool everything = detail == Detail::Everything;
    decodePercent(part, plus, inside.text, everything ? &inside.origins : nullptr);
    if (everything)
        movedBy(inside.origins, static_cast<std::size_t>(part.data() - whole.data()));
    return inside;
}

void readPercent(std::string_view whole, std::string_view part, Detail detail, std::vector<Inside> &found)
{
    if (!hasPercentEscape(part))
        return;
    found.push_back(decoded(whole, part, Plus::Stays, detail));
    found.back().step.kind = InsideStep::Kind::Percent;
}

void readQuery(std::string_view text, const QueryParts &parts, Detail detail, std::vector<Inside> &found)
{
    std::string name;
    for (QueryReader reader(parts.query); reader.next();) {
        decodePercent(reader.name(), Plus::IsSpace, name, nullptr);
        if (name.empty())
            continue;
        found.push_back(decoded(text, reader.value(), Plus::IsSpace, detail));
        found.back().step.kind = InsideStep::Kind::Parameter;
        if (detail == Detail::Everything) {
            found.back().step.name = shownParameter(name);
            found.back().parameter = name;
        }
    }
    readPercent(text, parts.before, detail, found);
    readPercent(text, parts.fragment, detail, found);
}

/// Collects the values of JSON. What it visits is only known to be JSON once all of it was visited.
struct Collector {
    using Place = std::size_t; ///< of `paths`; 0: the value itself

    const JsonReader &reader;
    const char *base;
    Detail detail;
    std::vector<Inside> &found;
    std::vector<std::string> paths{std::string()};

    Place member(Place object, Place, std::string_view key)
    {
        return add(object, [key](std::string &path) {
            if (key.size() > Catalog::maxKeyBytes || isDataKey(key))
                appendData(path);
            else
                appendKey(path, key);
        });
    }
    Place items(Place array) { return add(array, appendItems); }

    void scalar(Place place, const JsonScalar &value)
    {
        if (value.kind == JsonKind::Null)
            return;
        Inside inside;
        inside.step.kind = InsideStep::Kind::Json;
        inside.text = value.text;
        if (detail == Detail::Everything) {
            inside.step.name = paths[place];
            addOrigins(value, inside);
        }
        found.push_back(std::move(inside));
    }

private:
    template<typename Append>
    Place add(Place above, const Append &append)
    {
        if (detail == Detail::Texts)
            return 0;
        std::string path = paths[above];
        append(path);
        paths.push_back(std::move(path));
        return paths.size() - 1;
    }

    /// The reader has taken the value's token and stands before the next one.
    void addOrigins(const JsonScalar &value, Inside &inside) const
    {
        const bool quoted = value.kind == JsonKind::String;
        const std::size_t begin = reader.token()[-1] + std::size_t(quoted);
        std::string_view raw(base + begin, inside.text.size());
        if (quoted) {
            raw = {base + begin, reader.token()[0] - begin};
            raw = raw.substr(0, raw.rfind('"'));
        }
        inside.origins = originsOfJsonString(raw, inside.text.size());
        movedBy(inside.origins, begin);
    }
};

} // namespace

InsideKind insideKindOf(std::string_view text, bool mayHavePercent)
{
    const char first = text.front();
    const bool isSpace = static_cast<unsigned char>(first) <= 0x20; // URLs may have any in front
    if ((first == '{' || first == '[' || isSpace) && mayBeJson(text))
        return InsideKind::Json;
    if ((first == 'h' || first == 'H' || isSpace) && splitUrl(text))
        return InsideKind::Url;
    if ((first == '?' || first == '/') && splitReference(text))
        return InsideKind::Reference;
    if (mayHavePercent && hasPercentEscape(text))
        return InsideKind::Percent;
    return mayBeBase64(text) ? InsideKind::Base64 : InsideKind::None;
}

std::string shownParameter(std::string_view name)
{
    return name.size() > Catalog::maxKeyBytes || isDataKey(name) ? std::string(dataMark) : escapedKey(name);
}

void InsideReader::readJson(std::string_view text, Detail detail, std::vector<Inside> &found)
{
    constexpr std::size_t leastCapacity = 4096;
    if (m_tokensFor < text.size()) {
        m_tokensFor = std::max(leastCapacity, 2 * text.size());
        m_tokens = std::make_unique<JsonTokens>(m_tokensFor);
    }
    m_json.clear();
    m_json.append(text.data(), text.size());
    if (!m_tokens->find(m_json.data(), text.size()))
        return;
    const bool hasBackslash = std::memchr(text.data(), '\\', text.size()) != nullptr;
    if (hasBackslash)
        m_arena.reserve(text.size());
    const ScanLimits limits;
    JsonReader reader(limits);
    reader.begin(m_tokens.get(), m_arena.data());
    reader.enter(m_json.data(), m_tokens->positions(), static_cast<std::uint32_t>(text.size()), hasBackslash);
    Collector collector{reader, m_json.data(), detail, found};
    std::uint32_t position = 0;
    if (!reader.next(position) || !reader.value(position, collector, 0, 0) || !reader.atEnd())
        found.clear();
}

std::vector<Inside> InsideReader::read(std::string_view text, InsideKind kind, Detail detail)
{
    std::vector<Inside> found;
    if (text.size() > largestInside)
        return found;
    switch (kind) {
    case InsideKind::None:
        break;
    case InsideKind::Url:
    case InsideKind::Reference:
        if (const auto parts = kind == InsideKind::Url ? splitUrl(text) : splitReference(text))
            readQuery(text, *parts, detail, found);
        break;
    case InsideKind::Json:
        readJson(text, detail, found);
        if (found.empty()) // it only looked like JSON
            readPercent(text, text, detail, found);
        break;
    case InsideKind::Base64: {
        Inside inside;
        inside.step.kind = InsideStep::Kind::Base64;
        if (decodeBase64(text, inside.text, detail == Detail::Everything ? &inside.origins : nullptr))
            found.push_back(std::move(inside));
        break;
    }
    case InsideKind::Percent:
        readPercent(text, text, detail, found);
        break;
    }
    return found;
}

ValueVerdict InsideReader::verdict(ValueTester &tester, std::string_view text, InsideKind kind, const ValueSet &named,
                                   unsigned levels)
{
    ValueVerdict verdict;
    for (const Inside &inside : read(text, kind, Detail::Texts)) {
        verdict |= tester.test(inside.text, named);
        if (levels > 1)
            verdict |= this->verdict(tester, inside.text, insideKind(inside.text), named, levels - 1);
    }
    return verdict;
}

} // namespace pp::engine
