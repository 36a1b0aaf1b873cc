// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/nationalphones.h"

#include "models/engine/ascii.h"
#include "models/engine/checkdigits.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <string>

namespace pp::engine {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

struct National {
    const char *country;
    /// How many digits the groups have, each form with a space behind it. A slash: the first group must be set off, by
    /// parentheses, a slash or another sign than is between the others, because the groups alone are too common.
    std::string_view forms;
};

/// In the order in which they are asked about a number with a word before it, which most are in.
constexpr std::array countries{
    National{"US", ""},
    National{"GB", "3-4-4 4-3-4 5-6 5-3-3 5/5 3/8 4/7 "},
    National{"DE", "3-6 3-7 3-8 4-6 4-7 4-8 5-5 5-6 6-5 3/5 4/4 4/5 5/4 3-3-4 3-4-3 3-4-4 4-3-3 4-3-4 4-4-3 5-3-3 3/3-3 "
                   "3/2-2-2 3/2-2-2-2 4-2-2-2 4-3-2-2 5-2-2-2 3-4-2-2 3-6-2 "},
    National{"FR", "2-2-2-2-2 "},
    National{"IT", "2-7 2-8 2-4-4 3-7 3-3-4 4-6 3/6 "},
    National{"ES", "2/3-2-2 "},
    National{"PL", "2/3-2-2 "},
    National{"BR", "2/4-4 2/5-4 2-5-4 3/4-4 3/5-4 3-5-4 4-3-4 "},
    National{"IN", "6-5 3-8 3-4-4 4-7 5-6 5-3-3 "},
    National{"CN", "3-4-4 3-8 4-7 4-8 "},
    National{"JP", "2-4-4 3-3-4 3-4-4 4-2-4 5-1-4 4-3-3 "},
    National{"RU", "1-3-3-2-2 1-3-3-4 "},
    National{"TR", "4-3-2-2 4-3-4 1-3-3-2-2 1-3-3-4 "},
    National{"MX", "2/4-4 "},
    National{"NL", "2-8 2-2-2-2-2 2-4-4 3-7 3-3-4 3-3-2-2 3-1-2-2-2 4-6 4-3-3 4-2-2-2 "},
    National{"BE", "2-3-2-2 3-2-2-2 4-2-2-2 4/6 4/3-3 "},
    National{"CH", "3-3-2-2 3/7 "},
    National{"AT", "2-7 2-3-2-2 4-6 4-7 4-3-2-2 4-3-3 4-3-4 4-2-2-2 "},
    National{"SE", "2-3-2-2 2-3-3-2 3-7 3-3-2-2 3-2-2-2 3-1-2-2-2 4-3-2 4-2-2-2 "},
    National{"NO", ""},
    National{"DK", ""},
    National{"FI", "2-7 2-3-4 3-7 3-3-4 3-4-3 4-6 4-3-3 "},
    National{"IE", "2-3-4 3-3-4 2/7 3/7 "},
    National{"PT", ""},
    National{"GR", ""},
    National{"CZ", ""},
    National{"SK", "4-3-3 2/4-4 2/8 3/3-2-2 "},
    National{"HU", "2-1-3-4 2-1-7 2-2-3-3 2-2-3-4 2-2-7 2-2-3-2-2 "},
    National{"RO", "4-3-3 3-3-4 3-3-2-2 3/7 "},
    National{"BG", "3-3-4 4-3-3 2-3-4 4-2-2-2 "},
    National{"HR", "3-3-4 3/3-3 3/7 2-4-3 2/7 2-3-4 "},
    National{"RS", "3-3-4 3-3-2-2 3/3-3 3/7 "},
    National{"SI", "3/3-3 2-3-2-2 "},
    National{"LT", "1-3-5 "},
    National{"LV", ""},
    National{"EE", ""},
    National{"UA", "3-3-2-2 3-3-4 3/7 "},
    National{"BY", "1-3-3-2-2 "},
    National{"AU", "2-4-4 4-3-3 2/8 "},
    National{"NZ", "2-3-4 3-3-4 3/3-3 2-7 "},
    National{"KR", "2-3-4 2-4-4 3-3-4 3-4-4 3-8 "},
    National{"TW", "2-4-4 4-3-3 4-6 2/8 "},
    National{"HK", ""},
    National{"SG", ""},
    National{"MY", "2-4-4 2-8 3-3-4 3-4-4 3-7 "},
    National{"TH", "2-3-4 3-3-4 3-7 "},
    National{"VN", "4-3-3 3-3-4 3-4-4 "},
    National{"ID", "3-7 3-8 3-4-4 4-3-3 4-4-3 "},
    National{"PH", "4-3-4 4-7 2-4-4 "},
    National{"PK", "4-7 4-3-4 3-8 "},
    National{"BD", "5-6 "},
    National{"LK", "3-3-4 "},
    National{"IR", "4-3-4 3-4-4 "},
    National{"IL", "2-7 2-3-4 3-7 3-3-4 "},
    National{"AE", "2-3-4 3-3-4 3-7 "},
    National{"SA", "3-3-4 3-7 "},
    National{"EG", "3-4-4 4-3-4 2-4-4 "},
    National{"MA", "2-2-2-2-2 4-6 "},
    National{"NG", "4-3-4 "},
    National{"KE", "4-6 4-3-3 "},
    National{"GH", "3-3-4 "},
    National{"ZA", "3-3-4 3-7 "},
    National{"AR", "3-4-4 4-3-4 "},
    National{"CO", "3/7 "},
    National{"CL", "1/4-4 "},
    National{"PE", "2/3-4 "},
    National{"EC", "2/3-4 3-3-4 "},
    National{"VE", "4-7 4-3-4 "},
    National{"UY", "3/3-3 "},
};

/// "(01) 234 5678" has "2-3-4 ", and its first group is set off.
struct Groups {
    std::string form;
    bool setOff = false;
};

Groups groupsOf(std::string_view number)
{
    Groups groups;
    std::string_view first; // what is between the first two groups
    std::string_view later;
    bool sameLater = true;
    std::size_t count = 0;
    for (std::size_t at = number.find_first_of("0123456789"); at < number.size();) {
        const std::size_t end = std::min(number.find_first_not_of("0123456789", at), number.size());
        if (count++ > 0)
            groups.form += '-';
        groups.form += std::to_string(end - at);
        at = std::min(number.find_first_of("0123456789", end), number.size());
        if (at == number.size())
            break;
        const std::string_view sign = number.substr(end, at - end);
        if (count == 1) {
            first = sign;
        } else if (later.empty()) {
            later = sign;
        } else {
            sameLater = sameLater && sign == later;
        }
    }
    groups.form += ' ';
    groups.setOff = number.find_first_of("()/") != std::string_view::npos
        || (count > 2 && sameLater && first != later);
    return groups;
}

bool isOneOf(std::string_view forms, std::string_view form)
{
    for (std::size_t at = forms.find(form); at != std::string_view::npos; at = forms.find(form, at + 1)) {
        if (at == 0 || forms[at - 1] == ' ')
            return true;
    }
    return false;
}

/// "08" and three groups of four: only Indonesia writes mobile numbers so, with dashes. With spaces it is any number.
bool isIndonesianMobile(std::string_view number, std::string_view form)
{
    return form == "4-4-4 " && number.starts_with("08") && number.find(' ') == std::string_view::npos;
}

/// "4915112345678": where all is there that ITU-T E.164 wants, the number need not be looked for in a text, which is most of
/// the work. What is not decided here may be a number all the same.
bool isValidInternational(std::string_view digits)
{
    constexpr std::size_t longest = 15;
    constexpr std::size_t longestCode = 3;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    if (digits.size() <= longestCode || digits.size() > longest || !areDigits(digits))
        return false;
    std::string region;
    for (std::size_t size = 1; size <= longestCode; ++size) { // no code begins with another
        const auto code = static_cast<int>(numberIn(digits, 0, size));
        util.GetRegionCodeForCountryCode(code, &region);
        if (region == "ZZ")
            continue;
        if (digits[size] == '0') // a zero that belongs to it, or one to dial at home
            return false;
        PhoneNumber number;
        number.set_country_code(code);
        number.set_national_number(std::stoull(std::string(digits.substr(size))));
        return util.IsValidNumber(number);
    }
    return false;
}

} // namespace

bool isPhoneIn(std::string_view number, const char *country)
{
    if (number.starts_with('+') && isValidInternational(number.substr(1)))
        return true;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber parsed;
    return util.Parse(std::string(number), country, &parsed) == PhoneNumberUtil::NO_PARSING_ERROR
        && util.IsValidNumber(parsed);
}

bool isNationalPhone(std::string_view number)
{
    const Groups groups = groupsOf(number);
    if (isIndonesianMobile(number, groups.form))
        return isPhoneIn(number, "ID");
    std::string setOffForm = groups.form;
    if (const std::size_t sign = setOffForm.find('-'); groups.setOff && sign != std::string::npos)
        setOffForm[sign] = '/';
    return std::any_of(countries.begin(), countries.end(), [&](const National &national) {
        return (isOneOf(national.forms, groups.form) || isOneOf(national.forms, setOffForm))
            && isPhoneIn(number, national.country);
    });
}

bool isPhoneOfAnyCountry(std::string_view number)
{
    return std::any_of(countries.begin(), countries.end(),
                       [&](const National &national) { return isPhoneIn(number, national.country); });
}

} // namespace pp::engine
