// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between a workspace's rules and the engine that applies them. Any thread.
#pragma once

#include "models/base/result.h"
#include "models/domain/matcher.h"
#include "models/engine/matchers.h"

#include <QJsonObject>

#include <memory>

namespace pp {

/// The custom ones in their order, then the default ones.
[[nodiscard]] QList<KnownMatcher> knownMatchers(const DetectionRules &rules);

[[nodiscard]] Matcher toMatcher(const engine::MatcherDefinition &definition);
/// Of a default one with what a Matcher does not tell: its validator, and patterns that do not count everywhere.
[[nodiscard]] engine::MatcherDefinition toDefinition(const Matcher &matcher);

/// Whether a name means the same matcher: as keys are compared.
[[nodiscard]] bool isSameName(const QString &a, const QString &b);

/// What detects: the defaults that are neither switched off nor replaced, and the custom ones that are on.
[[nodiscard]] std::vector<engine::MatcherDefinition> inForce(const DetectionRules &rules);
/// Whether matchers of one name hit the same; they may recommend another colour.
[[nodiscard]] bool detectsTheSame(const engine::MatcherDefinition &a, const engine::MatcherDefinition &b);
/// Whether the same matchers are in force, with the same colours and expectations, in whatever order.
[[nodiscard]] bool haveSameMatchers(const DetectionRules &a, const DetectionRules &b);
/// Fails on what the engine refuses, with the matcher, the reason and where it is.
[[nodiscard]] Result<std::shared_ptr<const engine::Matchers>> compile(std::vector<engine::MatcherDefinition> definitions);
/// Io: what is written cannot be used, however the program was called.
[[nodiscard]] Error toError(const engine::MatcherError &error);

/// Which of its terms each key matcher found in the field's name. Only those are compiled that detected the field.
[[nodiscard]] Result<> setTerms(Field &field, const DetectionRules &rules);

/// As JSON and the audit log say it: "key", "value"; "exact", "similar", "pattern".
[[nodiscard]] QString keyOf(Detection::On on);
[[nodiscard]] QString keyOf(Detection::How how);

/// What is expected of fields, where anything is.
void addTo(QJsonObject &json, const Expectation &expected);
/// As matchers are exported.
[[nodiscard]] QJsonObject matcherJson(const Matcher &matcher);
/// {"matchers":[…]}, indented, as people keep it under version control.
[[nodiscard]] QByteArray matchersToJson(const QList<Matcher> &matchers);
[[nodiscard]] Result<QList<Matcher>> matchersFromJson(const QByteArray &json);

} // namespace pp
