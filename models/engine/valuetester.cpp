// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/matchers.h"

#include "models/engine/matchersdata.h"

#include <array>
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

    bool accepts(const Matchers::Data::ValueMatcher &matcher, std::string_view text, std::size_t begin, std::size_t end)
    {
        if (matcher.validator == isPhone)
            return standsLikePhone(text, begin, end) && phones.isNumber(text.substr(begin, end - begin));
        return matcher.validator(text, begin, end);
    }

    void ask(std::size_t index, const Matchers::Data::ValueMatcher &matcher, std::string_view text, ValueVerdict &verdict)
    {
        const std::uint64_t mask = std::uint64_t{1} << (index % 64);
        for (const auto &pattern : matcher.patterns) {
            re2::StringPiece hit;
            std::size_t from = 0;
            while (from <= text.size() && pattern->Match(text, from, text.size(), RE2::UNANCHORED, &hit, 1)) {
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
};

ValueTester::ValueTester(std::shared_ptr<const Matchers> matchers)
    : m_data(std::make_unique<Data>(Data{std::move(matchers), {}}))
{
}

ValueTester::~ValueTester() = default;

ValueVerdict ValueTester::test(std::string_view text)
{
    ValueVerdict verdict;
    const Matchers::Data &compiled = *m_data->matchers->m_data;
    const BuiltInSet possible = possibleBuiltIns(text);
    for (std::size_t i = 0; i < compiled.values.size(); ++i) {
        const auto &matcher = compiled.values[i];
        if (!matcher.builtIn || (possible & bit(*matcher.builtIn)) != 0)
            m_data->ask(i, matcher, text, verdict);
    }
    return verdict;
}

} // namespace pp::engine
