// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pp::engine {

struct MatcherDefinition;

/// The value matchers this program ships and has conditions for, cheaper than their patterns. Those that are numbers
/// follow behind the last, in the order of numberForms().
enum class BuiltIn : std::uint8_t {
    Email, Gender, Phone, Card, SocialSecurityNumber, Iban, Ipv4, Ipv6, Mac, Jwt,
    BirthDate, Coordinates, PostalAddress, MachineReadableZone, PrivateKey, ApiKey, BitcoinAddress, EthereumAddress,
    CryptoWallet, AdvertisingId, VehicleNumber, LoginData,
    FirstNumber
};
inline constexpr std::size_t builtInCount = 128; ///< at most
[[nodiscard]] constexpr std::size_t indexOf(BuiltIn matcher)
{
    return static_cast<std::size_t>(matcher);
}

/// A set of them.
class BuiltInSet
{
public:
    constexpr void add(BuiltIn matcher) { m_words[indexOf(matcher) / 64] |= std::uint64_t{1} << (indexOf(matcher) % 64); }
    [[nodiscard]] constexpr bool has(BuiltIn matcher) const
    {
        return (m_words[indexOf(matcher) / 64] >> (indexOf(matcher) % 64) & 1) != 0;
    }
    [[nodiscard]] constexpr bool any() const { return (m_words[0] | m_words[1]) != 0; }
    constexpr BuiltInSet &operator|=(const BuiltInSet &other)
    {
        m_words[0] |= other.m_words[0];
        m_words[1] |= other.m_words[1];
        return *this;
    }
    [[nodiscard]] friend constexpr BuiltInSet operator&(BuiltInSet a, const BuiltInSet &b)
    {
        a.m_words[0] &= b.m_words[0];
        a.m_words[1] &= b.m_words[1];
        return a;
    }
    template<typename Visit>
    void forEach(const Visit &visit) const
    {
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            for (std::uint64_t left = m_words[word]; left != 0; left &= left - 1)
                visit(word * 64 + static_cast<std::size_t>(std::countr_zero(left)));
        }
    }

private:
    std::array<std::uint64_t, builtInCount / 64> m_words{};
};

/// Which built-in value matcher this is; none for one that differs from what is shipped in its patterns or validator.
[[nodiscard]] std::optional<BuiltIn> builtInOf(const MatcherDefinition &definition);

} // namespace pp::engine
