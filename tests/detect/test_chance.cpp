// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/matchers.h"
#include "tests/detect/check.h"

#include <cstdio>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

// What is no personal datum but looks like a number: how often each value matcher takes it for one, by chance, in values
// from a seed. And that a check digit finds every single digit that is wrong.

using namespace pp::engine;

namespace {

class Noise
{
public:
    explicit Noise(std::uint64_t seed) : m_random(seed) {}
    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random); }
    std::string of(std::string_view signs, std::size_t count)
    {
        std::string text;
        while (text.size() < count)
            text.push_back(signs[below(signs.size())]);
        return text;
    }
    std::string digits(std::size_t count) { return of("0123456789", count); }
    std::string capitals(std::size_t count) { return of("ABCDEFGHIJKLMNOPQRSTUVWXYZ", count); }
    std::string hex(std::size_t count) { return of("0123456789abcdef", count); }

private:
    std::mt19937_64 m_random;
};

struct Kind {
    const char *name;
    std::function<std::string(Noise &)> make;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        {"order id of 9 digits", [](Noise &noise) { return noise.digits(9); }},
        {"order id of 10 digits", [](Noise &noise) { return noise.digits(10); }},
        {"order id of 16 digits", [](Noise &noise) { return noise.digits(16); }},
        {"seconds since 1970", [](Noise &noise) { return std::to_string(1'500'000'000 + noise.below(300'000'000)); }},
        {"milliseconds since 1970", [](Noise &noise) { return std::to_string(1'500'000'000'000 + noise.below(300'000'000'000)); }},
        {"MD5", [](Noise &noise) { return noise.hex(32); }},
        {"SHA-256", [](Noise &noise) { return noise.hex(64); }},
        {"SHA-256 in capitals", [](Noise &noise) { return noise.of("0123456789ABCDEF", 64); }},
        {"UUID",
         [](Noise &noise) {
             return noise.hex(8) + '-' + noise.hex(4) + "-4" + noise.hex(3) + "-a" + noise.hex(3) + '-' + noise.hex(12);
         }},
        {"version",
         [](Noise &noise) {
             return std::to_string(noise.below(30)) + '.' + std::to_string(noise.below(30)) + '.' + std::to_string(noise.below(30));
         }},
        {"SKU", [](Noise &noise) { return noise.capitals(3) + '-' + noise.digits(4) + '-' + noise.digits(4); }},
        {"short SKU", [](Noise &noise) { return noise.capitals(1 + noise.below(4)) + noise.digits(3 + noise.below(6)); }},
        {"date of an order",
         [](Noise &noise) {
             return "202" + std::to_string(noise.below(7)) + "-0" + std::to_string(1 + noise.below(9)) + "-1" + noise.digits(1);
         }},
        {"place of a store",
         [](Noise &noise) { return std::to_string(noise.below(90)) + '.' + noise.digits(2) + ',' + noise.digits(2) + '.' + noise.digits(2); }},
        {"token", [](Noise &noise) { return noise.of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 22); }},
    };
    return all;
}

/// Of cards, 16 digits hold only an issuer and one check digit: three of a hundred pass, and the field decides.
double mostPercent(const std::string &kind, const std::string &matcher)
{
    return kind == "order id of 16 digits" && matcher == "credit card" ? 4.5 : 0.5;
}

void chance()
{
    constexpr int count = 40'000;
    const auto matchers = std::get<0>(Matchers::compile(withDefaults({})));
    ValueTester tester(matchers);
    Noise noise(1);
    for (const Kind &kind : kinds()) {
        std::map<std::string, int> hits;
        for (int i = 0; i < count; ++i) {
            const ValueVerdict verdict = tester.test(kind.make(noise));
            for (std::size_t bit = 0; bit < matchers->valueMatcherCount() && !verdict.none(); ++bit) {
                if ((verdict.hits[bit / 64] >> (bit % 64) & 1) != 0)
                    ++hits[matchers->definition(matchers->valueMatcher(bit)).name];
            }
        }
        CHECK(true, "a kind was asked about");
        for (const auto &[matcher, times] : hits) {
            const double percent = 100.0 * times / count;
            CHECK(percent <= mostPercent(kind.name, matcher), matcher + " takes " + std::to_string(percent) + " % of: " + kind.name);
        }
    }
}

/// Any one digit changed in a number with a check digit makes it invalid, by whichever scheme of these.
void singleErrors()
{
    const std::vector<std::pair<std::string, bool (*)(std::string_view)>> schemes{
        {"luhn", luhn}, {"verhoeff", verhoeff}, {"ISO 7064 MOD 11,10", iso7064Mod11And10}};
    Noise noise(2);
    for (const auto &[name, fits] : schemes) {
        int good = 0;
        for (int i = 0; i < 3000; ++i) {
            std::string number = noise.digits(12);
            if (!fits(number))
                continue;
            ++good;
            for (char &digitOf : number) {
                const char right = digitOf;
                for (digitOf = '0'; digitOf <= '9'; ++digitOf) {
                    if (digitOf != right)
                        CHECK(!fits(number), name + " takes a wrong digit: " + number);
                }
                digitOf = right;
            }
        }
        CHECK(good > 200 && good < 400, name + ": one in ten fits");
    }
    CHECK(remainder("3214282912345698765432161182", 97) == 1, "the example of ISO 13616");
    CHECK(verhoeff("2363") && !verhoeff("2364"), "Verhoeff's example");
    CHECK(iso7064Mod11And10("07945") && !iso7064Mod11And10("07946"), "an example of ISO 7064");
}

} // namespace

int main()
{
    chance();
    singleErrors();
    return check::result("detect_chance");
}
