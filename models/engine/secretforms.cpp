// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/secretforms.h"

#include "models/engine/validators.h"

#include <algorithm>
#include <array>

namespace pp::engine {

namespace {

constexpr std::size_t shortestCode = 17; ///< a vehicle's
constexpr std::size_t shortestWallet = 25;
constexpr std::size_t shortestZone = 30;
constexpr std::size_t uuidBytes = 36;
constexpr std::size_t ethereumBytes = 42;

/// Letters, digits, dash, underscore, and the filler of machine readable zones.
constexpr std::array<bool, 256> codeSigns = [] {
    std::array<bool, 256> signs{};
    for (std::size_t i = 0; i < signs.size(); ++i) {
        const auto c = static_cast<char>(i);
        signs[i] = isAsciiDigit(c) || isAsciiLetter(c) || c == '-' || c == '_' || c == '<';
    }
    return signs;
}();

bool isCodeSign(char c)
{
    return codeSigns[static_cast<unsigned char>(c)];
}

bool isWord(char c)
{
    return isAsciiDigit(c) || isAsciiLetter(c) || c == '_';
}

bool isCapitalOrDigit(char c)
{
    return isAsciiDigit(c) || (c >= 'A' && c <= 'Z');
}

/// What the patterns of API keys begin with, where they need no dot, slash or colon.
bool beginsKey(std::string_view rest)
{
    const auto begins = [&](std::initializer_list<std::string_view> with) {
        return std::any_of(with.begin(), with.end(), [&](std::string_view one) { return rest.starts_with(one); });
    };
    switch (rest.front()) {
    case 'A':
        return begins({"AKIA", "ASIA", "AIza"});
    case 'G':
        return begins({"GOCSPX-"});
    case 'S':
        return begins({"SK"});
    case 'd':
        return begins({"doo_", "dop_", "dor_"});
    case 'g':
        return begins({"gh", "github_pat_", "glpat-"});
    case 'h':
        return begins({"hf_"});
    case 'k':
        return begins({"key-"});
    case 'n':
        return begins({"npm_"});
    case 'p':
        return begins({"pypi-"});
    case 'r':
        return begins({"rk_"});
    case 's':
        return begins({"sk-", "sk_", "shp", "sq0"});
    case 'w':
        return begins({"whsec_"});
    case 'x':
        return begins({"xox"});
    default:
        return false;
    }
}

bool beginsWallet(std::string_view rest)
{
    constexpr std::string_view others = "LMDTXrtacboi"; // the last ones: t1, tb1, terra1, addr1, cosmos1, bnb1, osmo1, inj1
    return rest.front() == 'l' || others.find(rest.front()) != std::string_view::npos;
}

/// One run of code signs, as long as it can be.
class Code
{
public:
    Code(std::string_view text, std::size_t begin, std::size_t end) : m_text(text), m_begin(begin), m_end(end) {}

    BuiltInSet possible()
    {
        const std::string_view code = m_text.substr(m_begin, m_end - m_begin);
        // All patterns begin at the edge of a word.
        for (std::size_t at = m_begin; at + shortestCode <= m_end;) {
            if (isWord(m_text[at]))
                lookAtWord(at);
            while (at < m_end && isWord(m_text[at]))
                ++at;
            ++at;
        }
        lookBefore(code);
        if (code.find("-us", 32) != std::string_view::npos)
            m_possible.add(BuiltIn::ApiKey);
        const auto isZoneSign = [](char c) { return c == '<' || (c >= 'A' && c <= 'Z'); };
        if (code.size() >= shortestZone && std::any_of(code.begin(), code.end(), isZoneSign))
            m_possible.add(BuiltIn::MachineReadableZone);
        return m_possible;
    }

private:
    void lookAtWord(std::size_t at)
    {
        std::size_t end = at;
        while (end < m_end && isWord(m_text[end]))
            ++end;
        const std::string_view rest = m_text.substr(at, m_end - at);
        const std::size_t word = end - at;
        if (beginsKey(rest))
            m_possible.add(BuiltIn::ApiKey);
        if (word == ethereumBytes && rest.starts_with("0x"))
            m_possible.add(BuiltIn::EthereumAddress);
        if (word == shortestCode && isCapitalOrDigit(rest[0]) && isCapitalOrDigit(rest[16])
            && (isAsciiDigit(rest[8]) || rest[8] == 'X' || (isAsciiDigit(rest[13]) && isAsciiDigit(rest[16]))))
            m_possible.add(BuiltIn::VehicleNumber);
        if (word < shortestWallet)
            return;
        if (rest.front() == '1' || rest.front() == '3' || rest.starts_with("bc1") || rest.starts_with("BC1"))
            m_possible.add(BuiltIn::BitcoinAddress);
        if (beginsWallet(rest))
            m_possible.add(BuiltIn::CryptoWallet);
    }

    /// What is told by the bytes before the run: SG.…, ya29.…, hooks.slack.com/services/…, 123456789:AA…, idfa=…
    void lookBefore(std::string_view code)
    {
        const char before = charBefore(m_text, m_begin);
        const std::string_view head = m_text.substr(0, m_begin);
        if ((before == '.' && (head.ends_with("SG.") || head.ends_with("ya29.")))
            || (before == ':' && code.starts_with("AA"))
            || (before == '/' && head.find("hooks.slack.com/services/T") != std::string_view::npos))
            m_possible.add(BuiltIn::ApiKey);
        constexpr std::size_t farthestSign = 3; // of  id": "
        if (code.size() >= uuidBytes && code[8] == '-' && code[13] == '-'
            && head.substr(head.size() - std::min(head.size(), farthestSign)).find_first_of(":=") != std::string_view::npos)
            m_possible.add(BuiltIn::AdvertisingId);
    }

    std::string_view m_text;
    std::size_t m_begin;
    std::size_t m_end;
    BuiltInSet m_possible;
};

} // namespace

BuiltInSet possibleCodes(std::string_view text)
{
    BuiltInSet possible;
    // A long run of code signs lies across one of these bytes.
    for (std::size_t probe = shortestCode - 1; probe < text.size();) {
        if (!isCodeSign(text[probe])) {
            probe += shortestCode;
            continue;
        }
        std::size_t begin = probe;
        std::size_t end = probe + 1;
        while (begin > 0 && isCodeSign(text[begin - 1]))
            --begin;
        while (end < text.size() && isCodeSign(text[end]))
            ++end;
        if (end - begin >= shortestCode)
            possible |= Code(text, begin, end).possible();
        while (probe < end)
            probe += shortestCode;
    }
    return possible;
}

} // namespace pp::engine
