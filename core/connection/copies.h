// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_state.h"
#include "core/connection/segment_outcome.h"

namespace rungs {

/// Recognises a packet that was captured before: duplicated in the network, captured twice, or from long ago.
/// @return false where it is none, and @p outcome is unchanged
bool classifyCopy(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);

/// What the server sends before its SYN belongs to the previous connection, as does the reset that answers it.
bool belongsToPrevious(const ConnectionState &state, const Segment &segment);
/// Analyses such a segment as one of the previous connection.
void analysePrevious(ConnectionState &state, Segment segment, SegmentOutcome &outcome);

} // namespace rungs
