// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "models/domain/matcher.h"
#include "models/services/matcherservice.h"

#include <memory>

/// What the commands about matchers have in common: their arguments, and the workspace they are about.
namespace pp::ctl {

/// --on; none when it is not given.
[[nodiscard]] Result<std::optional<Detection::On>> onOption(const Session &session);
/// What the options say of a matcher, over what it is.
[[nodiscard]] Result<Matcher> described(const Session &session, Matcher matcher);
/// What `matchers add` makes of the arguments: on values where there is a pattern, or --on says so.
[[nodiscard]] Result<Matcher> newMatcher(const Session &session);
/// The custom matcher that the name and --on mean; Usage where both kinds have the name.
[[nodiscard]] Result<Matcher> customMatcher(const Session &session, const DetectionRules &rules);

/// The workspace and the service over it, for one command.
struct OpenMatchers {
    std::shared_ptr<Workspace> workspace;
    std::unique_ptr<MatcherService> service;
    DetectionRules rules;
};
[[nodiscard]] Result<OpenMatchers> openMatchers(Session &session);

} // namespace pp::ctl
