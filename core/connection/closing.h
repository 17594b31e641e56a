// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_state.h"
#include "core/connection/segment_outcome.h"

namespace rungs {

void classifyReset(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);
/// A segment with FIN.
void noteFin(ConnectionState &state, const Segment &segment);
/// A segment may answer the first FIN.
void noteFinAnswer(ConnectionState &state, const Segment &segment);
/// Closes the connection once both sides have acknowledged the other's FIN, or one has sent a reset.
void closeIfDone(ConnectionState &state);

Closing closingOf(const ConnectionState &state);

} // namespace rungs
