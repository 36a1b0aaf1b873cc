// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

/// Values that nearly hit, from a seed: real ones, cut, joined, with bytes changed, put in or taken out, and noise.
class ValueGenerator
{
public:
    ValueGenerator(std::uint64_t seed, std::vector<std::string> seeds) : m_random(seed), m_seeds(std::move(seeds)) {}

    std::string next()
    {
        std::string text;
        switch (below(10)) {
        case 0:
            text = noise(below(40), 256);
            break;
        case 1:
            text = noise(below(60), 0);
            break;
        case 2:
            text = pick() + glue() + pick();
            break;
        case 3:
            text = noise(below(6), 0) + pick() + noise(below(6), 0);
            break;
        default:
            text = pick();
        }
        for (std::size_t i = below(4); i > 0; --i)
            mutate(text);
        if (below(50) == 0) {
            const std::string once = text + glue();
            while (text.size() < 2000 && !once.empty())
                text += once;
        }
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random); }
    const std::string &pick() { return m_seeds[below(m_seeds.size())]; }
    std::string glue()
    {
        static const std::vector<std::string> glues{"", " ", "-", ".", ":", "/", "@", ",", "+", "%40", "é", "_", "\n", "00", "="};
        return glues[below(glues.size())];
    }
    char piece()
    {
        constexpr std::string_view pieces = "0123456789abcdefABCDEFeyJmMfF@.:-_+%/() \xC3\xA9\xE2\x84\xAA\xC5\xBF\xFF";
        return pieces[below(pieces.size())];
    }
    std::string noise(std::size_t length, std::size_t anyByte)
    {
        std::string out;
        while (out.size() < length)
            out.push_back(anyByte == 0 ? piece() : static_cast<char>(below(anyByte)));
        return out;
    }
    void mutate(std::string &text)
    {
        const std::size_t at = below(text.size() + 1);
        switch (below(6)) {
        case 0:
            text.insert(at, 1, piece());
            break;
        case 1:
            if (at < text.size())
                text.erase(at, 1);
            break;
        case 2:
            if (at < text.size())
                text[at] = piece();
            break;
        case 3:
            text.resize(at);
            break;
        case 4:
            text.erase(0, at / 2);
            break;
        default:
            text.insert(at, text.substr(at / 2, below(12)));
        }
    }

    std::mt19937_64 m_random;
    std::vector<std::string> m_seeds;
};
