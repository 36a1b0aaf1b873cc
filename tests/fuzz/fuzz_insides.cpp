// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text as a value: what is read inside is what the slow reference reads, and the hits that are named, within the
// value, are those of the matchers that the scan counts.
#include "models/engine/insides.h"
#include "models/engine/unicode.h"
#include "tests/engine/referenceinsides.h"

#include <cstdlib>

using namespace pp::engine;

namespace {

std::shared_ptr<const Matchers> someMatchers()
{
    MatcherDefinition word;
    word.name = "word";
    word.on = MatcherDefinition::On::Value;
    word.how = MatcherDefinition::How::Pattern;
    word.patterns = {"^[a-z]+$"};
    MatcherDefinition at = word;
    at.name = "at";
    at.patterns = {"@|\u00fc"};
    auto compiled = Matchers::compile({word, at});
    return std::get<0>(compiled);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto matchers = someMatchers();
    static ValueTester tester(matchers);
    static InsideReader reader;
    const std::string text(reinterpret_cast<const char *>(data), size);
    if (!JsonTokens::isUtf8(text.data(), text.size())) // values are
        return 0;
    std::vector<std::string> inside;
    for (Inside &each : reader.read(text, insideKind(text), InsideReader::Detail::Texts))
        inside.push_back(std::move(each.text));
    if (inside != pp::test::referenceInsides(text))
        std::abort();
    ValueVerdict named;
    const std::size_t length = codePointCount(text);
    for (const ValueHit &hit : explainValue(*matchers, text)) {
        named.hits[0] |= std::uint64_t{1} << hit.matcher; // all of them are value matchers
        if (hit.begin > hit.end || hit.end > length)
            std::abort();
    }
    if (named.hits != pp::test::referenceVerdict(tester, text).hits)
        std::abort();
    return 0;
}
