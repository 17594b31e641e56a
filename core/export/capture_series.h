// SPDX-License-Identifier: GPL-3.0-or-later
//
// What charts show of a capture as a whole, or of any frames of it.
#pragma once

#include "core/connection/series/series.h"
#include "core/filter/program.h"
#include "core/session/frame_order.h"

#include <optional>

namespace rungs {

/// The values of @p expression over time, all of each frame; times and durations in seconds. Those of frames without a
/// time are left out; where frames are not in the order of their times, the values are.
/// @param expression has numbers: isNumeric() of its type
/// @return times in nanoseconds since the first frame of the capture; empty: it was stopped
std::optional<Series> valuesOverTime(const SessionPtr &session, const FrameSpan &frames,
                                     const filter::Expression &expression, const std::stop_token &stop,
                                     const FrameProgress &progress = {});

/// The bytes of all frames, as they were on the wire, in each span of @p interval nanoseconds, a second. As for
/// rateOfSums(). Where the capture is so long that there were more than a million spans, they are longer: @p interval
/// says how long.
/// @return empty: it was stopped
std::optional<Series> bytesOverTime(const Session &session, std::int64_t &interval, const std::stop_token &stop);

/// From the first frame of the capture that has a time to the last, in nanoseconds.
std::int64_t timeSpanOf(const Session &session);

} // namespace rungs
