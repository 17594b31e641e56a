// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_state.h"
#include "core/connection/segment_outcome.h"

#include <span>

namespace rungs {

/// Events that the flags, options and fields of a segment show by themselves.
void addMarks(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);
/// Flags and payload that no endpoint sends together.
void addInvalidFlags(const ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);
/// A timestamp older than that of the segment before. After all that could explain it.
void addOldTimestamp(const ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);

/// Its first SACK block reports a duplicate (RFC 2883).
bool reportsDuplicate(std::span<const SequenceRange> sack, SequenceNumber acknowledgment);
inline bool reportsDuplicate(const Segment &segment)
{
    return reportsDuplicate({segment.options->sack.data(), segment.options->sackCount}, segment.acknowledgment);
}

} // namespace rungs
