// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/matcher.h"

#include <functional>

namespace pp {

class Database;
class FieldIndex;

/// Which matchers would no longer be there once this one is saved in the place of the custom matcher `instead`: that one,
/// and the default ones of its name.
[[nodiscard]] QList<Matcher> replacedBy(const Matcher &matcher, const std::optional<MatcherId> &instead, const QList<KnownMatcher> &known);

/// What a matcher would change among the fields of the index, against the matchers `now` that it would replace. One on
/// values is asked about the events that are kept as examples. On the database's thread. Cancelled when stop() answers true.
[[nodiscard]] Result<MatcherEffect> matcherEffect(const Matcher &matcher, const QList<Matcher> &now, const FieldIndex &index,
                                                  Database &database, const std::function<bool()> &stop);

/// What is wrong with the matcher, or where it hits in the text. A matcher on keys hits the text as a whole. Any thread.
[[nodiscard]] MatcherTrial tryOut(const Matcher &matcher, const QString &text);

} // namespace pp
