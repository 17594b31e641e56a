// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/fast_path.h"

namespace rungs {

/// Runs every analyser on a segment.
/// @param outcome as SegmentOutcome::clear() leaves it
void takeSlowPath(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);

/// Times of segments to come cannot be compared with those so far.
void forgetTimes(ConnectionState &state);

/// Says what the next segment of a connection does, in the order of the capture.
/// @param outcome as SegmentOutcome::clear() leaves it
inline void analyse(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome)
{
    if (!takeFastPath(state, segment, outcome))
        takeSlowPath(state, segment, outcome);
}

} // namespace rungs
