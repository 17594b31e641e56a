// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_state.h"
#include "core/connection/segment_outcome.h"

namespace rungs {

/// A segment that carries nothing but an acknowledgment: late, repeated, or one that says why it was sent.
void classifyPureAck(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);
/// Takes over the acknowledgment number, window and SACK blocks of any segment.
void acknowledge(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);

} // namespace rungs
