// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <utility> // for <compare>, which moc 6.4 cannot parse by itself

namespace rungs {

/// Nanoseconds; a difference of two times.
struct Duration
{
    std::int64_t nanoseconds = 0;

    friend constexpr auto operator<=>(Duration, Duration) = default;
};

/// A time as nanoseconds since 1970-01-01T00:00:00Z, from 1677 to 2262; or none, which comes before all others.
struct Timestamp
{
    std::int64_t nanoseconds = 0;

    /// Of a frame whose block holds no time.
    static constexpr Timestamp none() { return {std::numeric_limits<std::int64_t>::min()}; }
    constexpr bool isKnown() const { return nanoseconds != std::numeric_limits<std::int64_t>::min(); }

    friend constexpr auto operator<=>(Timestamp, Timestamp) = default;
    /// Of known times. Wraps where the two lie further apart than a Duration reaches: files can say any time.
    friend constexpr Duration operator-(Timestamp a, Timestamp b)
    {
        return {static_cast<std::int64_t>(static_cast<std::uint64_t>(a.nanoseconds)
                                          - static_cast<std::uint64_t>(b.nanoseconds))};
    }
};

/// From @p from to @p to; empty where one of them is not known, or the clock went back between them.
constexpr std::optional<Duration> elapsed(Timestamp from, Timestamp to)
{
    if (!from.isKnown() || to < from || (to - from).nanoseconds < 0)
        return std::nullopt;
    return to - from;
}

/// Whether at least @p nanoseconds have elapsed: false where that is not known.
constexpr bool hasElapsed(Timestamp from, Timestamp to, std::int64_t nanoseconds)
{
    const std::optional<Duration> time = elapsed(from, to);
    return time && time->nanoseconds >= nanoseconds;
}

} // namespace rungs
