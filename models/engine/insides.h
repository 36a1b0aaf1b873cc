// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engine/ascii.h"
#include "models/engine/bytes.h"
#include "models/engine/decoding.h"
#include "models/engine/jsontokens.h"
#include "models/engine/matchers.h"
#include "models/engine/valuehits.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// What a string holds inside: a URL its parameters, JSON its values, Base64 and percent-encoding another text
/// (resources/manual/92-formats.md, "Values inside values"). The value matchers are asked about that, too.
namespace pp::engine {

enum class InsideKind : std::uint8_t { None, Url, Reference, Json, Base64, Percent };

/// Texts below a field's value are looked into this often: JSON in Base64 in a member of JSON takes three.
inline constexpr unsigned deepestInside = 4;
/// Larger texts are asked about as they stand, and not taken apart.
inline constexpr std::size_t largestInside = 256u << 10;

/// insideKind() of what may be something.
[[nodiscard]] InsideKind insideKindOf(std::string_view text, bool mayHavePercent);

/// What the text looks like from outside; whether it is that shows when it is read. Every string of every event passes
/// here. `mayHavePercent` false: the caller knows that there is no '%' in it.
[[nodiscard]] inline InsideKind insideKind(std::string_view text, bool mayHavePercent = true)
{
    constexpr std::size_t shortest = 4; // ?a=b, %41x; [1] has nothing that does not stand there as it is
    constexpr auto tells = [](char first) {
        switch (first) {
        case '{': case '[': case 'h': case 'H': case '?': case '/': return true;
        default: return static_cast<unsigned char>(first) <= 0x20;
        }
    };
    if (text.size() < shortest || (text.size() < shortestBase64 && !mayHavePercent && !tells(text.front())))
        return InsideKind::None;
    return insideKindOf(text, mayHavePercent);
}

/// One text inside of another.
struct Inside {
    InsideStep step; ///< its name only where asked for
    std::string text;
    std::string parameter; ///< its name, decoded; only where asked for
    Origins origins; ///< only where asked for
};

/// Takes texts apart. One object a thread (it keeps memory); its answer depends on the text alone.
class InsideReader
{
public:
    enum class Detail : std::uint8_t { Texts, Everything };

    /// The texts inside, one level down; none where the text is not what it looks like.
    [[nodiscard]] std::vector<Inside> read(std::string_view text, InsideKind kind, Detail detail);

    /// What the matchers say of everything inside, down to `levels`. `kind`: of the text; `named`: Matchers::named() of
    /// the field's key, which speaks for what is inside as well.
    [[nodiscard]] ValueVerdict verdict(ValueTester &tester, std::string_view text, InsideKind kind,
                                       const ValueSet &named = noValueMatchers, unsigned levels = deepestInside);

private:
    void readJson(std::string_view text, Detail detail, std::vector<Inside> &found);

    Bytes m_json;  ///< the text with room behind it
    Bytes m_arena;
    std::unique_ptr<JsonTokens> m_tokens;
    std::size_t m_tokensFor = 0;
};

} // namespace pp::engine
