// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pp::engine {

/// A text around its query: before '?', between it and '#', behind that. All three are parts of the text.
struct QueryParts {
    std::string_view before;
    std::string_view query;
    std::string_view fragment;
};

/// The parts of an absolute http or https URL that has a query; blanks around it do not count, as in browsers. A
/// sentence that begins with a URL is none: before the query there may be no white space.
[[nodiscard]] std::optional<QueryParts> splitUrl(std::string_view text);
/// The parts of a reference with a query and without a host: /path?name=value, ?name=value.
[[nodiscard]] std::optional<QueryParts> splitReference(std::string_view text);

/// Goes through a query, parameter by parameter, as the URL standard says of application/x-www-form-urlencoded
/// (https://url.spec.whatwg.org/#urlencoded-parsing): parts between '&', the name before the first '='. What it answers
/// is not decoded yet (decodePercent() with Plus::IsSpace).
class QueryReader
{
public:
    explicit QueryReader(std::string_view query) : m_rest(query) {}

    /// False: there is no further one.
    [[nodiscard]] bool next();
    [[nodiscard]] std::string_view name() const { return m_name; }
    [[nodiscard]] std::string_view value() const { return m_value; }

private:
    std::string_view m_rest;
    std::string_view m_name;
    std::string_view m_value;
};

/// The names of the parameters of an absolute http(s) URL, decoded, in their order; those without a name are left out.
[[nodiscard]] std::vector<std::string> parameterNames(std::string_view url);

} // namespace pp::engine
