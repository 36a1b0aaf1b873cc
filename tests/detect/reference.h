// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/matchers.h"

#include <re2/re2.h>

#include <memory>
#include <string_view>
#include <vector>

/// The contract of ValueTester in its slow, obvious form: each matcher, each pattern, each hit, from left to right.
class ReferenceTester
{
public:
    explicit ReferenceTester(std::shared_ptr<const pp::engine::Matchers> matchers);
    [[nodiscard]] pp::engine::ValueVerdict test(std::string_view text, const pp::engine::ValueSet &named = {}) const;

private:
    std::shared_ptr<const pp::engine::Matchers> m_matchers;
    struct Patterns {
        std::vector<std::unique_ptr<RE2>> always;
        std::vector<std::unique_ptr<RE2>> weak;
        std::vector<std::unique_ptr<RE2>> named;
    };
    std::vector<Patterns> m_patterns; ///< by bit
};
