// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldquery.h"

#include <QJsonObject>

namespace pp {

/// What a query filters by and how it sorts, without its list and page: for saved filters and for the next session.
[[nodiscard]] QJsonObject filterToJson(const FieldQuery &query);
/// What cannot be read is left out.
[[nodiscard]] FieldQuery filterFromJson(const QJsonObject &json);

} // namespace pp
