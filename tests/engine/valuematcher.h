// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/matchers.h"

#include <string>

/// A matcher on values with one pattern, as somebody writes it.
inline pp::engine::MatcherDefinition valueMatcher(const std::string &name, const std::string &pattern)
{
    pp::engine::MatcherDefinition definition;
    definition.name = name;
    definition.on = pp::engine::MatcherDefinition::On::Value;
    definition.how = pp::engine::MatcherDefinition::How::Pattern;
    definition.patterns = {pattern};
    return definition;
}
