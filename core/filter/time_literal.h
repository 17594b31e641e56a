// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace rungs::filter {

inline constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

/// "Nov 12, 1999 08:55:44.123", "2011-07-04 12:34:56", "2011-07-04T12:34:56.5+02:00", or seconds since 1970, as
/// nanoseconds since 1970. In local time where it names no other.
std::optional<std::int64_t> timeOf(std::string_view text);
/// "0.1", "-2" as nanoseconds.
std::optional<std::int64_t> secondsOf(std::string_view text);

} // namespace rungs::filter
