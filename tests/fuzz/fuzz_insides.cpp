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
    MatcherDefinition number = word;
    number.name = "number";
    number.patterns.clear();
    number.namedPatterns = {"[0-9]{2}"};
    number.terms = {"a"}; // a parameter's likely name
    auto compiled = Matchers::compile({word, at, number});
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
    const std::size_t length = codePointCount(text);
    for (const ValueSet &byName : {noValueMatchers, matchers->named("a")}) {
        ValueVerdict named;
        for (const ValueHit &hit : explainValue(*matchers, text, byName)) {
            named.hits[0] |= std::uint64_t{1} << hit.matcher; // all of them are value matchers
            if (hit.begin > hit.end || hit.end > length)
                std::abort();
        }
        if (named.hits != pp::test::referenceVerdict(*matchers, tester, text, byName).hits)
            std::abort();
    }
    return 0;
}
