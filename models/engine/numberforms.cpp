// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/numberforms.h"

#include "models/engine/validators.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace pp::engine {

namespace {

using Forms = NumberForms;
constexpr std::array forms{
    Forms{"imei", "15 6-6 6_6"},
    Forms{"us individual taxpayer number", "2-4 2_4"},
    Forms{"canadian social insurance number", "3_3_3 3-3-3"},
    Forms{"uk national insurance number", "A6A 2_2"},
    Forms{"uk nhs number", "3-4 3_4"},
    Forms{"irish pps number", "7A"},
    Forms{"french social security number", "15 6/8 3_3 13_2 6_2"},
    Forms{"dutch citizen service number", "4.2"},
    Forms{"belgian national number", "=11 3-2 3.2 3_2"},
    Forms{"luxembourg identification number", "=13"},
    Forms{"german tax id", "=11 3_3"},
    Forms{"german social insurance number", "8A 2_6"},
    Forms{"german health insurance number", "A9"},
    Forms{"austrian social insurance number", "4-6 4_6"},
    Forms{"swiss social security number", "=13 4.2 4_2"},
    Forms{"spanish dni", "8A 3.3"},
    Forms{"spanish foreigner number", "A7"},
    Forms{"portuguese tax number", "A9"},
    Forms{"italian tax code", "A2A"},
    Forms{"greek social security number", "=11"},
    Forms{"greek tax number", "A9"},
    Forms{"turkish identity number", "=11"},
    Forms{"croatian oib", "A11"},
    Forms{"balkan citizen number", "=13"},
    Forms{"swedish personal number", "=12 6-4 6/4 8-4"},
    Forms{"norwegian birth number", "=11 6-5 6_5"},
    Forms{"danish cpr number", "6-4"},
    Forms{"finnish personal identity code", "6-3 6-4 6/3 6/4"},
    Forms{"icelandic kennitala", "=10 6-4"},
    Forms{"baltic personal code", "=11"},
    Forms{"latvian personal code", "11 6-5"},
    Forms{"polish pesel", "=11"},
    Forms{"polish nip", "3-2"},
    Forms{"czech and slovak birth number", "6/3 6/4"},
    Forms{"hungarian personal id", "=11 6-4"},
    Forms{"romanian cnp", "=13"},
    Forms{"bulgarian egn", "10"},
    Forms{"russian snils", "3-2 3_2"},
    Forms{"russian inn", "=12"},
    Forms{"kazakh iin", "=12"},
    Forms{"brazilian cpf", "=11 3-2 9-2"},
    Forms{"argentine cuil", "=11 2-8"},
    Forms{"chilean rut", "3.3 7-1 8-1 7A 8A"},
    Forms{"mexican curp", "A6A"},
    Forms{"mexican rfc", "A6 A7 A8 A9"},
    Forms{"peruvian tax number", "=11"},
    Forms{"ecuadorian identity number", "9-1"},
    Forms{"uruguayan identity number", "3-1"},
    Forms{"dominican identity number", "7-1"},
    Forms{"colombian tax number", "3-1"},
    Forms{"chinese resident id", "18 17A"},
    Forms{"hong kong identity card", "A6"},
    Forms{"taiwanese identity card", "A9 A8"},
    Forms{"korean resident registration number", "6-7"},
    Forms{"japanese my number", "4_4_4 4-4-4"},
    Forms{"singaporean nric", "A7A"},
    Forms{"malaysian nric", "6-2"},
    Forms{"thai identity number", "4-5 4_5"},
    Forms{"indonesian nik", "=16"},
    Forms{"indian aadhaar", "4_4_4 4-4-4"},
    Forms{"indian pan", "A4A"},
    Forms{"pakistani cnic", "5-7"},
    Forms{"sri lankan nic", "9A"},
    Forms{"israeli identity number", "8-1"},
    Forms{"emirates id", "15 4-7"},
    Forms{"kuwaiti civil id", "=12"},
    Forms{"iranian national code", "3-6"},
    Forms{"egyptian national id", "=14"},
    Forms{"south african id", "=13 6_4"},
    Forms{"mauritian identity number", "A12 A13"},
    Forms{"australian tax file number", "3_3_3"},
    Forms{"australian medicare number", "4-5 4_5"},
    Forms{"new zealand ird number", "3-3"},
    Forms{"us bank account", "~9"},
    Forms{"uk bank account", "~8"},
    Forms{"mexican clabe", "=18 3_11"},
    Forms{"argentine cbu", "22 8_14"},
    Forms{"spanish bank account", "=20 2-10 2_10"},
    Forms{"polish bank account", "26 2_4"},
    Forms{"australian bank account", "3-3 3_3 ~6"},
};
static_assert(indexOf(BuiltIn::FirstNumber) + forms.size() <= builtInCount);

constexpr std::size_t longestRun = 31;  ///< longer ones are in no form
constexpr std::size_t longestPart = 15; ///< of two that are joined

enum Sign : std::size_t { Dash, Dot, Space, OtherSign, SignCount };
constexpr Sign signOf(char c)
{
    return c == '-' ? Dash : c == '.' ? Dot : c == ' ' ? Space : OtherSign;
}

/// The forms, by what is seen of a run.
struct Table {
    std::array<BuiltInSet, longestRun + 1> whole;
    std::array<std::array<BuiltInSet, 8>, longestRun + 1> run; ///< capital before (1), behind (2), sign before (4)
    std::array<std::array<std::array<BuiltInSet, longestPart + 1>, longestPart + 1>, SignCount> pair;
    std::array<std::array<BuiltInSet, longestPart + 1>, SignCount> three; ///< of one length
};

constexpr bool isNumber(char c)
{
    return c >= '0' && c <= '9';
}

constexpr std::size_t takeNumber(std::string_view &form)
{
    std::size_t number = 0;
    for (; !form.empty() && isNumber(form.front()); form.remove_prefix(1))
        number = number * 10 + static_cast<std::size_t>(form.front() - '0');
    return number;
}

constexpr void enter(Table &table, std::string_view form, BuiltIn matcher)
{
    if (form.front() == '=') {
        form.remove_prefix(1);
        table.whole[takeNumber(form)].add(matcher);
        return;
    }
    const bool capitalBefore = form.front() == 'A';
    const bool signBefore = form.front() == '~';
    if (capitalBefore || signBefore)
        form.remove_prefix(1);
    const std::size_t first = takeNumber(form);
    if (!form.empty() && form.front() != 'A') {
        const Sign sign = form.front() == '_' ? Space : signOf(form.front());
        form.remove_prefix(1);
        const std::size_t second = takeNumber(form);
        (form.empty() ? table.pair[sign][first][second] : table.three[sign][first]).add(matcher);
        return;
    }
    const std::size_t wanted = (capitalBefore ? 1U : 0U) | (form.empty() ? 0U : 2U) | (signBefore ? 4U : 0U);
    for (std::size_t seen = 0; seen < 8; ++seen) {
        if ((seen & wanted) == wanted)
            table.run[first][seen].add(matcher);
    }
}

constexpr Table makeTable()
{
    Table table{};
    for (std::size_t i = 0; i < forms.size(); ++i) {
        std::string_view left = forms[i].forms;
        while (!left.empty()) {
            const std::size_t space = std::min(left.find(' '), left.size());
            enter(table, left.substr(0, space), static_cast<BuiltIn>(indexOf(BuiltIn::FirstNumber) + i));
            left.remove_prefix(std::min(space + 1, left.size()));
        }
    }
    return table;
}

constexpr Table table = makeTable();

/// Which lengths are in any form: alone, by what stands around the run, and behind a run of another length. Most runs are in
/// none.
constexpr std::array<std::uint32_t, 8> lengthsAlone = [] {
    std::array<std::uint32_t, 8> lengths{};
    for (std::size_t length = 0; length <= longestRun; ++length) {
        for (std::size_t seen = 0; seen < lengths.size(); ++seen)
            lengths[seen] |= table.run[length][seen].any() ? std::uint32_t{1} << length : 0;
    }
    return lengths;
}();
constexpr std::array<std::array<std::uint32_t, longestRun + 1>, SignCount> lengthsBehind = [] {
    std::array<std::array<std::uint32_t, longestRun + 1>, SignCount> behind{};
    for (std::size_t sign = 0; sign < SignCount; ++sign) {
        for (std::size_t first = 0; first <= longestPart; ++first) {
            for (std::size_t second = 0; second <= longestPart; ++second) {
                if (table.pair[sign][first][second].any() || (first == second && table.three[sign][first].any()))
                    behind[sign][first] |= std::uint32_t{1} << second;
            }
        }
    }
    return behind;
}();

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// What stands between "account" and its number; or a sign that is not ASCII.
bool endsWord(char c)
{
    return c == ' ' || c == ':' || c == '#' || c == '.' || c == ',' || c == '/' || static_cast<unsigned char>(c) >= 0x80;
}

bool isJoint(char c)
{
    return c == '-' || c == ' ';
}

} // namespace

std::span<const NumberForms> numberForms()
{
    return forms;
}

BuiltInSet numbersOfRun(std::string_view text, const DigitRun &run)
{
    const std::size_t length = run.end - run.begin;
    const char left = charBefore(text, run.begin);
    const std::size_t before = run.before > longestPart ? 0 : run.before; // what is longer is in no form of two
    const std::uint32_t behind = lengthsBehind[signOf(left)][before];
    if (length > longestRun || (((lengthsAlone[7] | behind) >> length) & 1) == 0)
        return {};
    const char right = charAt(text, run.end);
    const bool capitalBefore = isCapital(left) || (isJoint(left) && isCapital(charBefore(text, run.begin, 2)));
    const char rightThen = charAt(text, run.end + 1);
    const bool capitalBehind
        = isCapital(right) || (isJoint(right) && (isCapital(rightThen) || rightThen == 'k')); // Chile writes it small, too
    const unsigned seen = (capitalBefore ? 1U : 0U) | (capitalBehind ? 2U : 0U) | (endsWord(left) ? 4U : 0U);
    if ((((lengthsAlone[seen] | behind) >> length) & 1) == 0)
        return {};
    BuiltInSet possible = table.run[length][seen];
    if (before > 0 && length <= longestPart) {
        possible |= table.pair[signOf(left)][before][length];
        if (before == length && run.beforeThat == length)
            possible |= table.three[signOf(left)][length];
    }
    return possible;
}

BuiltInSet numbersOfWhole(std::size_t digits)
{
    return digits <= longestRun ? table.whole[digits] : BuiltInSet{};
}

} // namespace pp::engine
