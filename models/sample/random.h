// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace pp::sample {

/// splitmix64: the next state and a well mixed number; also makes independent seeds out of numbered parts.
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// A small generator with the same numbers on every machine and library, which std's distributions do not promise.
class Random
{
public:
    explicit constexpr Random(std::uint64_t seed) : m_state(mix(seed)) {}

    [[nodiscard]] constexpr std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mix(m_state);
    }
    /// 0 to limit - 1. The bias of the remainder is below one in a billion for the limits used here.
    [[nodiscard]] constexpr std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }
    /// low to high, both included; neither below zero.
    [[nodiscard]] constexpr int between(int low, int high)
    {
        return low + static_cast<int>(below(static_cast<std::size_t>(high) - static_cast<std::size_t>(low) + 1));
    }
    /// True in so many cases of a thousand.
    [[nodiscard]] constexpr bool chance(unsigned permille) { return below(1000) < permille; }
    template<typename T, std::size_t N>
    [[nodiscard]] constexpr const T &pick(const std::array<T, N> &from)
    {
        return from[below(N)];
    }

    [[nodiscard]] std::string digits(std::size_t count)
    {
        std::string text(count, '0');
        for (char &c : text)
            c = static_cast<char>('0' + below(10));
        return text;
    }
    [[nodiscard]] std::string hex(std::size_t count)
    {
        std::string text(count, '0');
        for (char &c : text)
            c = "0123456789abcdef"[below(16)];
        return text;
    }
    /// A version 4 UUID.
    [[nodiscard]] std::string uuid()
    {
        std::string text = hex(36);
        text[8] = text[13] = text[18] = text[23] = '-';
        text[14] = '4';
        text[19] = "89ab"[below(4)];
        return text;
    }

private:
    std::uint64_t m_state;
};

} // namespace pp::sample
