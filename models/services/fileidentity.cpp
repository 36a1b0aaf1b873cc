// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/fileidentity.h"

#include <algorithm>
#include <cstring>

namespace pp {

namespace {

/// A file that was begun and of which nothing is counted yet says nothing: it may have been replaced since.
bool saysNothing(const ImportFile &file)
{
    return !file.progress.complete && file.progress.offset == 0;
}

bool isBeginningOf(const engine::ContentDigests &content, const ImportFile &file)
{
    const auto offset = std::uint64_t(file.progress.offset);
    if (offset == content.size)
        return toBytes(content.whole) == file.progress.digest;
    const auto prefix = std::ranges::find(content.prefixes, offset, &std::pair<std::uint64_t, engine::Digest>::first);
    return prefix != content.prefixes.end() && toBytes(prefix->second) == file.progress.digest;
}

/// Those whose digests are needed, ascending.
std::vector<std::uint64_t> offsetsToDigest(const QList<ImportFile> &candidates)
{
    std::vector<std::uint64_t> offsets;
    for (const ImportFile &file : candidates) {
        if (!saysNothing(file))
            offsets.push_back(std::uint64_t(file.progress.offset));
    }
    std::ranges::sort(offsets);
    offsets.erase(std::unique(offsets.begin(), offsets.end()), offsets.end());
    return offsets;
}

FileIdentity identify(const QList<ImportFile> &candidates, const engine::ContentDigests &content, const QString &absolutePath)
{
    using enum FileIdentity::Verdict;
    FileIdentity best;
    // Of several that fit, the one that explains most of the file; of these, the one at the same path.
    const auto better = [&](const ImportFile &file) {
        return !best.known || file.progress.offset > best.known->progress.offset
            || (file.progress.offset == best.known->progress.offset && file.path == absolutePath);
    };
    const auto consider = [&](FileIdentity::Verdict verdict, auto fits) {
        for (const ImportFile &file : candidates) {
            if (!saysNothing(file) && fits(file) && better(file))
                best = {verdict, file};
        }
        return best.known.has_value();
    };
    if (consider(Known, [&](const ImportFile &file) {
            return file.progress.complete && std::uint64_t(file.progress.offset) == content.size
                && isBeginningOf(content, file);
        }))
        return best;
    if (consider(Resume, [&](const ImportFile &file) { return !file.progress.complete && isBeginningOf(content, file); }))
        return best;
    if (consider(Changed, [&](const ImportFile &file) { return !file.progress.complete && file.path == absolutePath; }))
        return best;
    consider(Grown, [&](const ImportFile &file) { return file.progress.complete && isBeginningOf(content, file); });
    return best;
}

} // namespace

std::variant<FileIdentity, engine::FileError> identify(const QList<ImportFile> &candidates, const EventFile &file,
                                                       const std::stop_token &stop)
{
    const auto offsets = offsetsToDigest(candidates);
    if (offsets.empty())
        return FileIdentity{};
    std::atomic<std::uint64_t> read = 0;
    const auto content = engine::digestFile(file.path, offsets, stop, &read);
    if (const auto *error = std::get_if<engine::FileError>(&content))
        return *error;
    return identify(candidates, std::get<engine::ContentDigests>(content), file.absolutePath);
}

QByteArray toBytes(const engine::Digest &digest)
{
    return {reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())};
}

engine::Digest toDigest(const QByteArray &bytes)
{
    engine::Digest digest{};
    std::memcpy(digest.data(), bytes.constData(), std::min(digest.size(), size_t(bytes.size())));
    return digest;
}

} // namespace pp
