// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/urlquery.h"

#include "models/engine/ascii.h"
#include "models/engine/decoding.h"

#include <algorithm>

namespace pp::engine {

namespace {

bool isSpaceOrControl(char c)
{
    return static_cast<unsigned char>(c) <= 0x20;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpaceOrControl(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpaceOrControl(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<QueryParts> splitAtQuery(std::string_view text)
{
    const std::size_t mark = text.find('?');
    if (mark == std::string_view::npos)
        return std::nullopt;
    const auto before = text.substr(0, mark);
    if (before.find('#') != std::string_view::npos || std::any_of(before.begin(), before.end(), isSpaceOrControl))
        return std::nullopt;
    const std::size_t hash = std::min(text.find('#', mark), text.size());
    return QueryParts{before, text.substr(mark + 1, hash - mark - 1), text.substr(std::min(hash + 1, text.size()))};
}

/// Behind "http://" or "https://", in letters of any case; nothing where the text does not begin so.
std::optional<std::string_view> behindScheme(std::string_view text)
{
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (text.size() >= scheme.size()
            && std::equal(scheme.begin(), scheme.end(), text.begin(), [](char wanted, char c) {
                   return wanted == (isAsciiLetter(c) ? static_cast<char>(c | 0x20) : c);
               }))
            return text.substr(scheme.size());
    }
    return std::nullopt;
}

} // namespace

std::optional<QueryParts> splitUrl(std::string_view text)
{
    if (text.find('?') == std::string_view::npos) // most
        return std::nullopt;
    text = trimmed(text);
    const auto host = behindScheme(text);
    if (!host || host->empty() || std::string_view("/?#\\").find(host->front()) != std::string_view::npos)
        return std::nullopt;
    return splitAtQuery(text);
}

std::optional<QueryParts> splitReference(std::string_view text)
{
    if (text.empty() || (text.front() != '?' && text.front() != '/'))
        return std::nullopt;
    const auto parts = splitAtQuery(text);
    return parts && parts->query.find('=') != std::string_view::npos ? parts : std::nullopt;
}

bool QueryReader::next()
{
    while (!m_rest.empty()) {
        const auto part = m_rest.substr(0, m_rest.find('&'));
        m_rest.remove_prefix(std::min(part.size() + 1, m_rest.size()));
        if (part.empty())
            continue;
        m_name = part.substr(0, part.find('='));
        m_value = part.substr(std::min(m_name.size() + 1, part.size()));
        return true;
    }
    return false;
}

std::vector<std::string> parameterNames(std::string_view url)
{
    std::vector<std::string> names;
    const auto parts = splitUrl(url);
    for (QueryReader reader(parts ? parts->query : std::string_view()); reader.next();) {
        decodePercent(reader.name(), Plus::IsSpace, names.emplace_back(), nullptr);
        if (names.back().empty())
            names.pop_back();
    }
    return names;
}

} // namespace pp::engine
