// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"


#include <openssl/sha.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace pp::engine {

namespace {

using Digest = std::array<unsigned char, SHA256_DIGEST_LENGTH>;

/// Base58Check: 25 bytes, of which the last four are the beginning of SHA-256 of SHA-256 of the others. Bitcoin's own
/// order of letters, or Ripple's. The first byte says of which chain.
bool isBase58Check(std::string_view text, std::string_view alphabet, std::initializer_list<unsigned char> versions)
{
    std::array<unsigned char, 25> bytes{};
    for (const char c : text) {
        std::size_t carry = alphabet.find(c);
        if (carry == std::string_view::npos)
            return false;
        for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte) {
            carry += std::size_t{58} * *byte;
            *byte = static_cast<unsigned char>(carry & 0xFF);
            carry >>= 8;
        }
        if (carry != 0)
            return false;
    }
    if (std::find(versions.begin(), versions.end(), bytes[0]) == versions.end())
        return false;
    Digest digest{};
    SHA256(bytes.data(), 21, digest.data());
    const Digest once = digest;
    SHA256(once.data(), once.size(), digest.data());
    return std::equal(bytes.begin() + 21, bytes.end(), digest.begin());
}

constexpr std::string_view bitcoinAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::string_view rippleAlphabet = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

/// BIP 173 and BIP 350: the checksum over what is before and behind the last 1.
bool isBech32(std::string_view text)
{
    constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    constexpr std::array<std::uint32_t, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    constexpr std::uint32_t bech32 = 1;
    constexpr std::uint32_t bech32m = 0x2bc830a3;
    const std::size_t one = text.rfind('1');
    if (one == std::string_view::npos || one == 0 || text.size() - one < 7)
        return false;
    const bool capitals = text.front() >= 'A' && text.front() <= 'Z';
    std::uint32_t sum = 1;
    const auto add = [&](std::uint32_t value) {
        const std::uint32_t top = sum >> 25;
        sum = (sum & 0x1FFFFFF) << 5 ^ value;
        for (std::size_t i = 0; i < generator.size(); ++i)
            sum ^= (top >> i & 1) != 0 ? generator[i] : 0;
    };
    const auto small = [&](char c) { return capitals && c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    for (const char c : text.substr(0, one))
        add(static_cast<unsigned char>(small(c)) >> 5);
    add(0);
    for (const char c : text.substr(0, one))
        add(static_cast<unsigned char>(small(c)) & 31);
    for (const char c : text.substr(one + 1)) {
        const std::size_t value = alphabet.find(small(c));
        if (value == std::string_view::npos)
            return false;
        add(static_cast<std::uint32_t>(value));
    }
    return sum == bech32 || sum == bech32m;
}

bool isWord(char c)
{
    return isAsciiDigit(c) || isAsciiLetter(c) || c == '_';
}

bool isBitcoinAddress(std::string_view text, std::size_t begin, std::size_t end)
{
    if (isWord(charBefore(text, begin)) || isWord(charAt(text, end)))
        return false;
    const std::string_view hit = text.substr(begin, end - begin);
    return isBech32(hit) || isBase58Check(hit, bitcoinAlphabet, {0x00, 0x05});
}

/// Ethereum's and those of chains that took them over. The mixed case of EIP-55 is not checked: most write small letters.
bool isEthereumAddress(std::string_view text, std::size_t begin, std::size_t end)
{
    constexpr std::size_t prefixBytes = 2;
    constexpr std::size_t fewDigits = 4;
    if (isWord(charBefore(text, begin)) || isWord(charAt(text, end)) || end - begin <= prefixBytes)
        return false;
    const std::string_view digits = text.substr(begin + prefixBytes, end - begin - prefixBytes);
    return digits.find_first_not_of('0') < digits.size() - fewDigits; // 0x00…dEaD and lower belong to nobody
}

/// Litecoin, Dogecoin, Tron, Dash, Zcash (transparent) by Base58Check, Ripple with its own letters, others by Bech32.
bool isOtherWallet(std::string_view text, std::size_t begin, std::size_t end)
{
    if (isWord(charBefore(text, begin)) || isWord(charAt(text, end)))
        return false;
    const std::string_view hit = text.substr(begin, end - begin);
    return isBech32(hit) || isBase58Check(hit, bitcoinAlphabet, {0x30, 0x32, 0x1E, 0x16, 0x41, 0x4C, 0x10})
        || isBase58Check(hit, rippleAlphabet, {0x00});
}

} // namespace

NamedValidators wallets()
{
    static constexpr std::array validators{
        NamedValidator{"bitcoin address", isBitcoinAddress},
        NamedValidator{"ethereum address", isEthereumAddress},
        NamedValidator{"other wallet", isOtherWallet},
    };
    return validators;
}

} // namespace pp::engine
