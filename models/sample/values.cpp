// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/values.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace pp::sample {

namespace {

std::string base64Url(std::string_view bytes)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string out;
    unsigned bits = 0;
    unsigned held = 0;
    for (const char c : bytes) {
        held = (held << 8) | static_cast<unsigned char>(c);
        for (bits += 8; bits >= 6; bits -= 6)
            out += alphabet[(held >> (bits - 6)) & 63];
    }
    if (bits > 0)
        out += alphabet[(held << (6 - bits)) & 63];
    return out;
}

/// The account part of an IBAN, as long and as built as its country has it.
std::string accountNumber(Random &random, std::string_view country)
{
    if (country == "GB")
        return "TEST" + random.digits(14);
    if (country == "FR")
        return text({random.digits(20), "M", random.digits(2)});
    if (country == "ES")
        return random.digits(20);
    if (country == "BR")
        return random.digits(23) + "P1";
    return random.digits(18); // DE
}

unsigned mod97(std::string_view text)
{
    unsigned rest = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            rest = (rest * 10 + static_cast<unsigned>(c - '0')) % 97;
        else
            rest = (rest * 100 + static_cast<unsigned>(c - 'A' + 10)) % 97;
    }
    return rest;
}

} // namespace

std::string text(std::initializer_list<std::string_view> parts)
{
    std::string joined;
    for (const std::string_view part : parts)
        joined += part;
    return joined;
}

std::string twoDigits(int number)
{
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

std::string isoTime(std::int64_t milliseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(milliseconds)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    std::array<char, 40> written{};
    std::snprintf(written.data(), written.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return written.data();
}

std::string cardNumber(Random &random)
{
    static constexpr std::array<const char *, 8> numbers = {
        "4111111111111111", "4242424242424242", "5555555555554444", "5105105105105100",
        "378282246310005",  "6011111111111117", "3530111333300000", "4000056655665556",
    };
    return random.pick(numbers);
}

std::string iban(Random &random, std::string_view country)
{
    const std::string account = accountNumber(random, country);
    const auto check = static_cast<int>(98 - mod97(text({account, country, "00"})));
    return text({country, twoDigits(check), account});
}

std::string socialSecurityNumber(Random &random)
{
    // Area numbers 734 to 749 were never given out while the areas had a meaning.
    return text({std::to_string(random.between(734, 749)), "-", twoDigits(random.between(1, 99)), "-",
                 std::to_string(random.between(1001, 9999))});
}

std::string ipV4(Random &random)
{
    static constexpr std::array<const char *, 3> networks = {"192.0.2.", "198.51.100.", "203.0.113."};
    return text({random.pick(networks), std::to_string(random.between(1, 254))});
}

std::string ipV6(Random &random)
{
    return text({"2001:db8:", random.hex(4), ":", random.hex(4), "::", random.hex(3)});
}

std::string macAddress(Random &random)
{
    std::string address = "02";
    for (int i = 0; i < 5; ++i)
        address += ':' + random.hex(2);
    return address;
}

std::string webToken(Random &random, std::string_view subject, std::int64_t milliseconds)
{
    const std::string claims
        = "{\"sub\":\"" + std::string(subject) + "\",\"iat\":" + std::to_string(milliseconds / 1000) + "}";
    std::string noise;
    for (int i = 0; i < 32; ++i)
        noise += static_cast<char>(random.below(256));
    return base64Url("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + '.' + base64Url(claims) + '.' + base64Url(noise);
}

std::string percentEncoded(std::string_view plainText)
{
    std::string out;
    for (const char c : plainText) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '.' || c == '_' || c == '~';
        if (plain) {
            out += c;
        } else {
            out += '%';
            out += "0123456789ABCDEF"[static_cast<unsigned char>(c) >> 4];
            out += "0123456789ABCDEF"[static_cast<unsigned char>(c) & 15];
        }
    }
    return out;
}

} // namespace pp::sample
