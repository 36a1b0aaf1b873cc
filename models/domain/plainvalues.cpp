// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/plainvalues.h"

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, plainKindCount> names{":"_L1,    ":time"_L1, ":version"_L1, ":day"_L1,
                                                             ":uuid"_L1, ":url"_L1,  ":flag"_L1};

} // namespace

QString plainName(std::size_t kind)
{
    return kind < names.size() ? QString(names[kind]) : QString();
}

std::optional<std::size_t> plainKindOf(const QString &name)
{
    const auto *const found = std::find_if(names.begin(), names.end(), [&](QLatin1StringView known) { return known == name; });
    return found == names.end() ? std::nullopt : std::optional(std::size_t(found - names.begin()));
}

} // namespace pp
