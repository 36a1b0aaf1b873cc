// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <array>

namespace pp::engine {

namespace {

/// A key is noise: placeholders such as "AKIAXXXXXXXXXXXXXXXX" and "sk-your-api-key-goes-here" are none. `tail` is the end
/// of the hit.
bool looksRandom(std::string_view tail)
{
    constexpr std::size_t fewSigns = 6;
    std::array<bool, 256> seen{};
    std::size_t different = 0;
    bool hasDigit = false;
    bool hasCapital = false;
    for (const char c : tail) {
        hasDigit = hasDigit || isAsciiDigit(c);
        hasCapital = hasCapital || (c >= 'A' && c <= 'Z');
        bool &known = seen[static_cast<unsigned char>(c)];
        different += known ? 0 : 1;
        known = true;
    }
    return different >= fewSigns && (hasDigit || hasCapital); // those of AWS and Hugging Face may have no digit
}

bool isApiKey(std::string_view text, std::size_t begin, std::size_t end)
{
    const char before = charBefore(text, begin);
    const char after = charAt(text, end);
    const auto isPart = [](char c) { return isAsciiDigit(c) || isAsciiLetter(c) || c == '_' || c == '-'; };
    if (isPart(before) || isPart(after))
        return false;
    constexpr std::size_t longestTail = 16;
    const std::string_view hit = text.substr(begin, end - begin);
    return looksRandom(hit.substr(hit.size() > longestTail ? hit.size() - longestTail : 0));
}

} // namespace

NamedValidators secrets()
{
    static constexpr std::array validators{NamedValidator{"api key", isApiKey}};
    return validators;
}

} // namespace pp::engine
