// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/isotime.h"

namespace pp::engine {

namespace {

struct Reader {
    std::string_view text;

    bool empty() const { return text.empty(); }
    char peek() const { return text.empty() ? '\0' : text.front(); }
    bool take(char c)
    {
        if (peek() != c || text.empty())
            return false;
        text.remove_prefix(1);
        return true;
    }
    bool digitNext() const { return !text.empty() && text.front() >= '0' && text.front() <= '9'; }
    /// Exactly `count` digits; -1 if there are fewer.
    int number(std::size_t count)
    {
        if (text.size() < count)
            return -1;
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (text[i] < '0' || text[i] > '9')
                return -1;
            value = value * 10 + (text[i] - '0');
        }
        text.remove_prefix(count);
        return value;
    }
};

bool isLeap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int daysInMonth(int year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : days[month - 1];
}

/// Days since 1970-01-01 in the Gregorian calendar.
std::int64_t dayNumber(int year, int month, int day)
{
    std::int64_t days = std::int64_t(year) * 365 + day - 1;
    for (int m = 1; m < month; ++m)
        days += daysInMonth(year, m);
    const int before = year - 1; // leap days of the years before this one; year 0 is a leap year
    if (year > 0)
        days += before / 4 - before / 100 + before / 400 + 1;
    return days - 719528; // from 0000-01-01 to 1970-01-01
}

} // namespace

std::optional<std::int64_t> parseIsoTime(std::string_view text)
{
    Reader in{text};
    const int year = in.number(4);
    if (year < 0)
        return std::nullopt;
    const bool extended = in.take('-');
    const int month = in.number(2);
    if (month < 1 || month > 12 || (extended && !in.take('-')))
        return std::nullopt;
    const int day = in.number(2);
    if (day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    std::int64_t ms = dayNumber(year, month, day) * 86'400'000;
    if (in.empty())
        return ms;
    if (!in.take('T') && !in.take('t') && !in.take(' '))
        return std::nullopt;

    const int hour = in.number(2);
    int minute = 0;
    int second = 0;
    int milli = 0;
    bool nonZeroFraction = false;
    if (hour < 0 || hour > 24)
        return std::nullopt;
    if (extended ? in.take(':') : in.digitNext()) {
        minute = in.number(2);
        if (minute < 0 || minute > 59)
            return std::nullopt;
        if (extended ? in.take(':') : in.digitNext()) {
            second = in.number(2);
            if (second < 0 || second > 60) // 60: a leap second
                return std::nullopt;
            if (in.take('.') || in.take(',')) {
                if (!in.digitNext())
                    return std::nullopt;
                for (int scale = 100; in.digitNext(); scale /= 10) {
                    const int digit = in.number(1);
                    milli += digit * scale;
                    nonZeroFraction |= digit != 0;
                }
            }
        }
    }
    if (hour == 24 && (minute != 0 || second != 0 || nonZeroFraction)) // 24:00:00 is the end of the day
        return std::nullopt;
    ms += ((hour * 60 + minute) * 60 + second) * std::int64_t(1000) + milli;

    if (in.empty())
        return ms;
    if (in.take('Z') || in.take('z'))
        return in.empty() ? std::optional(ms) : std::nullopt;
    const int sign = in.take('+') ? 1 : in.take('-') ? -1 : 0;
    const int offsetHours = sign ? in.number(2) : -1;
    int offsetMinutes = 0;
    if (offsetHours < 0 || offsetHours > 23)
        return std::nullopt;
    if (!in.empty()) { // +01:30 and +0130 are both seen behind either format
        in.take(':');
        offsetMinutes = in.number(2);
        if (offsetMinutes < 0 || offsetMinutes > 59 || !in.empty())
            return std::nullopt;
    }
    return ms - sign * (offsetHours * 60 + offsetMinutes) * std::int64_t(60'000);
}

} // namespace pp::engine
