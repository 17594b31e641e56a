// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/time_literal.h"

#include "core/filter/characters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>

namespace rungs::filter {

namespace {

constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// Takes parts from the front of a text.
class Parts
{
public:
    explicit Parts(std::string_view text)
        : m_rest(text)
    { }

    bool isEmpty() const { return m_rest.empty(); }
    bool take(std::string_view part)
    {
        if (!m_rest.starts_with(part))
            return false;
        m_rest.remove_prefix(part.size());
        return true;
    }
    void takeSpaces()
    {
        while (take(" ")) { }
    }
    std::optional<int> number(std::size_t most)
    {
        std::size_t length = 0;
        while (length < std::min(most, m_rest.size()) && isDigit(m_rest[length]))
            ++length;
        int value = 0;
        if (std::from_chars(m_rest.data(), m_rest.data() + length, value).ec != std::errc())
            return std::nullopt;
        m_rest.remove_prefix(length);
        return value;
    }
    /// What follows the point of a decimal number, as nanoseconds.
    std::optional<std::int64_t> fraction()
    {
        if (!take("."))
            return 0;
        std::int64_t value = 0;
        std::int64_t unit = nanosecondsPerSecond;
        bool hasDigits = false;
        for (; !m_rest.empty() && isDigit(m_rest.front()); m_rest.remove_prefix(1)) {
            unit /= 10;
            value += (m_rest.front() - '0') * unit;
            hasDigits = true;
        }
        return hasDigits ? std::optional(value) : std::nullopt;
    }
    std::optional<int> month()
    {
        for (std::size_t i = 0; i < months.size(); ++i) {
            if (take(months[i]))
                return static_cast<int>(i);
        }
        return std::nullopt;
    }

private:
    std::string_view m_rest;
};

/// "Nov 12, 1999" or "1999-11-12".
bool takeDate(Parts &parts, std::tm &time)
{
    std::optional<int> month = parts.month();
    std::optional<int> day;
    std::optional<int> year;
    if (month) {
        parts.takeSpaces();
        day = parts.number(2);
        if (!parts.take(","))
            return false;
        parts.takeSpaces();
        year = parts.number(4);
    } else {
        year = parts.number(4);
        if (!year || !parts.take("-"))
            return false;
        month = parts.number(2);
        if (!month || !parts.take("-"))
            return false;
        --*month;
        day = parts.number(2);
    }
    if (!day || !year || *day < 1 || *day > 31 || *month < 0 || *month > 11 || *year < 1700 || *year > 2262)
        return false;
    time.tm_mon = *month;
    time.tm_mday = *day;
    time.tm_year = *year - 1900;
    return true;
}

/// "08:55:44.123", or nothing.
bool takeClock(Parts &parts, std::tm &time, std::int64_t &nanoseconds)
{
    const std::optional<int> hour = parts.number(2);
    if (!hour || *hour > 23 || !parts.take(":"))
        return false;
    const std::optional<int> minute = parts.number(2);
    if (!minute || *minute > 59)
        return false;
    time.tm_hour = *hour;
    time.tm_min = *minute;
    if (!parts.take(":"))
        return true;
    const std::optional<int> seconds = parts.number(2);
    const std::optional<std::int64_t> fraction = seconds ? parts.fraction() : std::nullopt;
    if (!fraction || *seconds > 60)
        return false;
    time.tm_sec = *seconds;
    nanoseconds = *fraction;
    return true;
}

/// "Z", "UTC", "+02:00": seconds east of Greenwich; empty where it is local time.
bool takeZone(Parts &parts, std::optional<int> &east)
{
    parts.takeSpaces();
    if (parts.isEmpty())
        return true;
    if (parts.take("Z") || parts.take("UTC") || parts.take("GMT")) {
        east = 0;
        return parts.isEmpty();
    }
    const int sign = parts.take("-") ? -1 : parts.take("+") ? 1 : 0;
    const std::optional<int> hours = sign != 0 ? parts.number(2) : std::nullopt;
    parts.take(":");
    const std::optional<int> minutes = hours ? parts.number(2) : std::nullopt;
    if (!minutes)
        return false;
    east = sign * (*hours * 3600 + *minutes * 60);
    return parts.isEmpty();
}

} // namespace

std::optional<std::int64_t> secondsOf(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative)
        text.remove_prefix(1);
    std::int64_t whole = 0;
    const std::size_t point = std::min(text.find('.'), text.size());
    const auto [end, error] = std::from_chars(text.data(), text.data() + point, whole);
    const bool isWhole = error == std::errc() && end == text.data() + point && isDigit(text.front());
    if (point > 0 && !isWhole)
        return std::nullopt;
    Parts rest(text.substr(point));
    const std::optional<std::int64_t> fraction = rest.fraction();
    constexpr std::int64_t most = INT64_MAX / nanosecondsPerSecond - 1;
    if (text.empty() || !fraction || !rest.isEmpty() || whole > most)
        return std::nullopt;
    const std::int64_t value = whole * nanosecondsPerSecond + *fraction;
    return isNegative ? -value : value;
}

std::optional<std::int64_t> timeOf(std::string_view text)
{
    if (const std::optional<std::int64_t> seconds = secondsOf(text))
        return seconds;
    Parts parts(text);
    std::tm time{};
    std::int64_t nanoseconds = 0;
    std::optional<int> east;
    if (!takeDate(parts, time))
        return std::nullopt;
    if (!parts.isEmpty()) {
        if (!parts.take("T"))
            parts.takeSpaces();
        if (!takeClock(parts, time, nanoseconds) || !takeZone(parts, east))
            return std::nullopt;
    }
    time.tm_isdst = -1;
    const std::int64_t seconds = east ? std::int64_t{timegm(&time)} - *east : std::int64_t{mktime(&time)};
    constexpr std::int64_t most = INT64_MAX / nanosecondsPerSecond - 1;
    if (seconds > most || seconds < -most)
        return std::nullopt;
    return seconds * nanosecondsPerSecond + nanoseconds;
}

} // namespace rungs::filter
