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

/// Those of them that RE2 takes for parts of a word.
constexpr std::array<bool, 256> wordSigns = [] {
    std::array<bool, 256> signs = codeSigns;
    signs[static_cast<unsigned char>('-')] = false;
    signs[static_cast<unsigned char>('<')] = false;
    return signs;
}();

bool isWord(char c)
{
    return wordSigns[static_cast<unsigned char>(c)];
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
        return begins({"AKIA", "ASIA", "AIza", "ATATT3"});
    case 'E':
        return begins({"EAA"});
    case 'G':
        return begins({"GOCSPX-"});
    case 'H':
        return begins({"HRKU-"});
    case 'N':
        return begins({"NRAK-"});
    case 'P':
        return begins({"PMAK-"});
    case 'S':
        return begins({"SK"});
    case 'd':
        return begins({"doo_", "dop_", "dor_", "dapi", "dckr_"});
    case 'f':
        return begins({"fig"});
    case 'g':
        return begins({"gh", "github_pat_", "gl", "gsk_"});
    case 'h':
        return begins({"hf_"});
    case 'k':
        return begins({"key-"});
    case 'l':
        return begins({"lin_"});
    case 'n':
        return begins({"npm_", "ntn_"});
    case 'p':
        return begins({"pypi-", "pat", "pscale_"});
    case 'r':
        return begins({"rk_", "rubygems_"});
    case 's':
        return begins({"sk-", "sk_", "shp", "sq0", "secret_", "sntry", "sbp_"});
    case 'w':
        return begins({"whsec_"});
    case 'x':
        return begins({"xox", "xapp-", "xkeysib-"});
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
        for (std::size_t at = m_begin; at + shortestCode <= m_end; ++at) {
            if (isWord(m_text[at]))
                at = lookAtWord(at);
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
    /// Where the word ends.
    std::size_t lookAtWord(std::size_t at)
    {
        std::size_t end = at;
        while (end < m_end && isWord(m_text[end]))
            ++end;
        const std::string_view rest = m_text.substr(at, m_end - at);
        const std::size_t word = end - at;
        if (beginsKey(rest) || beginsDiscordToken(rest, m_end) || beginsMailgunKey(end, word)
            || isLabelOfSecret(rest.substr(0, word)))
            m_possible.add(BuiltIn::ApiKey);
        if (word == ethereumBytes && rest.starts_with("0x"))
            m_possible.add(BuiltIn::EthereumAddress);
        if (word == shortestCode && isCapitalOrDigit(rest[0]) && isCapitalOrDigit(rest[16])
            && (isAsciiDigit(rest[8]) || rest[8] == 'X' || (isAsciiDigit(rest[13]) && isAsciiDigit(rest[16]))))
            m_possible.add(BuiltIn::VehicleNumber);
        if (word < shortestWallet)
            return end;
        if (rest.front() == '1' || rest.front() == '3' || rest.starts_with("bc1") || rest.starts_with("BC1"))
            m_possible.add(BuiltIn::BitcoinAddress);
        if (beginsWallet(rest))
            m_possible.add(BuiltIn::CryptoWallet);
        return end;
    }

    /// AWS_SECRET_ACCESS_KEY=…
    [[nodiscard]] static bool isLabelOfSecret(std::string_view word)
    {
        return word.ends_with("secret_access_key") || word.ends_with("SECRET_ACCESS_KEY");
    }

    /// MTE….G….…: a number in Base64, which begins with M, N or O, and two more parts behind dots.
    [[nodiscard]] bool beginsDiscordToken(std::string_view rest, std::size_t end) const
    {
        constexpr std::size_t middle = 6;
        return rest.front() >= 'M' && rest.front() <= 'O' && charAt(m_text, end) == '.'
            && charAt(m_text, end + middle + 1) == '.';
    }

    /// 32 hex digits, then 8 and 8. `word` is how long the word is that ends at `end`.
    [[nodiscard]] bool beginsMailgunKey(std::size_t end, std::size_t word) const
    {
        return word == 32 && charAt(m_text, end) == '-' && charAt(m_text, end + 9) == '-';
    }

    /// What is told by the bytes before the run: SG.…, hooks.slack.com/services/…, 123456789:AA…, dd_api_key=…, idfa=…
    void lookBefore(std::string_view code)
    {
        const std::string_view head = m_text.substr(0, m_begin);
        if (head.empty())
            return;
        const auto near = [&](std::size_t bytes) { return head.substr(head.size() - std::min(head.size(), bytes)); };
        const auto has = [](std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; };
        constexpr std::size_t farthestSign = 3; // of  id": "
        constexpr std::size_t longestConfig = 45; // of  dp.st.config.
        constexpr std::size_t longestHook = 64;
        switch (head.back()) {
        case '.':
            if (head.ends_with("SG.") || head.ends_with("ya29.") || head.ends_with("hvs.") || head.ends_with("hvb.")
                || head.ends_with("hvr.") || head.ends_with("sl.") || head.ends_with("sl.u.") || has(near(longestConfig), "dp."))
                m_possible.add(BuiltIn::ApiKey);
            return;
        case '/':
            if ((code.front() == '0' && head.ends_with("1//")) || has(near(longestHook), "hooks.slack.com/services/T")
                || has(near(longestHook), "/api/webhooks/"))
                m_possible.add(BuiltIn::ApiKey);
            return;
        case ':':
            if (code.starts_with("AA"))
                m_possible.add(BuiltIn::ApiKey);
            break;
        case '=':
        case ' ':
        case '"':
        case '\'':
            break;
        default:
            return;
        }
        if (!has(near(farthestSign), ":") && !has(near(farthestSign), "="))
            return;
        const bool isUuid = code.size() >= uuidBytes && code[8] == '-' && code[13] == '-';
        if (isUuid)
            m_possible.add(BuiltIn::AdvertisingId);
        constexpr std::size_t longestLabel = 10; // of  token" = "
        const std::string_view label = near(longestLabel);
        if ((isUuid || code.size() >= 32) && (has(label, "key") || has(label, "KEY") || has(label, "token") || has(label, "TOKEN")))
            m_possible.add(BuiltIn::ApiKey);
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
    // These have slashes, so they need not have a long run.
    constexpr std::size_t shortestToken = 47;
    constexpr std::size_t shortestAccountKey = 99;
    if ((text.size() >= shortestToken && text.find("_eyJ") != std::string_view::npos)
        || (text.size() >= shortestAccountKey && text.find("AccountKey=") != std::string_view::npos))
        possible.add(BuiltIn::ApiKey);
    return possible;
}

bool mayBeLogin(std::string_view text, bool hasAt)
{
    constexpr std::size_t shortest = 18;       // Basic, and twelve signs
    constexpr std::size_t shortestHeader = 32; // and the header's name
    constexpr std::size_t longestWord = 6;     // Bearer
    if (hasAt && text.find("://") != std::string_view::npos)
        return true;
    if (text.size() < shortest)
        return false;
    if ((text.front() == 'B' || text.front() == 'b') && text.find(' ') <= longestWord)
        return true;
    if (text.size() < shortestHeader)
        return false;
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
        std::string_view name = text.substr(0, colon);
        if (name.ends_with('"') || name.ends_with('\''))
            name.remove_suffix(1);
        if (name.ends_with("uthorization") || name.ends_with("UTHORIZATION"))
            return true;
    }
    return false;
}

} // namespace pp::engine
