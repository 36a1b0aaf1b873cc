// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/keygrammar.h"

#include "models/engine/ascii.h"
#include "models/engine/dice.h"
#include "models/engine/keyindex.h"
#include "models/engine/keywords.h"
#include "models/engine/unicode.h"

#include <algorithm>
#include <array>
#include <bit>
#include <map>

namespace pp::engine {

namespace {

// What may stand before a term: the classes of key-words.json, and two of our own.
constexpr std::array classNames{std::string_view("person"), std::string_view("addressee"),   std::string_view("use"),
                                std::string_view("setting"), std::string_view("state"),      std::string_view("network"),
                                std::string_view("payment card")};
constexpr std::uint32_t person = 1;
constexpr std::uint32_t usual = 0x1F; ///< person to state
constexpr std::uint32_t unknown = 1U << 30;
constexpr std::uint32_t numberOf = 1U << 29;

// What may stand behind it.
enum After : std::uint32_t { Form = 1, Number = 2, Link = 4, Amount = 8, CardPart = 16, Contact = 32 };

constexpr double whereWordsAreUnknown = 0.8;
constexpr double whereParentsExplain = 0.3;

bool contains(const KeyWords::Words &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string folded(std::string_view text, Umlauts umlauts = Umlauts::Dropped)
{
    return withoutMarks(normaliseKey(text), umlauts);
}

std::string joined(std::string_view words)
{
    std::string out;
    std::copy_if(words.begin(), words.end(), std::back_inserter(out), [](char c) { return c != ' '; });
    return out;
}

/// How long a term is whose spaces and dashes do not count.
std::size_t letters(std::string_view term)
{
    return static_cast<std::size_t>(std::count_if(term.begin(), term.end(), [](char c) { return c != ' ' && c != '-'; }));
}

std::string plural(const std::string &word)
{
    if (word.ends_with('y') && word.size() > 2 && std::string_view("aeiou").find(word[word.size() - 2]) == std::string_view::npos)
        return word.substr(0, word.size() - 1) + "ies";
    return word + (word.ends_with('s') || word.ends_with('x') ? "es" : "s");
}

/// Without numbers at the end: "address line 2" -> "address line".
std::string_view withoutNumbers(std::string_view words)
{
    while (!words.empty() && (isAsciiDigit(words.back()) || words.back() == ' '))
        words.remove_suffix(1);
    return words;
}

const KeyWords::Rule *ruleOf(const std::string &matcher, const std::string &term)
{
    for (const KeyWords::Rule &rule : keyWords().rules) {
        if (contains(rule.matchers, matcher) && (rule.terms.empty() || contains(rule.terms, term)))
            return &rule;
    }
    return nullptr;
}

/// "date of birth" -> "datebirth", as where only the words that carry meaning are written.
std::string withoutInnerOf(const std::string &words)
{
    std::string out;
    std::size_t begin = 0;
    while (begin <= words.size()) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        const std::string word = words.substr(begin, end - begin);
        if (begin == 0 || end == words.size() || !contains(keyWords().of, word))
            out += word;
        begin = end + 1;
    }
    return out;
}

std::uint32_t classBit(std::string_view name)
{
    const auto *const at = std::find(classNames.begin(), classNames.end(), name);
    return at == classNames.end() ? 0 : 1U << (at - classNames.begin());
}

} // namespace

KeyGrammar::Piece &KeyGrammar::pieceOf(const std::string &text)
{
    m_longest = std::max(m_longest, text.size());
    return m_pieces[text];
}

void KeyGrammar::addPiece(const std::string &text, std::uint32_t before, std::uint32_t after, bool of)
{
    for (const Umlauts umlauts : {Umlauts::Dropped, Umlauts::Spelled}) {
        Piece &piece = pieceOf(joined(folded(text, umlauts)));
        piece.before |= before;
        piece.after |= after;
        piece.of |= of;
    }
}

void KeyGrammar::addTerm(std::size_t matcher, const std::string &matcherName, const std::string &term)
{
    const KeyWords &words = keyWords();
    Term added{matcher, usual, Form, false, term};
    if (const KeyWords::Rule *rule = ruleOf(matcherName, term)) {
        added.before = 0;
        for (const std::string &name : rule->before)
            added.before |= name == "*" ? ~0U : classBit(name);
        added.general = rule->general;
    }
    if (contains(words.numbered, matcherName)) {
        added.after |= Number;
        added.before |= numberOf;
    }
    if (contains(words.linked, matcherName))
        added.after |= Link;
    if (contains(words.amounts, matcherName))
        added.after |= Amount;
    if (contains(words.contacts, matcherName))
        added.after |= Contact;
    if (matcherName == "credit card")
        added.after |= CardPart;
    const std::size_t number = m_terms.size();
    m_terms.push_back(std::move(added));
    for (const Umlauts umlauts : {Umlauts::Dropped, Umlauts::Spelled}) {
        const std::string text = joined(folded(term, umlauts));
        for (const std::string &form : {text, plural(text), withoutInnerOf(folded(term, umlauts))}) {
            auto &terms = pieceOf(form).terms;
            if (std::find(terms.begin(), terms.end(), number) == terms.end())
                terms.push_back(number);
        }
    }
}

const KeyGrammar &KeyGrammar::builtIn()
{
    static const KeyGrammar grammar(defaultMatchers());
    return grammar;
}

KeyGrammar::KeyGrammar(const std::vector<MatcherDefinition> &builtIn)
{
    const KeyWords &words = keyWords();
    for (std::size_t i = 0; i < builtIn.size(); ++i) {
        const MatcherDefinition &definition = builtIn[i];
        if (definition.on != MatcherDefinition::On::Key)
            continue;
        addTerm(i, definition.name, definition.name);
        for (const std::string &term : definition.terms)
            addTerm(i, definition.name, term);
        if (const auto more = words.translations.find(definition.name); more != words.translations.end()) {
            for (const std::string &term : more->second)
                addTerm(i, definition.name, term);
        }
    }
    for (const auto &[name, list] : words.before) {
        for (const std::string &word : list) {
            addPiece(word, classBit(name), 0);
            if (name == "person")
                addPiece(plural(word), person, 0);
        }
    }
    const std::pair<const KeyWords::Words &, std::uint32_t> afters[]{
        {words.after, Form}, {words.afterContact, Contact}, {words.number, Number}, {words.link, Link}, {words.amount, Amount}, {words.cardPart, CardPart}};
    for (const auto &[list, after] : afters) {
        for (const std::string &word : list)
            addPiece(word, 0, after);
    }
    for (const std::string &word : words.numberOf)
        addPiece(word, numberOf, 0);
    for (const std::string &word : words.of)
        addPiece(word, 0, 0, true);
    m_notBefore.insert(words.notBefore.begin(), words.notBefore.end());
    m_neutralParents.insert(words.neutralParents.begin(), words.neutralParents.end());
}

/// Reads one name from left to right.
class KeyGrammar::Reader
{
public:
    Reader(const KeyGrammar &grammar, std::string_view words, const std::vector<std::string> &parents)
        : m_grammar(grammar), m_words(words), m_parents(parents)
    {
        for (const char c : words) {
            if (c == ' ')
                m_starts.push_back(m_letters.size());
            else
                m_letters.push_back(c);
        }
        m_starts.insert(m_starts.begin(), 0);
        m_starts.push_back(m_letters.size());
    }

    std::vector<Reading> read()
    {
        reach(0, 0);
        for (std::size_t i = 1; i + 1 < m_starts.size() && mayFollow(i); ++i)
            reach(m_starts[i], unknown);
        for (std::size_t i = 0; i < m_places.size(); ++i) // grows meanwhile
            readFrom(m_places[i]);
        std::vector<Reading> out;
        for (const auto &[matcher, reading] : m_best)
            out.push_back(reading);
        return out;
    }

private:
    struct Place {
        std::size_t at = 0;
        std::uint32_t before = 0; ///< classes of what was read so far
    };

    /// Whether unknown words may stand before word `i`; the one right before it decides last.
    bool mayFollow(std::size_t i) const
    {
        return !m_grammar.m_notBefore.contains(m_letters.substr(m_starts[i - 1], m_starts[i] - m_starts[i - 1]));
    }

    void reach(std::size_t at, std::uint32_t before)
    {
        constexpr std::size_t mostPlaces = 64;
        const auto same = [&](const Place &place) { return place.at == at && place.before == before; };
        if (m_places.size() < mostPlaces && std::none_of(m_places.begin(), m_places.end(), same))
            m_places.push_back({at, before});
    }

    bool isStart(std::size_t at) const { return std::binary_search(m_starts.begin(), m_starts.end(), at); }

    /// Short words count only where they stand alone: nobody's "relationship" has an IP address in it.
    bool mayStand(std::size_t at, std::size_t length, std::size_t shortestJoined) const
    {
        constexpr std::size_t shortestAcross = 4;
        const std::size_t end = at + length;
        if ((!isStart(at) || !isStart(end)) && length < shortestJoined)
            return false;
        const auto inner = std::upper_bound(m_starts.begin(), m_starts.end(), at);
        return length >= shortestAcross || inner == m_starts.end() || *inner >= end;
    }

    const Piece *piece(std::size_t at, std::size_t length) const
    {
        const auto found = m_grammar.m_pieces.find(m_letters.substr(at, length));
        return found == m_grammar.m_pieces.end() ? nullptr : &found->second;
    }

    std::size_t longestAt(std::size_t at) const { return std::min(m_grammar.m_longest, m_letters.size() - at); }

    void readFrom(Place place)
    {
        constexpr std::size_t shortestBefore = 4;
        constexpr std::size_t shortestTerm = 3;
        for (std::size_t length = longestAt(place.at); length > 0; --length) {
            const Piece *found = piece(place.at, length);
            if (found == nullptr)
                continue;
            if (mayStand(place.at, length, shortestBefore)) {
                for (std::uint32_t left = found->before; left != 0; left &= left - 1)
                    reach(place.at + length, place.before | (left & -left));
                const bool possessive = length == 1 && m_letters[place.at] == 's' && (place.before & person) != 0;
                if (possessive || (found->of && (place.before & numberOf) != 0))
                    reach(place.at + length, place.before);
            }
            if (found->terms.empty() || !mayStand(place.at, length, shortestTerm))
                continue;
            for (const std::size_t number : found->terms) {
                const Term &term = m_grammar.m_terms[number];
                if ((place.before & ~term.before) == 0 && mayEnd(place.at + length, term, false))
                    take(term, place.before);
            }
        }
    }

    /// Whether what is left leaves the term what it is. `joined`: behind "of", where whose it is may follow.
    bool mayEnd(std::size_t at, const Term &term, bool joined) const
    {
        constexpr std::size_t shortestJoined = 3;
        constexpr std::size_t longestNumber = 2;
        if (at == m_letters.size())
            return !joined;
        const std::uint32_t classes = joined ? term.before & usual : 0;
        for (std::size_t length = longestAt(at); length > 0; --length) {
            if (!mayStand(at, length, shortestJoined))
                continue;
            const std::string_view text = std::string_view(m_letters).substr(at, length);
            const bool number = length <= longestNumber && std::all_of(text.begin(), text.end(), isAsciiDigit);
            const Piece *found = number ? nullptr : piece(at, length);
            const bool fits = joined ? found != nullptr && (found->before & classes) != 0
                                     : number || (found != nullptr && (found->after & term.after) != 0);
            if ((fits && mayEnd(at + length, term, false))
                || (found != nullptr && found->of && mayEnd(at + length, term, true)))
                return true;
        }
        return false;
    }

    void take(const Term &term, std::uint32_t before)
    {
        const bool explained = before == 0 && m_grammar.isExplained(term, m_words, m_parents);
        const double score = explained ? whereParentsExplain : (before & unknown) != 0 ? whereWordsAreUnknown : 1;
        const auto [known, added] = m_best.try_emplace(term.matcher, Reading{term.matcher, term.text, score});
        Reading &best = known->second;
        if (!added && (score > best.score || (score == best.score && letters(term.text) > letters(best.term))))
            best = {term.matcher, term.text, score};
    }

    const KeyGrammar &m_grammar;
    std::string_view m_words;
    const std::vector<std::string> &m_parents;
    std::string m_letters;
    std::vector<std::size_t> m_starts; ///< of words, and the end
    std::vector<Place> m_places;
    std::map<std::size_t, Reading> m_best;
};

std::vector<KeyGrammar::Reading> KeyGrammar::readings(std::string_view words, const std::vector<std::string> &parents) const
{
    constexpr std::size_t longestName = 100; // longer keys are data or sentences
    if (words.empty() || words.size() > longestName)
        return {};
    const std::string text = withoutMarks(words, Umlauts::Dropped);
    return Reader(*this, text, parents).read();
}

/// The nearest parent that says something decides: whoever it may be of, together with the term, is a person.
bool KeyGrammar::isExplained(const Term &term, std::string_view words, const std::vector<std::string> &parents) const
{
    constexpr std::size_t shortestNoun = 2; // "a1", "x" stand for anything
    if (!term.general)
        return false;
    for (const std::string &parent : parents) {
        const std::string noun = withoutMarks(withoutNumbers(parent), Umlauts::Dropped);
        if (noun.size() < shortestNoun || m_neutralParents.contains(noun))
            continue;
        if (m_notBefore.contains(noun))
            return true;
        const auto together = readings(noun + ' ' + std::string(words));
        return std::none_of(together.begin(), together.end(), [&](const Reading &reading) {
            return reading.matcher == term.matcher && reading.score == 1;
        });
    }
    return false;
}

bool KeyGrammar::isAboutSomethingElse(std::string_view words, std::string_view term) const
{
    constexpr double alike = 0.7; // as one word misspelt
    const std::string_view name = withoutNumbers(words);
    const std::string first(name.substr(0, name.find(' ')));
    const std::string last(name.substr(name.rfind(' ') + 1));
    if (first.size() == name.size())
        return false;
    if (m_notBefore.contains(first) && !term.starts_with(first))
        return true;
    if (const auto known = m_pieces.find(last); known != m_pieces.end() && (known->second.after & (Form | Number)) != 0)
        return false;
    const PairSet head(last);
    for (std::size_t begin = 0; begin <= term.size();) {
        const std::size_t end = std::min(term.find(' ', begin), term.size());
        if (diceScore(head, PairSet(term.substr(begin, end - begin))) > alike)
            return false;
        begin = end + 1;
    }
    return true;
}

} // namespace pp::engine
