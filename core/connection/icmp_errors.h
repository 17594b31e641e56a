// SPDX-License-Identifier: GPL-3.0-or-later
//
// Analyser: ICMP errors, which are no segments but belong to the connection of the one that they quote.
#pragma once

#include "core/connection/connection_state.h"
#include "core/connection/segment_outcome.h"
#include "core/decode/icmp_error.h"

namespace rungs {

/// What connects an ICMP error with a connection: a frame without a segment.
struct IcmpReport
{
    FrameId frame;
    Timestamp time;
    Side about = Side::client; ///< who sent the quoted segment, and is told
    IcmpError error;
};

/// The ends of the quoted segment.
inline EndpointPair quotedEnds(const IcmpError &error)
{
    return EndpointPair(EndpointAddress{error.source, error.sourcePort},
                        EndpointAddress{error.destination, error.destinationPort});
}

/// Judges an ICMP error, which may be forged: it counts only where it quotes what is in flight (RFC 5927 4.1).
void noteIcmpError(ConnectionState &state, const IcmpReport &report, SegmentOutcome &outcome);

/// The ICMP error because of which @p segment sends bytes again that a larger one carried; else none.
/// @p first of its bytes
FrameId packetTooBigFor(const Direction &own, const Segment &segment, const Flight::Sent &first);

} // namespace rungs
