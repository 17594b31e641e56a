// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility> // for <compare>, which moc 6.4 cannot parse by itself

namespace rungs {

/// Nanoseconds; a difference of two times.
struct Duration
{
    std::int64_t nanoseconds = 0;

    friend constexpr auto operator<=>(Duration, Duration) = default;
};

/// A time as nanoseconds since 1970-01-01T00:00:00Z, from 1677 to 2262.
struct Timestamp
{
    std::int64_t nanoseconds = 0;

    friend constexpr auto operator<=>(Timestamp, Timestamp) = default;
    /// Wraps where the two lie further apart than a Duration reaches: files can say any time.
    friend constexpr Duration operator-(Timestamp a, Timestamp b)
    {
        return {static_cast<std::int64_t>(static_cast<std::uint64_t>(a.nanoseconds)
                                          - static_cast<std::uint64_t>(b.nanoseconds))};
    }
};

} // namespace rungs
