// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <functional>

namespace pp {

/// Work on a whole local file. Used on the database's thread; takes as long as reading the file.

/// Whether something may be written as `file`: not over the workspace itself or what stands beside it (Usage), nor in
/// the place of what is no regular file, such as a device (Conflict).
[[nodiscard]] Result<> mayWrite(const DatabaseLocation &workspace, const QString &file);

enum class Existing { Refuse, Replace };
/// A complete copy under the same key, made while others write: written beside `file`, checked, then put in its place.
/// A copy that is stopped (Cancelled) or fails leaves nothing. Conflict when `file` exists and is to be refused.
[[nodiscard]] Result<> copyTo(Database &database, const QString &file, Existing existing,
                              const std::function<bool()> &stop = {});

/// Every page's HMAC, SQLite's integrity check, foreign keys, and the sums that are kept twice. Corrupt says which.
[[nodiscard]] Result<> checkAll(Database &database);

/// Encrypts the file under another key. Nobody else may have it open (Conflict). Killed at any moment, the file fits
/// either the old key or the new one.
[[nodiscard]] Result<> changeKey(Database &database, const Sensitive &key);

} // namespace pp
