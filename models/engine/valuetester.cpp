// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/matchers.h"

#include "models/engine/matchersdata.h"

#include <array>
#include <bit>
#include <functional>
#include <string>

namespace pp::engine {

namespace {

/// libphonenumber takes microseconds and the same numbers come again and again. One answer a slot; what is long or
/// lands on a taken slot is asked again.
class PhoneMemory
{
public:
    bool isNumber(std::string_view number)
    {
        if (number.size() > longest)
            return isPhoneNumber(number);
        Slot &slot = m_slots[std::hash<std::string_view>{}(number) % m_slots.size()];
        if (slot.length != number.size() || std::string_view(slot.text.data(), slot.length) != number) {
            slot.answer = isPhoneNumber(number);
            slot.length = static_cast<unsigned char>(number.size());
            number.copy(slot.text.data(), number.size());
        }
        return slot.answer;
    }

private:
    static constexpr std::size_t longest = 30;
    struct Slot {
        std::array<char, longest> text{};
        unsigned char length = 0;
        bool answer = false;
    };
    std::vector<Slot> m_slots{8192};
};

} // namespace

struct ValueTester::Data {
    std::shared_ptr<const Matchers> matchers;
    PhoneMemory phones;
    std::vector<int> together; ///< scratch: patterns that hit

    bool accepts(const Matchers::Data::ValueMatcher &matcher, std::string_view text, std::size_t begin, std::size_t end)
    {
        if (matcher.validator == isPhone)
            return standsLikePhone(text, begin, end) && phones.isNumber(text.substr(begin, end - begin));
        return matcher.validator(text, begin, end);
    }

    /// All hits that a pattern can have are within text[first, last); what is around it is context for them.
    void ask(std::size_t index, const Matchers::Data::ValueMatcher &matcher, std::string_view text, std::size_t first,
             std::size_t last, ValueVerdict &verdict)
    {
        const std::uint64_t mask = std::uint64_t{1} << (index % 64);
        if ((verdict.hits[index / 64] & mask) != 0)
            return;
        for (const auto &pattern : matcher.patterns) {
            re2::StringPiece hit;
            std::size_t from = first;
            while (from <= last && pattern->Match(text, from, last, RE2::UNANCHORED, &hit, 1)) {
                verdict.candidates[index / 64] |= mask;
                const auto begin = static_cast<std::size_t>(hit.data() - text.data());
                const std::size_t end = begin + hit.size();
                if (matcher.validator == nullptr || accepts(matcher, text, begin, end)) {
                    verdict.hits[index / 64] |= mask;
                    return;
                }
                from = hit.empty() ? end + 1 : end;
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
                    ask(index, compiled.values[index], text, 0, text.size(), verdict);
                }
                return;
            }
        }
        for (const std::size_t index : compiled.others)
            ask(index, compiled.values[index], text, 0, text.size(), verdict);
    }
};

ValueTester::ValueTester(std::shared_ptr<const Matchers> matchers)
    : m_data(std::make_unique<Data>(Data{std::move(matchers), {}, {}}))
{
}

ValueTester::~ValueTester() = default;

ValueVerdict ValueTester::test(std::string_view text)
{
    if (text.data() == nullptr)
        text = "";
    ValueVerdict verdict;
    const Matchers::Data &compiled = *m_data->matchers->m_data;
    const PossibleBuiltIns possible = possibleBuiltIns(text);
    for (BuiltInSet left = possible.set & compiled.shipped; left != 0; left &= left - 1) {
        const auto builtIn = static_cast<std::size_t>(std::countr_zero(left));
        const std::size_t index = compiled.shippedAt[builtIn];
        const bool dotted = builtIn == indexOf(BuiltIn::Ipv4);
        m_data->ask(index, compiled.values[index], text, dotted ? possible.dottedBegin : 0,
                    dotted ? possible.dottedEnd : text.size(), verdict);
    }
    if (!compiled.others.empty())
        m_data->askOthers(compiled, text, verdict);
    return verdict;
}

} // namespace pp::engine
