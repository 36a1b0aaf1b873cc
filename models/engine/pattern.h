// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <re2/re2.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The only way a pattern of a matcher becomes an RE2: Go's syntax, errors with their place, a memory budget.
namespace pp::engine {

inline constexpr std::size_t maxPatternBytes = 4096;
inline constexpr std::int64_t patternMemoryBytes = 4 << 20; ///< per pattern, RE2's own measure

struct PatternError {
    std::size_t offset = 0; ///< in code points of the pattern as written
    std::string message;    ///< English; quotes nothing but the pattern
};

/// What every pattern is compiled with: UTF-8, case-sensitive, quiet, linear time, the budget above.
[[nodiscard]] RE2::Options patternOptions();

/// Go's spelling of a pattern in RE2's: `(?<name>` becomes `(?P<name>`. Refuses what Go refuses and RE2 takes.
struct TranslatedPattern {
    std::string text;
    std::vector<std::size_t> inserted; ///< offsets in `text` of bytes that the pattern as written does not have
};
[[nodiscard]] std::variant<TranslatedPattern, PatternError> translatePattern(std::string_view pattern);

[[nodiscard]] std::variant<std::unique_ptr<const RE2>, PatternError> compilePattern(std::string_view pattern);

/// A pattern that is compiled when it is first needed: most of the built-in ones never are, and compiling all takes longer
/// than scanning many a file. Any thread.
class LatePattern
{
public:
    explicit LatePattern(std::unique_ptr<const RE2> compiled) : m_compiled(std::move(compiled)) {}
    explicit LatePattern(std::string pattern) : m_text(std::move(pattern)) {} ///< known to compile
    [[nodiscard]] const RE2 &compiled() const;

private:
    std::string m_text; ///< until then
    mutable std::once_flag m_once;
    mutable std::unique_ptr<const RE2> m_compiled;
};

} // namespace pp::engine
