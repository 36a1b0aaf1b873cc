// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/patternspeed.h"

#include <chrono>
#include <string>

namespace pp::engine {

namespace {

constexpr double slowestNsPerByte = 200; ///< usual ones take 1 to 20
constexpr int attempts = 2;

/// Long enough that states which are needed again and again are not all in the automaton's memory.
const std::string &textOfManyKinds()
{
    static const std::string text = [] {
        constexpr std::size_t bytes = 2048;
        std::string made;
        for (int number = 0; made.size() < bytes; ++number) {
            const std::string digits = std::to_string(100'003 + 7919 * number);
            made += "Jane Example met " + digits + " people at " + std::to_string(number) + " Some Street, wrote to jane." + digits
                + "@mail.example.com about ORD-2026-" + digits + " and paid 129,90 EUR. https://shop.example.com/lists/a" + digits
                + "?utm_source=news&id=550e8400-e29b-41d4-a716-4466554" + digits + " +44 20 7946 0958 {\"sizes\":[1,2,3],\"key\":\"x_y\"} "
                + std::string(40, static_cast<char>('A' + number % 26)) + std::string(40, '0')
                + " Größe, Änderung, çà et là, Улица Ленина 5, 東京都千代田区 1-2-3, شارع 12\n";
        }
        made.resize(bytes);
        return made;
    }();
    return text;
}

double nsPerByte(const RE2 &pattern, const std::string &text)
{
    const auto begun = std::chrono::steady_clock::now();
    (void)pattern.Match(text, 0, text.size(), RE2::UNANCHORED, nullptr, 0);
    const std::chrono::nanoseconds passed = std::chrono::steady_clock::now() - begun;
    return double(passed.count()) / double(text.size());
}

} // namespace

std::variant<std::unique_ptr<const RE2>, PatternError> compileNewPattern(std::string_view pattern)
{
    auto compiled = compilePattern(pattern);
    if (compiled.index() != 0)
        return compiled;
    const std::string &text = textOfManyKinds();
    double took = nsPerByte(*std::get<0>(compiled), text); // and has built the automaton, which does not count
    for (int attempt = 0; attempt < attempts && took > slowestNsPerByte; ++attempt)
        took = nsPerByte(*std::get<0>(compiled), text);
    if (took <= slowestNsPerByte)
        return compiled;
    return PatternError{0, "the pattern takes " + std::to_string(static_cast<long>(took))
                               + " ns for each byte, where others take less than 20; shorten repetitions such as {1,500}"};
}

} // namespace pp::engine
