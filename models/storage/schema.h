// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QStringList>

namespace pp {

/// The steps of the schema: step n takes version n to n + 1. Append only; each runs in one transaction that also
/// stamps the version.
using SchemaSteps = QList<QStringList>;
[[nodiscard]] const SchemaSteps &schemaSteps();

/// Of a workspace; 0 when nothing is there yet. WrongKey for a database that is no workspace.
[[nodiscard]] Result<int> schemaVersion(Database &database);

/// Brings the schema up to date; a local file with an older version is copied first, to FILE.schema-N.bak beside it.
/// TooNew for a newer one, which stays untouched. The steps are a parameter for tests.
[[nodiscard]] Result<> migrate(Database &database, const SchemaSteps &steps = schemaSteps());

} // namespace pp
