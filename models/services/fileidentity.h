// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scandelta.h"
#include "models/engine/scan.h"
#include "models/services/eventfiles.h"

#include <optional>
#include <stop_token>
#include <variant>

namespace pp {

/// Whether a file is a known one (resources/manual/92-formats.md, "Files").
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

/// Of files that may be it (ImportRepository::candidates). Reads the file to its end, unless there is none of them that
/// could be.
[[nodiscard]] std::variant<FileIdentity, engine::FileError> identify(const QList<ImportFile> &candidates, const EventFile &file,
                                                                     const std::stop_token &stop);

[[nodiscard]] QByteArray toBytes(const engine::Digest &digest);
[[nodiscard]] engine::Digest toDigest(const QByteArray &bytes);

} // namespace pp
