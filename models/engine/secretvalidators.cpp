// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/decoding.h"
#include "models/engine/namedvalidators.h"

#include <algorithm>
#include <array>
#include <string>

namespace pp::engine {

namespace {

/// A key is noise: placeholders such as "AKIAXXXXXXXXXXXXXXXX" and "sk-your-api-key-goes-here" are none. `tail` is the end
/// of the hit.
bool looksRandom(std::string_view tail)
{
    constexpr std::size_t fewSigns = 6;
    std::array<bool, 256> seen{};
    std::size_t different = 0;
    bool hasDigit = false;
    bool hasCapital = false;
    for (const char c : tail) {
        hasDigit = hasDigit || isAsciiDigit(c);
        hasCapital = hasCapital || (c >= 'A' && c <= 'Z');
        bool &known = seen[static_cast<unsigned char>(c)];
        different += known ? 0 : 1;
        known = true;
    }
    return different >= fewSigns && (hasDigit || hasCapital); // those of AWS and Hugging Face may have no digit
}

/// Discord: the first part is the number of the bot's account in Base64, of 17 to 20 digits by the service's clock.
bool isDiscordToken(std::string_view hit)
{
    constexpr std::size_t fewestDigits = 17;
    constexpr std::size_t mostDigits = 20;
    std::string account;
    return decodeBase64(hit.substr(0, hit.find('.')), account, nullptr) && areDigits(account)
        && account.size() >= fewestDigits && account.size() <= mostDigits;
}

bool isApiKey(std::string_view text, std::size_t begin, std::size_t end)
{
    const char before = charBefore(text, begin);
    const char after = charAt(text, end);
    const auto isPart = [](char c) { return isAsciiDigit(c) || isAsciiLetter(c) || c == '_' || c == '-'; };
    if (isPart(before) || isPart(after))
        return false;
    constexpr std::size_t longestTail = 16;
    const std::string_view hit = text.substr(begin, end - begin);
    if (hit.front() >= 'M' && hit.front() <= 'O' && hit.find('.') != std::string_view::npos && !isDiscordToken(hit))
        return false;
    return looksRandom(hit.substr(hit.size() > longestTail ? hit.size() - longestTail : 0));
}

/// What stands where a password would: a variable, a mask, the word.
bool isPlaceholder(std::string_view password)
{
    constexpr std::string_view openings = "${[(*";
    constexpr std::array<std::string_view, 4> words{"password", "passwd", "pass", "pwd"};
    const auto same = [&](std::string_view word) {
        return std::equal(word.begin(), word.end(), password.begin(), password.end(),
                          [](char a, char b) { return a == static_cast<char>(b | 0x20); });
    };
    return openings.find(password.front()) != std::string_view::npos || areAllTheSame(password)
        || std::any_of(words.begin(), words.end(), same);
}

/// RFC 3986, 3.2.1: scheme://user:password@h, and nothing of the host behind its first sign.
bool isLoginInUrl(std::string_view url)
{
    constexpr std::size_t longestPort = 5;
    const std::string_view userInfo = url.substr(url.find("://") + 3);
    const std::size_t colon = userInfo.find(':');
    const std::string_view password = userInfo.substr(colon + 1, userInfo.find('@') - colon - 1);
    const bool isPort = areDigits(password) && password.size() <= longestPort;
    return !isPort && !isPlaceholder(password);
}

/// RFC 7617: user and password with a colon between them, in Base64.
bool isBasicLogin(std::string_view token)
{
    std::string login;
    if (!decodeBase64(token, login, nullptr))
        return false;
    const std::size_t colon = login.find(':');
    return colon != std::string::npos && colon > 0 && colon + 1 < login.size()
        && !isPlaceholder(std::string_view(login).substr(colon + 1));
}

/// "Basic …" and "Bearer …" (RFC 6750), with or without the header's name, or a URL.
bool isLogin(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string_view hit = text.substr(begin, end - begin);
    const std::size_t space = hit.rfind(' ');
    if (space == std::string_view::npos)
        return isLoginInUrl(hit);
    const std::string_view token = hit.substr(space + 1);
    if ((charBefore(hit, space) | 0x20) == 'c') // the end of Basic, not of Bearer
        return isBasicLogin(token);
    constexpr std::size_t shortest = 20;
    constexpr std::size_t longestTail = 16;
    const bool hasDigit = std::any_of(token.begin(), token.end(), isAsciiDigit);
    return token.size() >= shortest && hasDigit
        && looksRandom(token.substr(token.size() - longestTail));
}

} // namespace

NamedValidators secrets()
{
    static constexpr std::array validators{
        NamedValidator{"api key", isApiKey},
        NamedValidator{"login data", isLogin},
    };
    return validators;
}

} // namespace pp::engine
