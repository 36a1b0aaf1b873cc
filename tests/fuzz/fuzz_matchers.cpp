// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/collectedvalues.h"
#include "models/engine/matchers.h"
#include "models/engine/pattern.h"
#include "tests/detect/reference.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

// The first byte says what the rest is: a file of matchers, a pattern, a key, or a value, for which the quick answer
// must be the reference's, in a field without a telling name (3), together with others and matchers of a workspace's own (4),
// and in a field that supports all national numbers.

using namespace pp::engine;

namespace {

std::vector<MatcherDefinition> ownMatchers()
{
    std::vector<MatcherDefinition> matchers;
    for (const char *pattern : {"^[a-z]+$", "(?i)order[-_ ]?[0-9]{4}", "\\A[A-Z]", "[^@]+[0-9]$", "\\bmale\\b", "\\s", "(?m)^x", "(?-m:^.{3}$)"}) {
        MatcherDefinition own;
        own.name = "own " + std::to_string(matchers.size());
        own.on = MatcherDefinition::On::Value;
        own.how = MatcherDefinition::How::Pattern;
        own.patterns = {pattern};
        matchers.push_back(own);
    }
    return matchers;
}

/// The values are parted by bytes that are 0.
void compareTogether(std::string_view text)
{
    static const auto matchers = std::get<0>(Matchers::compile(withDefaults(ownMatchers())));
    static const ReferenceTester reference(matchers);
    static ValueTester quick(matchers);
    static const bool collects = quick.collect();
    if (!collects)
        std::abort();
    std::vector<std::string_view> values;
    std::vector<ValueVerdict> verdicts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\0', begin), text.size());
        values.push_back(text.substr(begin, end - begin));
        quick.collected().beginValue(static_cast<std::uint32_t>(verdicts.size()));
        verdicts.push_back(quick.test(values.back()));
        begin = end + 1;
    }
    quick.answerCollected([&](std::uint32_t value, const ValueVerdict &verdict) { verdicts[value] |= verdict; });
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (verdicts[i] != reference.test(values[i]))
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto matchers = std::get<0>(Matchers::compile(withDefaults({})));
    static const ReferenceTester reference(matchers);
    static ValueTester quick(matchers);
    if (size == 0)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data + 1), size - 1);
    switch (data[0]) {
    case 0:
        (void)parseMatchers(text);
        break;
    case 1: {
        const auto pattern = compilePattern(text);
        if (const auto *error = std::get_if<PatternError>(&pattern); error != nullptr && error->offset > text.size())
            std::abort();
        break;
    }
    case 2:
        (void)matchers->keyVerdicts(text);
        break;
    case 3:
        if (quick.test(text) != reference.test(text))
            std::abort();
        break;
    case 4:
        compareTogether(text);
        break;
    default: {
        static const ValueSet named = matchers->named("national identification number");
        if (quick.test(text, named) != reference.test(text, named))
            std::abort();
    }
    }
    return 0;
}
