// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_state.h"
#include "core/connection/segment_outcome.h"

namespace rungs {

/// Whether @p segment, a pure ACK, was sent before another one that was captured earlier.
bool isLate(const Direction &own, const Segment &segment);
/// @return false where it is not late
bool classifyLateAck(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);
/// How much has arrived beyond holes, as its SACK blocks report it.
std::uint32_t bytesBeyondHoles(const Segment &segment);

} // namespace rungs
