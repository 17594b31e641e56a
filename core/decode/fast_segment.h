// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decode/segment_summary.h"

namespace rungs {

/// Reads a frame as nearly all are, in one step: a link header, an IP header without options, fragments or extensions,
/// and a whole TCP header. The result is what FrameWalker, summarize() and verifyChecksum() come to.
/// @param result every value of it is set
/// @return false where the frame has other headers, or anything about it has to be reported as an error: it must be
/// walked
bool readFastSegment(const FrameInput &frame, DecodedSegment &result);

} // namespace rungs
