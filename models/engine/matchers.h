// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pp::engine {

class CollectedValues;

enum class Colour : std::uint8_t { Green, Yellow, Red };

/// A rule that detects, as it is written in a file (resources/manual/92-formats.md, "Matchers in JSON").
struct MatcherDefinition {
    enum class On : std::uint8_t { Key, Value };
    enum class How : std::uint8_t { Exact, Similar, Pattern };

    std::string name;
    On on = On::Key;
    How how = How::Exact;
    /// Key matchers: synonyms; the name itself is always a term. Value matchers: what namedPatterns need in a key.
    std::vector<std::string> terms;
    std::vector<std::string> patterns; ///< value matchers: RE2, any of them, unanchored
    /// Value matchers: RE2, any of them. One hit of these is doubtful, because numbers of any kind look so: most values
    /// of a field must have one.
    std::vector<std::string> weakPatterns;
    /// Value matchers: RE2, any of them, but only in fields whose name supports it (Matchers::named). Nine digits that
    /// fit a check digit say little by themselves, and much in a field called "bsn".
    std::vector<std::string> namedPatterns;
    Colour classification = Colour::Yellow;
    std::string category;              ///< a fideslang key, or empty
    bool enabled = true;
    std::string validator;             ///< built-in value matchers only: what a pattern's hit must also pass
    std::uint8_t expectedTypes = 0;    ///< of the fields it detects: stringSeen | … (scan.h); 0: any. For whoever judges detections
    double leastShare = 0;             ///< 0 to 1: of a field's values that must be hit; likewise
    std::string reason;                ///< built-in value matchers: one English sentence, why this is personal; else empty

    friend bool operator==(const MatcherDefinition &, const MatcherDefinition &) = default;
};

struct MatcherError {
    std::string matcher;     ///< its name, or "number 3" in its file; empty: all of them
    std::string message;     ///< English, for people, quotes nothing but the user's own pattern
    std::optional<std::size_t> offset; ///< in Unicode code points, within the pattern; none: it is not about a pattern
};

/// The built-in matchers: the 38 published rows and the value matchers (resources/default-matchers.json).
[[nodiscard]] const std::vector<MatcherDefinition> &defaultMatchers();
/// Whether it is one of these, unchanged.
[[nodiscard]] bool isBuiltIn(const MatcherDefinition &definition);

/// Reads {"matchers":[…]} as written by `matchers export`.
[[nodiscard]] std::variant<std::vector<MatcherDefinition>, MatcherError> parseMatchers(std::string_view json);

/// The built-in matchers with the custom ones added; a custom matcher replaces the built-in ones of its name.
[[nodiscard]] std::vector<MatcherDefinition> withDefaults(std::vector<MatcherDefinition> custom);

/// At most this many enabled value matchers can be compiled together (the defaults and 100 custom ones fit).
inline constexpr std::size_t maxValueMatchers = 256;

/// Value matchers. Bit i belongs to Matchers::valueMatcher(i).
using ValueSet = std::array<std::uint64_t, maxValueMatchers / 64>;
[[nodiscard]] constexpr bool isEmpty(const ValueSet &set)
{
    return (set[0] | set[1] | set[2] | set[3]) == 0;
}
constexpr void addTo(ValueSet &set, const ValueSet &more)
{
    for (std::size_t word = 0; word < set.size(); ++word)
        set[word] |= more[word];
}

inline constexpr ValueSet noValueMatchers{};

/// What value matchers said of one value, or of its parts together.
struct ValueVerdict {
    ValueSet hits{};
    /// A weak pattern hit, or all that patterns found the validator refused; no other part of the value is a plain hit.
    ValueSet doubts{};

    [[nodiscard]] bool none() const { return isEmpty(hits) && isEmpty(doubts); }
    ValueVerdict &operator|=(const ValueVerdict &other)
    {
        for (std::size_t word = 0; word < hits.size(); ++word) {
            const std::uint64_t plain = (hits[word] & ~doubts[word]) | (other.hits[word] & ~other.doubts[word]);
            hits[word] |= other.hits[word];
            doubts[word] = (doubts[word] | other.doubts[word]) & ~plain;
        }
        return *this;
    }
    /// Leaves in it what it says of other matchers than these, and answers what it says of these.
    [[nodiscard]] ValueVerdict take(const ValueSet &matchers)
    {
        ValueVerdict taken;
        for (std::size_t word = 0; word < hits.size(); ++word) {
            taken.hits[word] = hits[word] & matchers[word];
            taken.doubts[word] = doubts[word] & matchers[word];
            hits[word] &= ~matchers[word];
            doubts[word] &= ~matchers[word];
        }
        return taken;
    }
    friend bool operator==(const ValueVerdict &, const ValueVerdict &) = default;
};

/// The compiled matchers of a workspace. Immutable after compile(); any number of threads may use one object.
class Matchers
{
public:
    struct KeyVerdict {
        std::size_t matcher = 0; ///< index for definition()
        MatcherDefinition::How how = MatcherDefinition::How::Exact;
        /// Similar: Sørensen–Dice, best over raw strings, normalised words and letters alone. Exact: 1, or less where a
        /// built-in matcher's term stands behind words it does not know.
        double score = 1;
        std::string term;        ///< which of the matcher's terms; what else is in the key says whose it is or in which form
    };

    /// Disabled definitions are left out. Fails on a pattern RE2 (or Go) refuses, an empty pattern, and limits.
    [[nodiscard]] static std::variant<std::shared_ptr<const Matchers>, MatcherError>
    compile(std::vector<MatcherDefinition> definitions);
    ~Matchers();

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] const MatcherDefinition &definition(std::size_t index) const;
    [[nodiscard]] std::size_t valueMatcherCount() const;
    /// The definition index of value matcher `bit`.
    [[nodiscard]] std::size_t valueMatcher(std::size_t bit) const;

    /// Which key matchers hit this key (the last named segment of a path, unescaped UTF-8); best verdict per matcher.
    [[nodiscard]] std::vector<KeyVerdict> keyVerdicts(std::string_view key) const;
    /// The same for a field (resources/manual/92-formats.md, "Fields"). What stands above its key may only explain it:
    /// `product.name` is exact, but with a score that says little.
    [[nodiscard]] std::vector<KeyVerdict> fieldVerdicts(std::string_view path) const;

    /// The value matchers whose namedPatterns count in a field with this key: those of which the key has a term as words
    /// of its own, and those of the category of a key matcher that hits it ("national_id": all national numbers).
    [[nodiscard]] ValueSet named(std::string_view key) const;

    struct PatternHit {
        std::size_t valueMatcher = 0; ///< bit
        std::size_t begin = 0;        ///< in bytes
        std::size_t end = 0;
    };
    /// Where the value matchers hit in this text as it stands, at most `most` each; pattern by pattern, so slow. Only what
    /// the scan counts in a field that supports `named`: validators are asked, and empty hits are hits. For patterns alone
    /// there is patternhits.h.
    [[nodiscard]] std::vector<PatternHit> valueHits(std::string_view text, std::size_t most,
                                                    const ValueSet &named = noValueMatchers) const;

private:
    friend class ValueTester;
    Matchers();
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// Asks the value matchers about values. One object per thread (it holds scratch memory and a small cache); the
/// answer depends on the value and `named` alone and is the one RE2, pattern by pattern, and the validators give.
class ValueTester
{
public:
    explicit ValueTester(std::shared_ptr<const Matchers> matchers);
    ~ValueTester();

    /// `text`: an unescaped string, or a number's literal text. `named`: what Matchers::named() says of the field's key.
    /// Never throws; linear in the value's length.
    [[nodiscard]] ValueVerdict test(std::string_view text, const ValueSet &named = noValueMatchers);

    /// Much quicker where there are matchers of a workspace's own: from now on test() leaves out most of their patterns and
    /// puts the text to collected(), where a value must have begun; answerCollected() asks about all of them at once.
    /// Answers whether there are any.
    bool collect();
    [[nodiscard]] CollectedValues &collected();
    /// What test() left out, for each value that has something. Nothing is collected afterwards.
    void answerCollected(const std::function<void(std::uint32_t owner, const ValueVerdict &verdict)> &take);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// The Sørensen–Dice score of tests/data/godice_examples.json: sets of adjacent code point pairs within words.
/// NaN where neither string has a pair and they differ.
[[nodiscard]] double diceScore(std::string_view a, std::string_view b);

} // namespace pp::engine
