// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/keyindex.h"

#include "models/engine/ascii.h"
#include "models/engine/unicode.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace pp::engine {

namespace {

constexpr double similarAbove = 0.7;
constexpr double whereItIsSomethingElse = 0.3;
constexpr std::size_t nowhere = SIZE_MAX;

std::string lettersAlone(std::string_view normalised)
{
    std::string out;
    for (const char c : normalised) {
        if (c != ' ' && !isAsciiDigit(c))
            out.push_back(c);
    }
    return out;
}

/// NaN is no score.
double better(double best, double score)
{
    return std::isnan(score) ? best : std::max(best, score);
}

enum class Kind : unsigned char { Sign, Digit, Small, Capital };

Kind kindOf(char32_t c)
{
    if (isDigit(c))
        return Kind::Digit;
    return !isLetter(c) ? Kind::Sign : isUpperCase(c) ? Kind::Capital : Kind::Small;
}

/// The same of ASCII, where most names are; a preview asks for a hundred thousand.
Kind kindOf(char c)
{
    if (isAsciiDigit(c))
        return Kind::Digit;
    return !isAsciiLetter(c) ? Kind::Sign : asciiLower(c) != c ? Kind::Capital : Kind::Small;
}

void appendLower(std::string &out, char32_t c) { appendUtf8(out, lowerCase(c)); }
void appendLower(std::string &out, char c) { out.push_back(asciiLower(c)); }

/// `text`: code points, or bytes of ASCII.
template<typename Text>
std::string normalised(const Text &text)
{
    std::string out;
    out.reserve(text.size() + 8); // and spaces
    bool wordOpen = false;
    Kind before = Kind::Sign;
    Kind kind = text.empty() ? Kind::Sign : kindOf(text[0]);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const Kind after = i + 1 < text.size() ? kindOf(text[i + 1]) : Kind::Sign;
        const bool seam = (kind == Kind::Digit) != (before == Kind::Digit);
        const bool hump = kind == Kind::Capital && before != Kind::Capital;
        const bool acronymEnds = kind == Kind::Capital && before == Kind::Capital && after == Kind::Small;
        if (kind != Kind::Sign) {
            if (!out.empty() && (!wordOpen || seam || hump || acronymEnds))
                out.push_back(' ');
            appendLower(out, text[i]);
        }
        wordOpen = kind != Kind::Sign;
        before = kind;
        kind = after;
    }
    return out;
}

std::vector<Matchers::KeyVerdict> inOrder(const std::map<std::size_t, Matchers::KeyVerdict> &best)
{
    std::vector<Matchers::KeyVerdict> out;
    out.reserve(best.size());
    for (const auto &[matcher, verdict] : best)
        out.push_back(verdict);
    return out;
}

} // namespace

std::string normaliseKey(std::string_view key)
{
    return hasNonAscii(key) ? normalised(codePoints(key)) : normalised(key);
}

KeyIndex::KeyIndex(const std::vector<MatcherDefinition> &definitions)
    : m_builtInAt(defaultMatchers().size(), nowhere)
{
    for (std::size_t i = 0; i < definitions.size(); ++i) {
        const MatcherDefinition &definition = definitions[i];
        if (definition.on != MatcherDefinition::On::Key)
            continue;
        const auto shipped = std::find(defaultMatchers().begin(), defaultMatchers().end(), definition);
        const bool builtIn = shipped != defaultMatchers().end();
        if (builtIn) {
            m_builtInAt[std::size_t(shipped - defaultMatchers().begin())] = i;
            m_grammar = &KeyGrammar::builtIn();
        }
        std::vector<std::string> terms = definition.terms;
        terms.push_back(definition.name);
        for (const std::string &term : terms) {
            const std::string words = normaliseKey(term);
            if (definition.how == MatcherDefinition::How::Similar)
                m_similar.emplace_back(i, term, builtIn, Forms(term, words));
            if (builtIn)
                continue; // the grammar has it
            // A term of signs alone normalises to nothing; it must not stand for every such key.
            std::vector<ExactTerm> &matchers = m_exact[words.empty() ? term : words];
            if (matchers.empty() || matchers.back().matcher != i)
                matchers.push_back({i, term});
        }
    }
}

KeyIndex::Forms::Forms(std::string_view name, const std::string &normalised)
    : raw(name)
    , words(normalised)
    , letters(lettersAlone(normalised))
{
}

double KeyIndex::Forms::score(const Forms &other) const
{
    double score = better(0, diceScore(raw, other.raw));
    score = better(score, diceScore(words, other.words));
    return better(score, diceScore(letters, other.letters));
}

KeyIndex::SimilarTerm::SimilarTerm(std::size_t position, std::string written, bool isBuiltIn, Forms compared)
    : matcher(position)
    , term(std::move(written))
    , builtIn(isBuiltIn)
    , forms(std::move(compared))
    , marks{PairMarks(forms.raw), PairMarks(forms.words), PairMarks(forms.letters)}
{
}

std::vector<Matchers::KeyVerdict> KeyIndex::verdicts(std::string_view key, const std::vector<std::string> &parents) const
{
    if (key.empty())
        return {};
    using How = MatcherDefinition::How;
    std::map<std::size_t, Matchers::KeyVerdict> best;
    const std::string words = normaliseKey(key);
    if (const auto found = m_exact.find(words.empty() ? std::string(key) : words); found != m_exact.end()) {
        for (const ExactTerm &exact : found->second)
            best[exact.matcher] = {exact.matcher, How::Exact, 1, exact.term};
    }
    bool isRead = false; // to the last word: then it is no misspelling of something else
    if (m_grammar != nullptr) {
        std::vector<std::string> above;
        above.reserve(parents.size());
        std::transform(parents.begin(), parents.end(), std::back_inserter(above), normaliseKey);
        for (const KeyGrammar::Reading &reading : m_grammar->readings(words, above)) {
            isRead = isRead || reading.score == 1;
            if (const std::size_t at = m_builtInAt[reading.matcher]; at != nowhere)
                best[at] = {at, How::Exact, reading.score, std::string(reading.term)};
        }
    }
    if (m_similar.empty())
        return inOrder(best);
    const auto marks = hasNonAscii(key) ? std::nullopt : std::optional<NameMarks>(key);
    std::optional<Forms> forms; // of the key, once a term may be similar
    for (const SimilarTerm &term : m_similar) {
        if (marks && std::ranges::none_of(term.marks, [&](const PairMarks &form) { return form.mayBeSimilarTo(*marks); }))
            continue;
        if (!forms)
            forms.emplace(key, words);
        double score = forms->score(term.forms);
        if (score <= similarAbove)
            continue;
        if (term.builtIn && (isRead || m_grammar->isAboutSomethingElse(words, term.forms.words.text)))
            score = whereItIsSomethingElse;
        const auto known = best.find(term.matcher);
        if (known == best.end() || known->second.score < score)
            best[term.matcher] = {term.matcher, How::Similar, score, term.term};
    }
    return inOrder(best);
}

} // namespace pp::engine
