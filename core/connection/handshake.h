// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_state.h"
#include "core/connection/segment_outcome.h"

namespace rungs {

/// A SYN or SYN-ACK: the first, a retransmission, or part of a simultaneous open.
void classifySyn(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);
/// A segment without SYN may complete the handshake.
void noteHandshakeAck(ConnectionState &state, const Segment &segment);

Opening openingOf(const ConnectionState &state);
/// The ACK that completes the handshake, or another one of the same number.
bool isHandshakeAck(const ConnectionState &state, const Segment &segment);
/// As far as the handshake shows, the capture was not made closer to the other side than to @p side.
bool isCapturedNear(const ConnectionState &state, Side side);

} // namespace rungs
