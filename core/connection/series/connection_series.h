// SPDX-License-Identifier: GPL-3.0-or-later
//
// A connection over time, for charts: what the story says of each segment, as numbers. Sequence numbers are relative to
// the first one, and do not wrap.
#pragma once

#include "core/connection/series/series.h"
#include "core/connection/story.h"

#include <vector>

namespace rungs {

/// An event worth a sign, at its place in a chart of sequence numbers.
struct SeriesMark
{
    /// The begin and the length of the segment; of an acknowledgment, its number; of a full window, its edge.
    SeriesPoint at;
    EventKind kind = EventKind::count;
    Cause cause = Cause::none;
    Side from = Side::client; ///< who sent the segment
};

/// The data of one side, and what its peer says of it. Segments that their receiver dropped are left out.
struct DirectionSeries
{
    // Bytes of the stream: relative sequence numbers.
    Series sent;         ///< each segment with payload, SYN or FIN
    Series acknowledged; ///< by the peer; never goes back
    Series windowEdge;   ///< acknowledged, and the window beside it: what may be sent; empty where the scale is unknown
    Series sack;         ///< the blocks that the peer reports (RFC 2018)
    // Bytes.
    Series payload;  ///< of each segment with payload, retransmissions included
    Series inFlight; ///< sent and not yet acknowledged, after each segment of either side
    Series window;   ///< of the peer, whenever it says it
    Series room;     ///< of the window, after each segment of either side (usable window, RFC 9293 3.8.6.2.1)
    // Seconds.
    Series roundTrip;         ///< of each segment that was sent once (Karn), at its acknowledgment
    Series smoothedRoundTrip; ///< as a sender would compute it from these (RFC 6298 2)
    Series leastRoundTrip;    ///< so far

    std::vector<SeriesMark> marks; ///< of its data, and of what its peer acknowledges and offers; in order of time
};

struct ConnectionSeries
{
    BySide<DirectionSeries> from; ///< by the sender of the data
    std::int64_t first = 0;       ///< when it begins and ends, nanoseconds since the origin
    std::int64_t last = 0;
};

/// @param origin where times begin: none: with the first segment of the story
ConnectionSeries seriesOf(const Story &story, Timestamp origin = Timestamp::none());

} // namespace rungs
