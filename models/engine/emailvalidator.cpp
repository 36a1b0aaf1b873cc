// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/validators.h"

#include <algorithm>
#include <array>
#include <string>

namespace pp::engine {

namespace {

/// Endings that name files, not domains: icon@2x.png, bundle@1.2.min.js. Endings that are also real top-level domains
/// in use for mail (.py, .sh, .rs, .pl, .zip …) are not here.
constexpr std::array<std::string_view, 62> fileEndings{
    "7z",   "aac",  "apk",  "asp",   "aspx", "avi",  "avif",  "bmp",  "bz2",   "cjs",  "class",  "cpp", "css",
    "csv",  "dll",  "dmg",  "doc",   "docx", "eot",  "exe",   "flac", "gif",   "git",  "gz",     "heic", "htm",
    "html", "ico",  "ini",  "ipa",   "jar",  "jpeg", "jpg",   "js",   "json",  "jsx",  "local",  "log", "map",
    "mjs",  "mp3",  "mp4",  "mpeg",  "ogg",  "otf",  "pdf",   "php",  "png",  "rb",   "scss", "service", "svg", "tar",
    "tgz",  "tiff", "ts",   "tsx",   "ttf",  "txt",  "wav",   "webp", "xml",
};

bool isNonAscii(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// https://user:password@host: the part before the host is no mailbox.
bool isInUserInfo(std::string_view text, std::size_t begin)
{
    constexpr std::size_t farthest = 128;
    for (std::size_t i = begin; i > 0 && begin - i < farthest; --i) {
        const char c = text[i - 1];
        if (c == '/')
            return charBefore(text, i, 2) == '/' && charBefore(text, i, 3) == ':';
        if (!isAsciiLetter(c) && !isAsciiDigit(c) && std::string_view("-._~%!$'()*+,;:").find(c) == std::string_view::npos)
            return false;
    }
    return false;
}

bool isDomain(std::string_view domain)
{
    constexpr std::size_t longestDomain = 253 * 4; // code points may be written as they are
    constexpr std::size_t longestLabel = 63 * 4;
    if (domain.size() > longestDomain)
        return false;
    std::string_view label;
    for (std::size_t from = 0; from <= domain.size();) {
        const std::size_t to = std::min(domain.find('.', from), domain.size());
        label = domain.substr(from, to - from);
        if (label.empty() || label.size() > longestLabel || label.front() == '-' || label.back() == '-')
            return false;
        from = to + 1;
    }
    std::string tld;
    for (const char c : label)
        tld.push_back(asciiLower(c));
    return std::find(fileEndings.begin(), fileEndings.end(), tld) == fileEndings.end();
}

} // namespace

bool isEmail(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string_view hit = text.substr(begin, end - begin);
    const std::size_t at = std::min(hit.find('@'), hit.find('%'));
    const std::size_t domain = hit[at] == '@' ? at + 1 : at + (hit.substr(at).starts_with("%25") ? 5 : 3);
    const std::string_view local = hit.substr(0, at);
    constexpr std::size_t longestLocal = 64 * 4;
    if (local.size() > longestLocal || local.front() == '.' || local.back() == '.'
        || local.find("..") != std::string_view::npos)
        return false;
    if (!std::any_of(local.begin(), local.end(), [](char c) { return isAsciiLetter(c) || isAsciiDigit(c) || isNonAscii(c); }))
        return false;
    if (local == "git" && charAt(text, end) == ':')
        return false; // git@host:path, an address of machines
    const char after = charAt(text, end);
    if (isAsciiDigit(after) || isAsciiLetter(after) || after == '_' || (after == '.' && isAsciiDigit(charAt(text, end + 1)))
        || (after == '-' && (isAsciiDigit(charAt(text, end + 1)) || isAsciiLetter(charAt(text, end + 1)))))
        return false;
    return isDomain(hit.substr(domain)) && !(hit[at] == '@' && isInUserInfo(text, begin));
}

} // namespace pp::engine
