// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

namespace pp {

/// What was decided about a field; enough to put it back.
struct Decision {
    FieldId field = 0;
    std::optional<Colour> chosen;
    std::optional<Colour> classification;
    QString note;
    QString classifiedBy;
    Time classifiedAt;

    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace pp
