// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/segment_of_frame.h"

#include "core/decode/checksum.h"

#include <algorithm>

namespace rungs {

ByteView linkHeaderOf(const LayerStack &stack, ByteView frame)
{
    for (const Layer &layer : stack.layers()) {
        if (layer.protocol == Protocol::ipv4 || layer.protocol == Protocol::ipv6)
            return layer.buffer == 0 ? slice(frame, 0, layer.offset) : ByteView();
    }
    return {};
}

ChecksumStatus checksumOf(const LayerStack &stack, std::span<const ByteView> buffers)
{
    const Layer *tcp = stack.innermost(Protocol::tcp);
    if (tcp == nullptr)
        return ChecksumStatus::none;
    return verifyChecksum(stack, static_cast<std::size_t>(tcp - stack.layers().data()), buffers).status;
}

Segment segmentOfFrame(FrameId frame, Timestamp time, Side from, const SegmentSummary &summary, const LayerStack &stack,
                       std::span<const ByteView> buffers, KeptOptions &kept)
{
    return {frame, time, from, summary, checksumOf(stack, buffers), linkHeaderOf(stack, buffers[0]), kept};
}

} // namespace rungs
