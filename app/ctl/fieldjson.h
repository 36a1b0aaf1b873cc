// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scandelta.h"
#include "models/services/reviewservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pp::ctl {

/// "A field in JSON" of resources/manual/92-formats.md.
[[nodiscard]] QJsonObject fieldJson(const Field &field);
[[nodiscard]] QJsonObject hitJson(const ExampleHit &hit);
/// FIELD with its sightings.
[[nodiscard]] QJsonObject detailsJson(const FieldDetails &details);
[[nodiscard]] QJsonArray rejectionsJson(const QList<Rejection> &rejections);
[[nodiscard]] QJsonValue timeJson(Time time);
[[nodiscard]] QJsonValue colourJson(std::optional<Colour> colour);

/// The heading and the cells of a field in a table.
[[nodiscard]] QStringList fieldColumns();
[[nodiscard]] QStringList fieldCells(const Field &field);
[[nodiscard]] QString timeCell(Time time);

} // namespace pp::ctl
