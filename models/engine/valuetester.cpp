// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/matchers.h"

#include "models/engine/checkdigits.h"
#include "models/engine/collectedvalues.h"
#include "models/engine/matchersdata.h"

#include <array>
#include <bit>
#include <functional>
#include <string>

namespace pp::engine {

namespace {

/// What was answered for texts. One answer a slot, and the newer one stays; what is long is not kept.
class Answers
{
public:
    struct Answer {
        ValueVerdict verdict;
        bool hasOthers = false; ///< not only the built-in matchers
    };

    /// nullptr: not known.
    [[nodiscard]] const Answer *find(std::string_view text) const
    {
        if (m_slots.empty())
            return nullptr;
        const Slot &slot = m_slots[slotOf(text)];
        return slot.isUsed && std::string_view(slot.text.data(), slot.length) == text ? &slot.answer : nullptr;
    }
    void keep(std::string_view text, const Answer &answer)
    {
        if (text.size() > longest)
            return;
        if (m_slots.empty())
            m_slots.resize(slotCount);
        Slot &slot = m_slots[slotOf(text)];
        slot.answer = answer;
        slot.isUsed = true;
        slot.length = static_cast<unsigned char>(text.size());
        text.copy(slot.text.data(), text.size());
    }

private:
    static constexpr std::size_t longest = 213;
    struct Slot {
        Answer answer;
        bool isUsed = false;
        unsigned char length = 0;
        std::array<char, longest> text{};
    };
    [[nodiscard]] std::size_t slotOf(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text.substr(0, longest + 1)) % slotCount;
    }

    static constexpr std::size_t slotCount = 8192;
    std::vector<Slot> m_slots; ///< 2.3 MiB once there is an answer; a preview's scan may have none
};

/// Short values are looked at as quickly as an answer is found, and most of them can be nothing.
constexpr std::size_t longestShort = 14;

} // namespace

struct ValueTester::Data {
    std::shared_ptr<const Matchers> matchers;
    /// The same browsers, addresses and numbers come again and again, and to look at one again takes longer than to find
    /// what was answered for it. Most other values come once, so what took patterns to answer is kept apart from them.
    Answers recent;
    Answers costly;
    CollectedValues collected;
    bool collects = false;
    std::vector<int> patterns;          ///< scratch
    std::vector<ValueVerdict> verdicts; ///< scratch

    using Compiled = Matchers::Data;

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
    static void takeWhole(std::size_t index, const Compiled::Patterns &patterns, Validator validator, std::string_view text,
                          ValueVerdict &verdict)
    {
        if (!isPlainHit(index, verdict))
            take(index, validator == nullptr || validator(text, 0, text.size()), patterns.all.front().weak, verdict);
    }

    /// All hits that the pattern can have are within text[first, last); what is around it is context for them.
    static void ask(std::size_t index, const Compiled::Pattern &pattern, Validator validator, std::string_view text,
                    std::size_t first, std::size_t last, ValueVerdict &verdict)
    {
        re2::StringPiece hit;
        std::size_t from = first;
        while (!isPlainHit(index, verdict) && from <= last
               && pattern.regex->compiled().Match(text, from, last, RE2::UNANCHORED, &hit, 1)) {
            const auto begin = static_cast<std::size_t>(hit.data() - text.data());
            const std::size_t end = begin + hit.size();
            take(index, validator == nullptr || validator(text, begin, end), pattern.weak, verdict);
            from = hit.empty() ? end + 1 : end;
        }
    }

    static void ask(std::size_t index, const Compiled::Patterns &patterns, Validator validator, std::string_view text,
                    std::size_t first, std::size_t last, ValueVerdict &verdict)
    {
        if (patterns.digits != 0 && text.size() == patterns.digits && areDigits(text))
            takeWhole(index, patterns, validator, text, verdict);
        for (std::size_t i = patterns.digits != 0 ? 1 : 0; i < patterns.all.size(); ++i)
            ask(index, patterns.all[i], validator, text, first, last, verdict);
    }

    static void ask(const Compiled &compiled, const Compiled::OtherPattern &other, std::string_view text, ValueVerdict &verdict)
    {
        ask(other.matcher, *other.pattern, compiled.values[other.matcher].validator, text, 0, text.size(), verdict);
    }

    static void askBuiltIns(const Compiled &compiled, const PossibleBuiltIns &possible, const BuiltInSet &left,
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

    static void askWhole(const Compiled &compiled, const BuiltInSet &whole, std::string_view text, ValueVerdict &verdict)
    {
        whole.forEach([&](std::size_t builtIn) {
            const std::size_t index = compiled.shippedAt[builtIn];
            takeWhole(index, compiled.values[index].patterns, compiled.values[index].validator, text, verdict);
        });
    }

    static void askNamed(const Compiled &compiled, const ValueSet &named, std::string_view text, ValueVerdict &verdict)
    {
        for (std::size_t word = 0; word < named.size(); ++word) {
            for (std::uint64_t left = named[word]; left != 0; left &= left - 1) {
                const std::size_t index = word * 64 + static_cast<std::size_t>(std::countr_zero(left));
                const auto &matcher = compiled.values[index];
                ask(index, matcher.namedPatterns, matcher.validator, text, 0, text.size(), verdict);
            }
        }
    }

    static void askAlone(const Compiled &compiled, std::string_view text, ValueVerdict &verdict)
    {
        for (const auto &pattern : compiled.askedAlone)
            ask(compiled, pattern, text, verdict);
    }

    void askOthers(const Compiled &compiled, std::string_view text, ValueVerdict &verdict)
    {
        askAlone(compiled, text, verdict);
        if (compiled.askedInLines.empty())
            return;
        compiled.inLines.findHits(text, patterns);
        for (const int pattern : patterns)
            ask(compiled, compiled.askedInLines[static_cast<std::size_t>(pattern)], text, verdict);
    }

    /// Now, or together with other values.
    void askOrCollect(const Compiled &compiled, std::string_view text, ValueVerdict &verdict)
    {
        if (!collects) {
            askOthers(compiled, text, verdict);
        } else {
            askAlone(compiled, text, verdict);
            collected.add(text);
        }
    }

    void askShipped(const Compiled &compiled, const PossibleBuiltIns &possible, std::string_view text, ValueVerdict &verdict)
    {
        askBuiltIns(compiled, possible, possible.set & compiled.shipped, text, verdict);
        askWhole(compiled, possible.whole & compiled.shipped, text, verdict);
    }

    /// The others are asked about what is seen for the first time together with other values; when it comes again, it is
    /// worth knowing.
    ValueVerdict recall(const Compiled &compiled, std::string_view text)
    {
        const Answers::Answer *known = recent.find(text);
        PossibleBuiltIns possible;
        if (known == nullptr) {
            possible = possibleBuiltIns(text);
            if (possible.any())
                known = costly.find(text);
        } else if (known->hasOthers) {
            return known->verdict;
        }
        Answers::Answer answer;
        if (known != nullptr) {
            answer = *known;
            if (!answer.hasOthers)
                askOthers(compiled, text, answer.verdict);
            answer.hasOthers = true;
        } else {
            askShipped(compiled, possible, text, answer.verdict);
            if (!compiled.others.empty())
                askOrCollect(compiled, text, answer.verdict);
            answer.hasOthers = compiled.others.empty() || !collects;
        }
        recent.keep(text, answer);
        if (possible.any())
            costly.keep(text, answer);
        return answer.verdict;
    }

    /// Asks a pattern about every line in which it may hit.
    void askLines(const Compiled &compiled, std::size_t pattern)
    {
        const std::string &text = collected.text();
        const auto &lines = collected.lines();
        for (std::size_t line = 0; line < lines.size(); ++line) {
            const auto hit = compiled.inLines.nextHit(pattern, text, lines[line].begin);
            if (!hit)
                return;
            while (line + 1 < lines.size() && lines[line + 1].begin <= *hit)
                ++line;
            const std::string_view value = std::string_view(text).substr(lines[line].begin, lines[line].end - lines[line].begin);
            ask(compiled, compiled.askedInLines[pattern], value, verdicts[lines[line].value]);
        }
    }
};

ValueTester::ValueTester(std::shared_ptr<const Matchers> matchers)
    : m_data(std::make_unique<Data>(Data{std::move(matchers), {}, {}, {}, false, {}, {}}))
{
}

ValueTester::~ValueTester() = default;

ValueVerdict ValueTester::test(std::string_view text, const ValueSet &named)
{
    if (text.data() == nullptr)
        text = "";
    const Matchers::Data &compiled = *m_data->matchers->m_data;
    ValueVerdict verdict;
    if (text.size() > longestShort || possibleBuiltIns(text).any())
        verdict = m_data->recall(compiled, text);
    else if (!compiled.others.empty())
        m_data->askOrCollect(compiled, text, verdict);
    if (!isEmpty(named))
        Data::askNamed(compiled, named, text, verdict);
    if (m_data->collects && !verdict.none())
        m_data->collected.add(verdict.take(compiled.othersSet));
    return verdict;
}

bool ValueTester::collect()
{
    m_data->collects = !m_data->matchers->m_data->askedInLines.empty();
    return m_data->collects;
}

CollectedValues &ValueTester::collected()
{
    return m_data->collected;
}

void ValueTester::answerCollected(const std::function<void(std::uint32_t owner, const ValueVerdict &verdict)> &take)
{
    CollectedValues &collected = m_data->collected;
    const Matchers::Data &compiled = *m_data->matchers->m_data;
    m_data->patterns.clear();
    if (!collected.lines().empty())
        compiled.inLines.findHits(collected.text(), m_data->patterns);
    if (!m_data->patterns.empty() || !collected.verdicts().empty()) {
        const auto &values = collected.values();
        auto &verdicts = m_data->verdicts;
        verdicts.assign(values.size(), {});
        for (const auto &[value, verdict] : collected.verdicts())
            verdicts[value] |= verdict;
        for (const int pattern : m_data->patterns)
            m_data->askLines(compiled, static_cast<std::size_t>(pattern));
        for (std::size_t i = values.size(); i-- > 0;) { // parts before what they are within
            if (values[i].within != CollectedValues::none)
                verdicts[values[i].within] |= verdicts[i];
            if (!verdicts[i].none())
                take(values[i].owner, verdicts[i]);
        }
    }
    collected.clear();
}

} // namespace pp::engine
