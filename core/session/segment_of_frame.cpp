// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/segment_of_frame.h"

#include "core/decode/checksum.h"

#include <algorithm>

namespace rungs {

namespace {

/// What stands in front of the outermost IP header.
ByteView linkHeaderOf(const LayerStack &stack, ByteView frame)
{
    for (const Layer &layer : stack.layers()) {
        if (layer.protocol == Protocol::ipv4 || layer.protocol == Protocol::ipv6)
            return layer.buffer == 0 ? slice(frame, 0, layer.offset) : ByteView();
    }
    return {};
}

} // namespace

Segment segmentOfFrame(FrameId frame, Timestamp time, Side from, const SegmentSummary &summary, const LayerStack &stack,
                       std::span<const ByteView> buffers)
{
    ChecksumStatus checksum = ChecksumStatus::none;
    if (const Layer *tcp = stack.innermost(Protocol::tcp)) {
        const auto index = static_cast<std::size_t>(tcp - stack.layers().data());
        checksum = verifyChecksum(stack, index, buffers).status;
    }
    return Segment::of(frame, time, from, summary, checksum, linkHeaderOf(stack, buffers[0]));
}

} // namespace rungs
