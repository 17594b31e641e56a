// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection_state.h"
#include "core/connection/segment_outcome.h"

namespace rungs {

/// A keep-alive, or a probe of a window that is closed or too small.
/// @return false where it is none, and @p outcome is unchanged
bool classifyProbe(ConnectionState &state, const Segment &segment, SegmentOutcome &outcome);

} // namespace rungs
