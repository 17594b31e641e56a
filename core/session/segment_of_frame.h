// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/segment.h"
#include "core/decode/layers.h"

namespace rungs {

/// Of the segment's checksum; none where the frame has no segment.
ChecksumStatus checksumOf(const LayerStack &stack, std::span<const ByteView> buffers);
/// What stands in front of the outermost IP header.
ByteView linkHeaderOf(const LayerStack &stack, ByteView frame);

/// The segment of a frame whose headers are in @p stack, as following its connection sees it: with its checksum
/// checked, and the way by which it came past. @p kept as for Segment's own constructor
Segment segmentOfFrame(FrameId frame, Timestamp time, Side from, const SegmentSummary &summary, const LayerStack &stack,
                       std::span<const ByteView> buffers, KeptOptions &kept);

} // namespace rungs
