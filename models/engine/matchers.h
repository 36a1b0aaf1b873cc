// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pp::engine {

enum class Colour : std::uint8_t { Green, Yellow, Red };

/// A rule that detects, as it is written in a file (resources/manual/92-formats.md, "Matchers in JSON").
struct MatcherDefinition {
    enum class On : std::uint8_t { Key, Value };
    enum class How : std::uint8_t { Exact, Similar, Pattern };

    std::string name;
    On on = On::Key;
    How how = How::Exact;
    std::vector<std::string> terms;    ///< key matchers: synonyms; the name itself is always a term
    std::vector<std::string> patterns; ///< value matchers: RE2, any of them, unanchored
    Colour classification = Colour::Yellow;
    std::string category;              ///< a fideslang key, or empty
    bool enabled = true;
    std::string validator;             ///< built-in value matchers only: what a pattern's hit must also pass

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
inline constexpr std::size_t maxValueMatchers = 128;

/// What value matchers said of one value. Bit i belongs to Matchers::valueMatcher(i).
struct ValueVerdict {
    std::array<std::uint64_t, maxValueMatchers / 64> hits{};
    std::array<std::uint64_t, maxValueMatchers / 64> candidates{}; ///< a pattern hit; the validator may have said no

    [[nodiscard]] bool none() const { return (candidates[0] | candidates[1]) == 0; } ///< hits are candidates, too
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

private:
    friend class ValueTester;
    Matchers();
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// Asks the value matchers about values. One object per thread (it holds scratch memory and a small cache); the
/// answer depends on the value alone and is the one RE2, pattern by pattern, and the validators give.
class ValueTester
{
public:
    explicit ValueTester(std::shared_ptr<const Matchers> matchers);
    ~ValueTester();

    /// `text`: an unescaped string, or a number's literal text. Never throws; linear in the value's length.
    [[nodiscard]] ValueVerdict test(std::string_view text);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// The Sørensen–Dice score of tests/data/godice_examples.json: sets of adjacent code point pairs within words.
/// NaN where neither string has a pair and they differ.
[[nodiscard]] double diceScore(std::string_view a, std::string_view b);

} // namespace pp::engine
