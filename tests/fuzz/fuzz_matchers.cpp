// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/matchers.h"
#include "models/engine/pattern.h"
#include "tests/detect/reference.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

// The first byte says what the rest is: a file of matchers, a pattern, a key, or a value, for which the quick answer
// must be the reference's, in a field without a telling name (3) and in one that supports all national numbers.

using namespace pp::engine;

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
    default: {
        static const ValueSet named = matchers->named("national identification number");
        if (quick.test(text, named) != reference.test(text, named))
            std::abort();
    }
    }
    return 0;
}
