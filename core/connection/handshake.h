// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_state.h"
#include "core/connection/segment_outcome.h"

namespace rungs {

/// A SYN or SYN-ACK: the first, a retransmission, or part of a simultaneous open.
/// @return false where it changes nothing: a SYN-ACK with another number than the one before
bool classifySyn(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);
/// A segment without SYN may complete the handshake.
void noteHandshakeAck(ConnectionState &state, const Segment &segment);

/// A segment with the old numbers of a connection before this, which was not captured: its sender still has that
/// (RFC 9293 figure 9).
bool classifyOldConnection(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);
/// A segment without SYN acknowledges one of two SYN-ACKs with different numbers: that is the one that counts.
void chooseSynAck(ConnectionState &state, const Segment &segment);
/// The last SYN without ACK of @p own, where it sent one.
FrameId lastSyn(const Direction &own);

Opening openingOf(const ConnectionState &state);
/// The ACK that completes the handshake, or another one of the same number.
bool isHandshakeAck(const ConnectionState &state, const Segment &segment);
/// As far as the handshake shows, the capture was not made closer to the other side than to @p side.
bool isCapturedNear(const ConnectionState &state, Side side);

} // namespace rungs
