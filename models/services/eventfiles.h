// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scandelta.h"

#include <QStringList>

#include <filesystem>
#include <functional>
#include <vector>

namespace pp {

/// A file that an import or scan is going to read.
struct EventFile {
    std::filesystem::path path; ///< as it is opened
    QString name;               ///< as people see it: what they typed, and below a folder the way from there
    QString absolutePath;
    QString pathSource;         ///< {source-id} of segment-logs/{source-id}/ in the path, or empty
    QString folder;             ///< the name of the folder it is in
    qint64 size = 0;            ///< on disk
    qsizetype namedPath = 0;    ///< index of the path it was found under
    bool namedItself = false;   ///< false: found in a folder
};

struct EventFiles {
    std::vector<EventFile> files;
    QList<Rejection> rejected; ///< what is in the way below a folder: line 0, with the reason
    QStringList problems;      ///< of the named paths themselves, as sentences
    std::vector<bool> explained; ///< of each named path: why it may have given nothing is said in one of these
};

/// What is taken in folders: the known endings are .json, .ndjson, .jsonl and .gz, in any case.
enum class Endings { Known, Any };

/// Walks folders in code point order, each folder once (so links in circles end). A file that is named itself is taken
/// whatever it is called. Reads no file. `stop` is asked for every entry. Any thread.
[[nodiscard]] EventFiles findEventFiles(const QStringList &paths, const std::function<bool()> &stop, Endings endings = Endings::Known);

} // namespace pp
