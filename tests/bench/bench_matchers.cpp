// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/insides.h"

#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

// Nanoseconds of CPU time a value costs, by kind of value and for a mixture like that of an event archive: asking the
// matchers about it as it stands, and as the scan does, also about what it holds inside.
// usage: bench_matchers

using namespace pp::engine;

namespace {

struct Kind {
    const char *name;
    int share; ///< of 100 values of the mixture
    std::vector<std::string> values;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        {"word", 26, {"Order Completed", "web", "pro", "Germany", "credit_card", "Blue T-Shirt, large", "shoes", "USD"}},
        {"number", 16, {"19.99", "1", "42", "1024", "0.5", "199", "3.1415", "2026"}},
        {"id", 14, {"3f2504e0-4f89-41d3-9a0c-0305e82c3301", "SKU-4711-0815", "user_48151623", "5f2b18c4e13ab7d09a1b2c3d"}},
        {"time", 9, {"2026-01-31T12:00:00.000Z", "1769860800000", "2026-01-31", "2026-01-31T12:00:00+01:00"}},
        {"url", 12, {"https://shop.example/products/blue-t-shirt?utm_source=news&utm_campaign=summer",
                     "/checkout/payment", "https://www.search.example/"}},
        {"user agent", 3, {"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
                           "Chrome/120.0.0.0 Safari/537.36"}},
        {"sentence", 8, {"Thank you for your order, we will tell you when it leaves the house.", "Two left in stock"}},
        {"code", 6, {"en-GB", "Europe/Berlin", "1.4.2", "ios", "com.example.shop"}},
        {"e-mail", 2, {"jane.doe@example.com", "sam@mail.example.co.uk"}},
        {"phone", 1, {"+14155552671", "+49 30 901820", "020 7946 0958"}},
        {"ip", 2, {"203.0.113.9", "198.51.100.77"}},
        {"card, iban", 1, {"4111 1111 1111 1111", "DE89370400440532013000"}},
    };
    return all;
}

/// CPU time of this process: other programs on the machine shall not count.
double cpuNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

template<typename Ask>
double nanoseconds(const Ask &ask, const std::vector<std::string> &values, std::size_t rounds)
{
    std::uint64_t hits = 0;
    const double start = cpuNanoseconds();
    for (std::size_t round = 0; round < rounds; ++round) {
        for (const std::string &value : values)
            hits += ask(value).hits[0] != 0;
    }
    const double spent = cpuNanoseconds() - start;
    if (hits == ~std::uint64_t{0})
        std::puts(""); // keeps the answers from being thrown away
    return spent / static_cast<double>(rounds * values.size());
}

} // namespace

int main()
{
    ValueTester tester(std::get<0>(Matchers::compile(withDefaults({}))));
    InsideReader reader;
    const auto asItStands = [&](const std::string &value) { return tester.test(value); };
    const auto withInsides = [&](const std::string &value) {
        ValueVerdict verdict = tester.test(value);
        constexpr bool mayHavePercent = false; // the scan looks for one in the whole event
        if (const InsideKind kind = insideKind(value, mayHavePercent); kind != InsideKind::None)
            verdict |= reader.verdict(tester, value, kind);
        return verdict;
    };
    std::printf("%-12s %6s %10s %13s\n", "values", "share", "ns/value", "with insides");
    std::vector<std::string> mixture;
    for (const Kind &kind : kinds()) {
        nanoseconds(withInsides, kind.values, 1000);
        const std::size_t rounds = 200'000 / kind.values.size();
        std::printf("%-12s %5d%% %10.1f %13.1f\n", kind.name, kind.share, nanoseconds(asItStands, kind.values, rounds),
                    nanoseconds(withInsides, kind.values, rounds));
        for (int i = 0; i < kind.share * 10; ++i)
            mixture.push_back(kind.values[static_cast<std::size_t>(i) % kind.values.size()]);
    }
    // Shuffled in a fixed way: a processor must not learn the order by heart
    std::uint64_t state = 1;
    for (std::size_t i = mixture.size(); i > 1; --i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        std::swap(mixture[i - 1], mixture[(state >> 33) % i]);
    }
    nanoseconds(withInsides, mixture, 100);
    std::printf("%-12s %5d%% %10.1f %13.1f\n", "mixture", 100, nanoseconds(asItStands, mixture, 500), nanoseconds(withInsides, mixture, 500));
}
