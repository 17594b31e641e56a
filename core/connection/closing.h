// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_state.h"
#include "core/connection/segment_outcome.h"

namespace rungs {

/// Where the number of a reset of @p own lies for its receiver (RFC 5961 3.2).
EndpointEvent::Place placeOfReset(const Direction &own, const Direction &peer, SequenceNumber sequence);
/// @return false where its receiver ignores it, and its sender has no more than the SYN to do with this connection
bool classifyReset(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);
/// Keeps the reset, to be compared with what its sender sends next.
/// @param cause of its event
void noteReset(ConnectionState &state, const Segment &segment, Cause cause);
/// The reset of @p side closed nothing.
void takeBackReset(ConnectionState &state, Side side);
/// A segment with FIN.
void noteFin(ConnectionState &state, const Segment &segment);
/// A segment may answer the first FIN. @param isLate it was sent before segments captured earlier
void noteFinAnswer(ConnectionState &state, const Segment &segment, bool isLate);
/// Closes the connection once both sides have acknowledged the other's FIN, or one has sent a reset.
void closeIfDone(ConnectionState &state);

Closing closingOf(const ConnectionState &state);

} // namespace rungs
