// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_state.h"
#include "core/connection/segment_outcome.h"

#include <cstdint>

namespace rungs {

/// Nanoseconds. A retransmission timer starts at one second (RFC 6298 2.1); none in use is shorter than this.
inline constexpr std::int64_t shortestTimer = 200'000'000;

/// The packet that the network may have copied: @p first, where @p segment is the same, came sooner than a timer, and
/// its sender's IP identifications do not tell. Else null.
const Flight::Sent *mayBeCopied(const Direction &own, const Segment &segment, const Flight::Sent *first);
/// Whether what @p from sends and the capture holds at @p time can answer a report captured at @p reported: nobody
/// answers sooner than the shortest round trip that was seen from there.
bool canAnswer(const ConnectionState &state, Side from, Timestamp reported, Timestamp time);
/// A segment with payload or FIN: in order, retransmitted, out of order, or after a gap.
void classifyData(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);

} // namespace rungs
