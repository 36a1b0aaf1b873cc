// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scandelta.h"
#include "models/engine/scan.h"

#include <optional>
#include <vector>

namespace pp {

/// Whether a file is a known one (resources/manual/92-formats.md, "Files"). No I/O: the digests are
/// given.
struct FileIdentity {
    enum class Verdict {
        New,     ///< count it from its beginning
        Grown,   ///< likewise, and say that `known` is its beginning
        Known,   ///< complete and the same content: skip it
        Resume,  ///< what is counted of `known` is the beginning of this file: go on from there
        Changed, ///< `known` was begun under this path and its counted part is gone: count nothing
    };
    Verdict verdict = Verdict::New;
    std::optional<ImportFile> known;
};

/// The offsets whose digests decide() needs, ascending; empty: nothing is known that could be this file.
[[nodiscard]] std::vector<std::uint64_t> offsetsToDigest(const QList<ImportFile> &candidates);

[[nodiscard]] FileIdentity identify(const QList<ImportFile> &candidates, const engine::ContentDigests &content,
                                    const QString &absolutePath);

[[nodiscard]] QByteArray toBytes(const engine::Digest &digest);
[[nodiscard]] engine::Digest toDigest(const QByteArray &bytes);

} // namespace pp
