// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_state.h"
#include "core/connection/segment_outcome.h"

namespace rungs {

/// Gives both endpoints the states in which they were before their first captured segment.
void beginEndpoints(ConnectionState &state, const Segment &segment);
/// Moves its sender and its receiver to the states of RFC 9293 that @p segment takes them to.
/// @param outcome its events
void moveEndpoints(ConnectionState &state, const Segment &segment, const SegmentOutcome &outcome);

} // namespace rungs
