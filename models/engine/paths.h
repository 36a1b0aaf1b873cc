// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pp::engine {

/// How fields and events are named in writing (resources/manual/92-formats.md, "Fields"). Pure functions over UTF-8.

struct PathSegment {
    enum class Kind { Key, Data, Items, Parameter, DataParameter }; ///< name, {…}, [], ?name, ?{…}
    Kind kind = Kind::Key;
    std::string key; ///< unescaped; of Key and Parameter

    friend bool operator==(const PathSegment &, const PathSegment &) = default;
};

/// A key that stands for data, not for a name: a UUID, five or more digits only, sixteen or more hex digits with a
/// digit among them, an e-mail address.
[[nodiscard]] bool isDataKey(std::string_view key);

/// Appends one segment as it is written.
void appendKey(std::string &path, std::string_view key);
void appendData(std::string &path);
void appendItems(std::string &path);
/// A parameter in the query of a URL: context.page.url?email, context.page.url?["utm.source"], context.page.url?{…}
void appendParameter(std::string &path, std::string_view name);
void appendDataParameter(std::string &path);

/// The key with the escapes it would have in a JSON string: no control characters.
[[nodiscard]] std::string escapedKey(std::string_view key);

/// Reads a written path back; nothing if it is none.
[[nodiscard]] std::optional<std::vector<PathSegment>> parsePath(std::string_view path);
[[nodiscard]] std::string writePath(const std::vector<PathSegment> &segments);

/// An event's name as it is kept: data in it becomes {…}, then it is cut to 200 code points.
[[nodiscard]] std::string writtenEventName(std::string_view name);

/// The first 200 code points, all that is kept of a name.
[[nodiscard]] std::string_view cutName(std::string_view name);

/// What stands for data, and for whatever came after the limits.
inline constexpr std::string_view dataMark = "{\u2026}";

} // namespace pp::engine
