// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <random>
#include <string_view>

namespace pp::engine {

/// For tables in memory only: fast, and seeded once a process, so that nobody can prepare keys that collide.
class SeededHash
{
public:
    [[nodiscard]] static std::uint64_t mix(std::uint64_t a, std::uint64_t b)
    {
        const Product product = Product(a ^ s_seeds.first) * Product(b ^ s_seeds.second);
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
    }
    [[nodiscard]] static std::uint64_t bytes(std::string_view text, std::uint64_t start)
    {
        std::uint64_t hash = start ^ text.size();
        const char *p = text.data();
        std::size_t left = text.size();
        for (; left >= 16; p += 16, left -= 16)
            hash = mix(hash ^ load(p, 8), load(p + 8, 8));
        if (left > 8)
            return mix(hash ^ load(p, 8), load(p + 8, left - 8));
        return mix(hash ^ (left > 0 ? load(p, left) : 0), text.size());
    }

private:
    __extension__ using Product = unsigned __int128;
    static std::uint64_t load(const char *p, std::size_t count)
    {
        std::uint64_t value = 0;
        std::memcpy(&value, p, count);
        return value;
    }
    static std::pair<std::uint64_t, std::uint64_t> draw()
    {
        std::random_device random;
        const auto word = [&] { return std::uint64_t(random()) << 32 | random(); };
        return {word() | 1, word() | 1};
    }
    static inline const std::pair<std::uint64_t, std::uint64_t> s_seeds = draw();
};

} // namespace pp::engine
