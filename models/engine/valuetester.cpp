// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/matchers.h"

#include "models/engine/checkdigits.h"
#include "models/engine/matchersdata.h"

#include <array>
#include <bit>
#include <functional>
#include <string>

namespace pp::engine {

namespace {

/// Patterns and validators take up to microseconds, and the same browsers, addresses and numbers come again and again:
/// remembers what was answered for the values that had to be asked about. One answer a slot; what is long is asked again.
class Answers
{
public:
    /// The slot for this text, or nullptr when it is too long; `known` when it holds the answer for it.
    ValueVerdict *find(std::string_view text, bool &known)
    {
        if (text.size() > longest)
            return nullptr;
        Slot &slot = m_slots[std::hash<std::string_view>{}(text) % m_slots.size()];
        known = slot.used && slot.length == text.size() && std::string_view(slot.text.data(), slot.length) == text;
        if (!known) {
            slot.used = true;
            slot.length = static_cast<unsigned char>(text.size());
            text.copy(slot.text.data(), text.size());
        }
        return &slot.verdict;
    }

private:
    static constexpr std::size_t longest = 214;
    struct Slot {
        ValueVerdict verdict;
        std::array<char, longest> text{};
        unsigned char length = 0;
        bool used = false;
    };
    std::vector<Slot> m_slots{8192}; ///< 2.3 MiB
};

} // namespace

struct ValueTester::Data {
    std::shared_ptr<const Matchers> matchers;
    Answers answers;
    std::vector<int> together; ///< scratch: patterns that hit

    using Patterns = Matchers::Data::Patterns;

    static bool isPlainHit(std::size_t index, const ValueVerdict &verdict)
    {
        const std::uint64_t mask = std::uint64_t{1} << (index % 64);
        return (verdict.hits[index / 64] & ~verdict.doubts[index / 64] & mask) != 0;
    }

    /// A pattern hit, and there is no plain hit yet.
    static void take(std::size_t index, bool valid, bool weak, ValueVerdict &verdict)
    {
        const std::uint64_t mask = std::uint64_t{1} << (index % 64);
        if (valid)
            verdict.hits[index / 64] |= mask;
        if (valid && !weak)
            verdict.doubts[index / 64] &= ~mask;
        else
            verdict.doubts[index / 64] |= mask;
    }

    /// All of the value is a hit of the first pattern.
    static void takeWhole(std::size_t index, const Patterns &patterns, Validator validator, std::string_view text,
                          ValueVerdict &verdict)
    {
        if (!isPlainHit(index, verdict))
            take(index, validator == nullptr || validator(text, 0, text.size()), patterns.all.front().weak, verdict);
    }

    /// All hits that a pattern can have are within text[first, last); what is around it is context for them.
    static void ask(std::size_t index, const Patterns &patterns, Validator validator, std::string_view text,
                    std::size_t first, std::size_t last, ValueVerdict &verdict)
    {
        if (patterns.digits != 0 && text.size() == patterns.digits && areDigits(text))
            takeWhole(index, patterns, validator, text, verdict);
        for (std::size_t i = patterns.digits != 0 ? 1 : 0; i < patterns.all.size(); ++i) {
            const Matchers::Data::Pattern &pattern = patterns.all[i];
            re2::StringPiece hit;
            std::size_t from = first;
            while (!isPlainHit(index, verdict) && from <= last
                   && pattern.compiled->Match(text, from, last, RE2::UNANCHORED, &hit, 1)) {
                const auto begin = static_cast<std::size_t>(hit.data() - text.data());
                const std::size_t end = begin + hit.size();
                take(index, validator == nullptr || validator(text, begin, end), pattern.weak, verdict);
                from = hit.empty() ? end + 1 : end;
            }
        }
    }

    static void askBuiltIns(const Matchers::Data &compiled, const PossibleBuiltIns &possible, const BuiltInSet &left,
                            std::string_view text, ValueVerdict &verdict)
    {
        left.forEach([&](std::size_t builtIn) {
            const std::size_t index = compiled.shippedAt[builtIn];
            const auto &matcher = compiled.values[index];
            const bool dotted = builtIn == indexOf(BuiltIn::Ipv4);
            ask(index, matcher.patterns, matcher.validator, text, dotted ? possible.dottedBegin : 0,
                dotted ? possible.dottedEnd : text.size(), verdict);
        });
    }

    static void askWhole(const Matchers::Data &compiled, const BuiltInSet &whole, std::string_view text,
                         ValueVerdict &verdict)
    {
        whole.forEach([&](std::size_t builtIn) {
            const std::size_t index = compiled.shippedAt[builtIn];
            takeWhole(index, compiled.values[index].patterns, compiled.values[index].validator, text, verdict);
        });
    }

    static void askNamed(const Matchers::Data &compiled, const ValueSet &named, std::string_view text, ValueVerdict &verdict)
    {
        for (std::size_t word = 0; word < named.size(); ++word) {
            for (std::uint64_t left = named[word]; left != 0; left &= left - 1) {
                const std::size_t index = word * 64 + static_cast<std::size_t>(std::countr_zero(left));
                const auto &matcher = compiled.values[index];
                ask(index, matcher.namedPatterns, matcher.validator, text, 0, text.size(), verdict);
            }
        }
    }

    void askOthers(const Matchers::Data &compiled, std::string_view text, ValueVerdict &verdict)
    {
        if (compiled.othersTogether != nullptr) {
            RE2::Set::ErrorInfo error{};
            if (!compiled.othersTogether->Match(text, nullptr, &error) && error.kind == RE2::Set::kNoError)
                return;
            if (error.kind == RE2::Set::kNoError && compiled.othersTogether->Match(text, &together, &error)) {
                for (const int pattern : together) {
                    const std::size_t index = compiled.togetherOwner[static_cast<std::size_t>(pattern)];
                    ask(index, compiled.values[index].patterns, compiled.values[index].validator, text, 0, text.size(),
                        verdict);
                }
                return;
            }
        }
        for (const std::size_t index : compiled.others)
            ask(index, compiled.values[index].patterns, compiled.values[index].validator, text, 0, text.size(), verdict);
    }
};

ValueTester::ValueTester(std::shared_ptr<const Matchers> matchers)
    : m_data(std::make_unique<Data>(Data{std::move(matchers), {}, {}}))
{
}

ValueTester::~ValueTester() = default;

ValueVerdict ValueTester::test(std::string_view text, const ValueSet &named)
{
    if (text.data() == nullptr)
        text = "";
    ValueVerdict verdict;
    const Matchers::Data &compiled = *m_data->matchers->m_data;
    const PossibleBuiltIns possible = possibleBuiltIns(text);
    if (possible.set.any() || possible.whole.any()) {
        const BuiltInSet left = possible.set & compiled.shipped;
        bool known = false;
        ValueVerdict *answer = m_data->answers.find(text, known);
        if (known) {
            verdict = *answer;
        } else {
            Data::askBuiltIns(compiled, possible, left, text, verdict);
            Data::askWhole(compiled, possible.whole & compiled.shipped, text, verdict);
            if (answer != nullptr)
                *answer = verdict;
        }
    }
    if (!compiled.others.empty())
        m_data->askOthers(compiled, text, verdict);
    if (!isEmpty(named))
        Data::askNamed(compiled, named, text, verdict);
    return verdict;
}

} // namespace pp::engine
